import { randomUUIDv7 } from 'node:crypto';
import { localDateAt } from '@tactful/contact-rules';
import { type EntityManager } from 'typeorm';
import { loadSnapshots } from '../accounts/snapshots.store.js';
import { accountPolicy, policyBook } from '../ladders/policy-book.js';
import { readSettings } from '../settings/settings.store.js';
import { termsOf } from '../tasks/task-terms.decision.js';
import { type DecidedAccount, planRecord } from './decision-record.decision.js';
import { decide } from './escalation.decision.js';

/** Accounts whose facts are read together. While they are decided about, the facts of the next ones are on their way. */
const together = 250;

/** Decides about these accounts of a company from their facts as they are; writes nothing. */
export function decideAll(
  tx: EntityManager,
  companyId: string,
  about: { readonly customerIds: readonly string[]; readonly now: Temporal.Instant },
): Promise<readonly DecidedAccount[]> {
  return decideEach(tx, companyId, { ...about, keep: (decided) => decided });
}

/** As {@link decideAll}, for more accounts than are held in memory: of each only what `keep` makes of it is kept. */
export async function decideEach<Kept>(
  tx: EntityManager,
  companyId: string,
  about: {
    readonly customerIds: readonly string[];
    readonly now: Temporal.Instant;
    readonly keep: (decided: DecidedAccount) => Kept;
  },
): Promise<readonly Kept[]> {
  const { customerIds, now, keep } = about;
  const kept: Promise<readonly Kept[]>[] = [];
  for (let at = 0; at < customerIds.length; at += together) {
    const some = { customerIds: customerIds.slice(at, at + together), now };
    kept.push(decideTogether(tx, companyId, some).then((decided) => decided.map(keep)));
  }
  return (await Promise.all(kept)).flat();
}

async function decideTogether(
  tx: EntityManager,
  companyId: string,
  { customerIds, now }: { readonly customerIds: readonly string[]; readonly now: Temporal.Instant },
): Promise<readonly DecidedAccount[]> {
  const [{ tasks: settings }, accounts] = await Promise.all([
    readSettings(tx, companyId),
    loadSnapshots(tx, companyId, customerIds),
  ]);
  const book = await policyBook(
    tx,
    companyId,
    accounts.map(({ snapshot }) => snapshot),
  );
  return accounts.map((account) => {
    const policy = accountPolicy(account.snapshot, book);
    const decision = decide(account.snapshot, policy, now);
    const zone = account.snapshot.companyZone;
    return planRecord(account, decision, {
      policyVersion: policy.id,
      newId: () => randomUUIDv7(),
      termsOf: ({ task: kind, warning }) => {
        const deadlineOn = warning ? localDateAt(warning.notBefore, zone) : null;
        return termsOf({ kind, openedAt: now, zone, deadlineOn }, settings);
      },
    });
  });
}
