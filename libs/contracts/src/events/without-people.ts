import { z } from 'zod';
import { findEvent } from './registry.js';

/** What a field takes that may tell who somebody is. */
const personal = ['Jana Linde', 'jana@linde.example', '+4930901820'];

/**
 * Fields for text that say what the company and this system did, never who the customer's people are. Everything else
 * that takes free text counts as personal, so a new field is erased until somebody says otherwise here.
 */
const impersonal: ReadonlySet<string> = new Set([
  ...['by', 'decidedBy', 'owner', 'owner.id', 'owner.name', 'accountOwner.name', 'accountOwner.email'],
  ...['partner.name', 'partner.email', 'factor.name'],
  ...['number', 'invoiceNumbers', 'description', 'externalId', 'reference', 'segment', 'version', 'paymentMethod'],
  ...['provider', 'providerId', 'templateId', 'locale', 'timeZone', 'localTime', 'policyVersion', 'sha256'],
  ...['changed', 'rules', 'reasons', 'errorCode'],
]);
/** Fields that hold a code of ours, or somebody's words where there is none: a code stays. */
const codes: ReadonlySet<string> = new Set(['because', 'next', 'fact', 'outcome', 'errorClass']);
const code = /^[a-z][a-z0-9_]*$/;

/**
 * The data of an event without anything that tells who the people of a customer are: names, addresses and whatever
 * somebody wrote become nothing (null where the schema allows it, else an empty text). Ids, codes, dates, amounts and
 * what the company did stay, and the result still parses. Data of a type without a schema lose every text.
 */
export function withoutPeople(type: string, data: unknown): unknown {
  const definition = findEvent(type);
  return definition ? emptied(definition.data, data, []) : withoutTexts(data);
}

function emptied(schema: z.core.$ZodType | undefined, value: unknown, path: readonly string[]): unknown {
  if (schema instanceof z.ZodOptional) return emptied(schema.unwrap(), value, path);
  if (schema instanceof z.ZodNullable) {
    const rest = emptied(schema.unwrap(), value, path);
    return rest === '' ? null : rest;
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item: unknown) => emptied(schema.element, item, path));
  }
  if (schema instanceof z.ZodObject && isObject(value)) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return mapFields(value, (field, key) => emptied(shape[key], field, [...path, key]));
  }
  if (typeof value !== 'string') return withoutTexts(value);
  return schema && !isPersonal(schema, value, path) ? value : '';
}

function isPersonal(schema: z.core.$ZodType, value: string, path: readonly string[]): boolean {
  const key = path.at(-1) ?? '';
  const field = path.slice(-2).join('.');
  if (impersonal.has(key) || impersonal.has(field) || (codes.has(key) && code.test(value))) return false;
  return personal.some((text) => z.safeParse(schema, text).success);
}

function withoutTexts(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(withoutTexts);
  return isObject(value) ? mapFields(value, withoutTexts) : value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function mapFields(value: object, change: (field: unknown, key: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, change(field, key)]));
}
