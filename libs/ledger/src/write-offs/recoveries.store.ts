import { type EntityManager } from 'typeorm';

/** What a payment took back of what had been written off of one invoice. */
export interface Recovery {
  readonly invoiceId: string;
  /** The entry that booked it. */
  readonly entryId: string;
  readonly amountMinor: number;
}

/** What a payment recovered, as the journal tells it. */
export async function readRecoveries(
  tx: EntityManager,
  companyId: string,
  payment: { readonly paymentId: string; readonly customerId: string },
): Promise<Recovery[]> {
  const rows = await tx.query<{ invoiceId: string; entryId: string; amountMinor: string }[]>(
    `select p.invoice_id as "invoiceId", e.entry_id as "entryId", p.amount_minor::text as "amountMinor"
     from ledger.entry e join ledger.posting p on p.company_id = e.company_id and p.entry_id = e.entry_id
     where e.company_id = $1 and e.customer_id = $2 and e.document_id = $3 and e.kind = 'write_off_recovered'`,
    [companyId, payment.customerId, payment.paymentId],
  );
  return rows.map((row) => ({ ...row, amountMinor: Number(row.amountMinor) }));
}

/** By invoice: what the write-offs that nobody took back come to. An invoice without one is not in it. */
export async function standingWriteOffs(
  tx: EntityManager,
  companyId: string,
  invoiceIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (invoiceIds.length === 0) return new Map();
  const rows = await tx.query<{ invoiceId: string; amount: string }[]>(
    `select w.invoice_id as "invoiceId", sum(w.amount_minor)::text as amount from ledger.write_off w
     where w.company_id = $1 and w.invoice_id = any ($2::uuid[]) and w.reversed_at is null group by 1`,
    [companyId, invoiceIds],
  );
  return new Map(rows.map(({ invoiceId, amount }) => [invoiceId, Number(amount)]));
}
