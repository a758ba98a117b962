import fc from 'fast-check';
import { type JsonSchema } from './open-api.js';

/** What a schema alone does not tell: the ids of real things, and words that fit fields by their names. */
export interface KnownValues {
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** By field name. */
  readonly fields: Readonly<Record<string, readonly unknown[]>>;
  /** Good bodies by schema name, where the document has no example. */
  readonly examples: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Values that fit a schema, most of them down to the meaning. */
export function valuesOf(schema: JsonSchema, known: KnownValues, field = ''): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const target = known.schemas[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)];
    return target ? valuesOf(target, known, field) : fc.constant(null);
  }
  const words = known.fields[field];
  const generated = generatedOf(schema, known, field);
  return words && words.length > 0
    ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: generated })
    : generated;
}

function generatedOf(schema: JsonSchema, known: KnownValues, field: string): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => valuesOf(choice, known, field)));
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return fc.jsonValue({ maxDepth: 1 });
  return fc.oneof(...types.map((type) => ofType(type, schema, known)));
}

function ofType(type: string, schema: JsonSchema, known: KnownValues): fc.Arbitrary<unknown> {
  switch (type) {
    case 'object':
      return objectOf(schema, known);
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, known), { maxLength: Math.min(schema.maxItems ?? 3, 3) });
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'string':
      return textOf(schema);
    default:
      return fc.constant(null);
  }
}

function objectOf(schema: JsonSchema, known: KnownValues): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {});
  return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, valuesOf(field, known, name)])), {
    requiredKeys: [...(schema.required ?? [])],
  });
}

function numberOf(schema: JsonSchema): fc.Arbitrary<number> {
  const min = Math.max(schema.minimum ?? 0, -1_000_000);
  const max = Math.min(schema.maximum ?? 1_000_000, Number.MAX_SAFE_INTEGER);
  return fc.oneof(fc.integer({ min, max: Math.min(max, min + 10) }), fc.integer({ min, max }));
}

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  switch (schema.format) {
    case 'uuid':
      return fc.uuid();
    case 'date':
      return fc.integer({ min: -400, max: 400 }).map((days) => startDate.add({ days }).toString());
    case 'date-time':
      return fc.integer({ min: -4_000, max: 4_000 }).map((hours) => startInstant.add({ hours }).toString());
    case 'email':
      return fc.integer({ min: 0, max: 99 }).map((place) => `person${place}@linde.example`);
    default:
  }
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern, 'u'));
  const longest = Math.min(schema.maxLength ?? 40, 2_000);
  return fc.string({ unit: 'grapheme', minLength: schema.minLength ?? 0, maxLength: longest, size: 'small' });
}

const startDate = Temporal.PlainDate.from('2026-06-01');
const startInstant = Temporal.Instant.from('2026-06-01T00:00:00Z');
