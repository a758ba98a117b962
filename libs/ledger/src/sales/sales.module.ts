import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { ApprovalsModule } from '../approvals/approvals.module.js';
import { SaleReturnsService } from './sale-returns.service.js';
import { SalesController } from './sales.controller.js';
import { SalesService } from './sales.service.js';

/** Sales to a factor. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger'), ApprovalsModule],
  controllers: [SalesController],
  providers: [SalesService, SaleReturnsService],
})
export class SalesModule {}
