import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import {
  acceptancePage,
  acceptanceView,
  type NewAcceptance,
  newAcceptance,
  type TermsQuery,
  termsQuery,
} from './terms.schemas.js';
import { TermsService } from './terms.service.js';

/** Which terms a customer accepted, when and how. */
@ApiTags('ledger')
@Controller('v1/customers/:id/terms-acceptances')
export class AcceptancesController {
  constructor(private readonly terms: TermsService) {}

  @Post()
  @Requires('write')
  @ApiOperation({
    summary: 'Record that a customer accepted terms',
    description: 'They hold for invoices issued on that day or later. The record is never changed.',
  })
  @ApiCreatedResponse({ standardSchema: acceptanceView })
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) customerId: string,
    @Body({ schema: newAcceptance }) body: NewAcceptance,
  ) {
    return this.terms.accept(actor, customerId, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List what a customer accepted, newest record first' })
  @ApiOkResponse({ standardSchema: acceptancePage })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) customerId: string,
    @Query({ schema: termsQuery }) query: TermsQuery,
  ) {
    return this.terms.acceptances(actor.companyId, customerId, query);
  }
}
