import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { AgendaTimer } from '../agenda/agenda.timer.js';
import { type AgendaWork } from '../agenda/agenda.types.js';
import { type Writing } from '../company/writing.js';
import { toDisputeDraft } from './dispute.events.js';
import { unanswered } from './disputes.store.js';

/** Tells, at the start of the day after it, that the company has not answered a dispute by the day it wanted to. */
@Injectable()
export class DisputesOnAgenda implements AgendaWork, OnModuleInit {
  readonly kind = 'dispute_overdue';

  constructor(private readonly agenda: AgendaTimer) {}

  onModuleInit(): void {
    this.agenda.register(this);
  }

  async run(tx: EntityManager, writing: Writing, disputeIds: readonly string[]): Promise<readonly EventDraft[]> {
    const late = await unanswered(tx, writing.companyId, { disputeIds, today: writing.day.today });
    return late.map((told) => toDisputeDraft(writing, 'ledger.dispute.overdue.v1', told));
  }
}
