/**
 * Spreadsheets take a text that begins like this, in some languages in full width too, for a formula and run it: an
 * apostrophe makes it text (OWASP, "CSV injection"). What nobody sees before it does not hide it.
 */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const needsQuotes = /[",\r\n]/;

/** A text as one cell of a CSV file (RFC 4180) that no spreadsheet runs: `=1+1` → `'=1+1`. Amounts are no texts. */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of a CSV file. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
