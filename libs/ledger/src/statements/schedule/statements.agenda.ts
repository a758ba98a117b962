import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { addToAgenda } from '../../agenda/agenda.store.js';
import { AgendaTimer } from '../../agenda/agenda.timer.js';
import { type AgendaWork } from '../../agenda/agenda.types.js';
import { type Writing } from '../../company/writing.js';
import { lockCustomers } from '../../customers/customers.store.js';
import { issueStatements } from '../issuing-statements.js';
import { currenciesOf } from '../statement-facts.store.js';
import { nextIssue, periodOfIssue } from './schedule.decision.js';
import { readSchedules, saveSchedules } from './schedules.store.js';

/** Issues the statements that a schedule asks for today, and notes the next ones. */
@Injectable()
export class StatementsOnAgenda implements AgendaWork, OnModuleInit {
  readonly kind = 'statement_due';

  constructor(private readonly agenda: AgendaTimer) {}

  onModuleInit(): void {
    this.agenda.register(this);
  }

  async run(tx: EntityManager, writing: Writing, customerIds: readonly string[]): Promise<readonly EventDraft[]> {
    const { companyId, day } = writing;
    await lockCustomers(tx, companyId, [...customerIds]);
    const due = (await readSchedules(tx, companyId, customerIds)).filter(({ nextOn }) => nextOn <= day.today);
    const byCustomer = new Map(due.map((schedule) => [schedule.customerId, schedule]));
    const known = await currenciesOf(tx, companyId, [...byCustomer.keys()]);
    const orders = known.flatMap(({ customerId, currency }) => {
      const schedule = byCustomer.get(customerId);
      if (!schedule) return [];
      return [{ customerId, currency, form: schedule.form, ...periodOfIssue(schedule, schedule.nextOn) }];
    });
    const next = due.map((schedule) => ({ ...schedule, nextOn: nextIssue(schedule, schedule.nextOn) }));
    await saveSchedules(tx, companyId, next);
    const items = next.map(
      ({ customerId, nextOn }) => ({ kind: 'statement_due', subjectId: customerId, date: nextOn }) as const,
    );
    await addToAgenda(tx, { companyId, zone: day.zone }, items);
    return (await issueStatements(tx, writing, { orders, scheduled: true, send: true })).drafts;
  }
}
