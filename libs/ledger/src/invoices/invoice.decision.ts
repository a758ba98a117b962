import { type InvoicePatch, type NewInvoice } from './invoice.schemas.js';
import { freshInvoice, type InvoiceRecord, owedOf, settledOf } from './invoice.types.js';

/** A new invoice from what was given: scheduled, until its day is seen to have come. */
export function newInvoiceRecord(
  given: NewInvoice,
  made: {
    readonly invoiceId: string;
    readonly now: Temporal.Instant;
    /** What was agreed on it, and the due date by that. */
    readonly terms: InvoiceRecord['terms'];
    readonly dueDate: string;
  },
): InvoiceRecord {
  return {
    invoiceId: made.invoiceId,
    customerId: given.customerId,
    externalId: given.externalId ?? null,
    number: given.number,
    description: given.description ?? null,
    issueDate: given.issueDate,
    dueDate: made.dueDate,
    currency: given.currency,
    amountMinor: given.amountMinor,
    ...freshInvoice,
    terms: made.terms,
    knownAt: made.now.toString(),
  };
}

/** What a change comes to, or the field that cannot be accepted. */
export type ChangeOutcome =
  | { readonly kind: 'changed'; readonly invoice: InvoiceRecord; readonly changed: readonly string[] }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string; readonly pointer: string };

const changeable = ['externalId', 'number', 'description', 'dueDate', 'terms'] as const;

/** Changes details of an invoice; `changed` names those that differ. */
export function changeInvoice(invoice: InvoiceRecord, patch: InvoicePatch): ChangeOutcome {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const next: InvoiceRecord = { ...invoice, ...given };
  if (next.dueDate < next.issueDate) {
    const detail = `dueDate must not be before issueDate (${next.issueDate}).`;
    return { kind: 'refused', code: 'due_before_issue', detail, pointer: '/dueDate' };
  }
  const changed = changeable.filter((key) => JSON.stringify(next[key]) !== JSON.stringify(invoice[key]));
  return { kind: 'changed', invoice: next, changed };
}

/** What taking an invoice back comes to. */
export type VoidOutcome =
  | { readonly kind: 'voided'; readonly invoice: InvoiceRecord; readonly wasIssued: boolean }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string };

/** Only an invoice that nothing was paid or credited on can be taken back; else a credit note is the way. */
export function voidInvoice(invoice: InvoiceRecord): VoidOutcome {
  if (invoice.state === 'void') {
    return { kind: 'refused', code: 'already_void', detail: 'This invoice is void already.' };
  }
  if (settledOf(invoice) > 0 || owedOf(invoice) > invoice.amountMinor) {
    const detail = 'Something was paid, credited or charged on this invoice: reverse it, or issue a credit note.';
    return { kind: 'refused', code: 'invoice_has_payments', detail };
  }
  if (invoice.plan || invoice.placementId !== null) {
    const detail = 'This invoice is on a payment plan or placed with an agency: end that first.';
    return { kind: 'refused', code: invoice.plan ? 'invoice_on_plan' : 'invoice_placed', detail };
  }
  const voided = { ...invoice, state: 'void', disputeWhole: false, disputePartMinor: 0 } as const;
  return { kind: 'voided', invoice: voided, wasIssued: invoice.state !== 'scheduled' };
}
