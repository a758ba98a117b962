import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import {
  creditNotePage,
  type CreditNoteQuery,
  creditNoteQuery,
  creditNoteView,
  type NewCreditNote,
  newCreditNote,
} from './credit-note.schemas.js';
import { CreditNotesService } from './credit-notes.service.js';

/** Credit notes. */
@ApiTags('ledger')
@Controller('v1/credit-notes')
export class CreditNotesController {
  constructor(private readonly creditNotes: CreditNotesService) {}

  @Post()
  @Requires('write')
  @ApiOperation({
    summary: 'Credit an invoice',
    description:
      'In whole or part. What is more than is open takes the place of money that was paid, which becomes unapplied cash.',
  })
  @ApiCreatedResponse({ standardSchema: creditNoteView })
  issue(@CurrentActor() actor: Actor, @Body({ schema: newCreditNote }) body: NewCreditNote) {
    return this.creditNotes.issue(actor, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List credit notes, newest first' })
  @ApiOkResponse({ standardSchema: creditNotePage })
  list(@CurrentActor() actor: Actor, @Query({ schema: creditNoteQuery }) query: CreditNoteQuery) {
    return this.creditNotes.list(actor.companyId, query);
  }
}
