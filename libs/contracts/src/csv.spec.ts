import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvCell, csvLine } from './csv.js';

describe('a cell of a table', () => {
  it.each([
    ['Café Linde', 'Café Linde'],
    ['=cmd|"/c calc"!A1', `"'=cmd|""/c calc""!A1"`],
    ['+49 151', "'+49 151"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    [' =1+1', "' =1+1"],
    ['\u200b\u202e=1+1', "'\u200b\u202e=1+1"],
    ['\n=1+1', `"'\n=1+1"`],
    ['\tx', "'\tx"],
    ['a, b', '"a, b"'],
    ['5 = 5', '5 = 5'],
    ['', ''],
  ])('%j becomes %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('gives back every text that is no formula, and shows no program one that is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (texts) => {
        const read = cellsOf(csvLine(texts));
        expect(read.map((cell, at) => (cell === texts[at] ? cell : cell.slice(1)))).toEqual(texts);
        for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});

/** One line as RFC 4180 reads it. */
function cellsOf(line: string): string[] {
  const body = line.slice(0, -2);
  return [...`${body},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}
