import { bankDetails, humanContact } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { z } from 'zod';

/** What a company's papers say about itself, as last told by identity. */
const letterhead = z.object({
  name: z.string(),
  tradingName: z.string(),
  /** BCP 47 tag of the company's language. */
  locale: z.string().optional(),
  humanContact: humanContact.optional(),
  bankDetails: bankDetails.optional(),
});
export type Letterhead = z.infer<typeof letterhead>;

/** Keeps what papers say of the company. */
export async function saveLetterhead(tx: EntityManager, companyId: string, company: Letterhead): Promise<void> {
  await tx.query(
    `insert into ledger.letterhead (company_id, letterhead) values ($1, $2)
     on conflict (company_id) do update set letterhead = excluded.letterhead`,
    [companyId, JSON.stringify(letterhead.parse(company))],
  );
}

/** What papers say of the company; without a name until identity has told it. */
export async function readLetterhead(tx: EntityManager, companyId: string): Promise<Letterhead> {
  const [row] = await tx.query<{ letterhead: unknown }[]>(
    `select l.letterhead from ledger.letterhead l where l.company_id = $1`,
    [companyId],
  );
  return letterhead.parse(row?.letterhead ?? { name: '', tradingName: '' });
}
