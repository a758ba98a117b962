import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import {
  mandatePage,
  type MandateQuery,
  mandateQuery,
  type MandateRevocation,
  mandateRevocation,
  mandateView,
  type NewMandate,
  newMandate,
} from './mandate.schemas.js';
import { MandatesService } from './mandates.service.js';

/** Mandates. */
@ApiTags('ledger')
@Controller('v1/mandates')
export class MandatesController {
  constructor(private readonly mandates: MandatesService) {}

  @Post()
  @Requires('write')
  @ApiOperation({
    summary: 'Record a mandate for automatic withdrawal',
    description:
      'What the customer owes in the currency, now and later, is announced and collected instead of asked for: events ' +
      '`ledger.collection.announced.v1`, and on the day `ledger.collection.due.v1`.',
  })
  @ApiCreatedResponse({ standardSchema: mandateView })
  give(@CurrentActor() actor: Actor, @Body({ schema: newMandate }) body: NewMandate) {
    return this.mandates.give(actor, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List mandates, newest first' })
  @ApiOkResponse({ standardSchema: mandatePage })
  list(@CurrentActor() actor: Actor, @Query({ schema: mandateQuery }) query: MandateQuery) {
    return this.mandates.list(actor.companyId, query);
  }

  @Get(':id')
  @Requires('read')
  @ApiOperation({ summary: 'One mandate' })
  @ApiOkResponse({ standardSchema: mandateView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) mandateId: string) {
    return this.mandates.find(actor.companyId, mandateId);
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'Revoke a mandate',
    description: 'Collections that were announced are not made; their invoices are asked for like others.',
  })
  @ApiOkResponse({ standardSchema: mandateView })
  revoke(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) mandateId: string,
    @Body({ schema: mandateRevocation }) body: MandateRevocation,
  ) {
    return this.mandates.revoke(actor, mandateId, body);
  }
}
