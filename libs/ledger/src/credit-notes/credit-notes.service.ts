import { Injectable } from '@nestjs/common';
import { type Page } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { type Actor, actorName, Clock, Database, isRefusal, type Refusal, unacceptable } from '@tactful/runtime';
import { openBooks } from '../company/writing.js';
import { openOf } from '../invoices/invoice.types.js';
import { lockInvoice } from '../invoices/lock-invoice.js';
import { readCursor, toPage } from '../paging/paging.js';
import { paidBy } from '../payments/allocations.store.js';
import { type CreditNoteQuery, type CreditNoteView, type NewCreditNote } from './credit-note.schemas.js';
import { afterSettlement } from '../settlement/after-settlement.js';
import { creditInvoice } from './crediting.js';
import { listCreditNotes } from './credit-notes.store.js';

/** Credit notes: what the company itself takes off an invoice. */
@Injectable()
export class CreditNotesService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  issue(actor: Actor, given: NewCreditNote): Promise<CreditNoteView | Refusal> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => {
      const writing = await openBooks(tx, { companyId, now, by });
      const invoice = await lockInvoice(tx, companyId, given.invoiceId);
      if (!invoice) return unacceptable('invoice_not_found', 'There is no such invoice.', '/invoiceId');
      if (given.currency !== undefined && given.currency !== invoice.currency) {
        return unacceptable('currency_mismatch', `The invoice is in ${invoice.currency}.`, '/currency');
      }
      const { amountMinor, externalId = null, reason = null } = given;
      // More than is open may be credited: it takes the place of what was paid.
      const paid = amountMinor > openOf(invoice) ? await paidBy(tx, companyId, invoice.invoiceId) : [];
      const outcome = await creditInvoice(tx, writing, { invoice, amountMinor, externalId, reason, paidBy: paid });
      if (isRefusal(outcome)) return outcome;
      await this.outbox.add(tx, [outcome.draft, ...(await afterSettlement(tx, writing, [outcome.invoice]))]);
      return outcome.note;
    });
  }

  list(companyId: string, query: CreditNoteQuery): Promise<Page<CreditNoteView> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    const { limit, customerId } = query;
    return this.database.inCompany(companyId, async (tx) => {
      const rows = await listCreditNotes(tx, companyId, { limit, customerId, before: after?.[0] });
      return toPage(rows, limit, (row) => [row.id]);
    });
  }
}
