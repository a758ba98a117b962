import { isAfter } from '@tactful/contact-rules';
import { type EntityManager } from 'typeorm';
import { type AccountSnapshot } from '../../accounts/account.types.js';
import { loadSnapshots } from '../../accounts/snapshots.store.js';
import { type SimulationQuestion } from '../jobs/simulation.types.js';
import { previewStart, reachOf } from './portfolio.decision.js';
import { readHabits, readObligationHistory, readPauseHistory, readReplyHistory } from './portfolio.store.js';
import { type PortfolioAccount } from './portfolio.types.js';
import { readReach } from './reach.store.js';

/** Loads accounts as a simulation begins with them: as they are now for a preview, as they were for a backtest. */
export async function loadPortfolio(
  tx: EntityManager,
  companyId: string,
  { customerIds, question }: { readonly customerIds: readonly string[]; readonly question: SimulationQuestion },
): Promise<readonly PortfolioAccount[]> {
  if (customerIds.length === 0) return [];
  const accounts = await loadSnapshots(tx, companyId, customerIds);
  const reach = await readReach(tx, companyId, customerIds);
  const from = Temporal.Instant.from(question.from);
  const snapshots = accounts.map(({ snapshot }) => snapshot);
  const known = { companyId, snapshots };
  const starts = question.mode === 'preview' ? await present(tx, known, question) : await past(tx, known, from);
  return starts.flatMap((start) => {
    const stored = reach.get(start.snapshot.customerId);
    return stored ? [{ ...start, people: reachOf(start.snapshot.customerId, stored) }] : [];
  });
}

interface Known {
  readonly companyId: string;
  readonly snapshots: readonly AccountSnapshot[];
}

async function present(
  tx: EntityManager,
  { companyId, snapshots }: Known,
  { from, payments }: SimulationQuestion,
): Promise<readonly Omit<PortfolioAccount, 'people'>[]> {
  const ids = snapshots.map(({ customerId }) => customerId);
  const pauses = await readPauseHistory(tx, companyId, ids);
  const habits = payments === 'as_usual' ? await readHabits(tx, companyId, ids) : new Map<string, never>();
  return snapshots.map((snapshot) => {
    const { customerId } = snapshot;
    const account = { snapshot, pauses: pauses.get(customerId) ?? [], habit: habits.get(customerId) ?? null };
    return previewStart(account, Temporal.Instant.from(from));
  });
}

/** Everything that was told, with its instants; of what policy and delivery did, only what came before. */
async function past(
  tx: EntityManager,
  { companyId, snapshots }: Known,
  from: Temporal.Instant,
): Promise<readonly Omit<PortfolioAccount, 'people'>[]> {
  const ids = snapshots.map(({ customerId }) => customerId);
  const obligations = await readObligationHistory(tx, companyId, ids);
  const pauses = await readPauseHistory(tx, companyId, ids);
  const replies = await readReplyHistory(tx, companyId, ids);
  return snapshots.map((snapshot) => {
    const { customerId, goodFaith, raises } = snapshot;
    return {
      snapshot: asOf(snapshot, from),
      history: {
        obligations: obligations.get(customerId) ?? [],
        pauses: pauses.get(customerId) ?? [],
        replies: replies.get(customerId) ?? [],
        goodFaith,
        raises,
      },
    };
  });
}

function asOf(snapshot: AccountSnapshot, from: Temporal.Instant): AccountSnapshot {
  return {
    ...snapshot,
    obligations: [],
    pauses: [],
    unreadReplies: [],
    consumed: snapshot.consumed.filter(({ at }) => isAfter(from, at)),
    contacts: snapshot.contacts.filter(({ acceptedAt }) => isAfter(from, acceptedAt)),
    ownerWarnings: snapshot.ownerWarnings.filter(({ at }) => isAfter(from, at)),
    tasks: [],
    complete: true,
  };
}
