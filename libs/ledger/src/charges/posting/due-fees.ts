import { type DueFee, draftEvent, type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../../company/writing.js';
import { lockCustomers } from '../../customers/customers.store.js';
import { type InvoiceRecord } from '../../invoices/invoice.types.js';
import { readInvoices } from '../../invoices/invoices.store.js';
import { quoteCharges } from '../quote/quote.decision.js';
import { readChargeable } from '../quote/quoting.js';
import { decidePosting, type PostingOutcome } from './post.decision.js';
import { postCharges } from './posting.js';

/**
 * Charges the late fee of each invoice that a ladder has come to, as far as the accepted terms allow it today. What they
 * do not allow is told with the reason. Nothing is charged twice: what is posted already leaves nothing to charge.
 */
export async function chargeDueFees(
  tx: EntityManager,
  writing: Writing,
  fees: readonly DueFee[],
): Promise<readonly EventDraft[]> {
  const { companyId, day } = writing;
  const invoiceIds = [...new Set(fees.map(({ invoiceId }) => invoiceId))].toSorted();
  const named = await readInvoices(tx, companyId, invoiceIds);
  await lockCustomers(tx, companyId, [...new Set(named.map(({ customerId }) => customerId))].toSorted());
  const wanted = { kind: 'late_fee', asOf: day.today, amountMinor: undefined } as const;
  const judged = (await readChargeable(tx, writing, await readInvoices(tx, companyId, invoiceIds))).map((found) => ({
    before: found.invoice,
    // A person may still charge what was paid late; a ladder asks nothing of somebody who has paid.
    outcome:
      found.invoice.state === 'open'
        ? decidePosting(found, quoteCharges(found, day.today), wanted)
        : ({ kind: 'not_charged', because: 'not_owed' } as const),
  }));
  const allowed = judged.flatMap(({ before, outcome }) => (outcome.kind === 'posted' ? [{ before, outcome }] : []));
  const { drafts } = await postCharges(tx, writing, allowed);
  const refused = judged.flatMap(({ before, outcome }) =>
    outcome.kind === 'posted' ? [] : [refusedDraft(writing, before, reasonOf(outcome))],
  );
  return [...drafts, ...refused];
}

function reasonOf(outcome: Exclude<PostingOutcome, { kind: 'posted' }>): string {
  return outcome.kind === 'too_much' ? 'all_posted' : outcome.because;
}

function refusedDraft(writing: Writing, invoice: InvoiceRecord, because: string): EventDraft {
  const { invoiceId, number } = invoice;
  const data = { invoiceId, number, kind: 'late_fee', because, by: writing.by } as const;
  return draftEvent('ledger.charge.refused.v1', about(writing, invoice.customerId), data);
}
