import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AgendaModule } from '../agenda/agenda.module.js';
import { PlansController } from './plans.controller.js';
import { PlansOnAgenda } from './plans.agenda.js';
import { PlansService } from './plans.service.js';

/** Payment plans. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger'), AgendaModule],
  controllers: [PlansController],
  providers: [PlansService, PlansOnAgenda],
})
export class PlansModule {}
