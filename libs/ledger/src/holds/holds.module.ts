import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AgendaModule } from '../agenda/agenda.module.js';
import { HoldsController } from './holds.controller.js';
import { HoldsService } from './holds.service.js';
import { HoldReviewsOnAgenda, HoldsOnAgenda } from './holds.agenda.js';

/** Holds, and their end on the day. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger'), AgendaModule],
  controllers: [HoldsController],
  providers: [HoldsService, HoldsOnAgenda, HoldReviewsOnAgenda],
})
export class HoldsModule {}
