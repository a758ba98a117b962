import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { RefundsController } from './refunds.controller.js';
import { RefundsService } from './refunds.service.js';

/** Refunds of unapplied cash. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger')],
  controllers: [RefundsController],
  providers: [RefundsService],
})
export class RefundsModule {}
