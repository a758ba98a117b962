import { Injectable } from '@nestjs/common';
import { type Page } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  afterCommit,
  BusinessTimers,
  Clock,
  conflict,
  Database,
  isRefusal,
  notFound,
  type Refusal,
  unacceptable,
} from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { agendaTimer } from '../agenda/agenda.timer.js';
import { addToAgenda, removeFromAgenda } from '../agenda/agenda.store.js';
import { openBooks, type Writing } from '../company/writing.js';
import { readCursor, toPage } from '../paging/paging.js';
import { calendarOf } from './hold-calendar.js';
import { belongsToFeature, changeHold, datesOfHold, type HoldProblem } from './hold.decision.js';
import { toChangedDraft, toEventHold, toReleasedDraft } from './hold.events.js';
import { type HoldPatch, type HoldQuery, type HoldView, type NewHold } from './hold.schemas.js';
import { listHolds, readHold, releaseHolds, saveHolds } from './holds.store.js';
import { lockHold } from './lock-hold.js';
import { readWish } from './new-hold.js';
import { itemsOf, placeHolds } from './placing.js';

/** Holds: asking pauses for an account or an invoice. */
@Injectable()
export class HoldsService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  place(actor: Actor, given: NewHold): Promise<HoldView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const wish = await readWish(tx, writing, given);
      if (isRefusal(wish)) return wish;
      const dates = datesOfHold(given, await calendarOf(tx, writing));
      if (dates.kind === 'refused') return refusalOf(dates);
      const { until, reviewOn } = dates;
      const { holds, drafts } = await placeHolds(tx, writing, [{ ...wish, until, reviewOn }]);
      const view = await readHold(tx, writing.companyId, holds[0]?.holdId ?? '');
      await this.outbox.add(tx, drafts);
      afterCommit(tx, () => this.timers.poke(agendaTimer));
      return view ?? notFound('hold');
    });
  }

  /** Another end, owner, next step or review. */
  change(actor: Actor, holdId: string, patch: HoldPatch): Promise<HoldView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId, day } = writing;
      const hold = await lockHold(tx, companyId, holdId);
      if (isRefusal(hold)) return hold;
      const outcome = changeHold(hold, patch, await calendarOf(tx, writing));
      if (outcome.kind === 'refused') return refusalOf(outcome, hold);
      if (outcome.changed.length === 0) return hold;
      await saveHolds(tx, companyId, [outcome.hold]);
      for (const kind of ['hold_ends', 'hold_review'] as const) {
        await removeFromAgenda(tx, companyId, { kind, subjectIds: [holdId] });
      }
      // A review that is over has been told.
      const items = itemsOf(toEventHold(outcome.hold)).filter(
        ({ kind, date }) => kind === 'hold_ends' || date > day.today || outcome.changed.includes('reviewOn'),
      );
      await addToAgenda(tx, { companyId, zone: day.zone }, items);
      await this.outbox.add(tx, [toChangedDraft(writing, outcome.hold, outcome.changed)]);
      afterCommit(tx, () => this.timers.poke(agendaTimer));
      return outcome.hold;
    });
  }

  release(actor: Actor, holdId: string): Promise<HoldView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId, day } = writing;
      const hold = await lockHold(tx, companyId, holdId);
      if (isRefusal(hold)) return hold;
      if (belongsToFeature(hold)) {
        const detail = `This hold (${hold.reason}) ends with what has placed it.`;
        return conflict('hold_of_feature', detail, { state: hold.state, reason: hold.reason });
      }
      const [released] = await releaseHolds(tx, companyId, { holdIds: [holdId], now: day.now });
      if (!released) throw new Error('A hold ended although its customer is locked');
      await this.outbox.add(tx, [toReleasedDraft(writing, released)]);
      return released;
    });
  }

  find(companyId: string, holdId: string): Promise<HoldView | Refusal> {
    return this.database.inCompany(
      companyId,
      async (tx) => (await readHold(tx, companyId, holdId)) ?? notFound('hold'),
    );
  }

  list(companyId: string, query: HoldQuery): Promise<Page<HoldView> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    const { limit, customerId, state } = query;
    return this.database.inCompany(companyId, async (tx) => {
      const rows = await listHolds(tx, companyId, { limit, customerId, state, before: after?.[0] });
      return toPage(rows, limit, (row) => [row.id]);
    });
  }

  #write<T>(actor: Actor, work: (tx: EntityManager, writing: Writing) => Promise<T>): Promise<T> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => work(tx, await openBooks(tx, { companyId, now, by })));
  }
}

function refusalOf({ code, detail, pointer }: HoldProblem, hold?: HoldView): Refusal {
  if (pointer !== null) return unacceptable(code, detail, pointer);
  return conflict(code, detail, { state: hold?.state, reason: hold?.reason });
}
