import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import {
  type AgeingQuery,
  ageingQuery,
  ageingReport,
  customerAgeingPage,
  type CustomerAgeingQuery,
  customerAgeingQuery,
  openItemPage,
  type OpenItemQuery,
  openItemQuery,
} from './ageing.schemas.js';
import { AgeingService } from './ageing.service.js';

/** Ageing. */
@ApiTags('ledger')
@Controller('v1/reports/ageing')
export class AgeingController {
  constructor(private readonly ageing: AgeingService) {}

  @Get()
  @Requires('read')
  @ApiOperation({
    summary: 'Ageing as of any day',
    description: 'What was open at the end of the day, per currency and bucket of days past the date.',
  })
  @ApiOkResponse({ standardSchema: ageingReport })
  report(@CurrentActor() actor: Actor, @Query({ schema: ageingQuery }) query: AgeingQuery) {
    return this.ageing.report(actor.companyId, query);
  }

  @Get('customers')
  @Requires('read')
  @ApiOperation({ summary: 'Ageing per customer, those that owe most first' })
  @ApiOkResponse({ standardSchema: customerAgeingPage })
  customers(@CurrentActor() actor: Actor, @Query({ schema: customerAgeingQuery }) query: CustomerAgeingQuery) {
    return this.ageing.customers(actor.companyId, query);
  }

  @Get('invoices')
  @Requires('read')
  @ApiOperation({ summary: 'The invoices and instalments behind an ageing, the earliest due first' })
  @ApiOkResponse({ standardSchema: openItemPage })
  invoices(@CurrentActor() actor: Actor, @Query({ schema: openItemQuery }) query: OpenItemQuery) {
    return this.ageing.invoices(actor.companyId, query);
  }
}
