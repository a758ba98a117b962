import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { AgendaTimer } from '../../agenda/agenda.timer.js';
import { type AgendaWork } from '../../agenda/agenda.types.js';
import { type Writing } from '../../company/writing.js';
import { openMonth, postAccruedInterest } from './monthly.js';

/** Posts interest on the first of a month for companies that want it. */
@Injectable()
export class InterestOnAgenda implements AgendaWork, OnModuleInit {
  readonly kind = 'interest_posts';

  constructor(private readonly agenda: AgendaTimer) {}

  onModuleInit(): void {
    this.agenda.register(this);
  }

  /** The subject is an invoice, or the company itself for the beginning of a month. */
  async run(tx: EntityManager, writing: Writing, subjectIds: readonly string[]): Promise<readonly EventDraft[]> {
    if (subjectIds.includes(writing.companyId)) await openMonth(tx, writing);
    return postAccruedInterest(
      tx,
      writing,
      subjectIds.filter((subjectId) => subjectId !== writing.companyId),
    );
  }
}
