import { Injectable } from '@nestjs/common';
import { type CompanySettings, draftEvent, type Sending } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { type Actor, Clock, Database, notFound, Refusal } from '@tactful/runtime';
import { changedSettings, mistakesIn } from './company.decision.js';
import { type CompanyBody } from './company.types.js';
import { readCompany, writeCompany } from './companies.store.js';

/** Companies and their settings. Every change is told to all services with the whole of it. */
@Injectable()
export class CompaniesService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The settings of a company. */
  async find(companyId: string): Promise<CompanySettings | Refusal> {
    const settings = await this.database.inCompany(companyId, (tx) => readCompany(tx, companyId));
    return settings ?? notFound('company');
  }

  /** The switch alone: what the truth gate asks before every batch of messages. */
  async sending(companyId: string): Promise<{ sending: Sending } | Refusal> {
    const settings = await this.find(companyId);
    return settings instanceof Refusal ? settings : { sending: settings.sending };
  }

  /** Replaces the settings, if they hold together. */
  async replace(actor: Pick<Actor, 'companyId' | 'name'>, body: CompanyBody): Promise<CompanySettings | Refusal> {
    const mistakes = mistakesIn(body);
    if (mistakes.length > 0) {
      const fields = mistakes.map((mistake) => ({ in: 'body' as const, ...mistake }));
      return new Refusal(422, 'invalid_settings', mistakes[0]?.detail ?? 'Invalid settings.', fields);
    }
    const after: CompanySettings = { companyId: actor.companyId, ...body };
    return this.database.inCompany(actor.companyId, async (tx) => {
      const before = await readCompany(tx, actor.companyId);
      const changed = changedSettings(before, after);
      if (changed.length === 0) return after;
      const now = this.clock.now();
      await writeCompany(tx, after, now);
      const about = { companyId: actor.companyId, subject: actor.companyId, time: now };
      await this.outbox.add(tx, [
        draftEvent('identity.company.updated.v1', about, { company: after, changed, by: actor.name }),
      ]);
      return after;
    });
  }
}
