import { type DataSource } from 'typeorm';

/**
 * The tables of every schema of a database in which a row holds one of these texts, in whatever column and case. Reads
 * the catalogue, so that a new table is searched too. Rows are read as text: json, arrays and names of columns alike.
 */
export async function tablesThatSay(
  database: Pick<DataSource, 'query'>,
  texts: readonly string[],
): Promise<readonly string[]> {
  const tables = await database.query<{ name: string }[]>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const saying: string[] = [];
  for (const { name } of tables) {
    const [row] = await database.query<{ says: boolean }[]>(
      `select exists (select from ${name} t, unnest($1::text[]) as w (word) where strpos(lower(t::text), lower(w.word)) > 0) as says`,
      [texts],
    );
    if (row?.says) saying.push(name);
  }
  return saying;
}
