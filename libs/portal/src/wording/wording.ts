import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { id } from './id.js';
import { it } from './it.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import { type Language, type PageWording } from './wording.types.js';

/** The words of the page, by language. */
export const wordings: Readonly<Record<Language, PageWording>> = { en, id, de, es, fr, pt, nl, it };
