import { type Obligation } from '@tactful/contracts';
import { z } from 'zod';
import { positiveAmount } from '../../fields/amount.js';
import { givenId } from '../../fields/ids.js';
import { type InvoiceLine } from '../../invoices/invoice.schemas.js';
import { type Cells } from './cells.js';
import { readLinesCell } from './invoice-lines-cell.js';

/** Whose a document is: by our id, or by the company's own. */
export type CustomerReference = { readonly id: string } | { readonly externalId: string };

/** An invoice of a file. */
export interface InvoiceRow {
  /** Its number when the file has no id of its own. */
  readonly externalId: string;
  readonly number: string;
  readonly customer: CustomerReference;
  readonly currency: string;
  readonly amountMinor: number;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly description: string | null;
  readonly terms: Obligation['terms'];
  /** None: the row tells none. */
  readonly lines: readonly InvoiceLine[];
}

const netDays = z.coerce.number().int().min(0).max(3_650);
const lateFee = z.coerce.number().pipe(positiveAmount);

/** Reads a row of invoices; undefined when something is wrong with it. */
export function readInvoiceRow(cells: Cells): InvoiceRow | undefined {
  const number = cells.required('number', 60);
  const externalId = cells.text('externalId', 120) ?? number;
  const customer = readCustomer(cells);
  const currency = cells.currency();
  const amountMinor = cells.amount(currency);
  const dates = readDates(cells);
  const description = cells.text('description', 500) ?? null;
  const terms = readTerms(cells);
  const lines = readLinesCell(cells, currency, amountMinor);
  if (cells.problems.length > 0 || !customer || !dates) return undefined;
  if (number === undefined || externalId === undefined || currency === undefined) return undefined;
  if (amountMinor === undefined || lines === undefined) return undefined;
  return { externalId, number, customer, currency, amountMinor, ...dates, description, terms, lines };
}

function readDates(cells: Cells): Pick<InvoiceRow, 'issueDate' | 'dueDate'> | undefined {
  const issueDate = cells.date('issueDate');
  const dueDate = cells.date('dueDate');
  if (issueDate === undefined || dueDate === undefined) return undefined;
  if (dueDate < issueDate) return cells.refuse('dueDate', 'due_before_issue', 'must not be before issueDate');
  return { issueDate, dueDate };
}

/** The customer that a row names; a problem when it names none. */
export function readCustomer(cells: Cells): CustomerReference | undefined {
  const id = cells.parsed('customerId', givenId, 'invalid_id');
  if (id !== undefined) return { id };
  const externalId = cells.text('customerExternalId', 120);
  if (externalId !== undefined) return { externalId };
  if (cells.problems.some((problem) => problem.field.startsWith('customer'))) return undefined;
  return cells.refuse('customerExternalId', 'missing', 'must not be empty');
}

function readTerms(cells: Cells): Obligation['terms'] {
  const days = cells.parsed('netDays', netDays, 'invalid_net_days');
  const lateFeeMinor = cells.parsed('lateFeeMinor', lateFee, 'not_an_amount');
  const reference = cells.text('termsReference', 200);
  return {
    ...(days !== undefined && { netDays: days }),
    ...(lateFeeMinor !== undefined && { lateFeeMinor }),
    ...(reference !== undefined && { reference }),
  };
}
