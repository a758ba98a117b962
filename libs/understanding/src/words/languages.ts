import { type Token } from '../text/tokens.js';
import { german } from './de/german.js';
import { english } from './en/english.js';
import { spanish } from './es/spanish.js';
import { french } from './fr/french.js';
import { indonesian } from './id/indonesian.js';
import { type Language, languageOf } from './language.js';
import { dutch } from './nl/dutch.js';
import { portuguese } from './pt/portuguese.js';

/** Every language that is understood. */
export const LANGUAGES: readonly Language[] = [
  languageOf('en', english),
  languageOf('de', german),
  languageOf('es', spanish),
  languageOf('fr', french),
  languageOf('pt', portuguese),
  languageOf('nl', dutch),
  languageOf('id', indonesian),
];

/** Of two languages with this much less of the frequent words, only the better one is listened to. */
const notFarBehind = 0.5;

/**
 * The languages a text is written in as far as its frequent words tell, together with those that the person is known to
 * write. A text that tells nothing is heard in the known ones and in English.
 */
export function languagesOf(tokens: readonly Token[], locales: readonly string[]): readonly Language[] {
  const known = new Set(locales.map((locale) => locale.toLowerCase().split(/[-_]/)[0] ?? ''));
  const counted = LANGUAGES.map((language) => ({
    language,
    count: tokens.filter((token) => language.frequent.has(token.text)).length,
  }));
  const most = Math.max(1, ...counted.map(({ count }) => count));
  const heard = counted.filter(({ language, count }) => known.has(language.code) || count > most * notFarBehind);
  const isTold = heard.some(({ count }) => count > 0);
  return LANGUAGES.filter(
    (language) => heard.some((other) => other.language === language) || (!isTold && language.code === 'en'),
  );
}
