import { type Language, LANGUAGES } from '../choice/template.types.js';

/** The language a message is wholly written in, and the locale its dates and amounts follow. */
export interface MessageLocale<Spoken extends Language = Language> {
  readonly language: Spoken;
  /** BCP 47 tag of the same language, e.g. `en-GB`. */
  readonly format: string;
}

const DEFAULT_FORMAT: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  id: 'id-ID',
  de: 'de-DE',
  es: 'es-ES',
  fr: 'fr-FR',
  pt: 'pt-PT',
  nl: 'nl-NL',
  it: 'it-IT',
};

/**
 * The first of the wanted locales whose language has wording: the person's own, then the company's, else English.
 * A region only shapes dates and amounts (`en-US` → English wording, "June 3").
 *
 * @param spoken languages there are words in; left out: all of them
 * @example resolveLocale(['sv', 'de-AT']) // { language: 'de', format: 'de-AT' }
 */
export function resolveLocale(wanted: readonly (string | undefined)[]): MessageLocale;
export function resolveLocale<Spoken extends Language>(
  wanted: readonly (string | undefined)[],
  spoken: readonly Spoken[],
): MessageLocale<Spoken | 'en'>;
export function resolveLocale(
  wanted: readonly (string | undefined)[],
  spoken: readonly Language[] = LANGUAGES,
): MessageLocale {
  for (const tag of wanted) {
    const found = tag === undefined ? undefined : localeOf(tag, spoken);
    if (found !== undefined) return found;
  }
  return { language: 'en', format: DEFAULT_FORMAT.en };
}

function localeOf(tag: string, spoken: readonly Language[]): MessageLocale | undefined {
  const canonical = canonicalTag(tag.trim().replaceAll('_', '-'));
  const language = spoken.find((known) => known === canonical?.split('-', 1)[0]);
  if (canonical === undefined || language === undefined) return undefined;
  return { language, format: canonical.includes('-') ? canonical : DEFAULT_FORMAT[language] };
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
