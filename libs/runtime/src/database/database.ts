import { AsyncLocalStorage } from 'node:async_hooks';
import { type DataSource, type EntityManager } from 'typeorm';
import { isRefusal } from '../http/refusal.js';
import { type CommandKey, recallOutcome, recordOutcome } from './command-key.js';

const retryable = new Set(['40P01', '40001']);
const tries = 3;

const hooks = new WeakMap<EntityManager, (() => void)[]>();

/** The Idempotency-Key of the request being served, if it has one. Set by the HTTP edge. */
export const currentCommand = new AsyncLocalStorage<CommandKey>();

/**
 * Runs `hook` once the transaction of `tx` has committed; never if it rolls back.
 * For in-process wake-ups only: what must not be lost belongs in a row.
 */
export function afterCommit(tx: EntityManager, hook: () => void): void {
  hooks.get(tx)?.push(hook);
}

/** Makes the transaction see one company's rows only (row-level security). Undone at its end. */
export async function switchCompany(tx: EntityManager, companyId: string): Promise<void> {
  await tx.query(`select set_config('app.company_id', $1, true)`, [companyId]);
}

/**
 * One service's PostgreSQL: transactions bound to a company, and nothing else.
 *
 * A transaction need not wait for each answer: statements that are asked for in one go (`Promise.all` over functions
 * that ask for one statement each) take one round trip. They run in that order, each sees what those before it did, and
 * when one fails the others fail too.
 */
export class Database {
  constructor(
    readonly source: DataSource,
    /** The service's schema, where its idempotency keys are kept. */
    readonly schema: string,
  ) {}

  /**
   * One transaction that sees one company. A returned {@link Refusal} rolls it back and is returned.
   * In a request with an Idempotency-Key the result is stored with the key in the same transaction,
   * and a repeated request gets the stored result without running `work` again.
   * Deadlocks and serialization failures are tried again (the work must have no effect outside).
   */
  inCompany<T>(companyId: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const key = currentCommand.getStore();
    return this.#transaction(companyId, async (tx) => {
      if (!key) return work(tx);
      const recalled = await recallOutcome(tx, this.schema, companyId, key);
      if (recalled) return recalled.outcome as T;
      const outcome = await work(tx);
      if (!isRefusal(outcome)) await recordOutcome(tx, this.schema, { companyId, key, outcome });
      return outcome;
    });
  }

  /**
   * One transaction without a company: it sees no company's rows, only routing tables
   * (company, id, due instant), the bus and the clock. Use {@link switchCompany} per group.
   */
  acrossCompanies<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.#transaction(null, work);
  }

  /** A read of routing columns outside any transaction: one round trip. */
  async query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.source.query<Row[]>(sql, parameters);
  }

  async #transaction<T>(companyId: string | null, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once(companyId, work);
      } catch (error) {
        if (attempt >= tries || !retryable.has(sqlState(error) ?? '')) throw error;
      }
    }
  }

  async #once<T>(companyId: string | null, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const tx = runner.manager;
    const pending: (() => void)[] = [];
    try {
      hooks.set(tx, pending);
      const begun = Promise.all([
        runner.query('START TRANSACTION'),
        companyId === null ? undefined : switchCompany(tx, companyId),
      ]);
      // The first statement of the work goes out with the beginning. Where that fails the work fails first.
      begun.catch(() => undefined);
      const result = await work(tx);
      await begun;
      if (isRefusal(result)) {
        await runner.query('ROLLBACK');
        return result;
      }
      await runner.query('COMMIT');
      for (const hook of pending) hook();
      return result;
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** The SQLSTATE of a driver error (`23505`, `42501`, …), undefined for anything else. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const holder = 'driverError' in error ? error.driverError : error;
  if (typeof holder !== 'object' || holder === null || !('code' in holder)) return undefined;
  return typeof holder.code === 'string' ? holder.code : undefined;
}
