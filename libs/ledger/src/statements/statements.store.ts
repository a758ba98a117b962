import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type StatementSummary, type StatementView } from './statement.schemas.js';
import { type StatementContent, type StatementOrder } from './statement.types.js';

/** A statement as it was issued; later changes of the books do not change it. */
export interface IssuedStatement {
  readonly statementId: string;
  readonly order: StatementOrder;
  readonly content: StatementContent;
}

/** Writes issued statements. */
export async function insertStatements(
  tx: EntityManager,
  companyId: string,
  issue: {
    readonly statements: readonly IssuedStatement[];
    readonly now: Temporal.Instant;
    readonly by: string;
    readonly scheduled: boolean;
  },
): Promise<void> {
  const { statements } = issue;
  if (statements.length === 0) return;
  await tx.query(
    `insert into ledger.statement (company_id, statement_id, customer_id, currency, first, last, form, content, issued_at, issued_by, scheduled)
     select $1, n.*, $9::timestamptz, $10, $11
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::date[], $7::text[], $8::jsonb[]) as n`,
    [
      companyId,
      statements.map(({ statementId }) => statementId),
      statements.map(({ order }) => order.customerId),
      statements.map(({ order }) => order.currency),
      statements.map(({ order }) => order.from),
      statements.map(({ order }) => order.to),
      statements.map(({ order }) => order.form),
      statements.map(({ content }) => JSON.stringify(content)),
      issue.now.toString(),
      issue.by,
      issue.scheduled,
    ],
  );
}

/** Keeps that the customer is to be told of statements, and returns for the how-manieth time, in their order. */
export async function insertSendings(
  tx: EntityManager,
  companyId: string,
  sending: { readonly statementIds: readonly string[]; readonly now: Temporal.Instant; readonly by: string },
): Promise<readonly number[]> {
  const { statementIds, now, by } = sending;
  if (statementIds.length === 0) return [];
  const rows = await tx.query<{ id: string; round: number }[]>(
    `insert into ledger.statement_sending (company_id, statement_id, round, asked_at, asked_by)
     select $1, n.id, 1 + (select count(*) from ledger.statement_sending s
       where s.company_id = $1 and s.statement_id = n.id), $3::timestamptz, $4
     from unnest($2::uuid[]) as n (id)
     returning statement_id as "id", round`,
    [companyId, statementIds, now.toString(), by],
  );
  const rounds = new Map(rows.map(({ id, round }) => [id, round]));
  return statementIds.map((id) => rounds.get(id) ?? 1);
}

type Row = Omit<
  StatementSummary,
  'pdf' | 'csv' | 'openingMinor' | 'chargesMinor' | 'settlementsMinor' | 'closingMinor'
> & {
  readonly content: StatementContent;
};

const columns = `s.statement_id as "id", s.customer_id as "customerId", s.currency, s.first::text as "from", s.last::text as "to",
  s.form, s.scheduled, ${instantText('s.issued_at')} as "issuedAt", s.issued_by as "issuedBy"`;

function toView({ content, ...row }: Row): StatementView {
  const { activity, openItems, ...sums } = content;
  const path = `/v1/statements/${row.id}`;
  const links = { pdf: `${path}.pdf`, csv: `${path}.csv` };
  return { ...row, ...sums, ...links, activity: [...activity], openItems: [...openItems] };
}

/** One statement, undefined when there is none. */
export async function readStatement(
  tx: EntityManager,
  companyId: string,
  statementId: string,
): Promise<StatementView | undefined> {
  const rows = await tx.query<Row[]>(
    `select ${columns}, s.content from ledger.statement s where s.company_id = $1 and s.statement_id = $2`,
    [companyId, statementId],
  );
  return rows.map(toView)[0];
}

/** A page of a customer's statements, newest first, without their lines. */
export async function listStatements(
  tx: EntityManager,
  companyId: string,
  filter: { readonly customerId: string; readonly limit: number; readonly before: string | undefined },
): Promise<StatementSummary[]> {
  const rows = await tx.query<Row[]>(
    `select ${columns}, s.content || '{"activity": [], "openItems": []}' as content from ledger.statement s
     where s.company_id = $1 and s.customer_id = $2 and ($3::uuid is null or s.statement_id < $3)
     order by s.statement_id desc limit $4`,
    [companyId, filter.customerId, filter.before ?? null, filter.limit + 1],
  );
  return rows.map((row) => {
    const { activity: _, openItems: __, creditsMinor: ___, ...view } = toView(row);
    return view;
  });
}
