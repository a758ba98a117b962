import { describe, expect, it } from '@jest/globals';
import { dossierLanguages, dossierWords } from './dossier-words.js';

const textsOf = (words: object): string[] =>
  Object.values(words).flatMap((value: unknown) => (typeof value === 'string' ? [value] : textsOf(value as object)));
/** What a label leaves room for. */
const roomIn = (words: object) => textsOf(words).map((text) => (text.match(/\{\w+\}/g) ?? []).toSorted());

describe('the words of a dossier', () => {
  it.each(dossierLanguages)('in %s are all there, and leave the same room as the English ones', (language) => {
    const words = dossierWords[language];
    expect(textsOf(words).every((text) => text.trim() !== '')).toBe(true);
    expect(roomIn(words)).toEqual(roomIn(dossierWords.en));
  });

  it('are others in every language', () => {
    const titles = dossierLanguages.map((language) => dossierWords[language].titleForAgency);
    expect(new Set(titles).size).toBe(dossierLanguages.length);
  });
});
