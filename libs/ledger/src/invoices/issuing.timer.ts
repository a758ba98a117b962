import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import { type BusinessTimer, BusinessTimers, Database, switchCompany } from '@tactful/runtime';
import { openBooks } from '../company/writing.js';
import { nextInvoiceDue, takeInvoiceDues } from './invoice-due.store.js';
import { issueScheduled } from './issuing.js';

/** Name of the timer that issues invoices. */
export const issuingTimer = 'ledger.issuing';

/** Invoices of one transaction: it stays well under a second. */
const chunk = 1_000;
const chunksInOneGo = 20;

/** Issues scheduled invoices at the start of their issue date in the company's zone. */
@Injectable()
export class IssuingTimer implements BusinessTimer, OnApplicationBootstrap {
  readonly name = issuingTimer;

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly timers: BusinessTimers,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.register(this);
  }

  nextDueAt(): Promise<Temporal.Instant | null> {
    return nextInvoiceDue(this.database);
  }

  async runDue(now: Temporal.Instant): Promise<void> {
    for (let round = 0; round < chunksInOneGo; round += 1) {
      if (!(await this.#issueChunk(now))) return;
    }
  }

  /** False when nothing is due. */
  #issueChunk(now: Temporal.Instant): Promise<boolean> {
    return this.database.acrossCompanies(async (tx) => {
      const due = await takeInvoiceDues(tx, now, chunk);
      if (!due) return false;
      await switchCompany(tx, due.companyId);
      const writing = await openBooks(tx, { companyId: due.companyId, now, by: 'ledger' });
      await this.outbox.add(tx, await issueScheduled(tx, writing, due.invoiceIds));
      return true;
    });
  }
}
