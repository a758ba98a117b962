import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { AgendaTimer } from '../agenda/agenda.timer.js';
import { type AgendaWork } from '../agenda/agenda.types.js';
import { type Writing } from '../company/writing.js';
import { toReleasedDraft } from './hold.events.js';
import { releaseHolds } from './holds.store.js';

/** Ends holds at the start of the day after their `until`. One that was released before is left alone. */
@Injectable()
export class HoldsOnAgenda implements AgendaWork, OnModuleInit {
  readonly kind = 'hold_ends';

  constructor(private readonly agenda: AgendaTimer) {}

  onModuleInit(): void {
    this.agenda.register(this);
  }

  async run(tx: EntityManager, writing: Writing, holdIds: readonly string[]): Promise<readonly EventDraft[]> {
    const ended = await releaseHolds(tx, writing.companyId, { holdIds, now: writing.day.now });
    return ended.map((hold) => toReleasedDraft(writing, hold));
  }
}
