import { Injectable } from '@nestjs/common';
import { type Actor, conflict, type Refusal } from '@tactful/runtime';
import { CustomerTransactions } from '../people/customer-transactions.js';
import { PeopleStore } from '../people/people.store.js';
import { ContactHistory } from '../planning/contact-history.js';
import { decideContactability } from './contactability.decision.js';
import { type Contactability, type ContactabilityQuery } from './contactability.types.js';

/** Tells whether, when and why (not) a customer may be contacted; it plans nothing. */
@Injectable()
export class ContactabilityService {
  constructor(
    private readonly transactions: CustomerTransactions,
    private readonly people: PeopleStore,
    private readonly history: ContactHistory,
  ) {}

  find(actor: Actor, customerId: string, query: ContactabilityQuery): Promise<Contactability | Refusal> {
    const { companyId } = actor;
    return this.transactions.run(companyId, customerId, async (tx, now) => {
      const settings = await this.history.companyOf(tx, companyId);
      if (!settings) return conflict('company_not_known_yet', 'The company has not arrived here yet: try again.');
      const at = query.at === undefined ? now : Temporal.Instant.from(query.at);
      const people = await this.people.loadForCustomers(tx, companyId, [customerId]);
      const pastOf = await this.history.pastContacts(tx, companyId, { people, now: at });
      const { rules, company } = settings;
      const { channel } = query;
      return decideContactability(people, { channel, at, rules, pastOf, closed: company.closed?.[channel] });
    });
  }
}
