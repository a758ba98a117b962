import { type LintContext } from './message.types.js';

/** Every web address in a text. */
export const URLS = /\b[a-z][a-z0-9+.-]*:\/\/[^\s<>"]+/giu;
/** Every email address in a text. */
export const EMAILS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu;

/**
 * A text without what is nobody's wording: links, addresses, invoice numbers, the creditor's and its contact's name.
 * Each is replaced by a sign that no rule knows, so that words on its two sides do not meet.
 */
export function withoutNames(text: string, context: LintContext): string {
  const names = [context.creditor, context.human.name, ...context.invoiceNumbers].filter((name) => name.trim() !== '');
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, name) => rest.replaceAll(name, '∎'), withoutAddresses(text));
}

/** A text without links and email addresses. */
export function withoutAddresses(text: string): string {
  return text.replace(URLS, '∎').replace(EMAILS, '∎');
}
