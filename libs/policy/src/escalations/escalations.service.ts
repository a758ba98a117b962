import { Injectable } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import { Database } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type LoadedAccount, loadSnapshots } from '../accounts/snapshots.store.js';
import { type AccountPolicy } from '../ladders/ladder.types.js';
import { accountPolicy, policyBook } from '../ladders/policy-book.js';
import { decide } from './escalation.decision.js';
import { planRecord, type DecidedAccount } from './decision-record.decision.js';
import { eventsOf } from './escalation-events.decision.js';
import { writeDecisions } from './escalations.store.js';
import { claimDue, companiesToWake, setNextWakeUps } from './wake-ups.store.js';

/** Accounts that one transaction decides about. */
const batchLimit = 500;

/** Wakes accounts that are due, decides about each, and stores what was decided together with its events. */
@Injectable()
export class EscalationsService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  /** Decides about every account that is due at `now`, a batch of one company in each transaction. */
  async decideDue(now: Temporal.Instant): Promise<void> {
    for (;;) {
      let claimed = 0;
      for (const companyId of await companiesToWake(this.database, now, batchLimit)) {
        claimed += await this.decideBatch(companyId, now);
      }
      if (claimed === 0) return;
    }
  }

  /** Decides about up to 500 due accounts of a company. Returns how many were due and not held by another process. */
  decideBatch(companyId: string, now: Temporal.Instant): Promise<number> {
    return this.database.inCompany(companyId, async (tx) => {
      const customerIds = await claimDue(tx, companyId, { now, most: batchLimit });
      if (customerIds.length > 0) await this.#decideAll(tx, companyId, { customerIds, now });
      return customerIds.length;
    });
  }

  async #decideAll(
    tx: EntityManager,
    companyId: string,
    { customerIds, now }: { readonly customerIds: readonly string[]; readonly now: Temporal.Instant },
  ): Promise<void> {
    const accounts = await loadSnapshots(tx, companyId, customerIds);
    const book = await policyBook(
      tx,
      companyId,
      accounts.map(({ snapshot }) => snapshot),
    );
    const decided = accounts.map((account) =>
      this.#decideOne(account, { policy: accountPolicy(account.snapshot, book), now }),
    );
    const wakeUps = new Map(decided.map(({ snapshot, decision }) => [snapshot.customerId, decision.nextWakeUpAt]));
    await writeDecisions(tx, companyId, { decided, now });
    await setNextWakeUps(
      tx,
      companyId,
      customerIds.map((customerId) => ({ customerId, at: wakeUps.get(customerId) ?? null })),
    );
    await this.outbox.add(
      tx,
      decided.flatMap((one) => eventsOf(one, now)),
    );
  }

  #decideOne(
    account: LoadedAccount,
    { policy, now }: { readonly policy: AccountPolicy; readonly now: Temporal.Instant },
  ): DecidedAccount {
    const decision = decide(account.snapshot, policy, now);
    return planRecord(account, decision, { policyVersion: policy.id, newId: () => randomUUIDv7() });
  }
}
