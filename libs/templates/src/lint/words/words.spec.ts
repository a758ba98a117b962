import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '../../choice/template.types.js';
import { entries } from './entries.js';
import { fold, occurrences, wordIndex } from './word-index.js';
import { countWords, findWord, forbiddenWords, WORDS } from './words.js';
import { WORD_RULES } from './words.types.js';

const found = (entry: string, text: string): string[] =>
  [...occurrences(fold(text), wordIndex([['entry', entries(entry)] as const]))].map(({ word }) => word);

describe('an entry of a word list', () => {
  it.each([
    ['court', 'See you in COURT.', ['court']],
    ['court', 'a courtesy, the courtyard', []],
    ['prosecut*', 'Prosecution follows', ['prosecution']],
    ['policía', 'la policia', ['policia']],
    ['tell .. (boss|family)', 'we tell, if need be, your boss', ['tell, if need be, your boss']],
    ['tell .. (boss|family)', 'we tell you. Your boss is nice', []],
    ['# hours left', 'only 24 hours left', ['24 hours left']],
    ['(our )?patience ends', 'soon patience ends', ['patience ends']],
    ['past due', 'it is past-due', ['past due']],
    ['don’t ignore', "please don't ignore", ["don't ignore"]],
  ])('%s in "%s"', (entry, text, expected) => {
    expect(found(entry, text)).toEqual(expected);
  });

  it('counts every place where it stands', () => {
    expect(countWords('the one and the other', ['the'])).toBe(2);
    expect(findWord('nothing here', ['there'])).toBeUndefined();
  });
});

describe('the word lists', () => {
  it.each(LANGUAGES)('of %s forbid what they list, each word on its own', (language) => {
    const plain = WORD_RULES.flatMap((rule) =>
      WORDS[language].rules[rule].filter((entry) => !/[*(#]| \.\. /.test(entry)).map((entry) => ({ rule, entry })),
    );
    const missed = plain.filter(({ rule, entry }) => !forbiddenWords(`x ${entry} x`, language).has(rule));
    const spared = new Set(WORDS[language].harmless.map(fold));
    expect(missed.filter(({ entry }) => !spared.has(fold(entry)))).toEqual([]);
  });

  it.each(LANGUAGES)('of %s name as ordinary only what another language forbids', (language) => {
    const others = LANGUAGES.filter((other) => other !== language);
    const forbidden = new Set(
      others.flatMap((other) => [...WORD_RULES.flatMap((rule) => WORDS[other].rules[rule]), ...WORDS[other].privacy]),
    );
    expect(WORDS[language].ordinary.filter((entry) => !forbidden.has(entry))).toEqual([]);
  });

  it('take no long time over any text, and never fail', () => {
    const unit = fc.constantFrom('pay', 'we ', ', ', "'", '(', 'within 24 ', 'tell your ', ' ', '\n', 'é', '👍', '1');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 2_000 }), fc.constantFrom(...LANGUAGES), (parts, language) => {
        expect(forbiddenWords(parts.join(''), language)).toBeInstanceOf(Map);
      }),
      { numRuns: 30 },
    );
    for (const sign of ["'", ',', ' ', '-', '(', 'pay ', "we'll "]) {
      expect(forbiddenWords(`we will tell ${sign.repeat(20_000)} x`, 'en')).toBeInstanceOf(Map);
    }
  });
});
