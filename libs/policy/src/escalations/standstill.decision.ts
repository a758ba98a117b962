import { compareInstants, isLost, isReceived, RECEIPT_WAIT_HOURS } from '@tactful/contact-rules';
import { type AccountSnapshot, type ContactFact, type TaskFact } from '../accounts/account.types.js';
import { followUps } from '../tasks/follow-up.decision.js';
import { type Hold, type OpenTask } from './escalation.types.js';

/** So many contacts in a row that came to nothing stop automation. */
const LOST_IN_A_ROW = 3;

/** Why nothing at all is sent for an account. */
export type StandstillHold = Hold & {
  readonly because: 'data_incomplete' | 'reply_unread' | 'no_receipts' | 'person_at_work';
};

/** Why automation stands still for a whole account, and whom to ask about it. */
export interface Standstill {
  readonly holds: readonly StandstillHold[];
  readonly tasks: readonly OpenTask[];
  /** Instants at which silence alone turns into a lost contact. */
  readonly watch: readonly Temporal.Instant[];
  /** Calls came to nothing: the next message goes by email. */
  readonly prefersEmail: boolean;
}

/**
 * Automation stands still when the facts are incomplete, while an agent has a reply to read, and when three contacts
 * in a row failed or found no receipt within 72 h: then somebody calls, and goes on by closing that task. It stands
 * still, too, while a person is at work on the account by what came of a call or decision.
 */
export function standstill(account: AccountSnapshot, now: Temporal.Instant): Standstill {
  const holds: StandstillHold[] = [];
  const tasks: OpenTask[] = [];
  if (!account.complete) holds.push(ofAccount('data_incomplete'));
  if (account.unreadReplies.length > 0) {
    holds.push(ofAccount('reply_unread'));
    tasks.push(...account.unreadReplies.map(({ replyId }) => readReply(account, replyId)));
  }
  const latest = latestContacts(account);
  const lost = latest.length === LOST_IN_A_ROW && latest.every((contact) => isLost(contact, now));
  if (lost) {
    holds.push(ofAccount('no_receipts'));
    if (!account.tasks.some(isOpenCall)) tasks.push(call(account, latest));
  }
  const known = new Set(account.tasks.map(({ key }) => key));
  const after = followUps(account, now);
  const fresh = tasks.filter(({ key }) => !known.has(key));
  return {
    holds: [...holds, ...after.holds],
    tasks: [...fresh, ...after.tasks.filter(({ task }) => fresh.every((other) => other.task !== task))],
    watch: [...(lost ? [] : watchOf(latest, now)), ...after.watch],
    prefersEmail: after.prefersEmail,
  };
}

/**
 * The latest contacts, newest first, since somebody last closed a call about lost ones. None where so few have no
 * receipt that one of the latest must have arrived.
 */
function latestContacts(account: AccountSnapshot): readonly ContactFact[] {
  if (account.contacts.filter(({ receivedAt }) => receivedAt === null).length < LOST_IN_A_ROW) return [];
  const closed = account.tasks.filter(({ kind }) => kind === 'call').flatMap(({ closedAt }) => closedAt ?? []);
  return account.contacts
    .filter(({ acceptedAt }) => closed.every((end) => compareInstants(acceptedAt, end) > 0))
    .toSorted((a, b) => compareInstants(b.acceptedAt, a.acceptedAt))
    .slice(0, LOST_IN_A_ROW);
}

function watchOf(latest: readonly ContactFact[], now: Temporal.Instant): readonly Temporal.Instant[] {
  if (latest.length < LOST_IN_A_ROW || latest.some((contact) => isReceived(contact, now))) return [];
  return latest
    .filter((contact) => !isLost(contact, now) && contact.receiptsExist)
    .map(({ acceptedAt }) => acceptedAt.add({ hours: RECEIPT_WAIT_HOURS }));
}

function isOpenCall({ kind, closedAt }: TaskFact): boolean {
  return kind === 'call' && closedAt === null;
}

function ofAccount(because: Exclude<StandstillHold['because'], 'person_at_work'>): StandstillHold {
  return { because, invoiceId: null, detail: null, until: null };
}

function readReply(account: AccountSnapshot, replyId: string): OpenTask {
  return {
    kind: 'open_task',
    task: 'reply',
    key: `reply:${replyId}`,
    title: `Read the reply of ${account.name}`,
    because: 'reply_unread',
    steps: [],
  };
}

function call(account: AccountSnapshot, latest: readonly ContactFact[]): OpenTask {
  return {
    kind: 'open_task',
    task: 'call',
    key: `call:${latest.at(-1)?.attemptId ?? ''}`,
    title: `Call ${account.name}: three messages in a row did not arrive`,
    because: 'no_receipts',
    steps: [],
  };
}
