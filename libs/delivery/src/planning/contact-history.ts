import { Injectable, Logger } from '@nestjs/common';
import { type ContactRules, type PastContacts } from '@tactful/contact-rules';
import { Clock } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { budgetKeysOf, type BudgetUse, pastContactsOf } from '@tactful/contact-planning';
import { BudgetStore } from '../budget/budget.store.js';
import { rulesOf } from '../company/company-rules.js';
import { type KnownCompany } from '../company/known-company.js';
import { CompanyStore } from '../company/company.store.js';
import { ExpiredData } from '../company/expired-data.js';
import { type Person } from '../people/person.types.js';
import { WhatsappStore } from '../whatsapp/whatsapp.store.js';

/** The company's rules and the contacts made so far: what every decision about a moment starts from. */
@Injectable()
export class ContactHistory {
  readonly #logger = new Logger('ContactHistory');
  readonly #expired = new ExpiredData(({ data, validUntil, message }) =>
    this.#logger.error({ data, validUntil, message }),
  );

  constructor(
    private readonly companies: CompanyStore,
    private readonly budgets: BudgetStore,
    private readonly whatsapp: WhatsappStore,
    private readonly clock: Clock,
  ) {}

  /** Now, in business time. */
  now(): Temporal.Instant {
    return this.clock.now();
  }

  /** Settings and rules of the company, and which of its senders rests; null while its settings have not arrived. */
  async companyOf(
    tx: EntityManager,
    companyId: string,
  ): Promise<{ readonly company: KnownCompany; readonly rules: ContactRules } | null> {
    const company = await this.companies.find(tx, companyId);
    if (!company) return null;
    const rules = rulesOf(company);
    this.#expired.check(rules, this.clock.now());
    const seen = company.senders.whatsapp ? await this.whatsapp.sender(tx, companyId) : null;
    return { company: seen?.pausedBecause ? { ...company, closed: { whatsapp: 'sender_paused' } } : company, rules };
  }

  /** Tells of each of these people which contacts still count, as far back as the longest cap of any rule reaches. */
  async pastContacts(
    tx: EntityManager,
    companyId: string,
    { people, now }: { readonly people: readonly Person[]; readonly now: Temporal.Instant },
  ): Promise<(person: Person) => PastContacts> {
    const keys = [...new Set(people.flatMap(budgetKeysOf))];
    const uses = await this.usesOf(tx, companyId, { keys, now });
    return (person) => pastContactsOf(person, uses);
  }

  /** The contacts that used these budget rows and may still count, by row. */
  async usesOf(
    tx: EntityManager,
    companyId: string,
    { keys, now }: { readonly keys: readonly string[]; readonly now: Temporal.Instant },
  ): Promise<Map<string, BudgetUse[]>> {
    const uses = await this.budgets.uses(tx, companyId, keys, now.subtract({ hours: longestCapHours }));
    return Map.groupBy(uses, (use) => use.budgetKey);
  }
}

/** Caps by the month are the longest that packs know; one with clocks going back in it has an hour more. */
const longestCapHours = 31 * 24 + 1;
