import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { AgendaTimer } from '../../agenda/agenda.timer.js';
import { type AgendaWork } from '../../agenda/agenda.types.js';
import { type Writing } from '../../company/writing.js';
import { lockCustomers } from '../../customers/customers.store.js';
import { readInvoices } from '../../invoices/invoices.store.js';
import { lapseOffers } from './follow-waivers.js';
import { readOffers } from './waivers.store.js';

/** Ends offers to waive at the start of the day after their last one. One that came true before is left alone. */
@Injectable()
export class WaiversOnAgenda implements AgendaWork, OnModuleInit {
  readonly kind = 'waiver_lapses';

  constructor(private readonly agenda: AgendaTimer) {}

  onModuleInit(): void {
    this.agenda.register(this);
  }

  async run(tx: EntityManager, writing: Writing, offerIds: readonly string[]): Promise<readonly EventDraft[]> {
    const { companyId } = writing;
    const offers = await readOffers(tx, companyId, offerIds);
    await lockCustomers(tx, companyId, [...new Set(offers.map(({ customerId }) => customerId))]);
    const invoices = await readInvoices(tx, companyId, [...new Set(offers.map(({ invoiceId }) => invoiceId))]);
    const numbers = new Map(invoices.map(({ invoiceId, number }) => [invoiceId, number]));
    return lapseOffers(tx, writing, offerIds, (invoiceId) => numbers.get(invoiceId) ?? '');
  }
}
