import { currencyCodes } from '@tactful/money';
import { error, type Finding } from './lint.types.js';
import { type LintContext, type RenderedText } from './message.types.js';
import { withoutNames } from './masking.js';
import { findTelling } from './words/words.js';

// What a locked phone shows to anyone.
const PREVIEW_CHARACTERS = 40;

const CURRENCY = String.raw`(?:[$€£¥₹₱₦₫₩฿₺₴₪]|Rp|(?<!\p{L})(?:${currencyCodes.join('|')})(?!\p{L}))`;
const AMOUNT = new RegExp(String.raw`${CURRENCY}\s?\d|\d[\d.,'\s]*${CURRENCY}`, 'u');

// The long number of a payment card, and that of an American identity.
const CARD = /(?<!\d)\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,7}(?!\d)/g;
const IDENTITY = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/;

/**
 * L6: what a bystander can read, a subject line or the first characters on a locked phone, names neither an amount
 * nor money trouble.
 */
export function privacyFindings(message: RenderedText, context: LintContext): readonly Finding[] {
  const isEmail = message.channel === 'email';
  const place = isEmail ? 'subject' : 'preview';
  const glimpse = (text: string): string => (isEmail ? text : preview(text));
  const seen = isEmail ? (message.subject ?? '') : message.text;
  const word = findTelling(glimpse(seen), message.language);
  return [
    ...(word === undefined ? [] : [error('L6', place, `"${word}" can be read by others here`)]),
    ...(AMOUNT.test(glimpse(withoutNames(seen, context)))
      ? [error('L6', place, 'an amount can be read by others here')]
      : []),
    ...numberFindings(withoutNames(message.text, context)),
  ];
}

function numberFindings(text: string): readonly Finding[] {
  const cards = (text.match(CARD) ?? []).filter((found) => isCardNumber(found.replace(/\D/g, '')));
  return cards.length > 0 || IDENTITY.test(text)
    ? [error('L6', 'text', 'the full number of a card or of an identity has no place in a message')]
    : [];
}

/** The check digit of payment cards (ISO/IEC 7812). */
function isCardNumber(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, place) => {
      const doubled = Number(digit) * (place % 2 === 0 ? 1 : 2);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}

// To the end of the word that the first characters end in.
function preview(text: string): string {
  // A character may be two units long.
  const start = Array.from(text.slice(0, 2 * PREVIEW_CHARACTERS))
    .slice(0, PREVIEW_CHARACTERS)
    .join('');
  const rest = text.slice(start.length);
  return /[\p{L}\p{N}]$/u.test(start) ? start + (/^[\p{L}\p{N}]*/u.exec(rest)?.[0] ?? '') : start;
}
