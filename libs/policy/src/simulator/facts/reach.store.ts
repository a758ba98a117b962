import { type EntityManager } from 'typeorm';
import { type PersonRow } from '../../accounts/projection.types.js';
import { type CompanyChannels, type Whereabouts, type WishesRow } from './history-rows.decision.js';
import { isSelected, type Selection } from './portfolio.store.js';
import { type StoredReach } from './portfolio.types.js';

interface ReachRead {
  readonly customer_id: string;
  readonly people: readonly PersonRow[];
  readonly whereabouts: readonly Whereabouts[] | null;
  readonly preferred_channel: string | null;
  readonly wishes: WishesRow['wishes'] | null;
}
interface ClosedRead {
  readonly customer_id: string;
  readonly contactId: string;
  readonly channel: string;
  readonly mark: string | null;
  readonly state: string;
}

/** How the people of these customers may be reached, as it is known now. */
export async function readReach(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, StoredReach>> {
  const rows = await tx.query<ReachRead[]>(
    `select a.customer_id, a.people, h.people as whereabouts, h.preferred_channel, w.wishes
     from policy.account a
     left join policy.reach h on h.company_id = a.company_id and h.customer_id = a.customer_id
     left join policy.wishes w on w.company_id = a.company_id and w.customer_id = a.customer_id
     where a.company_id = $1 and a.customer_id = any ($2::uuid[])`,
    [companyId, customerIds],
  );
  const closed = await tx.query<ClosedRead[]>(
    `select c.customer_id, c.contact_id as "contactId", c.channel, c.mark, c.state from policy.closed_channel c
     where c.company_id = $1 and c.customer_id = any ($2::uuid[]) and c.state <> 'open'`,
    [companyId, customerIds],
  );
  const closedOf = Map.groupBy(closed, (row) => row.customer_id);
  return new Map(
    rows.map((row) => [
      row.customer_id,
      {
        people: row.people,
        whereabouts: row.whereabouts ?? [],
        preferredChannel: row.preferred_channel,
        wishes: row.wishes,
        closed: closedOf.get(row.customer_id) ?? [],
      },
    ]),
  );
}

/** On which channels the company writes; none while it has told nothing. */
export async function readChannels(tx: EntityManager, companyId: string): Promise<CompanyChannels> {
  const [row] = await tx.query<{ channels: CompanyChannels }[]>(
    `select c.channels from policy.channels c where c.company_id = $1`,
    [companyId],
  );
  return row?.channels ?? { channels: [], isWhatsappAttested: false, hours: null };
}

/** Selected customers who share an address with one of these, these left out. */
export async function readNeighbours(
  tx: EntityManager,
  companyId: string,
  { customerIds, selection }: { readonly customerIds: readonly string[]; readonly selection: Selection },
): Promise<string[]> {
  const rows = await tx.query<{ customer_id: string }[]>(
    `select distinct o.customer_id from policy.address_holder h
     join policy.address_holder o on o.company_id = h.company_id and o.mark = h.mark
     join policy.account a on a.company_id = o.company_id and a.customer_id = o.customer_id
     where h.company_id = $1 and h.customer_id = any ($4::uuid[]) and not o.customer_id = any ($4::uuid[])
       and ${isSelected}`,
    [companyId, selection.segment, selection.customerIds, customerIds],
  );
  return rows.map((row) => row.customer_id);
}
