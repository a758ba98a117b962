import { Module } from '@nestjs/common';
import { BudgetStore } from '../budget/budget.store.js';
import { CompanyStore } from '../company/company.store.js';
import { ContactHistory } from '../planning/contact-history.js';
import { MessageStore } from './message.store.js';
import { Queue } from './queue.js';

/** The messages that wait, contact budgets, and companies: what everything else in delivery stands on. */
@Module({
  providers: [BudgetStore, CompanyStore, ContactHistory, MessageStore, Queue],
  exports: [BudgetStore, CompanyStore, ContactHistory, MessageStore, Queue],
})
export class QueueModule {}
