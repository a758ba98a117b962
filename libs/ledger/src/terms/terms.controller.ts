import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import { type NewTerms, newTerms, termsPage, type TermsQuery, termsQuery, termsView } from './terms.schemas.js';
import { TermsService } from './terms.service.js';

/** Payment terms. */
@ApiTags('ledger')
@Controller('v1/terms')
export class TermsController {
  constructor(private readonly terms: TermsService) {}

  @Post()
  @Requires('write')
  @ApiOperation({
    summary: 'Publish a version of payment terms',
    description:
      'With days of payment and what paying late costs, for machines. It holds for the invoices of customers who ' +
      'accepted it, from their acceptance on, and is never changed: other terms are another version.',
  })
  @ApiCreatedResponse({ standardSchema: termsView })
  publish(@CurrentActor() actor: Actor, @Body({ schema: newTerms }) body: NewTerms) {
    return this.terms.publish(actor, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List payment terms, newest first' })
  @ApiOkResponse({ standardSchema: termsPage })
  list(@CurrentActor() actor: Actor, @Query({ schema: termsQuery }) query: TermsQuery) {
    return this.terms.list(actor.companyId, query);
  }

  @Get(':id')
  @Requires('read')
  @ApiOperation({ summary: 'One version of payment terms' })
  @ApiOkResponse({ standardSchema: termsView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) termsId: string) {
    return this.terms.find(actor.companyId, termsId);
  }
}
