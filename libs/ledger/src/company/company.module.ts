import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { CompanyConsumer } from './company.consumer.js';
import { CompanyService } from './company.service.js';

/** The ledger's copy of what it needs of a company's settings. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger')],
  controllers: [CompanyConsumer],
  providers: [CompanyService],
})
export class CompanyModule {}
