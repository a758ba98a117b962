import { toSmsText } from '../rendering/sms-size.js';
import { type LintContext } from './message.types.js';

/** Every web address in a text. */
export const URLS = /\b[a-z][a-z0-9+.-]*:\/\/[^\s<>"]+/giu;
/** Every email address in a text. */
export const EMAILS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu;

const MASK = '∎';

/**
 * Somebody who is called by a title and a name: "Ms Judge", "Herr Richter", "señora Mora", "Pak Hakim". The title stays
 * as it is; the name, one or two words with a capital, is nobody's wording.
 */
const TITLED =
  /(?<![\p{L}])((?:Mr|Mrs|Ms|Miss|Mx|Dr|Herrn?|Frau|Sr|Sra|Srta|Señora?|Senhora?|Doña|Dona|Monsieur|Madame|Mademoiselle|Mme|Mlle|Signora?|Signore|Sig|[Ss]ig\.ra|Dott|[Mm]eneer|[Mm]evrouw|[Mm]evr|heer|señora?|senhora?|signora?|[Bb]apak|[Ii]bu|Pak|Bu|Kak)\.? )(\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?)/gu;

/**
 * A text without what is nobody's wording: links, addresses, invoice numbers, the creditor's and its contact's name.
 * Each is replaced by as many signs that no rule knows, so that places stay and words on its two sides do not meet.
 *
 * @example withoutNames('Ab: about 7', { ...context, creditor: 'Ab', invoiceNumbers: ['7'] }) // '∎∎: about ∎'
 */
export function withoutNames(text: string, context: LintContext): string {
  const masked = maskedFor.get(context) ?? new Map<string, string>();
  maskedFor.set(context, masked);
  const known = masked.get(text) ?? maskNames(text, context);
  masked.set(text, known);
  return known;
}

// Many rules look at the same text of one message.
const maskedFor = new WeakMap<LintContext, Map<string, string>>();

function maskNames(text: string, context: LintContext): string {
  const stored = [context.creditor, context.human.name, ...context.invoiceNumbers].filter((name) => name.trim() !== '');
  // An SMS may hold them with plain letters in the place of accented ones.
  const names = [...new Set(stored.flatMap((name) => [name, toSmsText(name)]))];
  return names.toSorted((a, b) => b.length - a.length).reduce(maskWhole, withoutAddresses(text));
}

/** A text without the names of people who are called by a title, each replaced by as many signs that no rule knows. */
export function withoutTitledNames(text: string): string {
  return text.replace(TITLED, (_, title: string, name: string) => title + maskOf(name));
}

/** A text without links and email addresses, each replaced by as many signs that no rule knows. */
export function withoutAddresses(text: string): string {
  const linkless = text.includes('://') ? text.replace(URLS, maskOf) : text;
  return hasEmails(linkless) ? linkless.replace(EMAILS, maskOf) : linkless;
}

/** Whether {@link EMAILS} need looking for: the expression tries every letter of a text that has none. */
export function hasEmails(text: string): boolean {
  return text.includes('@');
}

function maskOf(found: string): string {
  return MASK.repeat(found.length);
}

// Only whole: a firm called "Ab" must not hide a part of "about".
function maskWhole(text: string, name: string): string {
  let masked = text;
  for (let at = masked.indexOf(name); at >= 0; at = masked.indexOf(name, at + name.length)) {
    const end = at + name.length;
    // A letter may be two units long.
    const isWhole = !/[\p{L}\p{N}]$/u.test(masked.slice(Math.max(0, at - 2), at)) && !isLetterAt(masked, end);
    if (isWhole) masked = masked.slice(0, at) + maskOf(name) + masked.slice(end);
  }
  return masked;
}

function isLetterAt(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}
