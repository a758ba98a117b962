import fc from 'fast-check';
import {
  brokenBody,
  brokenContentType,
  brokenKey,
  brokenText,
  brokenValue,
  idempotencyKey,
  replaceOnePlace,
} from './broken-values.js';
import { type EdgeRequest } from './edge-client.js';
import { type JsonSchema, type Operation } from './open-api.js';
import { type KnownValues, valuesOf } from './schema-values.js';

/** Requests for one operation: good ones, good ones with one broken place, and rubbish. */
export function requestsFor(operation: Operation, known: KnownValues): fc.Arbitrary<EdgeRequest> {
  return fc
    .record({ path: pathsOf(operation, known), content: contentsOf(operation, known), headers: headers() })
    .map(({ path, content, headers: more }): EdgeRequest => ({
      method: operation.method,
      path,
      ...content,
      headers: { ...more, ...content.headers },
    }));
}

type Content = Pick<EdgeRequest, 'json' | 'body' | 'headers'>;

function pathsOf(operation: Operation, known: KnownValues): fc.Arbitrary<string> {
  const noun = /^\/v1\/([^/]+)\/\{id\}/.exec(operation.path)?.[1] ?? '';
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const values = inPath.map(({ name, schema }) =>
    mostly(valuesOf(schema, known, name === 'id' ? `id of ${noun}` : name), brokenText),
  );
  return fc.tuple(fc.tuple(...values), queriesOf(operation, known)).map(([texts, query]) => {
    const path = inPath.reduce(
      (address, { name }, place) => address.replace(`{${name}}`, encoded(String(texts[place]))),
      operation.path,
    );
    return query === '' ? path : `${path}?${query}`;
  });
}

function queriesOf(operation: Operation, known: KnownValues): fc.Arbitrary<string> {
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'query');
  const pairs = parameters.map(({ name, schema, required }) => {
    const pair = mostly(valuesOf(schema, known, name).map(String), brokenText).map(
      (text) => `${name}=${encoded(text)}`,
    );
    return fc.option(pair, { nil: '', freq: required === true ? 9 : 2 });
  });
  const more = fc.option(
    fc.oneof(
      brokenKey.map((key) => `${encoded(key)}=1`),
      fc.constantFrom(
        'limit=-1',
        'limit=1e9',
        'cursor=%00',
        'cursor[]=x',
        'limit=1&limit=2',
        '%zz',
        '&&=&',
        'a[b][c]=1',
      ),
    ),
    { nil: '', freq: 2 },
  );
  return fc.tuple(...pairs, rarely(more)).map((parts) => parts.filter((part) => part !== '').join('&'));
}

function contentsOf(operation: Operation, known: KnownValues): fc.Arbitrary<Content> {
  if (operation.method === 'GET') return fc.constant({});
  const schema: JsonSchema = operation.body?.schema ?? { type: 'object' };
  const good = bodyValues(schema, known);
  const rubbish = fc
    .record({ body: brokenBody, type: fc.option(brokenContentType, { nil: undefined }) })
    .map(({ body, type }) => ({ body, headers: type === undefined ? {} : { 'content-type': type } }));
  if (operation.body?.contentType === 'multipart/form-data') {
    return fc.oneof({ weight: 4, arbitrary: forms(schema, known) }, { weight: 1, arbitrary: rubbish });
  }
  const onePlace = fc
    .tuple(good, fc.nat(), brokenValue)
    .map(([value, where, by]) => ({ json: replaceOnePlace(value, where, by) }));
  const moreKeys = fc
    .tuple(good, brokenKey, brokenValue)
    .map(([value, key, by]) => ({ json: Object.assign(Object.create(null) as object, value, { [key]: by }) }));
  return fc.oneof(
    { weight: 4, arbitrary: good.map((json) => ({ json })) },
    { weight: 5, arbitrary: onePlace },
    { weight: 1, arbitrary: moreKeys },
    { weight: 1, arbitrary: brokenValue.map((json) => ({ json: json ?? null })) },
    { weight: 1, arbitrary: rubbish },
  );
}

function bodyValues(schema: JsonSchema, known: KnownValues): fc.Arbitrary<unknown> {
  const name = schema.$ref?.slice(schema.$ref.lastIndexOf('/') + 1) ?? '';
  const any = valuesOf(schema, known);
  const good = known.schemas[name]?.example ?? known.examples[name];
  if (!good) return any;
  const fields = Object.entries(good);
  // The example, for real things, with a field of another value: nearer to what people send than what a schema makes.
  const near = fc.record(
    Object.fromEntries(
      fields.map(([field, value]: [string, unknown]) => {
        const words = known.fields[field] ?? [];
        return [field, field.endsWith('Id') && words.length > 0 ? fc.constantFrom(...words) : fc.constant(value)];
      }),
    ),
  );
  const varied = fc
    .tuple(near, any, fc.nat())
    .map(([example, other, which]) => ({ ...example, ...oneOf(other as Record<string, unknown>, which) }));
  return fc.oneof(any, near, { weight: 2, arbitrary: varied });
}

function oneOf(fields: Record<string, unknown>, which: number): Record<string, unknown> {
  const names = Object.keys(fields);
  const name = names[which % Math.max(names.length, 1)];
  return name === undefined ? {} : { [name]: fields[name] };
}

const brokenCsv = [
  '',
  '\ufeff',
  'externalId,name\n',
  'externalId,name\nA,"unclosed',
  'externalId,name\nA,B,C,D\n',
  'a\u0000,b\n1,2\n',
  `externalId,name\nA,${'x'.repeat(100_000)}\n`,
  `${'c,'.repeat(5_000)}\n`,
  'name;externalId\r\nLinde;1\r\n',
  '"\n"\n"\n',
  'number,amount\rN-1,1\r',
];

function forms(schema: JsonSchema, known: KnownValues): fc.Arbitrary<Content> {
  const { kind, mode } = schema.properties ?? {};
  const field = (of: JsonSchema | undefined): fc.Arbitrary<string | undefined> =>
    fc.option(mostly(valuesOf(of ?? {}, known).map(String), brokenText), { nil: undefined, freq: 9 });
  const mapping = fc.option(
    fc.oneof(
      fc.constantFrom('{', '[]', 'null', '{"number":1}', '{"dateFormat":"?"}', '{"__proto__":{}}', '{"name":"name"}'),
      brokenText,
    ),
    { nil: undefined },
  );
  return fc
    .record({
      kind: field(kind),
      mode: field(mode),
      mapping,
      file: fc.oneof(fc.constantFrom(...brokenCsv), brokenText),
    })
    .map(({ file, ...texts }) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(texts)) if (value !== undefined) form.append(name, value);
      form.append('file', new Blob([file]), 'file.csv');
      return { body: form };
    });
}

function headers(): fc.Arbitrary<Record<string, string>> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: idempotencyKey.map((key) => ({ 'idempotency-key': key })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Record<string, string>>(
        { 'x-tactful-company': '00000000-0000-0000-0000-000000000000' },
        { cookie: 'session=é; =; ;;' },
        { accept: 'application/xml' },
        { 'content-encoding': 'gzip' },
        { 'x-forwarded-host': 'evil.example', 'x-http-method-override': 'DELETE' },
      ),
    },
  );
}

function mostly<T, U>(good: fc.Arbitrary<T>, broken: fc.Arbitrary<U>): fc.Arbitrary<T | U> {
  return fc.oneof({ weight: 5, arbitrary: good }, { weight: 1, arbitrary: broken });
}

function rarely(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant('') }, { weight: 1, arbitrary: text });
}

/** Longer addresses never reach the framework: Node's parser answers 431. */
const longestText = 3_000;

/** Percent-encoded; a lone surrogate has no UTF-8 and goes as the bytes that some clients send for it. */
function encoded(text: string): string {
  return text.isWellFormed() ? encodeURIComponent(text.slice(0, longestText)).replaceAll('.', '%2E') : '%ED%A0%80';
}
