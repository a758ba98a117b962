import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AgendaModule } from '../agenda/agenda.module.js';
import { InternalInvoicesController } from './internal-invoices.controller.js';
import { InvoicesController } from './invoices.controller.js';
import { InvoicesService } from './invoices.service.js';
import { IssuingOnAgenda } from './issuing.agenda.js';

/** Invoices and their issue on the day. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger'), AgendaModule],
  controllers: [InvoicesController, InternalInvoicesController],
  providers: [InvoicesService, IssuingOnAgenda],
})
export class InvoicesModule {}
