import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AgendaModule } from '../agenda/agenda.module.js';
import { PromisesController } from './promises.controller.js';
import { PromisesOnAgenda } from './promises.agenda.js';
import { PromisesService } from './promises.service.js';
import { RepliesPromiseConsumer } from './replies-promise.consumer.js';

/** Promises to pay, judged by what came in. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger'), AgendaModule],
  controllers: [PromisesController, RepliesPromiseConsumer],
  providers: [PromisesService, PromisesOnAgenda],
})
export class PromisesModule {}
