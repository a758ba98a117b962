import { type Pool } from 'pg';

/**
 * What an account consists of. Customers were imported in order, and lie in order; everything else came in day by day,
 * so the rows of one account lie far apart.
 */
const tables = [
  'account',
  'obligation',
  'pause',
  'contact',
  'reply',
  'good_faith',
  'owner_warning',
  'task',
  'step_consumed',
  'standing',
  'wake_up',
] as const;

/** Types whose values may hold an id. */
const holdsIds = new Set(['uuid', 'ARRAY', 'text', 'jsonb']);

/** Copies all accounts so many times. Every id begins with eight zeros, which the number of the copy takes the place of. */
export async function copyAccounts(owner: Pool, copies: number): Promise<void> {
  for (const table of tables) {
    const { rows } = await owner.query<{ name: string; kind: string; type: string }>(
      `select column_name as name, data_type as kind, ltrim(udt_name, '_') || case data_type when 'ARRAY' then '[]' else '' end as type
       from information_schema.columns where table_schema = 'policy' and table_name = $1 order by ordinal_position`,
      [table],
    );
    const values = rows.map(({ name, kind, type }) =>
      holdsIds.has(kind) && name !== 'company_id'
        ? `replace(t.${name}::text, '00000000-', lpad(to_hex(n), 8, '0') || '-')::${type}`
        : `t.${name}`,
    );
    await owner.query(
      `insert into policy.${table} (${rows.map(({ name }) => name).join(', ')})
       select ${values.join(', ')} from policy.${table} t, generate_series(1, $1::int) n
       order by ${table === 'account' ? 'n, t.ctid' : 't.ctid, n'}`,
      [copies],
    );
  }
}
