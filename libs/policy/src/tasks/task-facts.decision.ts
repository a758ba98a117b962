import { isReceived, localDateAt } from '@tactful/contact-rules';
import { type AccountSnapshot, type ObligationFacts } from '../accounts/account.types.js';
import { type GoodFaithKind } from '../accounts/behaviour.types.js';
import { type EndFacts } from './recommendation.decision.js';
import { type CallFacts } from './task.types.js';

/** What is known of a customer's past beside the snapshot. */
interface Past {
  readonly lastReplyAt: string | null;
  readonly knownSince: string | null;
  readonly paid: Readonly<Record<string, number>>;
  readonly wasCalled: boolean;
}

const contactsShown = 5;

/** What an agent needs before them on a call. */
export function callFactsOf(account: AccountSnapshot, past: Past, now: Temporal.Instant): CallFacts {
  const open = account.obligations.filter(({ state }) => state === 'open');
  const overdue = open.filter((owed) => isOverdue(owed, account, now));
  const running = account.pauses.filter((pause) => isRunning(pause, now));
  return {
    open: sumOf(open, askable),
    disputed: sumOf(open, ({ disputedMinor }) => disputedMinor),
    invoices: open.map(({ number, dueDate, currency, openMinor, disputedMinor }) => ({
      number,
      dueDate: dueDate.toString(),
      currency,
      openMinor,
      disputedMinor,
    })),
    since: oldest(overdue)?.toString() ?? null,
    lastContacts: account.contacts.slice(0, contactsShown).map((contact) => ({
      at: contact.acceptedAt.toString(),
      tone: contact.tone,
      received: isReceived(contact, now),
      answered: contact.answeredAt !== null,
    })),
    lastReplyAt: past.lastReplyAt,
    promises: {
      kept: count(account, 'promise_kept'),
      partlyKept: count(account, 'promise_partly_kept'),
      broken: count(account, 'promise_broken'),
    },
    openDisputes: running.filter(({ kind }) => kind === 'dispute').map(({ reason }) => reason),
    runningHolds: running.filter(({ kind }) => kind === 'hold').map(({ reason }) => reason),
  };
}

/** What a recommendation at the ladder's end rests on. */
export function endFactsOf(account: AccountSnapshot, past: Past, now: Temporal.Instant): EndFacts {
  const open = account.obligations.filter(({ state }) => state === 'open');
  const today = localDateAt(now, account.companyZone);
  const days = (from: Temporal.PlainDate | undefined): number =>
    from ? Math.max(0, from.until(today, { largestUnit: 'days' }).days) : 0;
  return {
    segment: account.segment,
    open: sumOf(open, askable),
    paid: past.paid,
    knownForDays: past.knownSince === null ? 0 : days(Temporal.PlainDate.from(past.knownSince)),
    daysOverdue: days(oldest(open)),
    wasCalled: past.wasCalled,
    hasAnswered: account.goodFaith.length > 0 || account.contacts.some(({ answeredAt }) => answeredAt !== null),
    promisesBroken: count(account, 'promise_broken'),
    hasRunningPlan: open.some(({ isInstalment }) => isInstalment),
    refused: account.tasks.some(({ outcome }) => outcome === 'refused'),
  };
}

function askable({ openMinor, disputedMinor }: ObligationFacts): number {
  return Math.max(0, openMinor - disputedMinor);
}

function sumOf(
  obligations: readonly ObligationFacts[],
  amountOf: (obligation: ObligationFacts) => number,
): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const obligation of obligations) {
    const amount = amountOf(obligation);
    if (amount > 0) sums[obligation.currency] = (sums[obligation.currency] ?? 0) + amount;
  }
  return sums;
}

function isOverdue({ dueDate }: ObligationFacts, { companyZone }: AccountSnapshot, now: Temporal.Instant): boolean {
  return Temporal.PlainDate.compare(dueDate, localDateAt(now, companyZone)) < 0;
}

function isRunning({ from, until }: AccountSnapshot['pauses'][number], now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(from, now) <= 0 && (until === null || Temporal.Instant.compare(until, now) > 0);
}

function oldest(obligations: readonly ObligationFacts[]): Temporal.PlainDate | undefined {
  return obligations.map(({ dueDate }) => dueDate).toSorted((a, b) => Temporal.PlainDate.compare(a, b))[0];
}

function count({ goodFaith }: AccountSnapshot, wanted: GoodFaithKind): number {
  return goodFaith.filter(({ kind }) => kind === wanted).length;
}
