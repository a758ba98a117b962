import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { AgendaTimer } from '../agenda/agenda.timer.js';
import { type AgendaWork } from '../agenda/agenda.types.js';
import { type Writing } from '../company/writing.js';
import { judgePlans } from './following.js';

/** Judges plans on the day after each of their instalments' dates, and after the days of grace. */
@Injectable()
export class PlansOnAgenda implements AgendaWork, OnModuleInit {
  readonly kind = 'plan_judged';

  constructor(private readonly agenda: AgendaTimer) {}

  onModuleInit(): void {
    this.agenda.register(this);
  }

  run(tx: EntityManager, writing: Writing, planIds: readonly string[]): Promise<readonly EventDraft[]> {
    return judgePlans(tx, writing, planIds);
  }
}
