import { isLine } from '@tactful/contracts';
import { isCurrency, parseDecimal } from '@tactful/money';
import { type z } from 'zod';
import { largestAmountMinor } from '../../fields/amount.js';
import { type DateFormat } from '../import.schemas.js';
import { type ColumnPlan } from '../upload/column-plan.decision.js';

/** What is wrong with one cell of a row. */
export interface CellProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

const formula = /^[=@]/;

/** Reads the cells of one row by field, and collects what is wrong with them. */
export class Cells {
  readonly problems: CellProblem[] = [];

  /** `dates` remembers what the dates of other rows came to: a file has many rows and few days. */
  constructor(
    private readonly cells: readonly string[],
    private readonly plan: ColumnPlan,
    private readonly dates: Map<string, string | undefined> = new Map(),
  ) {
    if (cells.length !== plan.width) {
      const message = `has ${cells.length} columns, the header ${plan.width}`;
      this.problems.push({ field: '', code: 'column_count', message });
    }
  }

  /** Notes a problem and returns nothing. */
  refuse(field: string, code: string, message: string): undefined {
    this.problems.push({ field, code, message });
    return undefined;
  }

  /** The trimmed text of a cell, else its default; undefined when both are empty or the text is bad. */
  text(field: string, max: number): string | undefined {
    const column = this.plan.columns[field];
    const cell = column === undefined ? '' : (this.cells[column] ?? '').trim();
    const text = cell === '' ? this.plan.defaults[field] : cell;
    if (text === undefined) return undefined;
    if (text.length > max) return this.refuse(field, 'too_long', `must not be longer than ${max} characters`);
    if (!isLine(text)) return this.refuse(field, 'invalid_character', 'holds a control character, such as NUL');
    if (formula.test(text)) return this.refuse(field, 'formula', 'looks like a spreadsheet formula');
    return text;
  }

  /** As {@link text}, but an empty cell is a problem. */
  required(field: string, max: number): string | undefined {
    const before = this.problems.length;
    const text = this.text(field, max);
    if (text === undefined && this.problems.length === before) this.refuse(field, 'missing', 'must not be empty');
    return text;
  }

  /** A cell that a schema of the API reads too. */
  parsed<Schema extends z.ZodType>(field: string, schema: Schema, code: string): z.output<Schema> | undefined {
    const text = this.text(field, 200);
    if (text === undefined) return undefined;
    const result = schema.safeParse(text);
    if (result.success) return result.data;
    return this.refuse(field, code, result.error.issues[0]?.message ?? 'is not valid');
  }

  /** A calendar date in the file's format, as ISO. */
  date(field: string): string | undefined {
    const text = this.required(field, 40);
    if (text === undefined) return undefined;
    if (!this.dates.has(text)) this.dates.set(text, toIsoDate(text, this.plan.dateFormat));
    const date = this.dates.get(text);
    return date ?? this.refuse(field, 'invalid_date', `is not a date written as ${this.plan.dateFormat}`);
  }

  /** ISO 4217 code. */
  currency(): string | undefined {
    const code = this.required('currency', 10);
    if (code === undefined || isCurrency(code)) return code;
    return this.refuse('currency', 'unknown_currency', 'is not an active ISO 4217 currency');
  }

  /** `amountMinor`, or `amount` as a decimal of the currency; more than nothing. */
  amount(currency: string | undefined): number | undefined {
    const field = this.hasMinor() ? 'amountMinor' : 'amount';
    const text = this.required(field, 40);
    if (text === undefined || currency === undefined) return undefined;
    const amountMinor = this.money(field, text, currency);
    if (amountMinor === undefined) return undefined;
    if (amountMinor <= 0) return this.refuse(field, 'not_positive', 'must be more than 0');
    if (amountMinor > largestAmountMinor) return this.refuse(field, 'too_large', 'is too large');
    return amountMinor;
  }

  /** A text as an amount: in minor units when the file has `amountMinor`, else a decimal of the currency. */
  money(field: string, text: string, currency: string): number | undefined {
    return this.hasMinor() ? this.minor(field, text) : this.decimal(field, text, currency);
  }

  private hasMinor(): boolean {
    return 'amountMinor' in this.plan.columns || 'amountMinor' in this.plan.defaults;
  }

  private minor(field: string, text: string): number | undefined {
    if (/^-?\d{1,15}$/.test(text)) return Number(text);
    return this.refuse(field, 'not_an_amount', 'is not a whole number of minor units');
  }

  private decimal(field: string, text: string, currency: string): number | undefined {
    const parsed = parseDecimal(text, currency, this.plan.notation);
    switch (parsed.kind) {
      case 'ok':
        return parsed.amountMinor;
      case 'too_many_decimals':
        return this.refuse(field, 'too_many_decimals', `${currency} has ${parsed.allowedDecimals} decimals`);
      case 'unknown_currency':
      case 'not_a_number':
        return this.refuse(field, 'not_an_amount', 'is not an amount such as 123.45');
      case 'out_of_range':
        return this.refuse(field, 'too_large', 'is too large');
    }
  }
}

const shapes: Readonly<Record<DateFormat, { readonly shape: RegExp; readonly order: string }>> = {
  'YYYY-MM-DD': { shape: /^(\d{4})-(\d{2})-(\d{2})$/, order: 'ymd' },
  'M/D/YYYY': { shape: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, order: 'mdy' },
  'D/M/YYYY': { shape: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, order: 'dmy' },
  'D.M.YYYY': { shape: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, order: 'dmy' },
  YYYYMMDD: { shape: /^(\d{4})(\d{2})(\d{2})$/, order: 'ymd' },
};

/** `toIsoDate('2/1/2013', 'M/D/YYYY')` → `2013-02-01`; undefined for a day that no calendar has. */
export function toIsoDate(text: string, format: DateFormat): string | undefined {
  const { shape, order } = shapes[format];
  const parts = shape.exec(text);
  if (!parts) return undefined;
  const part = (letter: string, width: number) => (parts[order.indexOf(letter) + 1] ?? '').padStart(width, '0');
  const iso = `${part('y', 4)}-${part('m', 2)}-${part('d', 2)}`;
  return isRealDate(iso) ? iso : undefined;
}

function isRealDate(iso: string): boolean {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if (year < 1970 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}
