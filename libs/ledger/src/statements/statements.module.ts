import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AgendaModule } from '../agenda/agenda.module.js';
import { SchedulesController } from './schedule/schedules.controller.js';
import { SchedulesService } from './schedule/schedules.service.js';
import { StatementsOnAgenda } from './schedule/statements.agenda.js';
import { StatementsController } from './statements.controller.js';
import { StatementsService } from './statements.service.js';

/** Statements of account, on request and by schedule. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger'), AgendaModule],
  controllers: [StatementsController, SchedulesController],
  providers: [StatementsService, SchedulesService, StatementsOnAgenda],
})
export class StatementsModule {}
