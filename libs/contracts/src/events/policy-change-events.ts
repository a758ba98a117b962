import { z } from 'zod';
import { id, isoDate } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { sampleIds } from './samples.js';

const change = z.strictObject({
  changeId: id,
  scope: z.enum(['company', 'segment', 'customer', 'invoice']),
  /** A segment's name, or the id of a customer or an invoice; null for the company. */
  subject: z.string().max(120).nullable(),
  /** Null: the assignment is taken away, and the next wider one leads. */
  policyId: z.string().max(80).nullable(),
  inFlight: z.enum(['keep', 'reenter', 'restart']),
  effectiveOn: isoDate,
  reason: z.string().max(500),
  counted: z.strictObject({ customers: z.int().min(0), obligations: z.int().min(0) }),
  appliedObligations: z.int().min(0),
  by: z.string().max(200),
});

const sample = {
  changeId: sampleIds.other,
  scope: 'segment',
  subject: 'key',
  policyId: 'key_account@1',
  inFlight: 'reenter',
  effectiveOn: '2026-04-01',
  reason: 'our best customers',
  counted: { customers: 12, obligations: 31 },
  appliedObligations: 0,
  by: 'agent:mia',
} as const;

const aboutCompany = { topic: 'escalations.v1', subject: 'company', data: change, sample } as const;

/** What became of a change of which ladder leads whom. */
export const policyChangeEvents = [
  defineEvent({
    type: 'policy.change.proposed.v1',
    ...aboutCompany,
    summary: 'Somebody proposes that another ladder leads the company, a segment, a customer or an invoice.',
  }),
  defineEvent({
    type: 'policy.change.confirmed.v1',
    ...aboutCompany,
    summary: 'A proposed change is confirmed: it takes effect at its date.',
  }),
  defineEvent({
    type: 'policy.change.cancelled.v1',
    ...aboutCompany,
    summary: 'A change was called off before it took effect.',
  }),
  defineEvent({
    type: 'policy.change.applied.v1',
    ...aboutCompany,
    summary: 'A change has taken effect, and what was on its way was treated by its rule.',
  }),
] as const;
