import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { AgendaTimer } from '../agenda/agenda.timer.js';
import { type AgendaWork } from '../agenda/agenda.types.js';
import { type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { judgePromises } from './follow-promises.js';
import { customersOfPromises } from './promises.store.js';

/** Judges promises at the start of the day after their grace. One that has ended before is left alone. */
@Injectable()
export class PromisesOnAgenda implements AgendaWork, OnModuleInit {
  readonly kind = 'promise_due';

  constructor(private readonly agenda: AgendaTimer) {}

  onModuleInit(): void {
    this.agenda.register(this);
  }

  async run(tx: EntityManager, writing: Writing, promiseIds: readonly string[]): Promise<readonly EventDraft[]> {
    const { companyId } = writing;
    await lockCustomers(tx, companyId, await customersOfPromises(tx, companyId, promiseIds));
    return judgePromises(tx, writing, promiseIds);
  }
}
