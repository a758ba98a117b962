import { type Hold } from '@tactful/contracts';
import { disputedOf, isOnPlan, type InvoiceRecord, openOf } from '../invoices/invoice.types.js';
import { oldestDueFirst } from '../settlement/settlement.decision.js';
import { type WantedAllocation } from '../settlement/settlement.types.js';
import { type KnownTask } from '../tasks/tasks.store.js';
import { madeCall } from './made-call.decision.js';
import { type NewPlacement, type PartnerPayment } from './placement.schemas.js';
import { type MadeCall, type PlacementRecord } from './placement.types.js';

/** Why something cannot be done: a field of the request (422), or (pointer null) things as they are (409). */
export interface PlacementProblem {
  readonly kind: 'refused';
  readonly code: string;
  readonly detail: string;
  readonly pointer: string | null;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** What placing comes to. */
export type PlacingOutcome =
  | {
      readonly kind: 'placed';
      readonly currency: string;
      readonly invoices: readonly InvoiceRecord[];
      /** The call before it; null: a person said why there was none. */
      readonly call: MadeCall | null;
    }
  | PlacementProblem;

/** What is known when somebody wants to hand invoices over. */
export interface PlacingFacts {
  /** The invoices that exist of those that are named. */
  readonly invoices: readonly InvoiceRecord[];
  /** Holds of the customer that bind today. */
  readonly holds: readonly Pick<Hold, 'invoiceId' | 'reason'>[];
  /** The task that is named as the call, if there is such a task. */
  readonly task: KnownTask | undefined;
  /** The company's zone. */
  readonly zone: string;
}

/**
 * Hands invoices over only after somebody has called, or has said why not; never what is disputed or on a plan, and never
 * while a hold protects the customer (hardship, breathing space, a running promise, …). A lawyer may be given a matter
 * that is on hold because it has become a matter of law.
 */
export function placeInvoices(given: NewPlacement, facts: PlacingFacts): PlacingOutcome {
  const proof = proveCall(given, facts);
  if (proof.kind === 'refused') return proof;
  const byId = new Map(facts.invoices.map((invoice) => [invoice.invoiceId, invoice]));
  const named: InvoiceRecord[] = [];
  for (const [index, invoiceId] of given.invoiceIds.entries()) {
    const invoice = byId.get(invoiceId);
    const problem = problemWithName(given, invoice, named, `/invoiceIds/${index}`);
    if (problem) return problem;
    if (invoice) named.push(invoice);
  }
  for (const invoice of named) {
    const problem = problemWithInvoice(invoice, given.kind, facts.holds);
    if (problem) return problem;
  }
  return { kind: 'placed', currency: named[0]?.currency ?? '', invoices: named, call: proof.call };
}

function proveCall(
  { callTask, reason, customerId }: NewPlacement,
  { task, zone }: PlacingFacts,
): { readonly kind: 'called'; readonly call: MadeCall | null } | PlacementProblem {
  if (callTask) return madeCall(task, { customerId, zone });
  if (reason !== null) return { kind: 'called', call: null };
  return conflict('no_call_made', 'Somebody has to call before, or a person says why not: give callTask or reason.');
}

function problemWithName(
  given: NewPlacement,
  invoice: InvoiceRecord | undefined,
  named: readonly InvoiceRecord[],
  pointer: string,
): PlacementProblem | undefined {
  if (invoice?.customerId !== given.customerId) {
    return unacceptable('invoice_not_found', 'This customer has no such invoice.', pointer);
  }
  if (named.includes(invoice)) return unacceptable('duplicate_invoice', 'This invoice is named twice.', pointer);
  if (named[0] === undefined || named[0].currency === invoice.currency) return undefined;
  return unacceptable('currency_mismatch', `Invoice ${invoice.number} is in ${invoice.currency}.`, pointer);
}

function problemWithInvoice(
  invoice: InvoiceRecord,
  kind: 'agency' | 'lawyer',
  holds: PlacingFacts['holds'],
): PlacementProblem | undefined {
  const it = `Invoice ${invoice.number}`;
  const state = { state: invoice.state };
  if (invoice.state !== 'open') return conflict('invoice_not_open', `${it} is ${invoice.state}.`, state);
  if (invoice.placementId !== null) return conflict('invoice_placed', `${it} is placed already.`, state);
  if (isOnPlan(invoice)) return conflict('invoice_on_plan', `${it} is on a payment plan: end that first.`, state);
  if (disputedOf(invoice) > 0) {
    return conflict('invoice_disputed', `${it} is under dispute: answer that first.`, {
      disputedMinor: disputedOf(invoice),
    });
  }
  const hold = holds.find(
    ({ invoiceId, reason }) => (invoiceId === null || invoiceId === invoice.invoiceId) && protects(reason, kind),
  );
  if (!hold) return undefined;
  return conflict('customer_on_hold', `${it} is on hold (${hold.reason}): nothing is handed over meanwhile.`, {
    reason: hold.reason,
  });
}

const ofLaw: readonly Hold['reason'][] = ['legal', 'insolvency'];

function protects(reason: Hold['reason'], kind: 'agency' | 'lawyer'): boolean {
  return !(kind === 'lawyer' && ofLaw.includes(reason));
}

/** Why a placement cannot end now; undefined when it can. It closes only when nothing is left to collect. */
export function problemWithEnding(
  placement: PlacementRecord,
  invoices: readonly InvoiceRecord[],
  ending: 'recalled' | 'closed',
): PlacementProblem | undefined {
  const { state } = placement;
  if (state !== 'placed') return conflict('placement_ended', `This placement is ${state} already.`, { state });
  if (ending === 'recalled') return undefined;
  const openMinor = invoices.reduce((sum, invoice) => sum + openOf(invoice), 0);
  if (openMinor === 0) return undefined;
  const detail = `${openMinor} is still open: recall it, write it off or credit it first.`;
  return conflict('placement_still_open', detail, { state, openMinor });
}

/** Where a partner's payment goes: as it says, else to the oldest of its invoices first. */
export type PartnerAllocation =
  { readonly kind: 'allocated'; readonly parts: readonly WantedAllocation[] } | PlacementProblem;

/** Allocates what a partner passed on to invoices of its placement, and to nothing else. */
export function allocatePartnerPayment(
  placement: PlacementRecord,
  invoices: readonly InvoiceRecord[],
  given: PartnerPayment,
): PartnerAllocation {
  const { state } = placement;
  if (state !== 'placed') return conflict('placement_ended', `This placement is ${state} already.`, { state });
  const open = invoices.reduce((sum, invoice) => sum + openOf(invoice), 0);
  if (given.amountMinor > open) {
    const detail = `Only ${open} is open on the invoices of this placement.`;
    return unacceptable('payment_exceeds_placed', detail, '/amountMinor');
  }
  if (!given.allocations) return { kind: 'allocated', parts: oldestFirst(invoices, given.amountMinor) };
  const ids = new Set(invoices.map((invoice) => invoice.invoiceId));
  for (const [index, { invoiceId }] of given.allocations.entries()) {
    if (!ids.has(invoiceId)) {
      return unacceptable(
        'invoice_not_placed',
        'This placement has no such invoice.',
        `/allocations/${index}/invoiceId`,
      );
    }
  }
  const allocated = given.allocations.reduce((sum, part) => sum + part.amountMinor, 0);
  if (allocated === given.amountMinor) return { kind: 'allocated', parts: given.allocations };
  const detail = `The allocations come to ${allocated}, the payment to ${given.amountMinor}.`;
  return unacceptable('allocations_differ', detail, '/allocations');
}

function oldestFirst(invoices: readonly InvoiceRecord[], amountMinor: number): WantedAllocation[] {
  const parts: WantedAllocation[] = [];
  let rest = amountMinor;
  for (const invoice of invoices.toSorted(oldestDueFirst)) {
    const part = Math.min(rest, openOf(invoice));
    if (part > 0) parts.push({ invoiceId: invoice.invoiceId, amountMinor: part });
    rest -= part;
  }
  return parts;
}

function conflict(code: string, detail: string, more: Readonly<Record<string, unknown>> = {}): PlacementProblem {
  return { kind: 'refused', code, detail, pointer: null, more };
}

function unacceptable(code: string, detail: string, pointer: string): PlacementProblem {
  return { kind: 'refused', code, detail, pointer };
}
