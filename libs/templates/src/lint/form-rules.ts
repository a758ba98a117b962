import { isLadderKind, SITUATION_OF_KIND } from '../choice/template.types.js';
import { SMS_MAX_CHARACTERS, smsSize, type SmsSize, toSmsText } from '../rendering/sms-size.js';
import { WHATSAPP_MAX_CHARACTERS } from '../rendering/whatsapp-content.js';
import { error, type Finding, warning } from './lint.types.js';
import { URLS, withoutNames } from './masking.js';
import { type LintContext, type RenderedText } from './message.types.js';
import { findWord, WORDS } from './words/words.js';

// Beyond it inboxes cut, and it stays far below a header's limit.
const SUBJECT_MAX_CHARACTERS = 400;
// Mail programs cut longer ones.
const HTML_MAX_CHARACTERS = 100_000;
/** Segments that an SMS should not need more of. */
export const SMS_GOOD_SEGMENTS = 2;

/** Words that a sentence should not have more of, on average. */
const GOOD_SENTENCE_WORDS = 20;

const IDENTITY_WITHIN_CHARACTERS = 200;
const SHOUT_LETTERS = 5;
/** What people answer with, as messages ask for it. */
const KEYWORDS = new Set([
  ...['START', 'UNSTOP', 'CANCEL', 'UNSUBSCRIBE', 'FEWER', 'BERHENTI', 'MULAI', 'BANTUAN', 'JARANG'],
  ...['HILFE', 'STOPP', 'ABMELDEN', 'WENIGER', 'CANCELAR', 'AYUDA', 'INICIO', 'MENOS', 'ARRET', 'ARRÊT', 'MOINS'],
  ...['PARAR', 'AJUDA', 'AFMELDEN', 'MINDER', 'AIUTO', 'BASTA'],
]);

/** L1, L2, L9, L10, L20, L21 and the sizes: how a message is built, whatever its words. */
export function formFindings(message: RenderedText, context: LintContext): readonly Finding[] {
  return [
    ...identityFindings(message, context),
    ...optOutFindings(message, context),
    ...calmFindings(message, context),
    ...sizeFindings(message),
    ...readabilityFindings(message),
  ];
}

function identityFindings(message: RenderedText, { creditor, human }: LintContext): readonly Finding[] {
  if (message.kind === undefined) return [];
  const opening = `${message.subject ?? ''} ${message.text.slice(0, IDENTITY_WITHIN_CHARACTERS)}`;
  const says = (text: string, name: string): boolean =>
    name !== '' && (text.includes(name) || text.includes(toSmsText(name)));
  const reachable = says(message.text, human.name) && human.reach.some((way) => says(message.text, way));
  return [
    ...(says(opening, creditor) ? [] : [error('L1', 'text', 'the message must open with the name of the creditor')]),
    ...(reachable ? [] : [error('L1', 'text', 'the message must name a person and how to reach them')]),
  ];
}

function optOutFindings(message: RenderedText, context: LintContext): readonly Finding[] {
  if (!context.optOutRequired || findWord(message.text, WORDS[message.language].optOut) !== undefined) return [];
  return [error('L2', 'text', 'the message must say how to opt out, in its own language')];
}

function calmFindings(message: RenderedText, context: LintContext): readonly Finding[] {
  const ours = withoutNames(`${message.subject ?? ''}\n${message.text}`, context);
  const shouted = (ours.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).find(isShouted);
  const overdue = isAboutOverdue(message);
  return [
    ...(shouted === undefined ? [] : [error('L10', 'text', `"${shouted}": no words in capitals`)]),
    ...(overdue && ours.includes('!') ? [error('L9', 'text', 'no exclamation mark about something overdue')] : []),
    ...(overdue && /\p{Extended_Pictographic}/u.test(ours)
      ? [error('L21', 'text', 'no emoji about something overdue')]
      : []),
  ];
}

// "USB-C" is two short words.
function isShouted(word: string): boolean {
  const longest = Math.max(...word.split('-').map((part) => part.length));
  return longest >= SHOUT_LETTERS && /^[\p{Lu}'’-]+$/u.test(word) && !KEYWORDS.has(word);
}

function isAboutOverdue({ kind, daysOverdue = 0 }: RenderedText): boolean {
  return kind === undefined ? daysOverdue > 0 : isLadderKind(kind) && SITUATION_OF_KIND[kind] === 'overdue';
}

function sizeFindings({ channel, text, subject, html }: RenderedText): readonly Finding[] {
  const length = Array.from(text).length;
  switch (channel) {
    case 'sms': {
      const { segments, encoding } = smsSize(text);
      return [
        ...(length > SMS_MAX_CHARACTERS
          ? [error('SIZE', 'text', `an SMS has at most ${SMS_MAX_CHARACTERS} characters`)]
          : []),
        ...(segments > SMS_GOOD_SEGMENTS
          ? [warning('L20', 'text', `${segments} segments (${encoding}); aim for ${SMS_GOOD_SEGMENTS}`)]
          : []),
        ...trapFindings(text, encoding),
      ];
    }
    case 'whatsapp':
      return length > SMS_MAX_CHARACTERS
        ? [error('SIZE', 'text', `a WhatsApp message has at most ${SMS_MAX_CHARACTERS} characters`)]
        : [];
    case 'email':
      return [
        ...(Array.from(subject ?? '').length > SUBJECT_MAX_CHARACTERS
          ? [error('SIZE', 'subject', `at most ${SUBJECT_MAX_CHARACTERS} characters`)]
          : []),
        ...((html ?? '').length > HTML_MAX_CHARACTERS
          ? [error('SIZE', 'html', `at most ${HTML_MAX_CHARACTERS} characters`)]
          : []),
      ];
  }
}

/** L20: a character that halves the room, though another one says the same. */
function trapFindings(text: string, encoding: SmsSize['encoding']): readonly Finding[] {
  if (encoding === 'gsm7' || smsSize(toSmsText(text)).encoding === 'ucs2') return [];
  const trap = Array.from(text).find((character) => smsSize(character).encoding === 'ucs2') ?? '';
  return [warning('L20', 'text', `"${trap}" halves the room of the SMS; "${toSmsText(trap)}" would not`)];
}

/** L20: long sentences are hard to read, harder still for somebody who worries. */
function readabilityFindings({ text }: RenderedText): readonly Finding[] {
  const sentences = text
    .replace(URLS, '')
    .split(/[.!?:;\n]+\s/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
  const said = sentences.filter((words) => words > 0);
  const average = said.reduce((sum, words) => sum + words, 0) / Math.max(1, said.length);
  return average > GOOD_SENTENCE_WORDS
    ? [warning('L20', 'text', `${Math.round(average)} words in a sentence; aim for ${GOOD_SENTENCE_WORDS}`)]
    : [];
}

/** SIZE for the body of a WhatsApp template, which Meta limits more tightly than a message. */
export function contentSizeFindings(body: string): readonly Finding[] {
  return Array.from(body).length > WHATSAPP_MAX_CHARACTERS
    ? [error('SIZE', 'whatsapp', `the body of a WhatsApp template has at most ${WHATSAPP_MAX_CHARACTERS} characters`)]
    : [];
}
