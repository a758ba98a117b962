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
  return text.replace(URLS, maskOf).replace(EMAILS, maskOf);
}

function maskOf(found: string): string {
  return MASK.repeat(found.length);
}

// Only whole: a firm called "Ab" must not hide a part of "about".
function maskWhole(text: string, name: string): string {
  let masked = text;
  for (let at = masked.indexOf(name); at >= 0; at = masked.indexOf(name, at + name.length)) {
    const before = masked.slice(0, at);
    const after = masked.slice(at + name.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) masked = before + maskOf(name) + after;
  }
  return masked;
}
