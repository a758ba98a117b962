import { Module } from '@nestjs/common';
import { BudgetStore } from '../budget/budget.store.js';
import { CompanyStore } from '../company/company.store.js';
import { MessageStore } from './message.store.js';
import { Queue } from './queue.js';

/** The messages that wait, with the rows they lock first. */
@Module({
  providers: [Queue, MessageStore, BudgetStore, CompanyStore],
  exports: [Queue, MessageStore, BudgetStore, CompanyStore],
})
export class QueueModule {}
