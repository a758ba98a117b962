import { type Token } from '../text/tokens.js';
import { german } from './de/german.js';
import { english } from './en/english.js';
import { spanish } from './es/spanish.js';
import { french } from './fr/french.js';
import { indonesian } from './id/indonesian.js';
import { italian } from './it/italian.js';
import { type KnownLanguage, knownLanguage, type Language } from './language.js';
import { dutch } from './nl/dutch.js';
import { portuguese } from './pt/portuguese.js';

/** Every language that is understood. */
export const LANGUAGES: readonly KnownLanguage[] = [
  knownLanguage('en', english),
  knownLanguage('de', german),
  knownLanguage('es', spanish),
  knownLanguage('fr', french),
  knownLanguage('pt', portuguese),
  knownLanguage('nl', dutch),
  knownLanguage('it', italian),
  knownLanguage('id', indonesian),
];

/** Another language is listened to from this share of the frequent words of the one that most of the text is in. */
const notFarBehind = 0.5;

/**
 * The languages a text is written in as far as its frequent words tell, together with those that the person is known to
 * write. Another language is heard only for words that these do not have: half of Portuguese is Spanish too. A text that
 * tells nothing is heard in the known ones and in English.
 */
export function languagesOf(tokens: readonly Token[], locales: readonly string[]): readonly Language[] {
  return heardIn(tokens, locales).map((language) => language.ready());
}

function heardIn(tokens: readonly Token[], locales: readonly string[]): readonly KnownLanguage[] {
  const codes = new Set(locales.map((locale) => locale.toLowerCase().split(/[-_]/)[0] ?? ''));
  const known = LANGUAGES.filter(({ code }) => codes.has(code));
  const [leading] = [...known, ...LANGUAGES].toSorted((a, b) => frequentIn(tokens, b) - frequentIn(tokens, a));
  const most = leading ? frequentIn(tokens, leading) : 0;
  if (!leading || most === 0) return LANGUAGES.filter(({ code }) => codes.has(code) || code === 'en');
  const settled = new Set([...known, leading]);
  const open = tokens.filter(({ text }) => ![...settled].some(({ frequent }) => frequent.has(text)));
  return LANGUAGES.filter((language) => settled.has(language) || frequentIn(open, language) > most * notFarBehind);
}

function frequentIn(tokens: readonly Token[], { frequent }: KnownLanguage): number {
  return tokens.filter(({ text }) => frequent.has(text)).length;
}
