import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { removeFromAgenda } from '../agenda/agenda.store.js';
import { type Writing } from '../company/writing.js';
import { liftHolds } from '../holds/placing.js';
import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { readInvoices } from '../invoices/invoices.store.js';
import { judgePromise, payableOn } from './judge-promise.decision.js';
import { toPromiseDraft } from './promise.events.js';
import { type PromiseEnding, type PromiseRecord } from './promise.types.js';
import { endPromises, readRunning } from './promises.store.js';

/** Looks at the promises on invoices from which something was just taken off: enough cash keeps one at once. */
export async function followPromises(
  tx: EntityManager,
  writing: Writing,
  invoices: readonly InvoiceRecord[],
): Promise<readonly EventDraft[]> {
  const promiseIds = promisesOn(invoices);
  return promiseIds.length === 0 ? [] : judgePromises(tx, writing, promiseIds);
}

/** Judges promises of locked customers by what came in and by the day: those that end are written, with their events. */
export async function judgePromises(
  tx: EntityManager,
  writing: Writing,
  promiseIds: readonly string[],
): Promise<readonly EventDraft[]> {
  const { companyId, day } = writing;
  const running = await readRunning(tx, companyId, promiseIds);
  const invoices = await invoicesOf(tx, companyId, running);
  const endings = new Map<string, PromiseEnding>();
  for (const record of running) {
    const { promise, tolerancePercent, receivedMinor } = record;
    const ending = judgePromise({
      amountMinor: promise.amountMinor,
      tolerancePercent,
      receivedMinor,
      payableMinor: payableOn(invoices.of(record)),
      isOver: day.today > promise.graceUntil,
    });
    if (ending) endings.set(promise.promiseId, ending);
  }
  return writeEndings(tx, writing, { running, endings, invoices });
}

/** Ends running promises of a locked customer whatever came in: a person says so, or something else took their place. */
export async function withdrawPromises(
  tx: EntityManager,
  writing: Writing,
  withdrawn: { readonly promiseIds: readonly string[]; readonly reason: string },
): Promise<readonly EventDraft[]> {
  const { promiseIds, reason: because } = withdrawn;
  const running = promiseIds.length === 0 ? [] : await readRunning(tx, writing.companyId, promiseIds);
  const invoices = await invoicesOf(tx, writing.companyId, running);
  const endings = running.map(({ promise, receivedMinor }): [string, PromiseEnding] => [
    promise.promiseId,
    { state: 'withdrawn', receivedMinor, because },
  ]);
  return writeEndings(tx, writing, { running, endings: new Map(endings), invoices });
}

/** The promises that run on invoices. */
export function promisesOn(invoices: readonly InvoiceRecord[]): string[] {
  return [...new Set(invoices.flatMap(({ promiseId }) => promiseId ?? []))];
}

interface PromisesInvoices {
  of(record: PromiseRecord): readonly InvoiceRecord[];
}

async function invoicesOf(
  tx: EntityManager,
  companyId: string,
  records: readonly PromiseRecord[],
): Promise<PromisesInvoices> {
  const ids = records.flatMap(({ promise }) => promise.invoices.map(({ invoiceId }) => invoiceId));
  const found = ids.length === 0 ? [] : await readInvoices(tx, companyId, ids);
  const byId = new Map(found.map((invoice) => [invoice.invoiceId, invoice]));
  return { of: ({ promise }) => promise.invoices.flatMap(({ invoiceId }) => byId.get(invoiceId) ?? []) };
}

interface Endings {
  readonly running: readonly PromiseRecord[];
  readonly endings: ReadonlyMap<string, PromiseEnding>;
  readonly invoices: PromisesInvoices;
}

/** The holds are lifted before the promise tells how it ended: the last word about a pause is what became of it. */
async function writeEndings(
  tx: EntityManager,
  writing: Writing,
  { running, endings, invoices }: Endings,
): Promise<readonly EventDraft[]> {
  if (endings.size === 0) return [];
  const { companyId, day } = writing;
  const ended = running.flatMap((record) => {
    const ending = endings.get(record.promise.promiseId);
    return ending ? [{ record, ending }] : [];
  });
  await endPromises(tx, companyId, { endings, now: day.now });
  await removeFromAgenda(tx, companyId, { kind: 'promise_due', subjectIds: [...endings.keys()] });
  const holdIds = ended.flatMap(({ record }) => record.promise.invoices.map(({ holdId }) => holdId));
  const lifted = await liftHolds(tx, writing, holdIds);
  const told = ended.map(({ record, ending }) => {
    const { state, receivedMinor, because: withdrawnBecause } = ending;
    const endedAt = day.now.toString({ smallestUnit: 'microsecond' });
    const promise = { ...record.promise, state, receivedMinor, withdrawnBecause, endedAt };
    return toPromiseDraft(writing, promise, invoices.of(record));
  });
  return [...lifted, ...told];
}
