import { describe, expect, it } from '@jest/globals';
import { brokenTextIn } from './broken-text.js';

describe('text that no column can keep', () => {
  it.each<[string, unknown, readonly string[] | undefined]>([
    ['NUL in a field', { contacts: [{ name: 'a\0' }] }, ['contacts', '0', 'name']],
    ['half a pair alone', '\ud800', []],
    ['a broken key', { 'a\0b': 1 }, ['ab']],
    ['a key that is half a pair', { sids: { '\udfff': 1 } }, ['sids', '\ufffd']],
    ['whole emoji, right-to-left marks and line breaks are text', { note: '👩‍👩‍👧\u202e\n', n: 1, x: null }, undefined],
    ['nothing', undefined, undefined],
  ])('%s', (_, value, place) => expect(brokenTextIn(value)).toEqual(place));
});
