import { type CustomerSnapshot, type Hold, type Obligation, type PaymentPromise } from '@tactful/contracts';
import { customerZones } from './customer-zones.decision.js';
import { foldAnswers } from './ledger-tasks.decision.js';
import { peopleOf } from './people.decision.js';
import { type AccountEvent } from './projection.decision.js';
import { type ProjectionDraft } from './projection-draft.decision.js';
import { type KnownObligation, type PauseRow } from './projection.types.js';

type LedgerEvent = Extract<AccountEvent, { type: `ledger.${string}` }>;

/** Takes up one event of the ledger. Every one of them may change what is to be done, so it wakes the account. */
export function foldLedger(draft: ProjectionDraft, event: LedgerEvent): void {
  const { data } = event;
  draft.wake.add(event.subject);
  if ('customer' in data) putCustomer(draft, data.customer, event.sequence);
  if ('hold' in data) putHold(draft, data.hold);
  foldAnswers(draft, event);
  if ('promise' in data) putPromise(draft, data.promise);
  if ('obligations' in data) {
    const reason = 'dispute' in data ? data.dispute.reason : 'disputed';
    for (const obligation of data.obligations) putObligation(draft, { obligation, event, reason });
  }
}

/** The rows of one customer, as far as decisions need them: no address, no name of a contact. */
function putCustomer(draft: ProjectionDraft, customer: CustomerSnapshot, sequence: number): void {
  draft.accounts.set(customer.customerId, {
    customer_id: customer.customerId,
    name: customer.name,
    kind: customer.kind,
    locale: customer.locale,
    segment: customer.segment,
    zones: customerZones(customer),
    people: peopleOf(customer),
    account_owner: customer.accountOwner ?? null,
    sequence,
  });
}

function putHold(draft: ProjectionDraft, hold: Hold): void {
  draft.pauses.set(`hold:${hold.holdId}`, {
    pause_id: `hold:${hold.holdId}`,
    customer_id: hold.customerId,
    kind: 'hold',
    obligation_id: null,
    invoice_id: hold.invoiceId,
    reason: reasonOf(hold),
    from_at: hold.placedAt,
    until_date: hold.until,
    ended_at: hold.releasedAt,
  });
}

/** Once money came in for a claimed payment, nobody may say that it did not. */
function reasonOf({ reason, claim }: Hold): string {
  return reason === 'claims_paid' && claim && claim.arrived !== 'nothing' ? 'claims_paid_arrived' : reason;
}

/** The holds of a promise tell how it ended, so that the first contact after them can say so. */
function putPromise(draft: ProjectionDraft, promise: PaymentPromise): void {
  for (const { invoiceId, holdId } of promise.invoices) {
    draft.pauses.set(`hold:${holdId}`, {
      pause_id: `hold:${holdId}`,
      customer_id: promise.customerId,
      kind: 'hold',
      obligation_id: null,
      invoice_id: invoiceId,
      reason: promise.state === 'running' ? 'promise' : `promise_${promise.state}`,
      from_at: promise.madeAt,
      until_date: promise.graceUntil,
      ended_at: promise.endedAt,
      promise: { amountMinor: promise.amountMinor, currency: promise.currency, by: promise.by },
    });
  }
}

interface ObligationNews {
  readonly obligation: Obligation;
  readonly event: LedgerEvent;
  /** Why it is disputed, as far as this event tells. */
  readonly reason: string;
}

/** The newest sequence wins: events repeat the whole state, and a handler may run twice. */
function putObligation(draft: ProjectionDraft, news: ObligationNews): void {
  const { obligation, event } = news;
  const before = draft.obligationBefore(obligation.obligationId);
  if (before && before.sequence >= event.sequence) return;
  const isClosed = obligation.state === 'paid' || obligation.state === 'void';
  draft.putObligation({
    obligation_id: obligation.obligationId,
    customer_id: event.subject,
    invoice_id: obligation.invoiceId,
    number: obligation.number,
    issue_date: obligation.issueDate,
    due_date: obligation.dueDate,
    currency: obligation.currency,
    open_minor: obligation.openMinor,
    disputed_minor: obligation.disputedMinor,
    state: obligation.state,
    has_late_fee: obligation.terms.lateFeeMinor !== undefined,
    is_instalment: obligation.instalment !== undefined,
    known_at: obligation.knownAt,
    closed_at: isClosed ? (before?.closed_at ?? event.time.toString()) : null,
    disputed_since: followDispute(draft, news, before),
    sequence: event.sequence,
  });
}

/** Keeps the pause of an obligation whose whole open amount is disputed. Returns since when it is. */
function followDispute(
  draft: ProjectionDraft,
  news: ObligationNews,
  before: KnownObligation | undefined,
): string | null {
  const at = news.event.time.toString({ smallestUnit: 'microsecond' });
  const since = before?.disputed_since ?? null;
  if (isFullyDisputed(news.obligation)) {
    if (since === null) putDispute(draft, disputeRow(news, { from: at, to: null }));
    return since ?? at;
  }
  if (since !== null) putDispute(draft, disputeRow(news, { from: since, to: at }));
  return null;
}

/** A dispute over a part leaves the rest askable, and the rest goes on ageing. */
function isFullyDisputed({ state, openMinor, disputedMinor }: Obligation): boolean {
  return (state === 'open' || state === 'scheduled') && openMinor > 0 && disputedMinor >= openMinor;
}

function putDispute(draft: ProjectionDraft, row: PauseRow): void {
  const started = draft.pauses.get(row.pause_id);
  draft.pauses.set(row.pause_id, { ...row, reason: started?.reason ?? row.reason });
}

function disputeRow(
  { obligation, event, reason }: ObligationNews,
  span: { from: string; to: string | null },
): PauseRow {
  return {
    pause_id: `dispute:${obligation.obligationId}:${span.from}`,
    customer_id: event.subject,
    kind: 'dispute',
    obligation_id: obligation.obligationId,
    invoice_id: obligation.invoiceId,
    reason,
    from_at: span.from,
    until_date: null,
    ended_at: span.to,
  };
}
