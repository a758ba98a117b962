import { Injectable } from '@nestjs/common';
import { type EventContext } from '@tactful/messaging';
import { BusinessTimers } from '@tactful/runtime';
import { dateStarts } from './company-day.js';
import { datesThatFallDue, moveHoldDues, moveInvoiceDues, saveZone } from './company-zone.store.js';

/** The ledger's own copy of what it needs of a company's settings. */
@Injectable()
export class CompanyService {
  constructor(private readonly timers: BusinessTimers) {}

  /** Keeps the zone; when it changed, scheduled invoices and ends of holds move to the new start of their day. */
  async keepZone(context: EventContext, companyId: string, zone: string): Promise<void> {
    const { tx } = context;
    if (!(await saveZone(tx, companyId, zone))) return;
    const startOf = dateStarts(zone);
    const { invoices, holds } = await datesThatFallDue(tx, companyId);
    const withDue = (rows: typeof invoices) => rows.map(({ id, date }) => ({ id, dueAt: startOf(date) }));
    await moveInvoiceDues(tx, companyId, withDue(invoices));
    await moveHoldDues(tx, companyId, withDue(holds));
    context.afterCommit(() => this.timers.pokeAll());
  }
}
