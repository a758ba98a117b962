import { describe, expect, it } from '@jest/globals';
import { ReadAhead, type RowFile } from './read-ahead.js';

const file = (importId: string): RowFile => ({
  importId,
  kind: 'customers',
  plan: {
    columns: { externalId: 0, name: 1 },
    width: 2,
    defaults: {},
    dateFormat: 'YYYY-MM-DD',
    notation: {},
  },
});
const staged = {
  firstRow: 1,
  rows: JSON.stringify([
    ['1', 'One'],
    ['2', ''],
    ['3', 'Three'],
    ['1', 'Again'],
  ]),
};

describe('rows that are read ahead', () => {
  it('are those from the place asked for, up to an id that came before', async () => {
    const ahead = new ReadAhead();
    ahead.begin(file('a'), 1, staged);
    const read = await ahead.take('a', 1);
    expect(read).toMatchObject({ firstRow: 1, count: 3, problems: [{ row: 2, field: 'name', code: 'missing' }] });
    expect(read?.rows.map(({ row, value }) => [row, value.externalId])).toEqual([
      [1, '1'],
      [3, '3'],
    ]);
    ahead.begin(file('a'), 4, staged);
    expect(await ahead.take('a', 4)).toMatchObject({ firstRow: 4, count: 1, rows: [{ row: 4 }] });
  });

  it('are taken once, and not by who is at another place', async () => {
    const ahead = new ReadAhead();
    ahead.begin(file('a'), 1, staged);
    expect(await ahead.take('b', 1)).toBeUndefined();
    expect(await ahead.take('a', 3)).toBeUndefined();
    expect(await ahead.take('a', 1)).toBeUndefined();
  });

  it('are kept of a few imports only', async () => {
    const ahead = new ReadAhead();
    for (let at = 0; at < 9; at += 1) ahead.begin(file(`import ${at}`), 1, staged);
    expect(await ahead.take('import 0', 1)).toBeUndefined();
    expect(await ahead.take('import 8', 1)).toMatchObject({ count: 3 });
  });
});
