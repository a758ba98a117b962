import { Injectable } from '@nestjs/common';
import { draftEvent } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { type Actor, actorName, Clock, Database, type Refusal, unacceptable } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { readSettings } from '../settings/settings.store.js';
import { type BankDataMark, type BankDataView } from './bank-data.schemas.js';
import { readMark, saveMark } from './bank-data.store.js';
import { bankDataAge } from './freshness.decision.js';

/** The mark up to which the company's bank data are in the ledger. */
@Injectable()
export class BankDataService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  read(companyId: string): Promise<BankDataView> {
    const now = this.clock.now();
    return this.database.inCompany(companyId, (tx) => viewOf(tx, companyId, now));
  }

  set(actor: Actor, mark: BankDataMark): Promise<BankDataView | Refusal> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    const until = Temporal.Instant.from(mark.until);
    if (Temporal.Instant.compare(until, now) > 0) {
      const detail = `The bank cannot have told anything after now (${now.toString()}).`;
      return Promise.resolve(unacceptable('mark_in_future', detail, '/until'));
    }
    return this.database.inCompany(companyId, async (tx) => {
      await saveMark(tx, companyId, { until: until.toString(), toldAt: now.toString(), toldBy: by });
      const view = await viewOf(tx, companyId, now);
      const about = { companyId, subject: companyId, time: now };
      await this.outbox.add(tx, [draftEvent('ledger.bank_data.updated.v1', about, { until: until.toString(), by })]);
      return view;
    });
  }
}

async function viewOf(tx: EntityManager, companyId: string, now: Temporal.Instant): Promise<BankDataView> {
  const mark = await readMark(tx, companyId);
  const { gate } = await readSettings(tx, companyId);
  const { kind } = bankDataAge(mark?.until ?? null, gate, now);
  const { until = null, toldAt = null, toldBy = null } = mark ?? {};
  return { until, toldAt, toldBy, fresh: kind === 'fresh' };
}
