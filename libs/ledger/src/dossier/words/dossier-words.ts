import { type Language } from '@tactful/templates';
import { german } from './de.js';
import { english } from './en.js';
import { indonesian } from './id.js';
import { type DossierWords } from './words.types.js';

/** The words of a dossier by language: those in which messages are written, too. */
export const dossierWords: Readonly<Record<Language, DossierWords>> = { en: english, de: german, id: indonesian };
