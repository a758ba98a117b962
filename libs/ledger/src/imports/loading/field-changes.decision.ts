import { type CustomerSnapshot } from '@tactful/contracts';
import { type InvoiceRecord } from '../../invoices/invoice.types.js';
import { type FieldChange } from '../import.schemas.js';

/** A field by the name of its column, with what it was and what it becomes. */
export type Difference = Omit<FieldChange, 'row' | 'externalId'>;

type Columns = Readonly<Record<string, string | number | null>>;

/** What an upsert changes of a customer, by column. The contact of a file is the customer's first one. */
export function customerDifferences(before: CustomerSnapshot, after: CustomerSnapshot): readonly Difference[] {
  return differences(customerColumns(before), customerColumns(after));
}

/** What an upsert changes of an invoice, by column. */
export function invoiceDifferences(before: InvoiceRecord, after: InvoiceRecord): readonly Difference[] {
  return differences(invoiceColumns(before), invoiceColumns(after));
}

function differences(before: Columns, after: Columns): readonly Difference[] {
  return Object.keys(before).flatMap((field) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

const own = ['name', 'kind', 'locale', 'timeZone', 'country', 'segment', 'preferredChannel'] as const;
const ofContact = ['role', 'level', 'email', 'phone', 'whatsapp', 'region', 'postalCode'] as const;

function customerColumns(customer: CustomerSnapshot): Columns {
  const contact = customer.contacts[0];
  return Object.fromEntries([
    ...own.map((field) => [field, customer[field]] as const),
    ['accountOwnerName', customer.accountOwner?.name ?? null],
    ['accountOwnerEmail', customer.accountOwner?.email ?? null],
    ['contactName', contact?.name ?? null],
    ...ofContact.map((field) => [field, contact?.[field] ?? null] as const),
  ]);
}

function invoiceColumns({ number, description, dueDate, terms }: InvoiceRecord): Columns {
  return {
    number,
    description,
    dueDate,
    netDays: terms.netDays ?? null,
    lateFeeMinor: terms.lateFeeMinor ?? null,
    termsReference: terms.reference ?? null,
  };
}
