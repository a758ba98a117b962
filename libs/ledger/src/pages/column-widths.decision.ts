/** A column before its width is known, in points. */
export interface NaturalColumn {
  /** The width that its widest cell takes on one line, padding included. */
  readonly naturalWidth: number;
  /** False: its cells stay on one line as long as the page allows it (amounts, dates). */
  readonly wraps: boolean;
}

/** A column of text is never made narrower than this while others can give room. */
const leastWidth = 48;

/**
 * Widths that together fill `total` exactly. Columns that must not wrap get what they need, and the others share the
 * rest by what they would like. When even that is too much, every column shrinks alike: cells wrap, none overflows.
 */
export function columnWidths(columns: readonly NaturalColumn[], total: number): number[] {
  const fixed = sumOf(columns.filter((column) => !column.wraps));
  const flexible = columns.filter((column) => column.wraps);
  const rest = total - fixed;
  if (flexible.length === 0 || rest < flexible.length * leastWidth) return inProportion(columns, total);
  const liking = flexible.map((column) => Math.max(leastWidth, Math.min(column.naturalWidth, rest)));
  const sharedWidths = share(liking, rest);
  let next = 0;
  return columns.map((column) => (column.wraps ? (sharedWidths[next++] ?? 0) : column.naturalWidth));
}

/** Gives each at least the least width, then the rest by what is liked. */
function share(liking: readonly number[], total: number): number[] {
  const spare = total - liking.length * leastWidth;
  const wanted = liking.map((width) => width - leastWidth);
  const all = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => leastWidth + (all === 0 ? spare / liking.length : (spare * width) / all));
}

function inProportion(columns: readonly NaturalColumn[], total: number): number[] {
  const all = sumOf(columns);
  return columns.map((column) => (all === 0 ? total / columns.length : (total * column.naturalWidth) / all));
}

function sumOf(columns: readonly NaturalColumn[]): number {
  return columns.reduce((sum, column) => sum + column.naturalWidth, 0);
}
