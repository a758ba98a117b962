import { z } from 'zod';

/** No controls (NUL among them, which PostgreSQL cannot keep), and no breaks of lines. */
const oneLine = /^[^\p{Cc}\u2028\u2029]*$/u;
const controlsInNote = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** True when a text can be kept as one line: no control characters, no half of a surrogate pair. */
export function isLine(text: string): boolean {
  return oneLine.test(text) && text.isWellFormed();
}

/** One line of text, trimmed, 1 to `max` characters: a name, a reason. */
export function line(max: number) {
  return z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(max, `must not be longer than ${max} characters`)
    .regex(oneLine, 'must be one line of plain text without control characters')
    .refine((text) => text.isWellFormed(), 'must not hold half of a surrogate pair');
}

/** Text that may have several lines, up to `max` characters. */
export function note(max: number) {
  return z
    .string()
    .refine((text) => !controlsInNote.test(text) && text.isWellFormed(), 'must not hold control characters')
    .max(max, `must not be longer than ${max} characters`);
}

/** At most `max` characters (UTF-16 units) of a text, never ending in half of a surrogate pair: `😀😀`, 3 → `😀`. */
export function cutText(text: string, max: number): string {
  const cut = text.slice(0, max);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
