import { Injectable } from '@nestjs/common';
import { type Actor, conflict, type Refusal } from '@tactful/runtime';
import { BudgetStore } from '../budget/budget.store.js';
import { rulesOf } from '../company/company-rules.js';
import { CompanyStore } from '../company/company.store.js';
import { CustomerTransactions } from '../people/customer-transactions.js';
import { PeopleStore } from '../people/people.store.js';
import { budgetKeysOf, pastContactsOf } from '../planning/contact-facts.decision.js';
import { decideContactability } from './contactability.decision.js';
import { type Contactability, type ContactabilityQuery } from './contactability.types.js';

/** Tells whether, when and why (not) a customer may be contacted; it plans nothing. */
@Injectable()
export class ContactabilityService {
  constructor(
    private readonly transactions: CustomerTransactions,
    private readonly companies: CompanyStore,
    private readonly people: PeopleStore,
    private readonly budgets: BudgetStore,
  ) {}

  find(actor: Actor, customerId: string, query: ContactabilityQuery): Promise<Contactability | Refusal> {
    const { companyId } = actor;
    return this.transactions.run(companyId, customerId, async (tx, now) => {
      const company = await this.companies.find(tx, companyId);
      if (!company) return conflict('company_not_known_yet', 'The company has not arrived here yet: try again.');
      const at = query.at === undefined ? now : Temporal.Instant.from(query.at);
      const rules = rulesOf(company);
      const since = at.subtract({ hours: Math.max(0, ...rules.caps.map((cap) => cap.hours)) });
      const people = await this.people.loadForCustomers(tx, companyId, [customerId]);
      const uses = await this.budgets.uses(tx, companyId, people.flatMap(budgetKeysOf), since);
      const byKey = Map.groupBy(uses, (use) => use.budgetKey);
      const past = new Map(people.map((person) => [person.contactId, pastContactsOf(person, byKey)]));
      return decideContactability(people, { channel: query.channel, at, rules, past });
    });
  }
}
