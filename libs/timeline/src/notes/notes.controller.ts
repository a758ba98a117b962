import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import { z } from 'zod';
import { entryView, type EntryView } from '../entries/entry.types.js';
import { newNote, type NewNote } from './note.types.js';
import { NotesService } from './notes.service.js';

@ApiTags('timeline')
@Controller('v1/customers/:id/notes')
export class NotesController {
  constructor(private readonly notes: NotesService) {}

  @Post()
  @Requires('write')
  @ApiOperation({ summary: 'Write something down about a customer' })
  @ApiCreatedResponse({ standardSchema: entryView })
  add(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) customerId: string,
    @Body({ schema: newNote }) note: NewNote,
  ): Promise<EntryView | Refusal> {
    return this.notes.add(actor, customerId, note);
  }
}
