import { type Channel } from '@tactful/contracts';
import { type Language, LANGUAGES, type TemplateKind, TEMPLATE_KINDS } from '../choice/template.types.js';
import { german } from './de/de.js';
import { english } from './en/en.js';
import { spanish } from './es/es.js';
import { french } from './fr/fr.js';
import { indonesian } from './id/id.js';
import { italian } from './it/it.js';
import { dutch } from './nl/nl.js';
import { portuguese } from './pt/pt.js';
import { type KindWording, type LanguageWording } from './wording.types.js';

/** The shipped wording, by language. */
export const WORDING: Readonly<Record<Language, LanguageWording>> = {
  en: english,
  id: indonesian,
  de: german,
  es: spanish,
  fr: french,
  pt: portuguese,
  nl: dutch,
  it: italian,
};

/** Whether somebody who grew up with a language has read all its wording; none has been, so far. */
export const LANGUAGE_STATUS: Readonly<Record<Language, 'unreviewed' | 'reviewed'>> = {
  en: 'unreviewed',
  id: 'unreviewed',
  de: 'unreviewed',
  es: 'unreviewed',
  fr: 'unreviewed',
  pt: 'unreviewed',
  nl: 'unreviewed',
  it: 'unreviewed',
};

/** The words of one kind in one language. */
export function wordingOf(kind: TemplateKind, language: Language): KindWording {
  return WORDING[language].kinds[kind];
}

/**
 * The stable name under which a message stores which wording it was made from.
 *
 * @example templateIdOf('upcoming', 'de', 'sms') // 'upcoming.de.sms'
 */
export function templateIdOf(kind: TemplateKind, language: Language, channel: Channel): string {
  return `${kind}.${language}.${channel}`;
}

/** Every shipped (kind, language) pair: what a sandbox or an approval run walks over. */
export function allTemplates(): readonly { readonly kind: TemplateKind; readonly language: Language }[] {
  return LANGUAGES.flatMap((language) => TEMPLATE_KINDS.map((kind) => ({ kind, language })));
}
