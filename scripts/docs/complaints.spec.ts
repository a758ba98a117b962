import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface Answer {
  readonly number: number;
  readonly test: string;
  readonly file: string;
}

const answers: readonly Answer[] = readFileSync('docs/complaints.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number = '', , test = '', file = ''] = line.split('|').map((cell) => cell.trim());
    return /^\d+$/.test(number) ? [{ number: Number(number), test, file: file.replaceAll('`', '') }] : [];
  });

describe('the complaints that are answered', () => {
  it('are all twenty', () => {
    expect([...new Set(answers.map(({ number }) => number))]).toEqual(
      Array.from({ length: 20 }, (_, place) => place + 1),
    );
  });

  it.each(answers)('$number: "$test" is a test', ({ test, file }) => {
    const source = readFileSync(file, 'utf8');
    expect([`it('${test}'`, `it("${test}"`].some((opening) => source.includes(opening))).toBe(true);
  });
});
