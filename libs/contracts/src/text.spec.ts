import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutText, isLine, line, note } from './text.js';

describe('one line of text', () => {
  it('is kept trimmed, whatever stood around it', () => {
    expect(line(20).parse('  they moved\n')).toBe('they moved');
  });

  it.each([
    ['nothing but blanks', ' \t '],
    ['a break of lines', 'one\ntwo'],
    ['a separator of lines', 'one\u2028two'],
    ['NUL', 'one\u0000two'],
    ['half of a surrogate pair', 'one\ud83dtwo'],
    ['more than it may hold', 'x'.repeat(21)],
  ])('is refused with %s', (_what, text) => {
    expect(line(20).safeParse(text).success).toBe(false);
  });

  it.each(['Zoë Müller', '株式会社', '🙂 thanks', 'a – b'])('may be %s', (text) => {
    expect(line(20).parse(text)).toBe(text);
    expect(isLine(text)).toBe(true);
  });
});

describe('a note', () => {
  it('may have several lines', () => {
    expect(note(20).parse('one\n\ttwo\r\n')).toBe('one\n\ttwo\r\n');
  });

  it.each(['one\u0000two', 'one\u001btwo', 'one\udc00two', 'x'.repeat(21)])('is refused as %j', (text) => {
    expect(note(20).safeParse(text).success).toBe(false);
  });
});

describe('a text that is cut', () => {
  it('never ends in half of a character, and loses no more than one unit for it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 20 }), (text, max) => {
        const cut = cutText(text, max);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.isWellFormed()).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, max) - 1);
      }),
    );
  });
});
