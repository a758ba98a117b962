import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type Ladder, type PolicyVersion, publishedVersion } from './ladder.types.js';

/** A version of a company's own ladder, with who published it and when. */
export interface OwnVersion {
  readonly version: PolicyVersion;
  readonly publishedAt: string;
  readonly publishedBy: string;
}

interface VersionRow {
  readonly body: unknown;
  readonly published_at: string;
  readonly published_by: string;
}

const columns = `l.body, ${instantText('l.created_at')} as published_at, l.created_by as published_by`;

/** The company's own ladder versions of these names (`name@version`), those that exist. */
export async function readLadderVersions(tx: EntityManager, ids: readonly string[]): Promise<PolicyVersion[]> {
  return (await readOwnVersions(tx, ids)).map(({ version }) => version);
}

/** The same, with who published them and when. */
export async function readOwnVersions(tx: EntityManager, ids: readonly string[]): Promise<OwnVersion[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<VersionRow[]>(
    `select ${columns} from policy.ladder_version l where l.name || '@' || l.version = any ($1::text[])`,
    [ids],
  );
  return rows.map(toOwn);
}

/** A page of the company's own versions by name and version. */
export async function listOwnVersions(
  tx: EntityManager,
  page: { readonly after: Pick<Ladder, 'name' | 'version'> | null; readonly most: number },
): Promise<OwnVersion[]> {
  const rows = await tx.query<VersionRow[]>(
    `select ${columns} from policy.ladder_version l
     where $1::text is null or (l.name, l.version) > ($1, $2::int)
     order by l.name, l.version limit $3`,
    [page.after?.name ?? null, page.after?.version ?? 0, page.most],
  );
  return rows.map(toOwn);
}

/**
 * The last version of a name and, if one is asked for, that one. Others who publish under the name wait for the end of
 * this transaction.
 */
export async function lockName(
  tx: EntityManager,
  companyId: string,
  { name, version }: { readonly name: string; readonly version: number | undefined },
): Promise<{ readonly last: OwnVersion | null; readonly asked: OwnVersion | null }> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`policy.ladder ${companyId} ${name}`]);
  const rows = await tx.query<(VersionRow & { readonly version: number })[]>(
    `select ${columns}, l.version from policy.ladder_version l
     where l.name = $1 and (l.version = $2 or l.version = (select max(m.version) from policy.ladder_version m
       where m.name = $1))
     order by l.version`,
    [name, version ?? null],
  );
  const asked = rows.find((row) => row.version === version);
  const last = rows.at(-1);
  return { last: last ? toOwn(last) : null, asked: asked ? toOwn(asked) : null };
}

/** Stores a new version. Versions are never changed: the database refuses it. */
export async function insertVersion(
  tx: EntityManager,
  companyId: string,
  { version, publishedAt, publishedBy }: OwnVersion,
): Promise<void> {
  const { ladder } = version;
  await tx.query(
    `insert into policy.ladder_version (company_id, name, version, body, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [companyId, ladder.name, ladder.version, JSON.stringify(ladder), publishedAt, publishedBy],
  );
}

/** The ladder that the company has assigned to itself as a whole, if any. */
export async function readCompanyDefault(tx: EntityManager): Promise<string | null> {
  const rows = await tx.query<{ policy_id: string }[]>(
    `select a.policy_id from policy.assignment a where a.scope = 'company'`,
  );
  return rows[0]?.policy_id ?? null;
}

function toOwn(row: VersionRow): OwnVersion {
  return { version: publishedVersion(row.body), publishedAt: row.published_at, publishedBy: row.published_by };
}
