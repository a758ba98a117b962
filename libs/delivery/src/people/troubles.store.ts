import { Injectable } from '@nestjs/common';
import { type Intent } from '@tactful/understanding';
import { type EntityManager } from 'typeorm';

/** Something that no pleasantry goes with, and since when it is known. */
export interface Trouble {
  readonly customerId: string;
  /** `dispute`, `plan_defaulted`, or the reason of a hold. */
  readonly kind: string;
  readonly at: Temporal.Instant;
}

/** What people wrote that no pleasantry goes with, however certain the reading is. */
const troubledIntents: readonly Intent[] = [
  ...(['hardship', 'vulnerable', 'upset', 'dispute', 'wrong_person', 'stop'] as const),
];

/** What happened to accounts that is remembered when words are chosen. */
@Injectable()
export class TroubleStore {
  /** Remembers troubles; each kind of an account once, since it was first known. */
  async add(tx: EntityManager, companyId: string, troubles: readonly Trouble[]): Promise<void> {
    if (troubles.length === 0) return;
    await tx.query(
      `insert into delivery.trouble (company_id, customer_id, kind, at)
       select $1, t.* from unnest($2::uuid[], $3::text[], $4::timestamptz[]) as t on conflict do nothing`,
      [
        companyId,
        troubles.map(({ customerId }) => customerId),
        troubles.map(({ kind }) => kind),
        troubles.map(({ at }) => at.toString()),
      ],
    );
  }

  /** Those of these accounts that ever had trouble, by what the ledger told or by what any of these people wrote. */
  async of(
    tx: EntityManager,
    companyId: string,
    asked: { readonly customerIds: readonly string[]; readonly contactIds: readonly string[] },
  ): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ customerId: string }[]>(
      `select t.customer_id as "customerId" from delivery.trouble t
       where t.company_id = $1 and t.customer_id = any($2::uuid[])
       union
       select r.customer_id from delivery.reply r
       where r.company_id = $1 and r.contact_id = any($3::uuid[]) and r.customer_id is not null
         and exists (select from jsonb_array_elements(r.understanding) u where u->>'intent' = any($4::text[]))`,
      [companyId, asked.customerIds, asked.contactIds, troubledIntents],
    );
    return new Set(rows.map(({ customerId }) => customerId));
  }
}
