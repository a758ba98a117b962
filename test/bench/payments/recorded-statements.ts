import { Client } from 'pg';

/** A statement as it went to PostgreSQL, with its parameters as text; null is SQL's null. */
export interface RecordedStatement {
  readonly text: string;
  readonly parameters: readonly (string | null)[];
}

/** Records the transaction in which `work` ran the statement that holds `mark`: what it sent, from begin to commit. */
export async function recordTransaction(
  mark: string,
  work: () => Promise<unknown>,
): Promise<readonly RecordedStatement[]> {
  const sent = new Map<unknown, RecordedStatement[]>();
  const original = Reflect.get(Client.prototype, 'query') as (...given: unknown[]) => unknown;
  const recording = function (this: unknown, ...given: unknown[]): unknown {
    const [text, parameters] = given;
    if (typeof text === 'string') {
      const values = Array.isArray(parameters) ? (parameters as unknown[]).map(toText) : [];
      sent.set(this, [...(sent.get(this) ?? []), { text, parameters: values }]);
    }
    return Reflect.apply(original, this, given);
  };
  Reflect.set(Client.prototype, 'query', recording);
  try {
    await work();
  } finally {
    Reflect.set(Client.prototype, 'query', original);
  }
  for (const statements of sent.values()) {
    const at = statements.findIndex(({ text }) => text.includes(mark));
    if (at < 0) continue;
    const begin = statements.slice(0, at).findLastIndex(({ text }) => text === 'START TRANSACTION');
    const end = statements.findIndex(({ text }, index) => index > at && text === 'COMMIT');
    return statements.slice(begin, end + 1);
  }
  throw new Error(`No transaction with "${mark}" was seen`);
}

/** As node-postgres writes parameters. */
function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return `{${value.map(elementText).join(',')}}`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function elementText(value: unknown): string {
  const text = toText(value);
  return text === null ? 'NULL' : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
