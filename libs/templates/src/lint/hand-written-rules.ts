import { error, type Finding, warning } from './lint.types.js';
import { type MessageToLint } from './lint-message.js';
import { EMAILS, URLS } from './masking.js';
import { findWord, fold, WORDS } from './words/words.js';

/** Days from which a joke or an emoji is out of place, and from which a message should offer help. */
const HUMOUR_ENDS_AFTER_DAYS = 7;
const HELP_FROM_DAYS = 30;
/** Words that say what kind of firm it is, and not which one. */
const LEGAL_FORMS = new Set([
  'ltd',
  'limited',
  'inc',
  'llc',
  'gmbh',
  'ag',
  'bv',
  'sarl',
  'sa',
  'srl',
  'spa',
  'lda',
  'pt',
  'cv',
  'the',
]);

/** A number that can be called: as many digits as the shortest numbers of a country have, however they are set. */
const PHONE = /(?<![\p{L}\d])[+(]?\d(?:[ ()./-]{0,2}\d){6,}/u;

/** What only a whole message without a template can be asked: who says it, how old the matter is, what it offers. */
export function handWrittenFindings(message: MessageToLint): readonly Finding[] {
  return [...senderFindings(message), ...reachFindings(message), ...humourFindings(message), ...offerFindings(message)];
}

/** L1 and L6: the creditor is named, and its name does not tell a bystander what it is about. */
function senderFindings({ senderName, subject = '', text, language }: MessageToLint): readonly Finding[] {
  if (senderName === undefined || senderName.trim() === '') return [];
  const telling = findWord(senderName, WORDS[language].senderName) ?? findWord(senderName, WORDS.en.senderName);
  return [
    ...(telling === undefined ? [] : [error('L6', 'senderName', `"${telling}" tells others what it is about`)]),
    ...(names(`${subject}\n${text}`, senderName) ? [] : [error('L1', 'text', 'the message must name its sender')]),
  ];
}

// "Acme Studio Ltd" is named by "Acme Studio", and by "Acme" alone.
function names(text: string, senderName: string): boolean {
  const said = fold(text);
  const words = fold(senderName)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !LEGAL_FORMS.has(word));
  return words.length === 0 || words.some((word) => said.includes(word));
}

/**
 * L1: whoever is told that something is overdue can answer. A number, an address, a link, an invitation to write, a
 * question about time or a polite word will do: what has none of them only presses.
 */
function reachFindings({ daysOverdue = 0, text, language }: MessageToLint): readonly Finding[] {
  if (daysOverdue <= 0 || hasAddress(text)) return [];
  const { choices, courtesy, alreadyPaid } = WORDS[language];
  const doors = [choices.object, choices.talk, courtesy, alreadyPaid, ...(/[?]/.test(text) ? [choices.time] : [])];
  return doors.some((words) => findWord(text, words) !== undefined)
    ? []
    : [error('L1', 'text', 'the message must say how to reach a person, or leave a choice')];
}

function hasAddress(text: string): boolean {
  return text.search(URLS) >= 0 || text.search(EMAILS) >= 0 || PHONE.test(text);
}

function humourFindings({ daysOverdue = 0, subject = '', text, language }: MessageToLint): readonly Finding[] {
  if (daysOverdue <= HUMOUR_ENDS_AFTER_DAYS) return [];
  const joke = findWord(`${subject}\n${text}`, WORDS[language].humour);
  return joke === undefined ? [] : [error('L21', 'text', `"${joke}": no jokes about what is long overdue`)];
}

/** L17, L18, L19: a message about money leaves the person ways out. */
function offerFindings({ channel, daysOverdue, text, language }: MessageToLint): readonly Finding[] {
  if (daysOverdue === undefined) return [];
  const words = WORDS[language];
  const offered = Object.values(words.choices).filter((list) => findWord(text, list) !== undefined).length;
  const needsHelp = daysOverdue >= HELP_FROM_DAYS && channel !== 'sms';
  return [
    ...(offered < 2 ? [warning('L17', 'text', 'offer at least two of: pay, more time, object, talk to a person')] : []),
    ...(daysOverdue > 0 && findWord(text, words.alreadyPaid) === undefined
      ? [warning('L19', 'text', 'thank those who have already paid')]
      : []),
    ...(needsHelp && findWord(text, words.help) === undefined
      ? [warning('L18', 'text', 'offer help in hardship')]
      : []),
  ];
}
