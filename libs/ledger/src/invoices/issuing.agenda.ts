import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { AgendaTimer } from '../agenda/agenda.timer.js';
import { type AgendaWork } from '../agenda/agenda.types.js';
import { type Writing } from '../company/writing.js';
import { issueScheduled } from './issuing.js';

/** Issues scheduled invoices at the start of their issue date in the company's zone. */
@Injectable()
export class IssuingOnAgenda implements AgendaWork, OnModuleInit {
  readonly kind = 'invoice_issues';

  constructor(private readonly agenda: AgendaTimer) {}

  onModuleInit(): void {
    this.agenda.register(this);
  }

  run(tx: EntityManager, writing: Writing, invoiceIds: readonly string[]): Promise<readonly EventDraft[]> {
    return issueScheduled(tx, writing, invoiceIds);
  }
}
