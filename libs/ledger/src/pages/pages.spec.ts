import { describe, expect, it } from '@jest/globals';
import { Pages } from './pages.js';

const about = {
  title: 'Statement',
  from: 'Harbour Studio',
  foot: 'Statement 1',
  locale: 'en',
  madeAt: Temporal.Instant.from('2026-03-10T09:00:00Z'),
};
const columns = [
  { head: 'Date', wraps: false },
  { head: 'What' },
  { head: 'Amount', align: 'right', wraps: false },
] as const;
const rowOf = (text: string) => ['2026-03-10', text, '1.234.567,89 €'];
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length;

describe('pages', () => {
  it('hold a short table on one page, and a long one on as many as it needs', async () => {
    const short = await new Pages(about).table({ columns, rows: [rowOf('one')] }).finish();
    expect(pagesIn(short)).toBe(1);
    const rows = Array.from({ length: 120 }, (_, index) => rowOf(`Zażółć gęślą jaźń ${index}`));
    const long = await new Pages(about).table({ columns, rows }).finish();
    expect(pagesIn(long)).toBe(4);
  });

  it('split a row that is higher than a page', async () => {
    const pdf = await new Pages(about).table({ columns, rows: [rowOf('lorem ipsum '.repeat(2_000))] }).finish();
    expect(pagesIn(pdf)).toBeGreaterThan(2);
  });

  it('are the same bytes for the same content', async () => {
    const draw = () =>
      new Pages(about)
        .facts([['Customer', 'Café Linde']])
        .heading('Open')
        .paragraph('Nothing.')
        .finish();
    expect((await draw()).equals(await draw())).toBe(true);
  });
});
