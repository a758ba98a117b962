import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A person of the outside data set. */
export interface ReplayCustomer {
  readonly externalId: string;
  readonly name: string;
  readonly country: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly email: string;
  readonly phone: string;
  readonly preferredChannel: string;
}

/** An invoice of the outside data set, with what became of it. */
export interface ReplayInvoice {
  readonly number: string;
  readonly customerExternalId: string;
  readonly issueDate: Temporal.PlainDate;
  readonly dueDate: Temporal.PlainDate;
  readonly amountMinor: number;
  readonly settledOn: Temporal.PlainDate;
  /** `[from, to)`, undefined when it was not disputed or the dispute would begin after the settlement. */
  readonly dispute: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } | undefined;
}

/** Something that the company's program posts at 00:00Z of a date. */
export type ReplayFact =
  | { readonly kind: 'dispute_opened'; readonly on: Temporal.PlainDate; readonly invoice: ReplayInvoice }
  | { readonly kind: 'dispute_ended'; readonly on: Temporal.PlainDate; readonly invoice: ReplayInvoice }
  | { readonly kind: 'settled'; readonly on: Temporal.PlainDate; readonly invoice: ReplayInvoice };

/** The whole of it. */
export interface DataSet {
  readonly customers: readonly ReplayCustomer[];
  readonly invoices: readonly ReplayInvoice[];
  /** The same as files with the data set's own headers, as they are imported. */
  readonly files: { readonly customers: string; readonly invoices: string };
}

/** Reads the two files of the folder; with a limit the first invoices by issue date. */
export function readDataSet(folder: string, limit: number | undefined): DataSet {
  const invoices = readCsv(join(folder, 'ibm-accounts-receivable.csv'))
    .map((row) => ({ row, invoice: toInvoice(row) }))
    .sort((a, b) => byIssueDate(a.invoice, b.invoice))
    .slice(0, limit);
  const owing = new Set(invoices.map(({ invoice }) => invoice.customerExternalId));
  const customers = readCsv(join(folder, 'ibm-customers.csv'))
    .map((row) => ({ row, customer: toCustomer(row) }))
    .filter(({ customer }) => owing.has(customer.externalId));
  return {
    customers: customers.map(({ customer }) => customer),
    invoices: invoices.map(({ invoice }) => invoice),
    files: { customers: toCsv(customers.map(({ row }) => row)), invoices: toCsv(invoices.map(({ row }) => row)) },
  };
}

/** All facts in the order in which they are posted: by date, disputes before settlements. */
export function factsOf(invoices: readonly ReplayInvoice[]): ReplayFact[] {
  const order = { dispute_opened: 0, dispute_ended: 1, settled: 2 };
  const facts = invoices.flatMap((invoice): ReplayFact[] => [
    ...(invoice.dispute
      ? [
          { kind: 'dispute_opened' as const, on: invoice.dispute.from, invoice },
          { kind: 'dispute_ended' as const, on: invoice.dispute.to, invoice },
        ]
      : []),
    { kind: 'settled' as const, on: invoice.settledOn, invoice },
  ]);
  return facts.sort(
    (a, b) =>
      Temporal.PlainDate.compare(a.on, b.on) ||
      order[a.kind] - order[b.kind] ||
      (a.invoice.number < b.invoice.number ? -1 : 1),
  );
}

function readCsv(file: string): Record<string, string>[] {
  return parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true });
}

function toCsv(rows: readonly Record<string, string>[]): string {
  const header = Object.keys(rows[0] ?? {});
  const lines = [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))];
  return lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
}

function toCustomer(row: Record<string, string>): ReplayCustomer {
  return {
    externalId: row['customerId'] ?? '',
    name: row['name'] ?? '',
    country: row['country'] ?? '',
    locale: row['locale'] ?? '',
    timeZone: row['timeZone'] ?? '',
    email: row['email'] ?? '',
    phone: row['phone'] ?? '',
    preferredChannel: row['preferredChannel'] ?? '',
  };
}

function toInvoice(row: Record<string, string>): ReplayInvoice {
  const issueDate = usDate(row['InvoiceDate'] ?? '');
  const settledOn = usDate(row['SettledDate'] ?? '');
  return {
    number: row['invoiceNumber'] ?? '',
    customerExternalId: row['customerID'] ?? '',
    issueDate,
    dueDate: usDate(row['DueDate'] ?? ''),
    amountMinor: cents(row['InvoiceAmount'] ?? ''),
    settledOn,
    dispute: row['Disputed'] === 'Yes' ? disputeOf(issueDate, settledOn) : undefined,
  };
}

/** From 5 days after issue until 10 days before settlement, or 15 days after issue if later; never past settlement. */
function disputeOf(issue: Temporal.PlainDate, settled: Temporal.PlainDate): ReplayInvoice['dispute'] {
  const from = issue.add({ days: 5 });
  const to = earlier(later(settled.subtract({ days: 10 }), issue.add({ days: 15 })), settled);
  return Temporal.PlainDate.compare(from, to) < 0 ? { from, to } : undefined;
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}

function earlier(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) <= 0 ? a : b;
}

function byIssueDate(a: ReplayInvoice, b: ReplayInvoice): number {
  return Temporal.PlainDate.compare(a.issueDate, b.issueDate) || (a.number < b.number ? -1 : 1);
}

function usDate(text: string): Temporal.PlainDate {
  const [month, day, year] = text.split('/').map(Number);
  if (!month || !day || !year) throw new Error(`Not a date of the data set: ${text}`);
  return Temporal.PlainDate.from({ year, month, day });
}

function cents(text: string): number {
  const [whole = '', fraction = ''] = text.split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0').slice(0, 2));
}
