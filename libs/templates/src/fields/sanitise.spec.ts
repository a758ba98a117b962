import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calm, cleanLine, firstNameOf } from './sanitise.js';

describe('cleanLine', () => {
  it.each([
    ['keeps an odd honest name', 'D’Arcy O’Neill-Łęcki & Söhne (3/4)', 'D’Arcy O’Neill-Łęcki & Söhne (3/4)'],
    ['keeps other scripts', '株式会社 タクト', '株式会社 タクト'],
    ['collapses white space and line breaks', ' Web\r\n hosting\t 2026 ', 'Web hosting 2026'],
    ['takes out direction and zero-width characters', 'A\u202Ecme\u200B \u2066Ltd\u2069\uFEFF', 'Acme Ltd'],
    ['takes out NUL and other control characters', 'Ac\u0000me\u0007', 'Acme'],
    ['disarms markup and merge fields', '<b>{{link}}</b>', '(b)((link))(/b)'],
    ['takes the formula start off', '=cmd|calc', 'cmd|calc'],
  ])('%s', (_, dirty, clean) => {
    expect(cleanLine(dirty, 60)).toBe(clean);
  });

  it('cuts at the limit and shows that it did', () => {
    expect(cleanLine('Hosting and maintenance', 10)).toBe('Hosting...');
  });

  it('gives one line without anything hidden, whatever comes in, and cleans only once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (dirty) => {
        const clean = cleanLine(dirty, 60);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}<>{}]|^\s|\s$| {2}/u);
        expect(Array.from(clean).length).toBeLessThanOrEqual(60);
        expect(cleanLine(clean, 60)).toBe(clean);
      }),
    );
  });
});

describe('firstNameOf', () => {
  it.each([
    ['Ana Silva', 'Ana'],
    ['ANA SILVA', 'Ana'],
    ['ana-maria silva', 'Ana-Maria'],
    ['Silva, Ana', 'Ana'],
    ['Dr. Ana Silva', 'Ana'],
    ['Herr Jürgen Groß', 'Jürgen'],
    ['Bapak Suharto', 'Suharto'],
    ["O'Brien", "O'Brien"],
    ['李 明', '李'],
  ])('%s is greeted as %s', (full, first) => {
    expect(firstNameOf(full)).toBe(first);
  });

  it.each(['', '  ', '12345', 'http://x.example', '😀', 'Mr.'])('greets nobody as "%s"', (full) => {
    expect(firstNameOf(full)).toBeUndefined();
  });
});

describe('calm', () => {
  it.each([
    ['WEBSITE HOSTING 2026', 'Website Hosting 2026'],
    ['VAT return', 'VAT return'],
    ['SEO', 'SEO'],
  ])('%s reads %s', (text, calmed) => {
    expect(calm(text)).toBe(calmed);
  });
});
