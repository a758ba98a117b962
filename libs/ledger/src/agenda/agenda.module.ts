import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AgendaTimer } from './agenda.timer.js';

/** The ledger's calendar: what falls due by itself. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger')],
  providers: [AgendaTimer],
  exports: [AgendaTimer],
})
export class AgendaModule {}
