import { LANGUAGES } from '../choice/template.types.js';
import { error, type Finding } from './lint.types.js';
import { type LintContext, type RenderedText } from './message.types.js';
import { withoutNames } from './masking.js';
import { findWord, WORDS } from './words/words.js';

/** Characters of a short message that a locked phone shows to anyone. */
export const PREVIEW_CHARACTERS = 40;

const CURRENCY = String.raw`(?:[$€£¥₹₱₦₫₩฿₺₴₪]|Rp|(?<!\p{L})(?:EUR|USD|GBP|IDR|CHF|AUD|CAD|SGD|INR|JPY|[A-Z]{3})(?!\p{L}))`;
const AMOUNT = new RegExp(String.raw`${CURRENCY}\s?\d|\d[\d.,'\s]*${CURRENCY}`, 'u');

/**
 * L6: what a bystander can read, a subject line or the first characters on a locked phone, names neither an amount
 * nor money trouble.
 */
export function privacyFindings(message: RenderedText, context: LintContext): readonly Finding[] {
  const [place, glimpse] =
    message.channel === 'email'
      ? (['subject', message.subject ?? ''] as const)
      : (['preview', preview(message.text)] as const);
  const word = LANGUAGES.map((language) => findWord(glimpse, WORDS[language].privacy)).find(
    (found) => found !== undefined,
  );
  return [
    ...(word === undefined ? [] : [error('L6', place, `"${word}" can be read by others here`)]),
    ...(AMOUNT.test(withoutNames(glimpse, context))
      ? [error('L6', place, 'an amount can be read by others here')]
      : []),
  ];
}

/**
 * The first characters of a message, to the end of the word they end in.
 *
 * @example preview('short') // 'short'
 */
export function preview(text: string): string {
  const characters = Array.from(text);
  const start = characters.slice(0, PREVIEW_CHARACTERS).join('');
  const rest = characters.slice(PREVIEW_CHARACTERS).join('');
  return /[\p{L}\p{N}]$/u.test(start) ? start + (/^[\p{L}\p{N}]*/u.exec(rest)?.[0] ?? '') : start;
}
