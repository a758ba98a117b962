import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { id, pageById, type PageById } from '@tactful/contracts';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import { AttemptsService } from './attempts.service.js';
import {
  attemptPage,
  type AttemptPage,
  attemptView,
  type AttemptView,
  messagePage,
  type MessagePage,
  messagesQuery,
  type MessagesQuery,
  messageView,
  type MessageView,
  nextContact,
  type NextContact,
  parkedOutcome,
  type ParkedOutcome,
} from './attempts.types.js';
import { NextContactService } from './next-contact.service.js';

/** Messages, the tries to send them, and the next contact. */
@ApiTags('delivery')
@Controller('v1')
export class AttemptsController {
  constructor(
    private readonly attempts: AttemptsService,
    private readonly nextContacts: NextContactService,
  ) {}

  @Get('attempts/:id')
  @Requires('read')
  @ApiOperation({ summary: 'One try to send a message, with everything it was decided from' })
  @ApiOkResponse({ standardSchema: attemptView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: id }) attemptId: string): Promise<AttemptView | Refusal> {
    return this.attempts.find(actor, attemptId);
  }

  @Get('customers/:id/next-contact')
  @Requires('read')
  @ApiOperation({ summary: 'When a customer is contacted next, on which channel, about what, and why then' })
  @ApiOkResponse({ standardSchema: nextContact })
  next(@CurrentActor() actor: Actor, @Param('id', { schema: id }) customerId: string): Promise<NextContact | Refusal> {
    return this.nextContacts.find(actor, customerId);
  }

  @Get('messages')
  @Requires('read')
  @ApiOperation({ summary: 'Messages, newest first' })
  @ApiOkResponse({ standardSchema: messagePage })
  list(@CurrentActor() actor: Actor, @Query({ schema: messagesQuery }) query: MessagesQuery): Promise<MessagePage> {
    return this.attempts.list(actor, query);
  }

  @Post('messages/:id/cancel')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Take back a message that waits' })
  @ApiOkResponse({ standardSchema: messageView })
  cancel(@CurrentActor() actor: Actor, @Param('id', { schema: id }) messageId: string): Promise<MessageView | Refusal> {
    return this.attempts.cancel(actor, messageId);
  }

  @Get('parked')
  @Requires('read')
  @ApiOperation({ summary: 'Messages of which nobody can find out whether they were sent, oldest first' })
  @ApiOkResponse({ standardSchema: attemptPage })
  parked(@CurrentActor() actor: Actor, @Query({ schema: pageById }) query: PageById): Promise<AttemptPage> {
    return this.attempts.parked(actor, query);
  }

  @Post('parked/:id/resolve')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Say whether a parked message was sent; one that was not goes through every check again' })
  @ApiOkResponse({ standardSchema: attemptView })
  resolve(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) attemptId: string,
    @Body({ schema: parkedOutcome }) body: ParkedOutcome,
  ): Promise<AttemptView | Refusal> {
    return this.attempts.resolve(actor, attemptId, body);
  }
}
