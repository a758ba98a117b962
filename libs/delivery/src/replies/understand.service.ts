import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database } from '@tactful/runtime';
import { newTextOf, understand } from '@tactful/understanding';
import { moreCareful } from '../classifier/more-careful.decision.js';
import { SecondOpinion } from '../classifier/second-opinion.js';
import { CompanyStore } from '../company/company.store.js';
import { type ReplyToUnderstand, type ReplyUnderstanding } from './replies.types.js';

/**
 * Reads words for the company's other systems, as its own replies are read: by the rules, and by the second reader where
 * there is one. It stores and logs nothing of them.
 */
@Injectable()
export class UnderstandService {
  constructor(
    private readonly database: Database,
    private readonly companies: CompanyStore,
    private readonly opinion: SecondOpinion,
    private readonly clock: Clock,
  ) {}

  async understand(actor: Actor, { text, locale, receivedAt: given }: ReplyToUnderstand): Promise<ReplyUnderstanding> {
    const receivedAt = given === undefined ? this.clock.now() : Temporal.Instant.from(given);
    const rules = understand(text, {
      locales: locale === undefined ? [] : [locale],
      receivedAt,
      timeZone: offsetIn(given) ?? (await this.#companyZone(actor.companyId)),
    });
    const second = await this.opinion.ofWords({ text: newTextOf(text), receivedAt });
    return { intents: [...moreCareful(rules.intents, second)] };
  }

  async #companyZone(companyId: string): Promise<string> {
    const company = await this.database.inCompany(companyId, (tx) => this.companies.find(tx, companyId));
    return company?.timeZone ?? 'UTC';
  }
}

/** `2026-03-05T20:00:00+07:00` was written where it is seven hours later than UTC: `+07:00`. */
function offsetIn(instant: string | undefined): string | undefined {
  return /[+-]\d{2}:\d{2}$/.exec(instant ?? '')?.[0];
}
