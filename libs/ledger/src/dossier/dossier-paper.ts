import { type Pages } from '../pages/pages.js';
import { type DossierWords } from './words/words.types.js';

/** What a dossier is drawn with: its labels, and how the company writes amounts and dates. */
export interface DossierPaper {
  readonly pages: Pages;
  readonly words: DossierWords;
  readonly money: (minor: number) => string;
  readonly date: (isoDate: string) => string;
}
