import { Module } from '@nestjs/common';
import { DatabaseModule } from '@tactful/runtime';
import { BudgetStore } from '../budget/budget.store.js';
import { CompanyStore } from '../company/company.store.js';
import { ContactHistory } from '../planning/contact-history.js';
import { SenderPoolStore } from '../sender-pool/sender-pool.store.js';
import { MessageStore } from './message.store.js';
import { WhatsappStore } from '../whatsapp/whatsapp.store.js';
import { Queue } from './queue.js';

/** The messages that wait, contact budgets, and companies: what everything else in delivery stands on. */
@Module({
  imports: [DatabaseModule.forService('delivery')],
  providers: [BudgetStore, CompanyStore, ContactHistory, MessageStore, Queue, SenderPoolStore, WhatsappStore],
  exports: [BudgetStore, CompanyStore, ContactHistory, MessageStore, Queue, SenderPoolStore, WhatsappStore],
})
export class QueueModule {}
