import { draftEvent, type EventDraft } from '@tactful/contracts';
import { about, type Writing } from '../company/writing.js';
import { type InvoiceRecord, toObligations } from '../invoices/invoice.types.js';
import { type Entry } from '../journal/journal.types.js';
import { type Settled } from '../settlement/settlement.types.js';
import { writeOffRecovered } from './write-off.entries.js';

interface Recovered {
  readonly invoice: InvoiceRecord;
  readonly amountMinor: number;
}

/** What money took back of write-offs, booked before the money itself: an entry for each invoice. */
export function recoveryEntries(
  settled: Settled,
  made: { readonly nextId: () => string; readonly valueDate: string },
): readonly Entry[] {
  const documentId = settled.payment.paymentId;
  return recoveredOf(settled).map((recovered) =>
    writeOffRecovered({ ...recovered, documentId }, { entryId: made.nextId(), valueDate: made.valueDate }),
  );
}

/** The events of it, behind that of the money. */
export function recoveryDrafts(writing: Writing, settled: Settled): readonly EventDraft[] {
  const { paymentId } = settled.payment;
  return recoveredOf(settled).map(({ invoice, amountMinor }) => {
    const { invoiceId, number, currency, customerId } = invoice;
    const told = { invoiceId, number, currency, amountMinor, paymentId };
    const data = { ...told, obligations: toObligations(invoice), by: writing.by };
    return draftEvent('ledger.write_off.recovered.v1', about(writing, customerId), data);
  });
}

function recoveredOf({ recoveries, invoices }: Settled): Recovered[] {
  const byId = new Map(invoices.map((invoice) => [invoice.invoiceId, invoice]));
  return recoveries.flatMap(({ invoiceId, amountMinor }) => {
    const invoice = byId.get(invoiceId);
    return invoice ? [{ invoice, amountMinor }] : [];
  });
}
