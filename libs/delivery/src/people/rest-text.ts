import { z } from 'zod';

/** Text that PostgreSQL can keep: no NUL and no half of a surrogate pair; anything else people write is theirs. */
export function storableText(maxLength: number): z.ZodString {
  return z
    .string()
    .max(maxLength)
    .refine((text) => !text.includes('\0') && text.isWellFormed(), 'holds a character that is not text');
}

/** Makes any text that came from outside storable: without NUL, well formed, and cut at `maxLength` characters. */
export function toStorable(text: string, maxLength: number): string {
  return text.replaceAll('\0', '').slice(0, maxLength).toWellFormed();
}
