import { z } from 'zod';

const form = z.record(z.string(), z.unknown());

/** A form post or query as plain fields. Of a repeated field the first value counts; anything else is left out. */
export function readForm(body: unknown): ReadonlyMap<string, string> {
  const parsed = form.safeParse(body);
  const fields = new Map<string, string>();
  if (!parsed.success) return fields;
  for (const [name, value] of Object.entries(parsed.data)) {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'string') fields.set(name, first);
    else if (typeof first === 'number') fields.set(name, String(first));
  }
  return fields;
}
