import { type EventDraft } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../../company/writing.js';
import { type InvoiceRecord } from '../../invoices/invoice.types.js';
import { saveAmounts, saveReopenings } from '../../invoices/invoices.store.js';
import { reopenClosed } from '../../invoices/reopening.decision.js';
import { bookEntries } from '../../journal/journal.store.js';
import { postedDraft } from '../charge.events.js';
import { type ChargeRecord } from '../charge.types.js';
import { chargePosted } from '../charges.entries.js';
import { insertCharges } from '../charges.store.js';
import { type PostingOutcome } from './post.decision.js';

/** A decided charge, and its invoice as it was before. */
export interface DecidedCharge {
  readonly outcome: Extract<PostingOutcome, { kind: 'posted' }>;
  readonly before: InvoiceRecord;
}

/** Writes and books charges on different invoices whose customers are locked. An invoice that was paid is owed anew. */
export async function postCharges(
  tx: EntityManager,
  writing: Writing,
  decided: readonly DecidedCharge[],
): Promise<{ readonly charges: readonly ChargeRecord[]; readonly drafts: readonly EventDraft[] }> {
  const { companyId, day, by } = writing;
  const at = day.now.toString();
  const posted = decided.map(({ outcome, before }) => ({
    charge: { ...outcome.charge, chargeId: randomUUIDv7(), postedAt: at, postedBy: by },
    invoice: reopenClosed(before, outcome.invoice, { nextId: () => randomUUIDv7(), at }),
  }));
  const invoices = posted.map(({ invoice }) => invoice);
  const charges = posted.map(({ charge }) => charge);
  await insertCharges(tx, companyId, charges);
  await saveAmounts(tx, companyId, invoices);
  await saveReopenings(
    tx,
    companyId,
    invoices.filter((invoice, index) => invoice.reopening !== decided[index]?.before.reopening),
  );
  const entries = posted.map(({ charge, invoice }) =>
    chargePosted(
      invoice,
      { ...charge, documentId: charge.chargeId },
      { entryId: randomUUIDv7(), valueDate: day.today },
    ),
  );
  await bookEntries(tx, companyId, { entries, now: day.now, by });
  return { charges, drafts: posted.map(({ charge, invoice }) => postedDraft(writing, charge, invoice)) };
}
