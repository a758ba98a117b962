import { instantText } from '@tactful/runtime';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type BudgetUse } from '@tactful/contact-planning';

/** Contact budgets: one row to lock for each address and account, and the contacts that used them. */
@Injectable()
export class BudgetStore {
  /**
   * Locks budget rows, in sorted order: the first locks of every transaction that sends, stops or counts.
   * Rows that do not exist yet are made.
   */
  async lock(tx: EntityManager, companyId: string, keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    const sorted = [...new Set(keys)].sort();
    await Promise.all([
      tx.query(
        `insert into delivery.budget (company_id, budget_key)
         select $1, k.key from unnest($2::text[]) with ordinality as k (key, place) order by k.place on conflict do nothing`,
        [companyId, sorted],
      ),
      tx.query(
        `select from delivery.budget where company_id = $1 and budget_key = any($2::text[])
         order by budget_key collate "C" for update`,
        [companyId, sorted],
      ),
    ]);
  }

  /** The contacts of these rows since an instant, each once per row. */
  async uses(
    tx: EntityManager,
    companyId: string,
    keys: readonly string[],
    since: Temporal.Instant,
  ): Promise<BudgetUse[]> {
    const rows = await tx.query<{ budget_key: string; attempt_id: string; at: string }[]>(
      `select budget_key, attempt_id, ${instantText('at')} as at
       from delivery.budget_use where company_id = $1 and budget_key = any($2::text[]) and at > $3`,
      [companyId, keys, since.toString()],
    );
    return rows.map((row) => ({
      budgetKey: row.budget_key,
      attemptId: row.attempt_id,
      at: Temporal.Instant.from(row.at),
    }));
  }

  /** Counts contacts from now on: the reservation before the provider is called. */
  async reserve(tx: EntityManager, companyId: string, uses: readonly BudgetUse[]): Promise<void> {
    if (uses.length === 0) return;
    await tx.query(
      `insert into delivery.budget_use (company_id, budget_key, attempt_id, at)
       select $1, u.* from unnest($2::text[], $3::uuid[], $4::timestamptz[]) as u on conflict do nothing`,
      [
        companyId,
        uses.map((use) => use.budgetKey),
        uses.map((use) => use.attemptId),
        uses.map((use) => use.at.toString()),
      ],
    );
  }

  /** Gives back what attempts had reserved that are known not to have left. */
  async free(tx: EntityManager, companyId: string, attemptIds: readonly string[]): Promise<void> {
    if (attemptIds.length === 0) return;
    await tx.query(`delete from delivery.budget_use where company_id = $1 and attempt_id = any($2::uuid[])`, [
      companyId,
      attemptIds,
    ]);
  }
}
