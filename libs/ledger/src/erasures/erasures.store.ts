import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type Unfinished } from './erasure.decision.js';
import { type ErasureView } from './erasure.schemas.js';

const asView = `e.erasure_id as id, e.customer_id as "customerId", e.contact_id as "contactId", e.reason,
  ${instantText('e.erased_at')} as "erasedAt", e.erased_by as "erasedBy"`;

/** The erasures of a customer, newest first. */
export async function listErasures(tx: EntityManager, companyId: string, customerId: string): Promise<ErasureView[]> {
  return tx.query<ErasureView[]>(
    `select ${asView} from ledger.erasure e where e.company_id = $1 and e.customer_id = $2 order by e.erasure_id desc`,
    [companyId, customerId],
  );
}

/** Records one, and returns it as it is kept. */
export async function insertErasure(
  tx: EntityManager,
  companyId: string,
  erasure: Omit<ErasureView, 'id'>,
): Promise<ErasureView> {
  const { customerId, contactId, reason, erasedAt, erasedBy } = erasure;
  const [row] = await tx.query<ErasureView[]>(
    `insert into ledger.erasure as e (company_id, erasure_id, customer_id, contact_id, reason, erased_at, erased_by)
     values ($1, uuidv7(), $2, $3, $4, $5, $6) returning ${asView}`,
    [companyId, customerId, contactId, reason, erasedAt, erasedBy],
  );
  if (!row) throw new Error('An erasure that was just written is not there');
  return row;
}

/** What still runs between the company and a customer. */
export async function readUnfinished(tx: EntityManager, companyId: string, customerId: string): Promise<Unfinished> {
  const [row] = await tx.query<Unfinished[]>(
    `select
       (select count(*)::int from ledger.invoice i
         where i.company_id = $1 and i.customer_id = $2 and i.state in ('open', 'scheduled')) as "openInvoices",
       (select count(*)::int from ledger.payment p
         where p.company_id = $1 and p.customer_id = $2 and p.unapplied_minor > 0)
       + (select count(*)::int from ledger.credit_note c
         where c.company_id = $1 and c.customer_id = $2 and c.unapplied_minor > 0) as "unusedCredits",
       (select count(*)::int from ledger.dispute d
         where d.company_id = $1 and d.customer_id = $2 and d.resolved_at is null) as "openDisputes",
       (select count(*)::int from ledger.hold h
         where h.company_id = $1 and h.customer_id = $2 and h.reason = 'legal' and h.released_at is null) as "legalHolds",
       (select count(*)::int from ledger.placement p
         where p.company_id = $1 and p.customer_id = $2 and p.state = 'placed') as "placements"`,
    [companyId, customerId],
  );
  if (!row) throw new Error('Counting gave no row');
  return row;
}

/** Marks a customer as erased. */
export async function markErased(tx: EntityManager, companyId: string, customerId: string, at: string): Promise<void> {
  await tx.query(`update ledger.customer c set erased_at = $3 where c.company_id = $1 and c.customer_id = $2`, [
    companyId,
    customerId,
    at,
  ]);
}

/** Whose words are emptied: everybody's at the customer, or those of one contact by the names it goes by. */
export interface Erased {
  readonly erasureId: string;
  readonly customerId: string;
  /** Null: the whole customer. */
  readonly persons: readonly string[] | null;
}

/**
 * Empties what was written down of people beside the customer's own row, table by table. Amounts, dates, reasons by
 * code and who of the company acted stay; so does what belongs to the books: descriptions of invoices, and the reasons
 * of credit notes, refunds, reversals and write-offs.
 */
export async function emptyWritten(tx: EntityManager, companyId: string, erased: Erased): Promise<void> {
  const { erasureId, customerId, persons } = erased;
  const whose = persons === null ? [companyId, customerId] : [companyId, customerId, persons];
  await tx.query(importedChanges, [companyId, customerId]);
  for (const statement of persons === null ? ofWholeCustomer : ofOnePerson) await tx.query(statement, whose);
  await tx.query(`select ledger.empty_written($1, $2, $3::text[])`, [companyId, erasureId, persons ?? []]);
}

/** What earlier imports told of the customer: as it was before, and after. */
const importedChanges = `delete from ledger.import_change i using ledger.customer c
  where i.company_id = $1 and c.company_id = $1 and c.customer_id = $2 and c.external_id = i.external_id`;

const ofWholeCustomer: readonly string[] = [
  `update ledger.dispute set note = null, resolution_note = null where company_id = $1 and customer_id = $2`,
  `update ledger.hold set note = null, next_step = null where company_id = $1 and customer_id = $2`,
  `update ledger.promise set promised_by = null, promised_by_name = null, words = null, withdrawn_because = null
    where company_id = $1 and customer_id = $2`,
  `update ledger.extension set requested_by = null, requested_by_name = null, reason = null, explanation = null
    where company_id = $1 and customer_id = $2`,
  `update ledger.plan set note = null, explanation = null where company_id = $1 and customer_id = $2`,
  `update ledger.waiver_offer set reason = null where company_id = $1 and customer_id = $2`,
  `update ledger.placement set call_task = null, reason = '', ended_because = case when ended_because is not null then '' end
    where company_id = $1 and customer_id = $2`,
  `update ledger.approval set request = request - 'reason' - 'because' - 'note', because = '', answer_note = null
    where company_id = $1 and concerns @> jsonb_build_array(jsonb_build_object('customerId', $2::text))`,
];

const ofOnePerson: readonly string[] = [
  `update ledger.promise set promised_by = null, promised_by_name = null, words = null
    where company_id = $1 and customer_id = $2 and (promised_by = any ($3::text[]) or promised_by_name = any ($3))`,
  `update ledger.extension set requested_by = null, requested_by_name = null, reason = null
    where company_id = $1 and customer_id = $2 and (requested_by = any ($3::text[]) or requested_by_name = any ($3))`,
];
