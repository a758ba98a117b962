import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';

/** How far the company's bank data reach, and who said so when. */
export interface StoredMark {
  readonly until: string;
  readonly toldAt: string;
  readonly toldBy: string;
}

/** The mark of the company; undefined: nobody has set one. */
export async function readMark(tx: EntityManager, companyId: string): Promise<StoredMark | undefined> {
  const [row] = await tx.query<StoredMark[]>(
    `select ${instantText('b.until')} as until, ${instantText('b.told_at')} as "toldAt", b.told_by as "toldBy"
     from ledger.bank_data b where b.company_id = $1`,
    [companyId],
  );
  return row;
}

/** Keeps a mark over the one before. */
export async function saveMark(tx: EntityManager, companyId: string, mark: StoredMark): Promise<void> {
  await tx.query(
    `insert into ledger.bank_data (company_id, until, told_at, told_by) values ($1, $2, $3, $4)
     on conflict (company_id) do update set until = excluded.until, told_at = excluded.told_at, told_by = excluded.told_by`,
    [companyId, mark.until, mark.toldAt, mark.toldBy],
  );
}
