import fc from 'fast-check';

/** Text that has broken somebody's system before. */
const brokenTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfffy',
  '\u202Egnp.exe',
  '\ufeff',
  '\u200b',
  'e\u0301'.repeat(50),
  '👩‍👩‍👧‍👦'.repeat(20),
  'x'.repeat(2_001),
  'y'.repeat(120_000),
  '__proto__',
  'constructor',
  'NaN',
  'Infinity',
  '-0',
  '1e309',
  '0x10',
  '99999999999999999999',
  '2026-02-30',
  '0000-00-00',
  '0000-01-01',
  '0000-01-01T00:00:00Z',
  '0001-01-01',
  '9999-12-31T23:59:59-23:59',
  '2026-12-31T23:59:60Z',
  '2026-06-01T00:00:00,5Z',
  '-271821-04-20',
  '+275760-09-13',
  '9999-12-31',
  '2026-06-01T25:00:00Z',
  '+275760-09-13T00:00:00Z',
  '-000001-01-01T00:00:00Z',
  '2026-06-01T00:00:00.123456789123Z',
  "'; drop table ledger.invoice; --",
  '%s%n%00',
  '{{constructor.constructor("return process")()}}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'a\r\nBcc: everybody@example.org',
  '=cmd|"/c calc"!A1',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'eyJhbGciOiJub25lIn0',
  'WyIyMDI2IiwieCJd',
];

const brokenNumbers: readonly number[] = [
  0,
  -0,
  -1,
  1.5,
  1e-7,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  99_999_999_999_999,
  1e21,
  1e308,
  Number.MAX_SAFE_INTEGER,
];

/** A text that no field expects. */
export const brokenText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...brokenTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) }) },
);

/** A value of a type, size or shape that no field expects. */
export const brokenValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: brokenText },
  { weight: 2, arbitrary: fc.constantFrom(...brokenNumbers) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([], {}, [[]], [null], { id: {} }, deep(200)) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** A key that objects inherit, or that nobody knows. */
export const brokenKey: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'companyId', '$ref', 'a/b~c'),
  brokenText,
);

/** Bodies that are no JSON object at all. */
export const brokenBody: fc.Arbitrary<string | Uint8Array> = fc.constantFrom<string | Uint8Array>(
  '',
  ' ',
  '{',
  '}',
  'null',
  'true',
  '[]',
  '[{}]',
  '"text"',
  '1e999',
  '-',
  '{"a":1,"a":2}',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{"name":"\\ud800"}',
  '{"name":"\\u0000"}',
  '\ufeff{}',
  '['.repeat(20_000),
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  '{"amountMinor":1e400}',
  Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d),
  Uint8Array.of(0x1f, 0x8b, 0x08, 0x00, 0x00),
  '--x\r\ncontent-disposition: form-data; name="kind"\r\n\r\ninvoices\r\n--x--\r\n',
  '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nnumber\r\n',
  'From=%2B49&To=%2B1&Body=%00%ff&MessageSid=SM1',
);

/** Content types that do not fit what is sent. */
export const brokenContentType: fc.Arbitrary<string> = fc.constantFrom(
  'application/json',
  'application/json; charset=latin1',
  'application/json; charset=utf-16',
  'application/problem+json',
  'text/plain',
  'text/csv',
  'application/xml',
  'application/octet-stream',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'multipart/form-data; boundary=',
  'multipart/mixed; boundary=x',
  'nonsense',
  ';',
);

/** Keys for Idempotency-Key: some fit, some are used again for another request, some are none. */
export const idempotencyKey: fc.Arbitrary<string> = fc.oneof(
  fc.uuid(),
  fc.constantFrom('the same', 'the-same', '', ' ', 'a b', 'é', 'x'.repeat(256), 'a\tb'),
);

/** The value with one place in it replaced; which place depends on `where`. */
export function replaceOnePlace(value: unknown, where: number, by: unknown): unknown {
  if (typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const turn = where % (keys.length + 1);
  const key = keys[turn];
  if (key === undefined) return by;
  const rest = Math.floor(where / (keys.length + 1));
  const child = (value as Record<string, unknown>)[key];
  const changed = rest % 2 === 0 ? by : replaceOnePlace(child, Math.floor(rest / 2), by);
  if (Array.isArray(value)) return value.with(turn, changed);
  return { ...value, [key]: changed };
}

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}
