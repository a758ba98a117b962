import { formatMoney } from '@tactful/money';
import { CERTAIN_FROM, type Intent, type IntentReading } from './understanding.types.js';

/** What each reading looks like, to stand behind "looks like"; null says nothing that is worth a sentence. */
const looks: Readonly<Record<Intent, string | null>> = {
  stop: 'a wish for no more messages',
  wrong_person: 'somebody else than the person we meant',
  vulnerable: 'a person who needs particular care',
  hardship: 'a customer who cannot pay at present',
  dispute: 'a dispute',
  already_paid: 'a payment that was made already',
  receipt_denied: 'an invoice that did not arrive',
  upset: 'anger about being written to',
  plan_request: 'a wish to pay later or in parts',
  promise: 'a promise',
  not_now: 'a wish to be asked at another time',
  out_of_office: 'an automatic answer',
  start: 'a wish to hear from us again',
  help: 'a call for help',
  question: 'a question',
  receipt_confirmed: 'an invoice that has arrived',
  thanks: 'thanks',
  other: null,
};

/** What is entered only once a person has said so. */
const confirmed: ReadonlySet<Intent> = new Set(['promise', 'dispute', 'already_paid', 'plan_request']);
const mentionedFrom = 0.5;
const mostMentioned = 3;

/**
 * What a reply seems to say, in English, for the person who reads it next; null where nothing was recognised.
 *
 * A promise for 6 March 2026 → `Looks like a promise for Friday 6 March, to be confirmed.`
 */
export function suggestionInWords(readings: readonly IntentReading[]): string | null {
  const mentioned = readings
    .filter(({ intent, confidence }) => looks[intent] !== null && confidence >= mentionedFrom)
    .slice(0, mostMentioned);
  const [first] = mentioned;
  if (!first) return null;
  const what = mentioned.map((reading) => `${looks[reading.intent] ?? ''}${detailsOf(reading)}`).join(', and ');
  const needsWord = mentioned.some(({ intent }) => confirmed.has(intent));
  return `${first.confidence >= CERTAIN_FROM ? 'Looks like' : 'May be'} ${what}${needsWord ? ', to be confirmed' : ''}.`;
}

function detailsOf({ date, amountMinor, currency }: IntentReading): string {
  const amount = amountMinor === null || currency === null ? '' : ` of ${formatMoney(amountMinor, currency, 'en')}`;
  return `${amount}${date === null ? '' : ` for ${dayInWords(date)}`}`;
}

function dayInWords(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
}
