import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Clock, notFound, Public, type Refusal } from '@tactful/runtime';
import { Contents } from '../contents/contents.js';
import { SandboxLog } from '../message-log/sandbox-log.js';
import {
  type ContentReview,
  reviewChange,
  type ReviewChange,
  senderRating,
  type SenderRating,
} from './account-changes.js';

/** WhatsApp changes its mind about a template or a number. */
@ApiExcludeController()
@Public('The sandbox holds no real person: it never runs beside live providers.')
@Controller('sandbox')
export class AccountChangesController {
  constructor(
    private readonly contents: Contents,
    private readonly log: SandboxLog,
    private readonly clock: Clock,
  ) {}

  @Put('contents/:sid/review')
  async review(
    @Param('sid') sid: string,
    @Body({ schema: reviewChange }) change: ReviewChange,
  ): Promise<ContentReview | Refusal> {
    if (!this.contents.find(sid)) return notFound('content template');
    const before = this.log.account.reviewOf(sid);
    const review: ContentReview = {
      sid,
      status: change.status ?? before.status,
      category: change.category ?? before.category,
      rejectionReason: change.rejectionReason ?? before.rejectionReason,
    };
    await this.log.record({ kind: 'content_reviewed', review, at: this.clock.now() });
    return review;
  }

  @Put('whatsapp-senders')
  async rate(@Body({ schema: senderRating }) rating: SenderRating): Promise<SenderRating> {
    await this.log.record({ kind: 'sender_rated', rating, at: this.clock.now() });
    return rating;
  }
}
