import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { CustomerLookupService } from './customer-lookup.service.js';
import { CustomersController } from './customers.controller.js';
import { CustomersService } from './customers.service.js';
import { InternalCustomersController } from './internal-customers.controller.js';

/** Customers, their contacts, and what they owe. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger')],
  controllers: [CustomersController, InternalCustomersController],
  providers: [CustomersService, CustomerLookupService],
})
export class CustomersModule {}
