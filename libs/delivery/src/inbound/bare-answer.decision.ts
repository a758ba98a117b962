import { type ReplyReading } from '@tactful/contracts';

/** Whole answers that deny or confirm, in the languages of the shipped wording, without accents. */
const denials: ReadonlySet<string> = new Set([
  ...['no', 'nope', 'not yet', 'nein', 'noch nicht', 'nee', 'nog niet', 'non', 'pas encore', 'non ancora'],
  ...['todavia no', 'aun no', 'nao', 'ainda nao', 'tidak', 'belum', 'nggak', 'gak'],
]);
const confirmations: ReadonlySet<string> = new Set([
  ...['yes', 'yep', 'yeah', 'ja', 'oui', 'si', 'sim', 'ya', 'iya', 'sudah'],
]);

/** The question is short and so is its answer: a person still reads it. */
const confidence = 0.85;

/**
 * Reads a bare "no" or "yes" to a message that asked whether the invoice arrived; undefined: it is none, or answers
 * something else.
 *
 * @example readBareAnswer('No.', 'check_in.en.sms@1')?.intent // 'receipt_denied'
 */
export function readBareAnswer(text: string, templateId: string | undefined): ReplyReading | undefined {
  if (!asksForReceipt(templateId)) return undefined;
  const words = bareWords(text);
  const nothing = { confidence, date: null, amountMinor: null, currency: null };
  if (denials.has(words)) return { intent: 'receipt_denied', ...nothing };
  return confirmations.has(words) ? { intent: 'receipt_confirmed', ...nothing } : undefined;
}

/** `check_in.en.sms@1`, or of the company's own wording `own.check_in.en.sms@3`. */
function asksForReceipt(templateId: string | undefined): boolean {
  return /^(own\.)?check_in\./.test(templateId ?? '');
}

function bareWords(text: string): string {
  if (text.length > 100) return '';
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}
