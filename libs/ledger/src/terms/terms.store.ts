import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type AcceptedTerms } from './terms.decision.js';
import { type AcceptanceView, type TermsView } from './terms.schemas.js';

const asView = `t.terms_id as "id", t.title, t.version, t.text, t.url, t.sha256, t.effective_on::text as "effectiveOn",
  t.net_days as "netDays", t.charges, ${instantText('t.published_at')} as "publishedAt", t.published_by as "publishedBy"`;

/** Writes terms. False when this title has this version already. */
export async function insertTerms(tx: EntityManager, companyId: string, terms: TermsView): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `insert into ledger.terms (company_id, terms_id, title, version, text, url, sha256, effective_on, net_days, charges,
       published_at, published_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning terms_id`,
    [
      companyId,
      terms.id,
      terms.title,
      terms.version,
      terms.text,
      terms.url,
      terms.sha256,
      terms.effectiveOn,
      terms.netDays,
      terms.charges && JSON.stringify(terms.charges),
      terms.publishedAt,
      terms.publishedBy,
    ],
  );
  return rows.length > 0;
}

/** Terms by id; unknown ids are left out. */
export async function readTerms(tx: EntityManager, companyId: string, ids: readonly string[]): Promise<TermsView[]> {
  if (ids.length === 0) return [];
  return tx.query<TermsView[]>(
    `select ${asView} from ledger.terms t where t.company_id = $1 and t.terms_id = any ($2::uuid[])`,
    [companyId, ids],
  );
}

/** A page of terms, newest first. */
export async function listTerms(
  tx: EntityManager,
  companyId: string,
  page: { readonly limit: number; readonly before: string | undefined },
): Promise<TermsView[]> {
  return tx.query<TermsView[]>(
    `select ${asView} from ledger.terms t where t.company_id = $1 and ($2::uuid is null or t.terms_id < $2)
     order by t.terms_id desc limit $3`,
    [companyId, page.before ?? null, page.limit + 1],
  );
}

/** Writes an acceptance. False when the customer accepted these terms before. */
export async function insertAcceptance(
  tx: EntityManager,
  companyId: string,
  acceptance: Omit<AcceptanceView, 'title' | 'version'>,
): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `insert into ledger.terms_acceptance (company_id, acceptance_id, customer_id, terms_id, accepted_on, accepted_at, how,
       accepted_by, evidence, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning acceptance_id`,
    [
      companyId,
      acceptance.id,
      acceptance.customerId,
      acceptance.termsId,
      acceptance.acceptedOn,
      acceptance.acceptedAt,
      acceptance.how,
      acceptance.by,
      acceptance.evidence,
      acceptance.recordedAt,
      acceptance.recordedBy,
    ],
  );
  return rows.length > 0;
}

/** A page of what a customer accepted, newest record first. */
export async function listAcceptances(
  tx: EntityManager,
  companyId: string,
  page: { readonly customerId: string; readonly limit: number; readonly before: string | undefined },
): Promise<AcceptanceView[]> {
  return tx.query<AcceptanceView[]>(
    `select a.acceptance_id as "id", a.customer_id as "customerId", a.terms_id as "termsId", t.title, t.version,
       a.accepted_on::text as "acceptedOn", ${instantText('a.accepted_at')} as "acceptedAt", a.how, a.accepted_by as "by",
       a.evidence, ${instantText('a.recorded_at')} as "recordedAt", a.recorded_by as "recordedBy"
     from ledger.terms_acceptance a join ledger.terms t on t.company_id = a.company_id and t.terms_id = a.terms_id
     where a.company_id = $1 and a.customer_id = $2 and ($3::uuid is null or a.acceptance_id < $3)
     order by a.acceptance_id desc limit $4`,
    [companyId, page.customerId, page.before ?? null, page.limit + 1],
  );
}

/** Everything that these customers accepted, with the terms. */
export async function acceptedTerms(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<AcceptedTerms[]> {
  const rows = await tx.query<(TermsView & { customerId: string; acceptedOn: string })[]>(
    `select ${asView}, a.customer_id as "customerId", a.accepted_on::text as "acceptedOn"
     from ledger.terms_acceptance a join ledger.terms t on t.company_id = a.company_id and t.terms_id = a.terms_id
     where a.company_id = $1 and a.customer_id = any ($2::uuid[])`,
    [companyId, customerIds],
  );
  return rows.map(({ customerId, acceptedOn, ...terms }) => ({ customerId, acceptedOn, terms }));
}
