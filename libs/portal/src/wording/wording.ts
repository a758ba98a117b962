import { de } from './de.js';
import { en } from './en.js';
import { id } from './id.js';
import { type Language, type PageWording } from './wording.types.js';

/** The words of the page, by language. */
export const wordings: Readonly<Record<Language, PageWording>> = { en, id, de };
