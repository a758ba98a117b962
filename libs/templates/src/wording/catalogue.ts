import { type Channel } from '@tactful/contracts';
import {
  hasVariant,
  type Language,
  LANGUAGES,
  type TemplateKind,
  TEMPLATE_KINDS,
  type Variant,
  VARIANTS,
} from '../choice/template.types.js';
import { german } from './de/de.js';
import { english } from './en/en.js';
import { spanish } from './es/es.js';
import { french } from './fr/fr.js';
import { indonesian } from './id/id.js';
import { italian } from './it/it.js';
import { dutch } from './nl/nl.js';
import { asideOf, withAside } from './aside.js';
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

/** The words of one kind in one language; in a manner that the kind does not have, as always. */
export function wordingOf(kind: TemplateKind, language: Language, variant: Variant = 'neutral'): KindWording {
  const { kinds, asides } = WORDING[language];
  const aside = asideOf(asides, kind, variant);
  return aside === undefined ? kinds[kind] : withAside(kinds[kind], { text: aside, version: asides.version });
}

/**
 * The stable name under which a message stores which wording it was made from.
 *
 * @example templateIdOf('upcoming', 'de', 'sms') // 'upcoming.de.sms'
 * @example templateIdOf('upcoming', 'de', 'sms', 'warm') // 'upcoming.warm.de.sms'
 */
export function templateIdOf(
  kind: TemplateKind,
  language: Language,
  channel: Channel,
  variant: Variant = 'neutral',
): string {
  return [kind, ...(variant === 'neutral' ? [] : [variant]), language, channel].join('.');
}

/** What shipped wording is found by. */
export interface ShippedName {
  readonly kind: TemplateKind;
  readonly language: Language;
  readonly variant: Variant;
}

/** All shipped wording, in every manner: what a sandbox or an approval run walks over. */
export function allTemplates(): readonly ShippedName[] {
  return LANGUAGES.flatMap((language) =>
    TEMPLATE_KINDS.flatMap((kind) =>
      VARIANTS.filter((variant) => hasVariant(kind, variant)).map((variant) => ({ kind, language, variant })),
    ),
  );
}
