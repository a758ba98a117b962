import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@tactful/testing';
import fc from 'fast-check';
import { arrayParameter } from './array-parameter.js';

describe('an array parameter', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await createTestDatabase([]);
  });
  afterAll(() => test.drop());

  const readBack = async (type: string, values: Parameters<typeof arrayParameter>[0]) => {
    const rows = await test.admin.query<{ value: unknown }[]>(
      `select value from unnest($1::${type}[]) with ordinality as n (value, place) order by place`,
      [arrayParameter(values)],
    );
    return rows.map(({ value }) => value);
  };

  const word = fc.constantFrom('', 'null', 'NULL', '{}', '"', '\\', 'a,b', ' a ', '\n', "'", '\\"', 'ä€', '1.5', '-');
  const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0') && value.isWellFormed());

  it('gives PostgreSQL the texts that went in', async () => {
    const property = fc.asyncProperty(fc.array(fc.option(fc.oneof(word, text)), { maxLength: 20 }), async (values) => {
      expect(await readBack('text', values)).toEqual(values);
    });
    await fc.assert(property, { numRuns: 200 });
  });

  it('gives it numbers, truths and ids', async () => {
    expect(await readBack('bigint', [0, -1, Number.MAX_SAFE_INTEGER, null])).toEqual([
      '0',
      '-1',
      String(Number.MAX_SAFE_INTEGER),
      null,
    ]);
    expect(await readBack('boolean', [true, false, null])).toEqual([true, false, null]);
    const id = '01980000-0000-7000-8000-000000000004';
    expect(await readBack('uuid', [id, null])).toEqual([id, null]);
  });
});
