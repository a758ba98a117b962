import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import { z } from 'zod';
import { ConfirmService } from '../suggestions/confirm.service.js';
import {
  confirmedReply,
  type ConfirmedReply,
  replyConfirmation,
  type ReplyConfirmation,
} from '../suggestions/confirm.types.js';
import { RepliesService } from './replies.service.js';
import {
  replyList,
  type ReplyList,
  replyQuery,
  type ReplyQuery,
  replyToUnderstand,
  type ReplyToUnderstand,
  replyUnderstanding,
  type ReplyUnderstanding,
  replyView,
  type ReplyView,
} from './replies.types.js';
import { UnderstandService } from './understand.service.js';

/** What people wrote. */
@ApiTags('delivery')
@Controller('v1/replies')
export class RepliesController {
  constructor(
    private readonly replies: RepliesService,
    private readonly understanding: UnderstandService,
    private readonly suggestions: ConfirmService,
  ) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'What people wrote, newest first; `unread=true` is the work list of agents' })
  @ApiOkResponse({ standardSchema: replyList })
  list(@CurrentActor() actor: Actor, @Query({ schema: replyQuery }) query: ReplyQuery): Promise<ReplyList> {
    return this.replies.list(actor, query);
  }

  @Post('understand')
  @HttpCode(200)
  @Requires('read')
  @ApiOperation({ summary: 'What a reply seems to say, with dates and amounts; nothing is stored' })
  @ApiOkResponse({ standardSchema: replyUnderstanding })
  understand(
    @CurrentActor() actor: Actor,
    @Body({ schema: replyToUnderstand }) reply: ReplyToUnderstand,
  ): Promise<ReplyUnderstanding> {
    return this.understanding.understand(actor, reply);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'A person confirms what a reply suggests: it is recorded, and the reply is read',
    description:
      'A promise, a dispute, or a payment that is said to be made. What the reply and the account do not tell is asked for (422).',
  })
  @ApiOkResponse({ standardSchema: confirmedReply })
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) replyId: string,
    @Body({ schema: replyConfirmation }) confirmation: ReplyConfirmation,
  ): Promise<ConfirmedReply | Refusal> {
    return this.suggestions.confirm(actor, replyId, confirmation);
  }

  @Post(':id/read')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'An agent has read a reply: automation may go on for that person' })
  @ApiOkResponse({ standardSchema: replyView })
  markRead(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) replyId: string,
  ): Promise<ReplyView | Refusal> {
    return this.replies.markRead(actor, replyId);
  }
}
