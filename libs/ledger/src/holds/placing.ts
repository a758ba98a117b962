import { draftEvent, type EventDraft, type Hold } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { addToAgenda } from '../agenda/agenda.store.js';
import { type AgendaItem } from '../agenda/agenda.types.js';
import { about, type Writing } from '../company/writing.js';
import { toReleasedDraft } from './hold.events.js';
import { insertHolds, releaseHolds } from './holds.store.js';

/** A hold to be placed on an account (`invoiceId` null) or an invoice, whose customer is locked. */
export type HoldOrder = Omit<Hold, 'holdId' | 'placedAt' | 'releasedAt'>;

/** Places holds that end by themselves after their `until`. Returns them with their events for the outbox. */
export async function placeHolds(
  tx: EntityManager,
  writing: Writing,
  orders: readonly HoldOrder[],
): Promise<{ readonly holds: readonly Hold[]; readonly drafts: readonly EventDraft[] }> {
  const { companyId, day, by } = writing;
  const placedAt = day.now.toString();
  const holds = orders.map((order): Hold => ({ ...order, holdId: randomUUIDv7(), placedAt, releasedAt: null }));
  await insertHolds(tx, companyId, holds);
  await addToAgenda(tx, { companyId, zone: day.zone }, holds.flatMap(itemsOf));
  const drafts = holds.map((hold) =>
    draftEvent('ledger.hold.placed.v1', about(writing, hold.customerId), { hold, by }),
  );
  return { holds, drafts };
}

/** Ends holds before their time; those that have ended already are left alone. */
export async function liftHolds(
  tx: EntityManager,
  writing: Writing,
  holdIds: readonly string[],
): Promise<readonly EventDraft[]> {
  const ended = await releaseHolds(tx, writing.companyId, { holdIds, now: writing.day.now });
  return ended.map((hold) => toReleasedDraft(writing, hold));
}

/** When a hold ends by itself, and when somebody looks at it again. */
export function itemsOf({ holdId, until, reviewOn }: Pick<Hold, 'holdId' | 'until' | 'reviewOn'>): AgendaItem[] {
  const items: AgendaItem[] = [];
  if (until !== null) items.push({ kind: 'hold_ends', subjectId: holdId, date: dayAfter(until) });
  if (reviewOn) items.push({ kind: 'hold_review', subjectId: holdId, date: reviewOn });
  return items;
}

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}
