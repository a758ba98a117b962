import { id, isoInstant, line, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { pageQuery } from '../paging/paging.js';
import { importKinds, importModes } from './import.kinds.js';

/** Columns that each kind of import knows; `mapping` names the file's header of each. */
export const importFields = {
  customers: [
    'externalId',
    'name',
    'kind',
    'locale',
    'timeZone',
    'country',
    'segment',
    'preferredChannel',
    'accountOwnerName',
    'accountOwnerEmail',
    'contactName',
    'role',
    'level',
    'email',
    'phone',
    'whatsapp',
    'region',
    'postalCode',
  ],
  invoices: [
    'externalId',
    'number',
    'customerExternalId',
    'customerId',
    'currency',
    'amountMinor',
    'amount',
    'issueDate',
    'dueDate',
    'description',
    'netDays',
    'lateFeeMinor',
    'termsReference',
    'lines',
  ],
  payments: [
    'externalId',
    'customerExternalId',
    'customerId',
    'currency',
    'amountMinor',
    'amount',
    'receivedOn',
    'method',
    'invoiceExternalId',
    'invoiceNumber',
  ],
  credit_notes: [
    'externalId',
    'invoiceExternalId',
    'invoiceNumber',
    'customerExternalId',
    'customerId',
    'currency',
    'amountMinor',
    'amount',
    'reason',
  ],
} as const;

const importKind = z.enum(importKinds);
const importMode = z.enum(importModes);

const dateFormat = z.enum(['YYYY-MM-DD', 'M/D/YYYY', 'D/M/YYYY', 'D.M.YYYY', 'YYYYMMDD']);
export type DateFormat = z.infer<typeof dateFormat>;

const options = {
  /** Values for columns that the file lacks or leaves empty, such as `{ "currency": "USD" }`. */
  defaults: z.record(z.string(), line(200)).optional(),
  dateFormat: dateFormat.optional(),
  decimalSign: z.enum(['.', ',']).optional(),
  thousandsSign: z.enum([',', '.', ' ', "'"]).optional(),
};

/** `{ "number": "Invoice no.", … }`: the file's header of each of our fields, beside a few options. */
export const importMapping = z.object(options).catchall(line(200));
export type ImportMapping = z.infer<typeof importMapping>;
/** Keys of a mapping that are not columns. */
export const mappingOptions: readonly string[] = Object.keys(options);

/** The form fields beside the file. */
export const importForm = z.strictObject({
  kind: importKind,
  mode: importMode.default('create'),
  /** Text of a form: everything is checked, nothing is written. */
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
  mapping: importMapping.optional(),
});
export type ImportForm = z.infer<typeof importForm>;

export const rowError = z.object({ row: z.int(), field: z.string(), code: z.string(), message: z.string() });
export type RowError = z.infer<typeof rowError>;

/** A field that a row of an upsert says otherwise than the ledger did. */
export const fieldChange = z.object({
  /** Row 1 is the first after the header. */
  row: z.int(),
  externalId: z.string(),
  /** As a column is named; null was, or becomes, empty. */
  field: z.string(),
  before: z.union([z.string(), z.number(), z.null()]),
  after: z.union([z.string(), z.number(), z.null()]),
});
export type FieldChange = z.infer<typeof fieldChange>;

const count = z.int();

export const importView = z
  .object({
    id,
    kind: importKind,
    mode: importMode,
    /** Nothing is written: what the file would do is counted. */
    dryRun: z.boolean(),
    state: z.enum(['uploading', 'queued', 'running', 'done']),
    /** Rows of data in the file. */
    rows: count,
    /** Rows without a problem: in the ledger now, also those that were there already. In a dry run: that would be. */
    done: count,
    failed: count,
    /** Rows that brought something new, that changed it, and that found it as they say; `done` is their sum. */
    created: count,
    changed: count,
    unchanged: count,
    /** The same of a dry run; `created` and `changed` stay 0. */
    wouldCreate: count,
    wouldChange: count,
    /** Fields that rows change: `GET /v1/imports/{id}/changes` tells the first 10,000 of them. */
    fieldChanges: count,
    createdAt: isoInstant,
    finishedAt: isoInstant.nullable(),
    /** The first of them; row 1 is the first after the header. All that are kept: `GET /v1/imports/{id}/errors`. */
    errors: z.array(rowError),
  })
  .meta({ id: 'Import' });
export type ImportView = z.infer<typeof importView>;
export const importPage = pageOf(importView).meta({ id: 'ImportPage' });
export const importQuery = z.strictObject(pageQuery);
export type ImportQuery = z.infer<typeof importQuery>;
export const errorPage = pageOf(rowError).meta({ id: 'ImportErrorPage' });
export const changePage = pageOf(fieldChange).meta({ id: 'ImportChangePage' });

/** Pages of what was found in rows, in their order. */
export const findingQuery = z.strictObject({
  limit: pageQuery.limit,
  /** Row and field after which to go on, as `nextCursor` gave it. */
  cursor: z
    .string()
    .regex(/^\d{1,9}:[A-Za-z]{0,40}$/)
    .optional(),
});
export type FindingQuery = z.infer<typeof findingQuery>;
