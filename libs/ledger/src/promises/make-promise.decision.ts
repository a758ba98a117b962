import { type InvoiceRecord, isOnPlan, openOf } from '../invoices/invoice.types.js';
import { oldestDueFirst } from '../settlement/settlement.decision.js';
import { type NewPromise } from './promise.schemas.js';
import { type PromiseSettings } from './promises.settings.js';

/** What a promise is measured against. */
export interface PromiseFacts {
  /** ISO date in the company's zone. */
  readonly today: string;
  readonly settings: PromiseSettings;
  /** Promises of this account that count against its cap. */
  readonly recentPromises: number;
  /** All that the customer has open, and every invoice that is named. */
  readonly invoices: readonly InvoiceRecord[];
}

/** A promise that is accepted, or why it is not. */
export type PromiseOutcome =
  | { readonly kind: 'made'; readonly invoices: readonly InvoiceRecord[]; readonly graceUntil: string }
  /** A field of the promise that cannot be accepted. */
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string; readonly pointer: string }
  /** It stands against the state of something. */
  | {
      readonly kind: 'conflict';
      readonly code: string;
      readonly detail: string;
      readonly state: Readonly<Record<string, unknown>>;
    };

type Refused = Exclude<PromiseOutcome, { kind: 'made' }>;

/** Decides whether a promise can be accepted, and which invoices it is about. */
export function makePromise(given: NewPromise, facts: PromiseFacts): PromiseOutcome {
  const refusal = refuseDay(given, facts) ?? refuseNumber(facts);
  if (refusal) return refusal;
  const chosen = given.invoiceIds ? checkNamed(given, given.invoiceIds, facts) : chooseOldest(given, facts);
  if (chosen.kind !== 'chosen') return chosen;
  const openMinor = chosen.invoices.reduce((sum, invoice) => sum + openOf(invoice), 0);
  if (given.amountMinor > openMinor) return tooMuch(given, openMinor);
  return { kind: 'made', invoices: chosen.invoices, graceUntil: plusDays(given.by, facts.settings.graceDays) };
}

function refuseDay({ by }: NewPromise, { today, settings }: PromiseFacts): Refused | undefined {
  if (by < today) return refuse('by_in_past', `by lies before today (${today}).`, '/by');
  const last = plusDays(today, settings.maxDaysAhead);
  if (by <= last) return undefined;
  const detail = `A promise may reach ${settings.maxDaysAhead} days ahead, until ${last}.`;
  return refuse('promise_too_far_ahead', detail, '/by');
}

function refuseNumber({ recentPromises, settings }: PromiseFacts): Refused | undefined {
  const { count, days } = settings.maxPerAccount;
  if (recentPromises < count) return undefined;
  const detail = `This account has ${recentPromises} promises of the last ${days} days that were not kept or still run; ${count} are allowed.`;
  return { kind: 'conflict', code: 'too_many_promises', detail, state: { promises: recentPromises, count, days } };
}

type Chosen = { readonly kind: 'chosen'; readonly invoices: readonly InvoiceRecord[] } | Refused;

function checkNamed(given: NewPromise, invoiceIds: readonly string[], { invoices }: PromiseFacts): Chosen {
  const byId = new Map(invoices.map((invoice) => [invoice.invoiceId, invoice]));
  const chosen = new Map<string, InvoiceRecord>();
  for (const [index, invoiceId] of invoiceIds.entries()) {
    const pointer = `/invoiceIds/${index}`;
    const invoice = byId.get(invoiceId);
    if (invoice?.customerId !== given.customerId) {
      return refuse('invoice_not_found', 'This customer has no such invoice.', pointer);
    }
    if (chosen.has(invoiceId)) return refuse('duplicate_invoice', 'This invoice is named twice.', pointer);
    if (invoice.currency !== given.currency) {
      const detail = `Invoice ${invoice.number} is in ${invoice.currency}, the promise in ${given.currency}.`;
      return refuse('currency_mismatch', detail, pointer);
    }
    const obstacle = obstacleOf(invoice);
    if (obstacle) return obstacle;
    chosen.set(invoiceId, invoice);
  }
  return { kind: 'chosen', invoices: [...chosen.values()] };
}

/** The oldest of what is open and free, as far as the amount goes. */
function chooseOldest(given: NewPromise, { invoices }: PromiseFacts): Chosen {
  const open = invoices.filter((invoice) => invoice.customerId === given.customerId && openOf(invoice) > 0);
  const same = open.filter((invoice) => invoice.currency === given.currency);
  if (same.length === 0 && open.length > 0) {
    const detail = `This customer owes nothing in ${given.currency}.`;
    return refuse('currency_mismatch', detail, '/currency');
  }
  const free = same.filter((invoice) => !obstacleOf(invoice));
  const chosen: InvoiceRecord[] = [];
  let left = given.amountMinor;
  for (const invoice of free.toSorted(oldestDueFirst)) {
    if (left <= 0) break;
    chosen.push(invoice);
    left -= openOf(invoice);
  }
  const [first] = same;
  const obstacle = free.length === 0 && first ? obstacleOf(first) : undefined;
  return obstacle ?? { kind: 'chosen', invoices: chosen };
}

/** Why an invoice cannot be promised as it is. */
function obstacleOf(invoice: InvoiceRecord): Refused | undefined {
  const { invoiceId, number, state, promiseId, plan, placementId } = invoice;
  const about = { invoiceId, invoiceState: state };
  if (state !== 'open') return conflict('invoice_not_open', `Invoice ${number} is ${state}.`, { ...about, state });
  if (promiseId !== null) {
    const detail = `A promise is running on invoice ${number} already: withdraw it first, or wait until it has ended.`;
    return conflict('promise_running', detail, { ...about, promiseId, state: 'running' });
  }
  if (plan && isOnPlan(invoice)) {
    const detail = `Invoice ${number} is on a payment plan: change the plan instead.`;
    return conflict('invoice_on_plan', detail, { ...about, planId: plan.planId, state: 'on_plan' });
  }
  if (placementId === null) return undefined;
  const detail = `Invoice ${number} is placed with somebody else: recall it first.`;
  return conflict('invoice_placed', detail, { ...about, placementId, state: 'placed' });
}

function tooMuch({ amountMinor, invoiceIds }: NewPromise, openMinor: number): Refused {
  const what = invoiceIds ? 'On these invoices' : 'Of what is not promised already';
  const detail = `${what} ${openMinor} is open, less than ${amountMinor}.`;
  return refuse('promise_exceeds_open', detail, '/amountMinor');
}

function plusDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

function refuse(code: string, detail: string, pointer: string): Refused {
  return { kind: 'refused', code, detail, pointer };
}

function conflict(code: string, detail: string, state: Readonly<Record<string, unknown>>): Refused {
  return { kind: 'conflict', code, detail, state };
}
