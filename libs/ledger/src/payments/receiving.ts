import { draftEvent, type EventDraft } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { type InvoiceRecord, toObligations } from '../invoices/invoice.types.js';
import { openInvoices, readInvoices, saveAmounts } from '../invoices/invoices.store.js';
import { closedFor } from '../journal/closing.decision.js';
import { type Entry } from '../journal/journal.types.js';
import { bookEntries } from '../journal/journal.store.js';
import { afterSettlement } from '../settlement/after-settlement.js';
import { type LedgerSettings } from '../settings/settings.schemas.js';
import { settlePayment } from '../settlement/settlement.decision.js';
import { type Destination, type Settled, type Settlement } from '../settlement/settlement.types.js';
import { recoveryDrafts, recoveryEntries } from '../write-offs/recovering.js';
import { paymentReceived, smallDifferences } from './payment.entries.js';
import { toEventPayment } from './payment.events.js';
import { type PaymentRecord } from './payment.types.js';
import { insertPayments } from './payments.store.js';

/** A payment to be received, and where it goes. */
export interface IncomingPayment {
  readonly payment: PaymentRecord;
  readonly destination: Destination;
}

/** What became of each payment, in the order given, and the events of those that were settled. */
export type Receiving =
  | { readonly kind: 'received'; readonly settlements: readonly Settlement[]; readonly drafts: readonly EventDraft[] }
  | { readonly kind: 'taken'; readonly externalIds: readonly string[] };

/**
 * Receives payments, one or thousands, each after the other. Refused ones leave no trace; the
 * others are written and booked.
 */
export async function receivePayments(
  tx: EntityManager,
  writing: Writing,
  incoming: readonly IncomingPayment[],
): Promise<Receiving> {
  return writeSettlements(tx, writing, await settleIncoming(tx, writing, incoming));
}

/**
 * Decides what each payment settles, and writes nothing yet: customers are locked, so that two payments never settle
 * the same money twice, and each payment meets the invoices as the ones before it leave them.
 */
export async function settleIncoming(
  tx: EntityManager,
  { companyId, settings }: Pick<Writing, 'companyId' | 'settings'>,
  incoming: readonly IncomingPayment[],
): Promise<readonly Settlement[]> {
  const { known, invoices } = await lockPayable(tx, companyId, incoming);
  const settlements: Settlement[] = [];
  for (const { payment, destination } of incoming) {
    const mine = [...(invoices.get(payment.customerId)?.values() ?? [])];
    const settlement =
      refuseUnknown(payment, known) ??
      refuseClosed(payment, settings) ??
      settlePayment(payment, mine, destination, settings.settlement);
    settlements.push(settlement);
    if (settlement.kind === 'refused') continue;
    for (const invoice of settlement.invoices) invoices.get(invoice.customerId)?.set(invoice.invoiceId, invoice);
  }
  return settlements;
}

function refuseUnknown({ customerId }: PaymentRecord, known: ReadonlySet<string>): Refused | undefined {
  if (known.has(customerId)) return undefined;
  const detail = 'There is no such customer.';
  return { kind: 'refused', code: 'customer_not_found', detail, pointer: '/customerId' };
}

/** The database refuses it too, but then with everything else of the transaction. */
function refuseClosed(payment: PaymentRecord, { journal }: LedgerSettings): Refused | undefined {
  const closed = closedFor(payment.receivedOn, journal.closedThrough);
  if (closed === undefined) return undefined;
  const detail = `The books are closed through ${closed}.`;
  return { kind: 'refused', code: 'period_closed', detail, pointer: '/receivedOn' };
}

/** Writes and books what was decided in this transaction. */
export async function writeSettlements(
  tx: EntityManager,
  writing: Writing,
  settlements: readonly Settlement[],
): Promise<Receiving> {
  const settled = settlements.filter((settlement) => settlement.kind === 'settled');
  const last = new Map(settled.flatMap(({ invoices }) => invoices).map((invoice) => [invoice.invoiceId, invoice]));
  const taken = await write(tx, writing, { settled, invoices: [...last.values()] });
  if (taken.length > 0) return { kind: 'taken', externalIds: taken };
  const received = settled.flatMap((settlement) => [
    toDraft(writing, settlement),
    ...recoveryDrafts(writing, settlement),
  ]);
  const followed = await afterSettlement(tx, writing, [...last.values()]);
  return { kind: 'received', settlements, drafts: [...received, ...followed] };
}

type Refused = Extract<Settlement, { kind: 'refused' }>;
type InvoicesByCustomer = Map<string, Map<string, InvoiceRecord>>;

/** The customers that there are, and what they can pay. */
interface Payable {
  readonly known: ReadonlySet<string>;
  readonly invoices: InvoicesByCustomer;
}

async function lockPayable(
  tx: EntityManager,
  companyId: string,
  incoming: readonly IncomingPayment[],
): Promise<Payable> {
  const customerIds = [...new Set(incoming.map(({ payment }) => payment.customerId))];
  const named = incoming.flatMap(({ destination }) => namedBy(destination));
  const [known, open, wanted] = await Promise.all([
    lockCustomers(tx, companyId, customerIds),
    openInvoices(tx, companyId, customerIds),
    readInvoices(tx, companyId, named),
  ]);
  const byCustomer: InvoicesByCustomer = new Map();
  for (const invoice of [...open, ...wanted]) {
    const mine = byCustomer.get(invoice.customerId) ?? new Map<string, InvoiceRecord>();
    byCustomer.set(invoice.customerId, mine.set(invoice.invoiceId, invoice));
  }
  return { known, invoices: byCustomer };
}

function namedBy(destination: Destination): string[] {
  switch (destination.kind) {
    case 'rule':
      return [];
    case 'exact':
      return destination.parts.map((part) => part.invoiceId);
    case 'towards':
      return [destination.invoiceId];
  }
}

/** `invoices`: as the last of the payments leaves them. Returns the external ids that others took meanwhile. */
async function write(
  tx: EntityManager,
  writing: Writing,
  { settled, invoices }: { readonly settled: readonly Settled[]; readonly invoices: readonly InvoiceRecord[] },
): Promise<readonly string[]> {
  const { companyId, day, by } = writing;
  const payments = settled.map((settlement) => settlement.payment);
  const allocations = settled.flatMap((settlement) => settlement.allocations);
  const entries: Entry[] = [];
  for (const settlement of settled) {
    const { receivedOn: valueDate } = settlement.payment;
    entries.push(...recoveryEntries(settlement, { nextId: () => randomUUIDv7(), valueDate }));
    entries.push(paymentReceived(settlement, randomUUIDv7()));
    entries.push(...smallDifferences(settlement, { nextId: () => randomUUIDv7(), valueDate }));
  }
  const [written] = await Promise.all([
    insertPayments(tx, companyId, { payments, allocations, now: day.now }),
    saveAmounts(tx, companyId, invoices),
    bookEntries(tx, companyId, { entries, now: day.now, by }),
  ]);
  return payments.flatMap(({ paymentId, externalId }) => (written.has(paymentId) ? [] : [externalId ?? '']));
}

function toDraft(writing: Writing, settled: Settled): EventDraft {
  const { payment, invoices } = settled;
  const data = { payment: toEventPayment(settled), obligations: invoices.flatMap(toObligations), by: writing.by };
  return draftEvent('ledger.payment.received.v1', about(writing, payment.customerId), data);
}
