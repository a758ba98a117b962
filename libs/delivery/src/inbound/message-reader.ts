import { Injectable } from '@nestjs/common';
import { dateZonesOf } from '@tactful/contact-planning';
import { type Question, understand } from '@tactful/understanding';
import { type EntityManager } from 'typeorm';
import { moreCareful } from '../classifier/more-careful.decision.js';
import { CompanyStore } from '../company/company.store.js';
import { PeopleStore } from '../people/people.store.js';
import { type Person } from '../people/person.types.js';
import { type AnsweredMessage, RepliesStore } from '../replies/replies.store.js';
import { type Inbound } from './inbound-effects.js';
import { type Reading } from './inbound.decision.js';

/** A message as it was read, with what is known of whoever wrote it. */
export interface ReadMessage extends Reading {
  readonly person: Person | undefined;
  /** Which message of ours it most likely answers. */
  readonly answered: AnsweredMessage | null;
  /** Whether the words name at most one day and one amount. */
  readonly isUnambiguous: boolean;
}

/** Reads what a person wrote in their languages and on their calendar. */
@Injectable()
export class MessageReader {
  constructor(
    private readonly people: PeopleStore,
    private readonly companies: CompanyStore,
    private readonly replies: RepliesStore,
  ) {}

  /**
   * Dates are read where the person is; where nobody knows that, as the company's own. A bare answer means what the
   * message asked.
   */
  async read(tx: EntityManager, inbound: Inbound): Promise<ReadMessage> {
    const person = await this.#person(tx, inbound);
    const languages = languagesOf(person);
    const answered =
      inbound.correspondent && (await this.replies.lastMessageTo(tx, inbound.companyId, inbound.correspondent));
    if (inbound.message.isAutomatic) return { person, languages, answered, intents: [], isUnambiguous: false };
    const company = await this.companies.find(tx, inbound.companyId);
    const companyZone = company?.timeZone ?? 'UTC';
    const [timeZone = companyZone] = person ? dateZonesOf(person, companyZone) : [];
    const { newText, secondReading = null } = inbound.message;
    const asked = questionOf(answered?.templateId);
    const rules = understand(newText, { locales: languages, receivedAt: inbound.now, timeZone, asked });
    const intents = moreCareful(rules.intents, secondReading);
    return { person, languages, answered, intents, isUnambiguous: rules.isUnambiguous };
  }

  async #person(tx: EntityManager, { companyId, correspondent }: Inbound): Promise<Person | undefined> {
    if (!correspondent) return undefined;
    const people = await this.people.loadForCustomers(tx, companyId, [correspondent.customerId]);
    return people.find((person) => person.contactId === correspondent.contactId);
  }
}

function languagesOf(person: Person | undefined): string[] {
  if (!person) return [];
  return [person.preferences.locale, person.locale, person.customer.locale].filter((locale) => locale !== null);
}

/** `check_in.en.sms@1`, or of the company's own wording `own.check_in.en.sms@3`, asks whether the invoice arrived. */
function questionOf(templateId: string | undefined): Question | undefined {
  return /^(own\.)?check_in\./.test(templateId ?? '') ? 'receipt' : undefined;
}
