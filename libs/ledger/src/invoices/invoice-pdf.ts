import { formatMoney } from '@tactful/money';
import { resolveLocale } from '@tactful/templates';
import { type Letterhead } from '../company/letterhead.store.js';
import { Pages } from '../pages/pages.js';
import { paperDates } from '../pages/paper-dates.js';
import { statementLanguages, statementWords } from '../statements/paper/statement-words.js';
import { type InvoiceLine } from './invoice.schemas.js';
import { type InvoiceRecord, openOf, owedOf } from './invoice.types.js';

/** An invoice with whom it is between. */
export interface InvoiceOnPaper {
  readonly invoice: InvoiceRecord;
  readonly lines: readonly InvoiceLine[];
  readonly customer: { readonly name: string; readonly locale: string | null };
  readonly letterhead: Letterhead;
  readonly madeAt: Temporal.Instant;
}

/**
 * Draws what is on record of an invoice, for somebody whom it did not reach: its number, dates, lines, what it comes to
 * and what of it is open. It is a copy of facts, not the invoice itself with its tax details, which the company issued.
 * In the customer's language where there are words for it, else in the company's, else in English.
 */
export function invoicePdf({ invoice, lines, customer, letterhead, madeAt }: InvoiceOnPaper): Promise<Buffer> {
  const { language, format } = resolveLocale([customer.locale ?? undefined, letterhead.locale], statementLanguages);
  const words = statementWords[language];
  const money = (amountMinor: number) => formatMoney(amountMinor, invoice.currency, format);
  const date = paperDates(format);
  const pages = new Pages({
    title: `${words.invoice} ${invoice.number}`,
    from: letterhead.tradingName,
    foot: `${words.invoice} ${invoice.number}`,
    locale: format,
    madeAt,
    pageNumber: (page, of) => words.page.replace('{page}', `${page}`).replace('{of}', `${of}`),
  });
  pages.facts([
    [words.for, customer.name],
    [words.issued, date(invoice.issueDate)],
    [words.due, date(invoice.dueDate)],
    [words.currency, invoice.currency],
  ]);
  const rows =
    lines.length > 0 ? lines : [{ description: invoice.description ?? '', amountMinor: invoice.amountMinor }];
  pages.table({
    columns: [{ head: words.what }, { head: words.amount, align: 'right', wraps: false }],
    rows: rows.map(({ description, amountMinor }) => [description, money(amountMinor)]),
    total: [words.amount, money(invoice.amountMinor)],
  });
  const added = owedOf(invoice) - invoice.amountMinor;
  pages.facts([...(added > 0 ? [[words.charges, money(added)] as const] : []), [words.open, money(openOf(invoice))]]);
  return pages.finish();
}
