import { nextPayDay } from '@tactful/contact-rules';
import { disputedOf, type InvoiceRecord, isOnPlan, openOf } from '../../invoices/invoice.types.js';
import { type CollectionRecord, type MandateRecord } from '../mandate.types.js';

/** What can be collected on an invoice: open and not disputed. */
export function collectableOf(invoice: InvoiceRecord): number {
  return openOf(invoice) - disputedOf(invoice);
}

/** Why an invoice is left to be paid otherwise: it is settled, or something else was agreed about it. */
export function notCollectable(invoice: InvoiceRecord, isHeld: boolean): string | undefined {
  if (collectableOf(invoice) <= 0) return 'nothing_left_to_pay';
  if (isOnPlan(invoice)) return 'on_plan';
  if (invoice.placementId !== null) return 'placed';
  if (invoice.promiseId !== null) return 'promise';
  return isHeld ? 'on_hold' : undefined;
}

/** What days of a collection follow. */
export interface CollectedBy {
  readonly terms: MandateRecord['terms'];
  /** The customer's own pay days, and the most days that a collection waits for one. */
  readonly payDays: { readonly days: readonly number[]; readonly withinDays: number };
}

/**
 * The day of a collection: not before the due date, not before the notice is over, and on the pay day that the mandate
 * names, else on the customer's next one if that comes soon enough (the last day of a month that is shorter).
 *
 * @example due on 2026-03-20, today 2026-03-10, 14 days' notice: 2026-03-24; with pay day 1: 2026-04-01
 */
export function collectOn(dueDate: string, { terms, payDays }: CollectedBy, today: string): string {
  const noticed = Temporal.PlainDate.from(today).add({ days: terms.noticeDays });
  const due = Temporal.PlainDate.from(dueDate);
  const earliest = Temporal.PlainDate.compare(due, noticed) > 0 ? due : noticed;
  return onPayDay(earliest, { terms, payDays }).toString();
}

/** The day on which a failed collection is tried once more. */
export function retryOn({ terms, payDays }: CollectedBy, today: string): string {
  const earliest = Temporal.PlainDate.from(today).add({ days: terms.retryAfterDays });
  return onPayDay(earliest, { terms, payDays }).toString();
}

function onPayDay(earliest: Temporal.PlainDate, { terms, payDays }: CollectedBy): Temporal.PlainDate {
  if (terms.payDay !== null) return nextPayDay(earliest, [terms.payDay]);
  const next = nextPayDay(earliest, payDays.days);
  return earliest.until(next, { largestUnit: 'days' }).days <= payDays.withinDays ? next : earliest;
}

/** What a collection comes to on its day. */
export type DueOutcome =
  | { readonly kind: 'due'; readonly amountMinor: number }
  /** The customer could not be told yet: it is made on a later day. */
  | { readonly kind: 'postponed' }
  | { readonly kind: 'cancelled'; readonly because: string };

/**
 * Judges a collection on its day: never more than announced, and nothing that must not be asked for. Nothing is taken from
 * a customer who was not told: as long as the announcement may still leave, another day is named; when it never will,
 * the invoice is asked for like any other.
 */
export function judgeOnDay(
  collection: CollectionRecord,
  invoice: InvoiceRecord | undefined,
  isHeld: boolean,
): DueOutcome {
  const because = invoice ? notCollectable(invoice, isHeld) : 'nothing_left_to_pay';
  if (!invoice || because !== undefined) return { kind: 'cancelled', because: because ?? 'nothing_left_to_pay' };
  if (collection.toldOn === null) {
    return collection.untoldBecause === null ? { kind: 'postponed' } : { kind: 'cancelled', because: 'not_announced' };
  }
  return { kind: 'due', amountMinor: Math.min(collection.amountMinor, collectableOf(invoice)) };
}
