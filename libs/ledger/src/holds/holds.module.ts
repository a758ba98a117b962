import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AgendaModule } from '../agenda/agenda.module.js';
import { HoldsController } from './holds.controller.js';
import { HoldsService } from './holds.service.js';
import { HoldReviewsOnAgenda, HoldsOnAgenda } from './holds.agenda.js';
import { RepliesConsumer } from './replies.consumer.js';

/** Holds, their end on the day, and those that a customer's own words bring about. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger'), AgendaModule],
  controllers: [HoldsController, RepliesConsumer],
  providers: [HoldsService, HoldsOnAgenda, HoldReviewsOnAgenda],
})
export class HoldsModule {}
