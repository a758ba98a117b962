import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import {
  chargePage,
  type ChargeQuery,
  chargeQuery,
  chargeView,
  type NewCharge,
  newCharge,
  type QuoteQuery,
  quoteQuery,
  quoteView,
} from './charge.schemas.js';
import { ChargesService } from './charges.service.js';

/** What paying late costs on an invoice. */
@ApiTags('ledger')
@Controller('v1/invoices/:id/charges')
export class ChargesController {
  constructor(private readonly charges: ChargesService) {}

  @Get('quote')
  @Requires('read')
  @ApiOperation({
    summary: 'Quote the late fee and interest as of a day',
    description:
      'By the terms that the customer accepted, else by the law of the customer’s country as far as it is written down ' +
      'here (`unreviewed`), with a worksheet of segments that add up. A quote charges nothing.',
  })
  @ApiOkResponse({ standardSchema: quoteView })
  quote(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) invoiceId: string,
    @Query({ schema: quoteQuery }) query: QuoteQuery,
  ) {
    return this.charges.quote(actor, invoiceId, query);
  }

  @Post()
  @Requires('write')
  @ApiOperation({
    summary: 'Post a late fee, a fixed sum or interest',
    description: 'Up to what is quoted and not posted yet. 409 `no_agreed_terms` when nothing allows it.',
  })
  @ApiCreatedResponse({ standardSchema: chargeView })
  post(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) invoiceId: string,
    @Body({ schema: newCharge }) body: NewCharge,
  ) {
    return this.charges.post(actor, invoiceId, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List the charges on an invoice, newest first' })
  @ApiOkResponse({ standardSchema: chargePage })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) invoiceId: string,
    @Query({ schema: chargeQuery }) query: ChargeQuery,
  ) {
    return this.charges.list(actor.companyId, invoiceId, query);
  }
}
