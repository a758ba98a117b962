import { type DecimalNotation } from '@tactful/money';
import { type ImportKind } from '../import.kinds.js';
import { type DateFormat, importFields, type ImportForm, mappingOptions } from '../import.schemas.js';

/** How to read a row: where each field stands, and how dates and amounts are written. */
export interface ColumnPlan {
  readonly columns: Readonly<Record<string, number>>;
  readonly width: number;
  readonly defaults: Readonly<Record<string, string>>;
  readonly dateFormat: DateFormat;
  readonly notation: DecimalNotation;
}

/** A plan, or why the file cannot be read with this mapping. */
export type PlanOutcome =
  | { readonly kind: 'planned'; readonly plan: ColumnPlan }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string; readonly pointer: string };

/** One of each group must be there, as a column or as a default. */
const required: Readonly<Record<ImportKind, readonly (readonly string[])[]>> = {
  customers: [['externalId'], ['name']],
  invoices: [
    ['number'],
    ['customerExternalId', 'customerId'],
    ['currency'],
    ['amountMinor', 'amount'],
    ['issueDate'],
    ['dueDate'],
  ],
  payments: [
    ['externalId'],
    ['customerExternalId', 'customerId', 'invoiceExternalId'],
    ['currency'],
    ['amountMinor', 'amount'],
    ['receivedOn'],
  ],
  credit_notes: [['externalId'], ['invoiceExternalId', 'invoiceNumber'], ['currency'], ['amountMinor', 'amount']],
};

/** Finds the columns of a file. Without a mapping its headers are our field names, and unknown ones are refused. */
export function planColumns(header: readonly string[], form: ImportForm): PlanOutcome {
  const names = header.map((name) => name.trim());
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) return refuse('duplicate_column', `The file has the column "${twice}" twice.`);
  const { mapping = {}, kind } = form;
  const { defaults = {}, dateFormat = 'YYYY-MM-DD', decimalSign, thousandsSign } = mapping;
  const known: readonly string[] = importFields[kind];
  const stray = [...fieldsOf(mapping), ...Object.keys(defaults)].find((field) => !known.includes(field));
  if (stray !== undefined) {
    return refuse('unknown_field', `"${stray}" is not a field of ${kind}: ${known.join(', ')}.`, `/mapping/${stray}`);
  }
  const found = findColumns(names, form);
  if (found.kind === 'refused') return found;
  const { columns } = found;
  const missing = required[kind].find((group) => group.every((field) => !(field in columns) && !(field in defaults)));
  if (missing) {
    const detail = `The file has no column for ${missing.join(' or ')}. Its header: ${names.join(', ').slice(0, 300)}`;
    return refuse('missing_column', detail);
  }
  const notation = { ...(decimalSign && { decimalSign }), ...(thousandsSign && { thousandsSign }) };
  return { kind: 'planned', plan: { columns, width: names.length, defaults, dateFormat, notation } };
}

function findColumns(
  names: readonly string[],
  form: ImportForm,
): { readonly kind: 'found'; readonly columns: Record<string, number> } | Extract<PlanOutcome, { kind: 'refused' }> {
  const known: readonly string[] = importFields[form.kind];
  const columns: Record<string, number> = {};
  for (const [index, name] of names.entries()) {
    if (known.includes(name)) columns[name] = index;
    else if (!form.mapping && name !== '') {
      return refuse('unknown_column', `"${name}" is not a field of ${form.kind}. Leave it out, or send a mapping.`);
    }
  }
  for (const field of fieldsOf(form.mapping ?? {})) {
    const wanted = String(form.mapping?.[field]);
    const index = names.indexOf(wanted);
    if (index < 0) return refuse('missing_column', `The file has no column "${wanted}".`, `/mapping/${field}`);
    columns[field] = index;
  }
  return { kind: 'found', columns };
}

function fieldsOf(mapping: object): string[] {
  return Object.keys(mapping).filter((key) => !mappingOptions.includes(key));
}

function refuse(code: string, detail: string, pointer = '/file'): Extract<PlanOutcome, { kind: 'refused' }> {
  return { kind: 'refused', code, detail, pointer };
}
