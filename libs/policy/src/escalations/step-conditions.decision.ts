import { compareInstants, dayOf, isReceived, RECEIPT_WAIT_HOURS } from '@tactful/contact-rules';
import { type AccountSnapshot, type ObligationFacts } from '../accounts/account.types.js';
import { type LadderStep, type PaymentBehaviour, type StepConditions } from '../ladders/ladder-step.types.js';
import { type AccountCalendar, instantOf } from './calendar.decision.js';
import { type SkipReason } from './escalation.types.js';

/** Why a step does not apply although its date has come. */
export interface Unmet {
  readonly reason: SkipReason;
  /** Whether it waits, as long as its dates last, or ends with that reason. */
  readonly then: 'skip' | 'wait';
  /** Instants at which time alone may make it apply. */
  readonly watch: readonly Temporal.Instant[];
}

/** What the conditions of a step are held against. */
export interface ConditionFacts {
  readonly obligation: ObligationFacts;
  readonly account: AccountSnapshot;
  readonly calendar: AccountCalendar;
  readonly now: Temporal.Instant;
}

/** What keeps a step from being taken: its conditions first, then the contact that it requires; null: nothing. */
export function unmetBy(rung: LadderStep, facts: ConditionFacts): Unmet | null {
  if (rung.when) {
    const reason = unmetCondition(rung.when, facts);
    if (reason) return { reason, then: rung.otherwise, watch: watchOf(rung.when, facts) };
  }
  return rung.requires === 'nothing' ? null : missingContact(rung.requires, facts);
}

function unmetCondition(when: StepConditions, facts: ConditionFacts): SkipReason | null {
  return unmetAmount(when, facts) ?? unmetByCustomer(when, facts.account) ?? unmetByPast(when, facts);
}

function unmetAmount({ openAtLeast, openLessThan }: StepConditions, facts: ConditionFacts): SkipReason | null {
  const { obligation, account } = facts;
  const least = openAtLeast?.[obligation.currency] ?? 0;
  const limit = openLessThan?.[obligation.currency] ?? Infinity;
  if (least === 0 && limit === Infinity) return null;
  const open = openIn(obligation.currency, account);
  if (open < least) return 'below_amount';
  return open < limit ? null : 'above_amount';
}

function unmetByCustomer({ segments, customerKind }: StepConditions, account: AccountSnapshot): SkipReason | null {
  if (segments && !segments.includes(account.segment ?? '')) return 'not_in_segment';
  return customerKind && customerKind !== account.kind ? 'not_this_kind' : null;
}

function unmetByPast({ daysOverdueAtLeast, behaviour }: StepConditions, facts: ConditionFacts): SkipReason | null {
  if (daysOverdueAtLeast !== undefined && !isOverdueBy(daysOverdueAtLeast, facts)) return 'not_overdue_enough';
  return behaviour?.every((stated) => behavesSo(stated, facts.account)) === false ? 'behaviour_differs' : null;
}

/** All that the account owes in one currency and may be asked for. */
function openIn(wanted: string, { obligations }: AccountSnapshot): number {
  return obligations
    .filter(({ state, currency }) => state === 'open' && currency === wanted)
    .reduce((sum, { openMinor, disputedMinor }) => sum + Math.max(0, openMinor - disputedMinor), 0);
}

function isOverdueBy(days: number, facts: ConditionFacts): boolean {
  const from = overdueFrom(days, facts);
  return from !== null && compareInstants(from, facts.now) <= 0;
}

/** The instant at which the oldest obligation that may be asked for is so many days overdue. */
function overdueFrom(days: number, { account, calendar }: ConditionFacts): Temporal.Instant | null {
  const dueDays = account.obligations
    .filter(({ state, openMinor, disputedMinor }) => state === 'open' && openMinor > disputedMinor)
    .map(({ dueDate }) => dayOf(dueDate));
  return dueDays.length === 0 ? null : instantOf(calendar.startOf(Math.min(...dueDays) + days));
}

function behavesSo(stated: PaymentBehaviour, { hasPaidLate, pauses }: AccountSnapshot): boolean {
  switch (stated) {
    case 'never_paid_late':
      return !hasPaidLate;
    case 'has_paid_late':
      return hasPaidLate;
    case 'promise_broken':
      return pauses.some(isBrokenPromise);
    case 'no_promise_broken':
      return !pauses.some(isBrokenPromise);
  }
}

function isBrokenPromise({ reason }: AccountSnapshot['pauses'][number]): boolean {
  return reason === 'promise_broken';
}

function watchOf({ daysOverdueAtLeast }: StepConditions, facts: ConditionFacts): readonly Temporal.Instant[] {
  const from = daysOverdueAtLeast === undefined ? null : overdueFrom(daysOverdueAtLeast, facts);
  return from ? [from] : [];
}

/** Whether something was said about the obligation and arrived and, if that is required, was left unanswered. */
function missingContact(
  requires: Exclude<LadderStep['requires'], 'nothing'>,
  { obligation, account, now }: ConditionFacts,
): Unmet | null {
  const asked = account.contacts.filter(
    ({ tone, obligationIds }) => tone !== null && obligationIds.includes(obligation.obligationId),
  );
  const received = asked.filter((contact) => isReceived(contact, now));
  const isMet = requires === 'delivered_contact' ? received.length > 0 : received.some(isUnanswered);
  if (isMet) return null;
  const silent = asked.filter(({ receiptsExist, receivedAt, failedAt }) => !receiptsExist && !receivedAt && !failedAt);
  return {
    reason: received.length > 0 ? 'contact_answered' : 'no_contact_delivered',
    then: 'wait',
    watch: silent.map(({ acceptedAt }) => acceptedAt.add({ hours: RECEIPT_WAIT_HOURS })),
  };
}

function isUnanswered({ answeredAt }: AccountSnapshot['contacts'][number]): boolean {
  return answeredAt === null;
}
