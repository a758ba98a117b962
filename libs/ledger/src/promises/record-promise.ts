import { type EventDraft, type PaymentPromise } from '@tactful/contracts';
import { conflict, isRefusal, type Refusal, unacceptable } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { addToAgenda } from '../agenda/agenda.store.js';
import { type Writing } from '../company/writing.js';
import { lockCustomers, readCustomer } from '../customers/customers.store.js';
import { type NamedPerson, namedPerson } from '../customers/named-person.js';
import { placeHolds } from '../holds/placing.js';
import { openInvoices, readInvoices } from '../invoices/invoices.store.js';
import { makePromise, type PromiseFacts } from './make-promise.decision.js';
import { toPromiseDraft } from './promise.events.js';
import { type NewPromise } from './promise.schemas.js';
import { nothingLeftToPay } from './promise.types.js';
import { countPromises, insertPromise } from './promises.store.js';

/** A promise that was written, with its events for the outbox. */
export interface RecordedPromise {
  readonly promise: PaymentPromise;
  readonly drafts: readonly EventDraft[];
}

/**
 * Writes a promise with the holds that pause its invoices and the day on which it is judged; locks the customer. Refused,
 * it has written nothing. `replyId`: the reply that it is recorded from by itself. Whoever calls pokes the agenda.
 */
export async function recordPromise(
  tx: EntityManager,
  writing: Writing,
  given: NewPromise,
  replyId: string | null = null,
): Promise<RecordedPromise | Refusal> {
  const { companyId } = writing;
  const person = await lockPromiser(tx, companyId, given);
  if (isRefusal(person)) return person;
  const facts = await readFacts(tx, writing, given);
  const outcome = makePromise(given, facts);
  if (outcome.kind === 'refused') return unacceptable(outcome.code, outcome.detail, outcome.pointer);
  if (outcome.kind === 'conflict') return conflict(outcome.code, outcome.detail, outcome.state);
  const { invoices, graceUntil } = outcome;
  const orders = invoices.map(
    ({ invoiceId }) =>
      ({ customerId: given.customerId, invoiceId, reason: 'promise', until: graceUntil, note: null }) as const,
  );
  const { holds, drafts } = await placeHolds(tx, writing, orders);
  const holdIds = new Map(holds.map(({ invoiceId, holdId }) => [invoiceId, holdId]));
  const paused = invoices.map(({ invoiceId, number }) => ({ invoiceId, number, holdId: holdIds.get(invoiceId) ?? '' }));
  const promise = { ...startOf(given, person, writing), graceUntil, invoices: paused, replyId };
  await keep(tx, writing, promise);
  return { promise, drafts: [...drafts, toPromiseDraft(writing, promise, invoices)] };
}

function startOf(
  given: NewPromise,
  person: NamedPerson,
  { day }: Writing,
): Omit<PaymentPromise, 'graceUntil' | 'invoices' | 'replyId'> {
  const { customerId, currency, amountMinor, by, words = null, channel = null } = given;
  return {
    promiseId: randomUUIDv7(),
    ...{ customerId, currency, amountMinor, by, words, channel },
    ...{ promisedBy: person.given, promisedByName: person.name },
    madeAt: day.now.toString({ smallestUnit: 'microsecond' }),
    ...{ state: 'running', receivedMinor: 0, endedAt: null, withdrawnBecause: null },
  };
}

async function keep(tx: EntityManager, { companyId, day, settings }: Writing, promise: PaymentPromise): Promise<void> {
  await insertPromise(tx, companyId, { promise, tolerancePercent: settings.promises.tolerancePercent });
  const date = Temporal.PlainDate.from(promise.graceUntil).add({ days: 1 }).toString();
  const item = { kind: 'promise_due', subjectId: promise.promiseId, date } as const;
  await addToAgenda(tx, { companyId, zone: day.zone }, [item]);
}

/** Locks the customer; tells who of theirs promises. */
async function lockPromiser(
  tx: EntityManager,
  companyId: string,
  { customerId, promisedBy }: NewPromise,
): Promise<NamedPerson | Refusal> {
  await lockCustomers(tx, companyId, [customerId]);
  const customer = await readCustomer(tx, companyId, customerId);
  if (!customer) return unacceptable('customer_not_found', 'There is no such customer.', '/customerId');
  const person = namedPerson(promisedBy, customer);
  return person ?? unacceptable('contact_not_found', 'This customer has no such contact.', '/promisedBy');
}

async function readFacts(tx: EntityManager, writing: Writing, given: NewPromise): Promise<PromiseFacts> {
  const { companyId, day } = writing;
  const { promises: settings } = writing.settings;
  const { customerId, invoiceIds = [] } = given;
  const since = day.now.subtract({ hours: settings.maxPerAccount.days * 24 });
  const recentPromises = await countPromises(tx, companyId, { customerId, since, fallenAway: nothingLeftToPay });
  const open = await openInvoices(tx, companyId, [customerId]);
  const named = await readInvoices(tx, companyId, invoiceIds);
  return { today: day.today, settings, recentPromises, invoices: [...open, ...named] };
}
