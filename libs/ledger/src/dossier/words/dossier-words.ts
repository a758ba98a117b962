import { german } from './de.js';
import { english } from './en.js';
import { indonesian } from './id.js';
import { type DossierWords } from './words.types.js';

/** Languages a dossier is written in; a company of another language gets it in English. */
export const dossierLanguages = ['en', 'de', 'id'] as const;

/** The words of a dossier by language. */
export const dossierWords: Readonly<Record<(typeof dossierLanguages)[number], DossierWords>> = {
  en: english,
  de: german,
  id: indonesian,
};
