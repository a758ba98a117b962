import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { AgendaTimer } from '../agenda/agenda.timer.js';
import { type AgendaWork } from '../agenda/agenda.types.js';
import { type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { toReleasedDraft, toReviewDraft } from './hold.events.js';
import { readHolds, releaseEnded } from './holds.store.js';

/** Ends holds at the start of the day after their `until`. One that was released or extended before is left alone. */
@Injectable()
export class HoldsOnAgenda implements AgendaWork, OnModuleInit {
  readonly kind = 'hold_ends';

  constructor(private readonly agenda: AgendaTimer) {}

  onModuleInit(): void {
    this.agenda.register(this);
  }

  async run(tx: EntityManager, writing: Writing, holdIds: readonly string[]): Promise<readonly EventDraft[]> {
    const { companyId, day } = writing;
    const customerIds = (await readHolds(tx, companyId, holdIds)).map(({ customerId }) => customerId);
    await lockCustomers(tx, companyId, [...new Set(customerIds)]);
    const ended = await releaseEnded(tx, companyId, { holdIds, now: day.now, today: day.today });
    return ended.map((hold) => toReleasedDraft(writing, hold));
  }
}

/** Tells that the day has come on which somebody wanted to look at a hold again, if it lasts still. */
@Injectable()
export class HoldReviewsOnAgenda implements AgendaWork, OnModuleInit {
  readonly kind = 'hold_review';

  constructor(private readonly agenda: AgendaTimer) {}

  onModuleInit(): void {
    this.agenda.register(this);
  }

  async run(tx: EntityManager, writing: Writing, holdIds: readonly string[]): Promise<readonly EventDraft[]> {
    const holds = await readHolds(tx, writing.companyId, holdIds);
    return holds.filter(({ state }) => state === 'active').map((hold) => toReviewDraft(writing, hold));
  }
}
