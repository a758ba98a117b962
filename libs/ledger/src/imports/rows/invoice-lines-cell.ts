import { largestAmountMinor } from '../../fields/amount.js';
import { type InvoiceLine } from '../../invoices/invoice.schemas.js';
import { type Cells } from './cells.js';

const field = 'lines';
const longestDescription = 500;

/**
 * The lines of an invoice in one cell, as `Website care: 80.00 | Hosting: 40.00`: the amount after the last colon, written
 * as the amount of the invoice is. None when the cell is empty; undefined when something is wrong with it.
 */
export function readLinesCell(
  cells: Cells,
  currency: string | undefined,
  amountMinor: number | undefined,
): readonly InvoiceLine[] | undefined {
  const text = cells.text(field, 5_000);
  if (text === undefined || currency === undefined) return [];
  const lines: InvoiceLine[] = [];
  for (const [index, part] of text.split('|').entries()) {
    const line = readLine(cells, { part: part.trim(), no: index + 1, currency });
    if (!line) return undefined;
    lines.push(line);
  }
  const sum = lines.reduce((total, line) => total + line.amountMinor, 0);
  if (amountMinor === undefined || sum === amountMinor) return lines;
  return cells.refuse(field, 'lines_do_not_add_up', `come to ${sum}, the invoice to ${amountMinor} (minor units)`);
}

/** The same text again, with amounts in minor units: how a change of lines is told. Null for none. */
export function linesAsText(lines: readonly InvoiceLine[]): string | null {
  if (lines.length === 0) return null;
  return lines.map(({ description, amountMinor }) => `${description}: ${amountMinor}`).join(' | ');
}

function readLine(
  cells: Cells,
  { part, no, currency }: { readonly part: string; readonly no: number; readonly currency: string },
): InvoiceLine | undefined {
  const colon = part.lastIndexOf(':');
  const description = part.slice(0, Math.max(colon, 0)).trim();
  if (description === '') return cells.refuse(field, 'not_a_line', `line ${no} is not "description: amount"`);
  if (description.length > longestDescription) {
    return cells.refuse(field, 'too_long', `line ${no} must not be longer than ${longestDescription} characters`);
  }
  if (/^[=@]/.test(description)) return cells.refuse(field, 'formula', `line ${no} looks like a spreadsheet formula`);
  const amountMinor = cells.money(field, part.slice(colon + 1).trim(), currency);
  if (amountMinor === undefined) return undefined;
  if (amountMinor === 0) return cells.refuse(field, 'not_an_amount', `line ${no} must not be 0`);
  if (Math.abs(amountMinor) > largestAmountMinor) return cells.refuse(field, 'too_large', `line ${no} is too large`);
  return { no, description, amountMinor };
}
