import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type MandateRecord } from './mandate.types.js';

const columns = `m.mandate_id as "mandateId", m.customer_id as "customerId", m.currency, m.method, m.reference,
  m.signed_on::text as "signedOn", m.terms, ${instantText('m.given_at')} as "givenAt",
  ${instantText('m.revoked_at')} as "revokedAt"`;

/** Writes a mandate. False when the customer has an active one in this currency. */
export async function insertMandate(tx: EntityManager, companyId: string, mandate: MandateRecord): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `insert into ledger.mandate (company_id, mandate_id, customer_id, currency, method, reference, signed_on, terms, given_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (company_id, customer_id, currency) where revoked_at is null do nothing returning 1`,
    [
      companyId,
      mandate.mandateId,
      mandate.customerId,
      mandate.currency,
      mandate.method,
      mandate.reference,
      mandate.signedOn,
      JSON.stringify(mandate.terms),
      mandate.givenAt,
    ],
  );
  return rows.length > 0;
}

/** Ends a mandate. */
export async function markRevoked(
  tx: EntityManager,
  companyId: string,
  mandate: { readonly mandateId: string; readonly now: Temporal.Instant },
): Promise<void> {
  await tx.query(
    `update ledger.mandate m set revoked_at = $3 where m.company_id = $1 and m.mandate_id = $2 and m.revoked_at is null`,
    [companyId, mandate.mandateId, mandate.now.toString()],
  );
}

/** Mandates by id. */
export async function readMandates(
  tx: EntityManager,
  companyId: string,
  mandateIds: readonly string[],
): Promise<MandateRecord[]> {
  return tx.query<MandateRecord[]>(
    `select ${columns} from ledger.mandate m where m.company_id = $1 and m.mandate_id = any ($2::uuid[])`,
    [companyId, mandateIds],
  );
}

/** What may be collected of these customers. */
export async function activeMandates(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<MandateRecord[]> {
  return tx.query<MandateRecord[]>(
    `select ${columns} from ledger.mandate m
     where m.company_id = $1 and m.customer_id = any ($2::uuid[]) and m.revoked_at is null`,
    [companyId, customerIds],
  );
}

/** A page of mandates, newest first. */
export async function listMandates(
  tx: EntityManager,
  companyId: string,
  filter: { readonly limit: number; readonly before: string | undefined; readonly customerId: string | undefined },
): Promise<MandateRecord[]> {
  return tx.query<MandateRecord[]>(
    `select ${columns} from ledger.mandate m
     where m.company_id = $1 and ($2::uuid is null or m.customer_id = $2) and ($3::uuid is null or m.mandate_id < $3)
     order by m.mandate_id desc limit $4`,
    [companyId, filter.customerId ?? null, filter.before ?? null, filter.limit + 1],
  );
}
