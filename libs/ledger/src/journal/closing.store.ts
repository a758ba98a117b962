import { conflict, RefusedRequest, sqlState } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';

/** Raised by the trigger `closed_period` of the table of entries. */
const closedPeriod = 'LG001';

/** Lets postings under way end and holds back new ones, until the transaction that closes a period is over. */
export async function lockClosing(tx: EntityManager, companyId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('ledger.closing ' || $1::text, 0))`, [companyId]);
}

/**
 * Turns what the database says about a closed period into a refusal of the whole request: its transaction is lost
 * by then, so it is thrown.
 */
export async function refuseIfClosed<T>(booking: Promise<T>): Promise<T> {
  try {
    return await booking;
  } catch (error) {
    if (sqlState(error) !== closedPeriod) throw error;
    const closedThrough = driverText(error, 'detail');
    const detail = `The books are closed through ${closedThrough}; the value date ${driverText(error, 'hint')} lies in that period.`;
    throw new RefusedRequest(conflict('period_closed', detail, { closedThrough }));
  }
}

function driverText(error: unknown, key: 'detail' | 'hint'): string {
  const holder = typeof error === 'object' && error !== null && 'driverError' in error ? error.driverError : error;
  const text: unknown = typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
  return typeof text === 'string' ? text : '';
}
