import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { InvoicesController } from './invoices.controller.js';
import { InvoicesService } from './invoices.service.js';
import { IssuingTimer } from './issuing.timer.js';

/** Invoices and the timer that issues them. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger')],
  controllers: [InvoicesController],
  providers: [InvoicesService, IssuingTimer],
})
export class InvoicesModule {}
