import { freshInvoice, type InvoiceRecord } from '../invoices/invoice.types.js';

/** An open invoice of 100 EUR cents, due on 2026-02-01, with what matters in a spec. */
export function anInvoice(more: Partial<InvoiceRecord> = {}): InvoiceRecord {
  return {
    ...freshInvoice,
    invoiceId: 'i',
    customerId: 'c',
    externalId: null,
    number: 'N',
    description: null,
    issueDate: '2026-01-01',
    dueDate: '2026-02-01',
    currency: 'EUR',
    amountMinor: 100,
    state: 'open',
    terms: {},
    knownAt: '2026-01-01T00:00:00Z',
    ...more,
  };
}
