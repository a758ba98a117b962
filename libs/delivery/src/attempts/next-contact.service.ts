import { Injectable } from '@nestjs/common';
import { type Actor, Refusal } from '@tactful/runtime';
import { accountsOf, isAutomated } from '@tactful/contact-planning';
import { CustomerTransactions } from '../people/customer-transactions.js';
import { PeopleStore } from '../people/people.store.js';
import { ContactHistory } from '../planning/contact-history.js';
import { MessageStore } from '../queue/message.store.js';
import { type MessageRecord } from '../queue/message.types.js';
import { type NextContact } from './attempts.types.js';
import { nextContactOf } from './next-contact.decision.js';
import { NextStepStore } from './next-step.store.js';

/** Tells when a customer is contacted next, where, about what and why then. */
@Injectable()
export class NextContactService {
  constructor(
    private readonly transactions: CustomerTransactions,
    private readonly history: ContactHistory,
    private readonly people: PeopleStore,
    private readonly messages: MessageStore,
    private readonly nextSteps: NextStepStore,
  ) {}

  find({ companyId }: Actor, customerId: string): Promise<NextContact | Refusal> {
    return this.transactions.run(companyId, customerId, async (tx, now) => {
      const company = await this.history.companyOf(tx, companyId);
      if (!company)
        return new Refusal(503, 'company_not_known_yet', 'The company has not arrived here yet: try again.');
      const people = await this.people.loadForCustomers(tx, companyId, [customerId]);
      const page = await this.messages.page(tx, companyId, { customerId, state: 'waiting', limit: mostWaiting });
      return nextContactOf({
        ...company,
        customerId,
        people,
        pastOf: await this.history.pastContacts(tx, companyId, { people, now }),
        waiting: page.filter((message) => isAutomated(message) && speaksOf(message, customerId)),
        nextStep: await this.nextSteps.find(tx, companyId, customerId),
        now,
      });
    });
  }
}

/** A message that waits may have spoken of an account before. */
function speaksOf(message: MessageRecord, customerId: string): boolean {
  return accountsOf(message).some((account) => account.customerId === customerId);
}

/** A customer has few people: one message waits for each. */
const mostWaiting = 50;
