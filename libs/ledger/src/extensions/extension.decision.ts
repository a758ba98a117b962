import { type Extension } from '@tactful/contracts';
import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { type ExtensionSettings } from './extensions.settings.js';

/** What a request for more time is measured against. */
export interface ExtensionFacts {
  /** ISO date in the company's zone. */
  readonly today: string;
  readonly settings: ExtensionSettings;
  /** The request for this invoice that waits for a person. */
  readonly waitingId: string | null;
  /** Extensions granted for this invoice so far, and for its account within the days that count. */
  readonly grantedForInvoice: number;
  readonly grantedForAccount: number;
}

type Review = Extension['review'][number];

/** Why nothing can be done: a field is wrong, or the state of something is. */
export type ExtensionRefused =
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string; readonly pointer: string }
  | {
      readonly kind: 'conflict';
      readonly code: string;
      readonly detail: string;
      readonly state: Readonly<Record<string, unknown>>;
    };

/** Granted at once by rule, or a question for a person, with why. */
export type RequestOutcome =
  { readonly kind: 'granted' } | { readonly kind: 'requested'; readonly review: readonly Review[] } | ExtensionRefused;

/** Decides about a request for a later due date. */
export function requestExtension(invoice: InvoiceRecord, newDueDate: string, facts: ExtensionFacts): RequestOutcome {
  const refusal = refuseInvoice(invoice) ?? refuseDate(invoice, newDueDate, facts.today);
  if (refusal) return refusal;
  if (facts.waitingId !== null) {
    const detail = `More time was asked for already; a person decides about invoice ${invoice.number}.`;
    return conflict('extension_requested', detail, { extensionId: facts.waitingId, state: 'requested' });
  }
  const review = reviewOf(invoice, newDueDate, facts);
  return review.length === 0 ? { kind: 'granted' } : { kind: 'requested', review };
}

/** Decides whether a person may grant a request with this date. */
export function grantExtension(
  extension: Extension,
  invoice: InvoiceRecord,
  grant: { readonly newDueDate: string; readonly today: string },
): { readonly kind: 'granted' } | ExtensionRefused {
  return (
    refuseDecided(extension) ??
    refuseInvoice(invoice) ??
    refuseDate(invoice, grant.newDueDate, grant.today) ?? { kind: 'granted' }
  );
}

/** A request is answered once. */
export function refuseDecided({ state }: Extension): ExtensionRefused | undefined {
  if (state === 'requested') return undefined;
  return conflict('extension_decided', `This request was ${state} already.`, { state });
}

function refuseInvoice(invoice: InvoiceRecord): ExtensionRefused | undefined {
  const { invoiceId, number, state, plan, placementId } = invoice;
  if (state !== 'open') return conflict('invoice_not_open', `Invoice ${number} is ${state}.`, { invoiceId, state });
  if (plan) {
    const detail = `Invoice ${number} is on a payment plan: change the plan instead.`;
    return conflict('invoice_on_plan', detail, { invoiceId, planId: plan.planId, state: 'on_plan' });
  }
  if (placementId === null) return undefined;
  const detail = `Invoice ${number} is placed with somebody else: recall it first.`;
  return conflict('invoice_placed', detail, { invoiceId, placementId, state: 'placed' });
}

function refuseDate({ dueDate }: InvoiceRecord, newDueDate: string, today: string): ExtensionRefused | undefined {
  const pointer = '/newDueDate';
  if (newDueDate <= dueDate) {
    const detail = `newDueDate must be later than the due date (${dueDate}).`;
    return { kind: 'refused', code: 'not_later', detail, pointer };
  }
  if (newDueDate >= today) return undefined;
  return { kind: 'refused', code: 'due_in_past', detail: `newDueDate lies before today (${today}).`, pointer };
}

function reviewOf(invoice: InvoiceRecord, newDueDate: string, facts: ExtensionFacts): Review[] {
  const { settings, today } = facts;
  const review: Review[] = [];
  if (!settings.autoGrant) review.push('rule_is_off');
  if (daysBetween(invoice.dueDate, newDueDate) > settings.maxDays) review.push('too_many_days');
  if (facts.grantedForInvoice >= settings.maxPerInvoice) review.push('invoice_had_enough');
  if (facts.grantedForAccount >= settings.maxPerAccount.count) review.push('account_had_enough');
  if (settings.onlyBeforeOverdue && today > invoice.dueDate) review.push('overdue_already');
  return review;
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

function conflict(code: string, detail: string, state: Readonly<Record<string, unknown>>): ExtensionRefused {
  return { kind: 'conflict', code, detail, state };
}
