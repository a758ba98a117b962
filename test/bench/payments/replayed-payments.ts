import { type Pool } from 'pg';
import { type RecordedStatement } from './recorded-statements.js';

/** Ids that differ from payment to payment. */
export interface PaymentIds {
  readonly customerId: string;
  readonly invoiceId: string;
}

/** One payment's statements, ready to be run for others: each parameter has a name. */
export interface Replay {
  /** Statements with `:name` for each parameter. */
  readonly statements: readonly string[];
  /** Parameters that every payment shares. */
  readonly constants: Readonly<Record<string, string>>;
  /** Parameters that differ, and stand in a table: the text of the recorded payment, with its ids. */
  readonly varying: Readonly<Record<string, string>>;
  /** Ids that the recorded payment drew: a new one stands in for each. */
  readonly drawn: readonly string[];
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const literalWithColon = /'[^']*:[^']*'/g;

/** Gives each parameter of recorded statements a name. */
export function toReplay(
  recorded: readonly RecordedStatement[],
  known: PaymentIds & { readonly companyId: string },
): Replay {
  const own = new Set([known.customerId, known.invoiceId]);
  const drawn = new Set<string>();
  const constants: Record<string, string> = {};
  const varying: Record<string, string> = {};
  const name = (value: string): string => {
    const ids = (value.match(uuid) ?? []).filter((one) => one !== known.companyId);
    for (const one of ids) if (!own.has(one)) drawn.add(one);
    const group = ids.length > 0 ? varying : constants;
    const made = `${ids.length > 0 ? 'v' : 'c'}${Object.keys(group).length + 1}`;
    group[made] = value;
    return `:${made}`;
  };
  const statements = recorded.map(({ text, parameters }) => {
    const names = parameters.map((value) => (value === null ? 'null' : name(value)));
    // A literal such as 'HH24:MI' would be taken for a variable: it becomes one.
    const plain = text.replaceAll(literalWithColon, (literal) => name(literal.slice(1, -1)));
    return plain
      .replaceAll(/\$(\d+)/g, (_, place: string) => names[Number(place) - 1] ?? 'null')
      .replaceAll(/\s+/g, ' ');
  });
  return { statements, constants, varying, drawn: [...drawn] };
}

/** Fills a table with the varying parameters of payments 1 to `count`; `idsOf` is SQL for the ids of payment `n`. */
export async function fillParameters(
  owner: Pool,
  table: string,
  fill: {
    readonly replay: Replay;
    readonly recorded: PaymentIds;
    readonly count: number;
    readonly idsOf: { readonly customer: string; readonly invoice: string };
  },
): Promise<void> {
  const { replay, recorded, count, idsOf } = fill;
  const names = Object.keys(replay.varying);
  const fresh = replay.drawn.map((_, index) => `uuidv7()::text as fresh${index}`);
  const columns = names.map((name, index) => {
    let value = `$${index + 1}::text`;
    const replaced = [
      [recorded.customerId, idsOf.customer],
      [recorded.invoiceId, idsOf.invoice],
      ...replay.drawn.map((id, at) => [id, `fresh${at}`] as const),
    ] as const;
    for (const [from, to] of replaced) value = `replace(${value}, '${from}', (${to})::text)`;
    return `${value} as ${name}`;
  });
  await owner.query(`create table ${table} (n bigint primary key, ${names.map((name) => `${name} text`).join(', ')})`);
  await owner.query(
    `insert into ${table} select n, ${columns.join(', ')}
     from (select n, ${fresh.join(', ')} from generate_series(1, ${count}) n) g`,
    Object.values(replay.varying),
  );
  await owner.query(`create sequence ${table}_turn; grant all on ${table}, ${table}_turn to public`);
}
