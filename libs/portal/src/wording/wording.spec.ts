import { describe, expect, it } from '@jest/globals';
import { wordings } from './wording.js';
import { languages } from './wording.types.js';

const given = ['«1»', '«2»'];

/** Every word of the page by its place, each sentence filled in with what it takes. */
function wordsIn(value: unknown, place = ''): readonly (readonly [place: string, words: string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') return [[place, String((value as (...values: string[]) => unknown)(...given))]];
  return Object.entries(value as object).flatMap(([key, inside]) => wordsIn(inside, `${place}/${key}`));
}

const english = new Map(wordsIn(wordings.en));

describe.each(languages)('the page in %s', (language) => {
  const words = wordsIn(wordings[language]);

  it('has every word, and tells in each sentence what the English one tells', () => {
    expect(words.map(([place]) => place).toSorted()).toEqual([...english.keys()].toSorted());
    for (const [place, said] of words) {
      expect([place, said.trim()]).toEqual([place, expect.stringMatching(/\S/)]);
      const told = given.map((value) => said.includes(value));
      expect([place, told]).toEqual([place, given.map((value) => english.get(place)?.includes(value))]);
    }
  });

  it('is wholly in its own language: no sentence of another stands in it', () => {
    const others = languages.filter((other) => other !== language).flatMap((other) => wordsIn(wordings[other]));
    const foreign = new Set(others.map(([, said]) => said).filter((said) => said.split(' ').length > 4));
    expect(words.filter(([, said]) => foreign.has(said))).toEqual([]);
  });

  it('has a text of its own for the proof that somebody wants messages again, in the company’s name', () => {
    expect(wordings[language].stop.resumeWording('Harbour Studio')).toContain('Harbour Studio');
    expect(wordings[language].status).toBe('unreviewed');
  });
});
