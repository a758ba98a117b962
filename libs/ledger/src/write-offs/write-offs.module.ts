import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { ApprovalsModule } from '../approvals/approvals.module.js';
import { WriteOffsController } from './write-offs.controller.js';
import { WriteOffsService } from './write-offs.service.js';

/** Debts that the company lets go. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger'), ApprovalsModule],
  controllers: [WriteOffsController],
  providers: [WriteOffsService],
})
export class WriteOffsModule {}
