import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type OfferState, type WaiverOffer } from '../charge.types.js';

const columns = `o.offer_id as "offerId", o.charge_id as "chargeId", o.invoice_id as "invoiceId", o.customer_id as "customerId",
  o.by_date::text as "by", o.reason, o.state, ${instantText('o.offered_at')} as "offeredAt", o.offered_by as "offeredBy"`;

/** Writes an offer. */
export async function insertOffer(tx: EntityManager, companyId: string, offer: WaiverOffer): Promise<void> {
  await tx.query(
    `insert into ledger.waiver_offer (company_id, offer_id, charge_id, invoice_id, customer_id, by_date, reason, state,
       offered_at, offered_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      companyId,
      offer.offerId,
      offer.chargeId,
      offer.invoiceId,
      offer.customerId,
      offer.by,
      offer.reason,
      offer.state,
      offer.offeredAt,
      offer.offeredBy,
    ],
  );
}

/** Ends offers that have not come true yet. */
export async function endOffers(
  tx: EntityManager,
  companyId: string,
  ending: {
    readonly offerIds: readonly string[];
    readonly state: Exclude<OfferState, 'open'>;
    readonly now: Temporal.Instant;
  },
): Promise<void> {
  if (ending.offerIds.length === 0) return;
  await tx.query(
    `update ledger.waiver_offer o set state = $3, ended_at = $4 where o.company_id = $1 and o.offer_id = any ($2::uuid[])`,
    [companyId, ending.offerIds, ending.state, ending.now.toString()],
  );
}

/** Offers by id; unknown ids are left out. */
export async function readOffers(
  tx: EntityManager,
  companyId: string,
  offerIds: readonly string[],
): Promise<WaiverOffer[]> {
  return tx.query<WaiverOffer[]>(
    `select ${columns} from ledger.waiver_offer o where o.company_id = $1 and o.offer_id = any ($2::uuid[])`,
    [companyId, offerIds],
  );
}

/** The last offer for each of these charges. */
export async function lastOffers(
  tx: EntityManager,
  companyId: string,
  chargeIds: readonly string[],
): Promise<WaiverOffer[]> {
  return tx.query<WaiverOffer[]>(
    `select distinct on (o.charge_id) ${columns} from ledger.waiver_offer o
     where o.company_id = $1 and o.charge_id = any ($2::uuid[]) order by o.charge_id, o.offer_id desc`,
    [companyId, chargeIds],
  );
}

/** Offers on these invoices that may still come true. */
export async function hopedOffers(
  tx: EntityManager,
  companyId: string,
  invoiceIds: readonly string[],
): Promise<WaiverOffer[]> {
  return tx.query<WaiverOffer[]>(
    `select ${columns} from ledger.waiver_offer o
     where o.company_id = $1 and o.invoice_id = any ($2::uuid[]) and o.state in ('open', 'lapsed')`,
    [companyId, invoiceIds],
  );
}
