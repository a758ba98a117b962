import { describe, expect, it } from '@jest/globals';
import { allTemplates, wordingOf } from '../wording/catalogue.js';
import { lintTemplate } from './lint-template.js';

describe('the shipped wording', () => {
  it.each(allTemplates())('of $kind in $language keeps every rule with the shortest and the longest values', ({ kind, language }) => {
    expect(lintTemplate({ kind, language, wording: wordingOf(kind, language) })).toEqual([]);
  });
});
