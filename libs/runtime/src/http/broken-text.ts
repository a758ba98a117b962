const deepest = 64;

/**
 * Where a parsed body holds text that PostgreSQL can keep in no column, as value or as key: with NUL, or with half of a
 * surrogate pair. Undefined when there is none; deeper than 64 levels it is not looked for, because no schema goes there.
 *
 * `brokenTextIn({ contacts: [{ name: 'a\u0000' }] })` → `['contacts', '0', 'name']`
 */
export function brokenTextIn(value: unknown, level = 0): readonly string[] | undefined {
  if (typeof value === 'string') return isBroken(value) ? [] : undefined;
  if (typeof value !== 'object' || value === null || level > deepest) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (isBroken(key)) return [key.replaceAll('\0', '').toWellFormed()];
    const path = brokenTextIn(inner, level + 1);
    if (path) return [key, ...path];
  }
  return undefined;
}

function isBroken(text: string): boolean {
  return text.includes('\0') || !text.isWellFormed();
}
