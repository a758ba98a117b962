import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Invoices of the file unless another number is asked for. */
export const fullSize = 200_000;
const invoicesPerCustomer = 10;

/** What the ledger must hold after the file is in, to the cent. */
export interface Totals {
  readonly invoices: number;
  readonly amountMinor: number;
}

/** The two files of the bench. */
export interface InvoiceFiles {
  readonly customersFile: string;
  readonly invoicesFile: string;
  readonly customers: number;
  readonly totals: Totals;
}

/** Writes so many invoices, ten to a customer, and those customers, as CSV. */
export async function writeInvoiceFiles(folder: string, invoices: number): Promise<InvoiceFiles> {
  const customers = Math.ceil(invoices / invoicesPerCustomer);
  const files = { customersFile: join(folder, 'customers.csv'), invoicesFile: join(folder, 'invoices.csv') };
  await write(files.customersFile, customerLines(customers));
  await write(files.invoicesFile, invoiceLines(invoices, customers));
  let amountMinor = 0;
  for (let at = 0; at < invoices; at += 1) amountMinor += amountOf(at);
  return { ...files, customers, totals: { invoices, amountMinor } };
}

async function write(file: string, lines: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(lines), createWriteStream(file));
}

function* customerLines(count: number): Generator<string> {
  yield 'externalId,name,timeZone,country,email\n';
  for (let at = 0; at < count; at += 1) yield `C-${at},Customer ${at} Ltd,Europe/Berlin,DE,billing-${at}@example.com\n`;
}

/** Neighbouring rows are of different customers, as in an export by date. */
function* invoiceLines(count: number, customers: number): Generator<string> {
  yield 'externalId,number,customerExternalId,currency,amountMinor,issueDate,dueDate,description,netDays\n';
  for (let at = 0; at < count; at += 1) {
    const day = String((at % 28) + 1).padStart(2, '0');
    const customer = `C-${(at * 7_919) % customers}`;
    yield `I-${at},INV-${at},${customer},EUR,${amountOf(at)},2026-01-${day},2026-02-${day},"Care, month ${at % 12}",31\n`;
  }
}

function amountOf(at: number): number {
  return 1_000 + ((at * 37) % 90_000);
}
