import { isOnPlan, type InvoiceRecord, openOf, withAmounts } from '../invoices/invoice.types.js';

/** What writing off comes to, or why it cannot be done: a field of the request, or (pointer null) the invoice as it is. */
export type WriteOffOutcome =
  { readonly kind: 'written_off'; readonly invoice: InvoiceRecord; readonly amountMinor: number } | WriteOffProblem;

/** Why it cannot be done. */
export interface WriteOffProblem {
  readonly kind: 'refused';
  readonly code: string;
  readonly detail: string;
  readonly pointer: string | null;
}

/** Lets go of a part (`amountMinor`) or of all that is open (undefined). A running plan has to be ended first. */
export function writeOff(invoice: InvoiceRecord, amountMinor: number | undefined): WriteOffOutcome {
  if (invoice.state !== 'open') return refuse('invoice_not_open', `This invoice is ${invoice.state}.`);
  if (isOnPlan(invoice)) return refuse('invoice_on_plan', 'This invoice is on a payment plan: end that first.');
  const open = openOf(invoice);
  const letGo = amountMinor ?? open;
  if (letGo > open) {
    const detail = `Invoice ${invoice.number} has ${open} open, less than ${letGo}.`;
    return { kind: 'refused', code: 'write_off_exceeds_open', detail, pointer: '/amountMinor' };
  }
  const after = withAmounts(invoice, { writtenOffMinor: invoice.writtenOffMinor + letGo });
  return { kind: 'written_off', invoice: after, amountMinor: letGo };
}

/** Takes back what is left of a write-off: what was recovered of it meanwhile is paid, and stays so. */
export function reverseWriteOff(
  invoice: InvoiceRecord,
  writeOff: { readonly amountMinor: number; readonly state: string },
): WriteOffOutcome {
  if (writeOff.state === 'reversed') return refuse('already_reversed', 'This write-off is reversed already.');
  const amountMinor = Math.min(writeOff.amountMinor, invoice.writtenOffMinor);
  if (amountMinor === 0) return refuse('write_off_recovered', 'All of this write-off was recovered: nothing is left.');
  const after = withAmounts(invoice, { writtenOffMinor: invoice.writtenOffMinor - amountMinor });
  return { kind: 'written_off', invoice: after, amountMinor };
}

function refuse(code: string, detail: string): WriteOffProblem {
  return { kind: 'refused', code, detail, pointer: null };
}
