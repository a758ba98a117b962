import { type Extension } from '@tactful/contracts';
import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';

const columns = `e.extension_id as "extensionId", e.customer_id as "customerId", e.invoice_id as "invoiceId",
  (select i.number from ledger.invoice i where i.company_id = e.company_id and i.invoice_id = e.invoice_id) as number,
  e.original_due_date::text as "originalDueDate", e.due_date_before::text as "dueDateBefore",
  e.new_due_date::text as "newDueDate", e.granted_due_date::text as "grantedDueDate", e.reason,
  e.requested_by as "requestedBy", e.requested_by_name as "requestedByName",
  ${instantText('e.requested_at')} as "requestedAt", e.state, e.review, e.answer_until::text as "answerUntil",
  ${instantText('e.decided_at')} as "decidedAt", e.decided_by as "decidedBy", e.explanation`;

/** Writes a request, waiting or granted; `holdId` is the hold that pauses its invoice while it waits. */
export async function insertExtension(
  tx: EntityManager,
  companyId: string,
  row: { readonly extension: Extension; readonly holdId: string | null },
): Promise<void> {
  const { extension } = row;
  await tx.query(
    `insert into ledger.extension (company_id, extension_id, customer_id, invoice_id, original_due_date, due_date_before,
       new_due_date, granted_due_date, reason, requested_by, requested_by_name, requested_at, state, review, answer_until,
       hold_id, decided_at, decided_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      companyId,
      extension.extensionId,
      extension.customerId,
      extension.invoiceId,
      extension.originalDueDate,
      extension.dueDateBefore,
      extension.newDueDate,
      extension.grantedDueDate,
      extension.reason,
      extension.requestedBy,
      extension.requestedByName,
      extension.requestedAt,
      extension.state,
      JSON.stringify(extension.review),
      extension.answerUntil,
      row.holdId,
      extension.decidedAt,
      extension.decidedBy,
    ],
  );
}

/** Writes the answer to a request. */
export async function saveAnswer(tx: EntityManager, companyId: string, extension: Extension): Promise<void> {
  const { extensionId, state, grantedDueDate, decidedAt, decidedBy, explanation } = extension;
  await tx.query(
    `update ledger.extension e set state = $3, granted_due_date = $4, decided_at = $5, decided_by = $6, explanation = $7
     where e.company_id = $1 and e.extension_id = $2`,
    [companyId, extensionId, state, grantedDueDate, decidedAt, decidedBy, explanation],
  );
}

/** One request, undefined when there is none. */
export async function readExtension(
  tx: EntityManager,
  companyId: string,
  extensionId: string,
): Promise<Extension | undefined> {
  const [row] = await tx.query<Extension[]>(
    `select ${columns} from ledger.extension e where e.company_id = $1 and e.extension_id = $2`,
    [companyId, extensionId],
  );
  return row;
}

/** The hold that pauses the invoice of a waiting request, as a list of none or one. */
export async function holdsOfExtension(tx: EntityManager, companyId: string, extensionId: string): Promise<string[]> {
  const rows = await tx.query<{ holdId: string }[]>(
    `select e.hold_id as "holdId" from ledger.extension e
     where e.company_id = $1 and e.extension_id = $2 and e.hold_id is not null`,
    [companyId, extensionId],
  );
  return rows.map(({ holdId }) => holdId);
}

/** What an invoice and its account had of more time before. */
export interface ExtensionHistory {
  readonly waitingId: string | null;
  readonly grantedForInvoice: number;
  readonly grantedForAccount: number;
  /** The due date before the first extension of the invoice; null when it had none. */
  readonly originalDueDate: string | null;
}

/** The history of an invoice and its account; of the account, extensions granted since an instant. */
export async function readHistory(
  tx: EntityManager,
  companyId: string,
  about: { readonly invoiceId: string; readonly customerId: string; readonly since: Temporal.Instant },
): Promise<ExtensionHistory> {
  const [row] = await tx.query<ExtensionHistory[]>(
    `select
       (select e.extension_id from ledger.extension e
         where e.company_id = $1 and e.invoice_id = $2 and e.state = 'requested') as "waitingId",
       (select count(*)::int from ledger.extension e
         where e.company_id = $1 and e.invoice_id = $2 and e.state = 'granted') as "grantedForInvoice",
       (select count(*)::int from ledger.extension e
         where e.company_id = $1 and e.customer_id = $3 and e.state = 'granted' and e.decided_at >= $4)
         as "grantedForAccount",
       (select e.original_due_date::text from ledger.extension e
         where e.company_id = $1 and e.invoice_id = $2 and e.state = 'granted' order by e.extension_id limit 1)
         as "originalDueDate"`,
    [companyId, about.invoiceId, about.customerId, about.since.toString()],
  );
  return row ?? { waitingId: null, grantedForInvoice: 0, grantedForAccount: 0, originalDueDate: null };
}

/** A page of requests, newest first. */
export async function listExtensions(
  tx: EntityManager,
  companyId: string,
  filter: {
    readonly limit: number;
    readonly before: string | undefined;
    readonly customerId: string | undefined;
    readonly invoiceId: string | undefined;
    readonly state: string | undefined;
  },
): Promise<Extension[]> {
  return tx.query<Extension[]>(
    `select ${columns} from ledger.extension e
     where e.company_id = $1 and ($2::uuid is null or e.customer_id = $2) and ($3::uuid is null or e.extension_id < $3)
       and ($4::uuid is null or e.invoice_id = $4) and ($5::text is null or e.state = $5)
     order by e.extension_id desc limit $6`,
    [
      companyId,
      filter.customerId ?? null,
      filter.before ?? null,
      filter.invoiceId ?? null,
      filter.state ?? null,
      filter.limit + 1,
    ],
  );
}
