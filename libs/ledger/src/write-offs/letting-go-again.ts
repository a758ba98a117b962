import { draftEvent, type EventDraft } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../company/writing.js';
import { type InvoiceRecord, toObligations } from '../invoices/invoice.types.js';
import { type Entry } from '../journal/journal.types.js';
import { letGoAgain } from './recovery.decision.js';
import { type Recovery, readRecoveries, standingWriteOffs } from './recoveries.store.js';
import { recoveryReversed } from './write-off.entries.js';

/** What a payment that did not hold had taken back of write-offs, and how much of each write-off still stands. */
export interface Recoveries {
  readonly recoveries: readonly Recovery[];
  /** By invoice: what the write-offs that nobody took back come to. */
  readonly standing: ReadonlyMap<string, number>;
}

/** One invoice of which a part is let go again. */
export interface LetGoAgain {
  readonly invoice: InvoiceRecord;
  readonly amountMinor: number;
}

/** Reads what a payment recovered; the customer is locked. */
export async function recoveriesOf(
  tx: EntityManager,
  companyId: string,
  payment: { readonly paymentId: string; readonly customerId: string },
): Promise<Recoveries> {
  const recoveries = await readRecoveries(tx, companyId, payment);
  const invoiceIds = [...new Set(recoveries.map(({ invoiceId }) => invoiceId))];
  return { recoveries, standing: await standingWriteOffs(tx, companyId, invoiceIds) };
}

/** The invoice, with what the payment still recovers of it (at most what it still pays, `paidMinor`) let go again. */
export function withoutRecovery(invoice: InvoiceRecord, known: Recoveries, paidMinor: number): LetGoAgain {
  const { invoiceId } = invoice;
  const recoveredMinor = known.recoveries
    .filter((recovery) => recovery.invoiceId === invoiceId)
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return letGoAgain(invoice, {
    recoveredMinor: Math.min(recoveredMinor, paidMinor),
    standingMinor: known.standing.get(invoiceId) ?? 0,
  });
}

/** The journal of it: an entry for each invoice, which takes back that of the recovery where it is all of it. */
export function letGoAgainEntries(
  again: readonly LetGoAgain[],
  made: { readonly paymentId: string; readonly valueDate: string; readonly recoveries: readonly Recovery[] },
): readonly Entry[] {
  const { paymentId: documentId, valueDate, recoveries } = made;
  return again.map(({ invoice, amountMinor }) => {
    const whole = recoveries.find((one) => one.invoiceId === invoice.invoiceId && one.amountMinor === amountMinor);
    const reverses = whole?.entryId ?? null;
    return recoveryReversed({ invoice, amountMinor, documentId }, { entryId: randomUUIDv7(), valueDate, reverses });
  });
}

/** The events of it, behind that of the payment. */
export function letGoAgainDrafts(writing: Writing, again: readonly LetGoAgain[], paymentId: string): EventDraft[] {
  return again.map(({ invoice, amountMinor }) => {
    const { invoiceId, number, currency, customerId } = invoice;
    const told = { invoiceId, number, currency, amountMinor, paymentId };
    const data = { ...told, obligations: toObligations(invoice), by: writing.by };
    return draftEvent('ledger.write_off.recovery_reversed.v1', about(writing, customerId), data);
  });
}
