import { bareWords } from '../text/bare-words.js';
import { type Intent, type IntentReading, type Question } from '../understanding.types.js';
import { ANSWERS } from './answer-lists.js';

const longestAnswer = 100;

/** The question is short and so is its answer: a person still reads it. */
const confidence = 0.85;

const meaningOf: Readonly<Record<Question, { readonly no: Intent; readonly yes: Intent }>> = {
  receipt: { no: 'receipt_denied', yes: 'receipt_confirmed' },
};

/**
 * Reads a bare "no" or "yes", in any language of `ANSWERS`, as the answer to what was asked; undefined: it is neither.
 *
 * `readBareAnswer('No.', 'receipt')?.intent` → `receipt_denied`
 */
export function readBareAnswer(text: string, asked: Question): IntentReading | undefined {
  if (text.length > longestAnswer) return undefined;
  const words = bareWords(text);
  const said = answers.no.has(words) ? 'no' : answers.yes.has(words) ? 'yes' : undefined;
  return said && { intent: meaningOf[asked][said], confidence, date: null, amountMinor: null, currency: null };
}

const answers = { no: wordsFor('no'), yes: wordsFor('yes') };

function wordsFor(answer: 'no' | 'yes'): ReadonlySet<string> {
  return new Set(Object.values(ANSWERS).flatMap((language) => language[answer].map(bareWords)));
}
