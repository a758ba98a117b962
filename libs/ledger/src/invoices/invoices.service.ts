import { Injectable } from '@nestjs/common';
import { draftEvent, type Page } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  afterCommit,
  BusinessTimers,
  Clock,
  conflict,
  Database,
  isRefusal,
  notFound,
  type Refusal,
  unacceptable,
} from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { agendaTimer } from '../agenda/agenda.timer.js';
import { companyDayAt } from '../company/company-day.js';
import { zoneOfCompany } from '../company/company-zone.store.js';
import { about, openBooks, type Writing } from '../company/writing.js';
import { externalIdTaken, refuseIfTaken } from '../fields/external-id.js';
import { lockCustomers } from '../customers/customers.store.js';
import { bookEntries, entryOfDocument } from '../journal/journal.store.js';
import { readCursor, toPage } from '../paging/paging.js';
import { agreeTerms } from '../terms/agreeing.js';
import { invoiceVoided } from './invoice.entries.js';
import { afterSettlement } from '../settlement/after-settlement.js';
import { changeInvoice, newInvoiceRecord, voidInvoice } from './invoice.decision.js';
import {
  type InvoicePatch,
  type InvoiceQuery,
  type InvoiceView,
  type NewInvoice,
  toInvoiceView,
  type VoidRequest,
} from './invoice.schemas.js';
import { toObligations } from './invoice.types.js';
import { insertLines, readLines } from './invoice-lines.store.js';
import { invoicesByExternalId, listInvoices, readInvoices, saveAmounts, saveDetails } from './invoices.store.js';
import { recordInvoices } from './issuing.js';
import { lockInvoice } from './lock-invoice.js';

/** Invoices: recorded, issued on their day, changed, taken back. */
@Injectable()
export class InvoicesService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  create(actor: Actor, given: NewInvoice): Promise<InvoiceView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId } = writing;
      const known = await lockCustomers(tx, companyId, [given.customerId]);
      if (!known.has(given.customerId)) {
        return unacceptable('customer_not_found', 'There is no such customer.', '/customerId');
      }
      const taken = await takenBy(tx, companyId, given.externalId);
      if (taken) return taken;
      const agreed = await agreeTerms(tx, companyId, given);
      if (isRefusal(agreed)) return agreed;
      const record = newInvoiceRecord(given, { invoiceId: randomUUIDv7(), now: writing.day.now, ...agreed });
      const recording = await recordInvoices(tx, writing, [record]);
      if (recording.kind === 'taken') return externalIdTaken('invoice', given.externalId ?? '', undefined);
      const lines = given.lines?.map((line, index) => ({ no: index + 1, ...line }));
      if (lines) await insertLines(tx, companyId, [{ invoiceId: record.invoiceId, lines }]);
      await this.outbox.add(tx, recording.drafts);
      afterCommit(tx, () => this.timers.poke(agendaTimer));
      return { ...toInvoiceView(recording.invoices[0] ?? record), ...(lines && { lines }) };
    });
  }

  change(actor: Actor, invoiceId: string, patch: InvoicePatch): Promise<InvoiceView | Refusal> {
    const work = this.#write(actor, async (tx, writing) => {
      const invoice = await lockInvoice(tx, writing.companyId, invoiceId);
      if (!invoice) return notFound('invoice');
      const outcome = changeInvoice(invoice, patch);
      if (outcome.kind === 'refused') return unacceptable(outcome.code, outcome.detail, outcome.pointer);
      if (outcome.changed.length === 0) return toInvoiceView(invoice);
      if (outcome.changed.includes('externalId')) {
        const taken = await takenBy(tx, writing.companyId, outcome.invoice.externalId);
        if (taken) return taken;
      }
      await saveDetails(tx, writing.companyId, [outcome.invoice]);
      const { changed } = outcome;
      const data = { invoiceId, obligations: toObligations(outcome.invoice), changed: [...changed], by: writing.by };
      await this.outbox.add(tx, [draftEvent('ledger.invoice.changed.v1', about(writing, invoice.customerId), data)]);
      return toInvoiceView(outcome.invoice);
    });
    return refuseIfTaken('invoice', patch.externalId ?? '', work);
  }

  /** Takes an invoice back that nothing was paid or credited on. */
  void(actor: Actor, invoiceId: string, request: VoidRequest): Promise<InvoiceView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId, day, by } = writing;
      const invoice = await lockInvoice(tx, companyId, invoiceId);
      if (!invoice) return notFound('invoice');
      const outcome = voidInvoice(invoice);
      if (outcome.kind === 'refused') return conflict(outcome.code, outcome.detail, { state: invoice.state });
      await saveAmounts(tx, companyId, [outcome.invoice]);
      if (outcome.wasIssued) {
        const { customerId } = invoice;
        const issue = { customerId, documentId: invoiceId, kind: 'invoice_issued' } as const;
        const reverses = await entryOfDocument(tx, companyId, issue);
        const entries = [invoiceVoided(invoice, { entryId: randomUUIDv7(), valueDate: day.today, reverses })];
        await bookEntries(tx, companyId, { entries, now: day.now, by });
      }
      const data = { invoiceId, obligations: toObligations(outcome.invoice), reason: request.reason ?? null, by };
      const voided = draftEvent('ledger.invoice.voided.v1', about(writing, invoice.customerId), data);
      await this.outbox.add(tx, [voided, ...(await afterSettlement(tx, writing, [outcome.invoice]))]);
      return toInvoiceView(outcome.invoice);
    });
  }

  find(companyId: string, invoiceId: string): Promise<InvoiceView | Refusal> {
    return this.database.inCompany(companyId, async (tx) => {
      const [invoice] = await readInvoices(tx, companyId, [invoiceId]);
      if (!invoice) return notFound('invoice');
      const lines = await readLines(tx, companyId, invoiceId);
      return { ...toInvoiceView(invoice), ...(lines.length > 0 && { lines }) };
    });
  }

  list(companyId: string, query: InvoiceQuery): Promise<Page<InvoiceView> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    const now = this.clock.now();
    return this.database.inCompany(companyId, async (tx) => {
      const { today } = companyDayAt(now, await zoneOfCompany(tx, companyId));
      const rows = await listInvoices(tx, companyId, {
        limit: query.limit,
        before: after?.[0],
        customerId: query.customerId,
        externalId: query.externalId,
        number: query.number,
        state: query.state,
        dueBefore: query.overdue === 'true' ? today : undefined,
      });
      return toPage(rows.map(toInvoiceView), query.limit, (row) => [row.id]);
    });
  }

  #write<T>(actor: Actor, work: (tx: EntityManager, writing: Writing) => Promise<T>): Promise<T> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => work(tx, await openBooks(tx, { companyId, now, by })));
  }
}

async function takenBy(
  tx: EntityManager,
  companyId: string,
  externalId: string | null | undefined,
): Promise<Refusal | undefined> {
  if (typeof externalId !== 'string') return undefined;
  const [other] = await invoicesByExternalId(tx, companyId, [externalId]);
  return other && externalIdTaken('invoice', externalId, other.invoiceId);
}
