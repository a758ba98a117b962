/** What needs no quotes within an array: ids, numbers, dates, instants, codes. */
const bare = /^[\w.:+-]+$/;
const isNullWord = /^null$/i;

/**
 * An array as PostgreSQL reads it. node-postgres would write the same from a list, quoting and escaping every element:
 * where thousands of rows go into a statement, that is most of the work of sending it.
 *
 * @example arrayParameter(['a', 'b "c"', null]) // {a,"b \"c\"",NULL}
 */
export function arrayParameter(values: readonly (string | number | boolean | null)[]): string {
  return `{${values.map(element).join(',')}}`;
}

function element(value: string | number | boolean | null): string {
  if (value === null) return 'NULL';
  if (typeof value !== 'string') return String(value);
  if (bare.test(value) && !isNullWord.test(value)) return value;
  return `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
