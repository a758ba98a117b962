import { z } from 'zod';
import { dispute, evidence } from '../obligation.js';
import { defineEvent } from './define-event.js';
import { sampleIds, sampleInstant } from './samples.js';

const by = z.string().max(200);
const inLedger = { topic: 'ledger.v1', subject: 'customer' } as const;

const disputeSample = {
  disputeId: sampleIds.other,
  customerId: sampleIds.customer,
  invoiceId: sampleIds.invoice,
  amountMinor: 4_000,
  whole: false,
  lineNo: 2,
  reason: 'wrong_amount',
  note: null,
  owner: 'Mia Sommer',
  answerBy: '2026-03-09',
  openedAt: sampleInstant,
  resolvedAt: null,
  resolution: null,
} as const;
const disputeData = z.strictObject({ dispute, number: z.string().max(60), by });

/** What happens to a dispute while it is open. None of it changes what is owed. */
export const ledgerDisputeEvents = [
  defineEvent({
    type: 'ledger.dispute.changed.v1',
    ...inLedger,
    summary: 'Somebody else looks after a dispute.',
    data: disputeData,
    sample: { dispute: disputeSample, number: 'INV-1001', by: 'agent:mia' },
  }),
  defineEvent({
    type: 'ledger.dispute.overdue.v1',
    ...inLedger,
    summary: 'The company has not answered a dispute by the day on which it wants to.',
    data: disputeData,
    sample: { dispute: disputeSample, number: 'INV-1001', by: 'ledger' },
  }),
  defineEvent({
    type: 'ledger.evidence.added.v1',
    ...inLedger,
    summary: 'A file was added to a dispute or a hold.',
    data: z.strictObject({ evidence, by }),
    sample: {
      evidence: {
        evidenceId: sampleIds.other,
        about: 'dispute',
        subjectId: sampleIds.other,
        name: 'delivery-note.pdf',
        mediaType: 'application/pdf',
        sizeBytes: 18_211,
        sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        addedAt: sampleInstant,
      },
      by: 'portal',
    },
  }),
] as const;
