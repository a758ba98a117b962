import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { BankDataController } from './bank-data.controller.js';
import { BankDataService } from './bank-data.service.js';

/** How fresh the company's bank data are. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger')],
  controllers: [BankDataController],
  providers: [BankDataService],
})
export class BankDataModule {}
