import {
  amountMinor,
  channel,
  contactRole,
  currencyCode,
  id,
  isoDate,
  isoInstant,
  line,
  pageById,
  pageOf,
  stepName,
  tone,
} from '@tactful/contracts';
import { z } from 'zod';

const reason = line(500).describe('Why, for everybody who reads the timeline.');

const audience = z.strictObject({ role: contactRole, level: z.int().min(0).max(9) });

export const approvalQuery = z.strictObject({
  state: z.enum(['waiting', 'approved', 'declined', 'lapsed', 'all']).default('waiting'),
  customerId: id.optional(),
  ...pageById.shape,
});
export type ApprovalQuery = z.infer<typeof approvalQuery>;

const edit = z.strictObject({
  at: isoInstant,
  by: z.string(),
  reason: z.string(),
  changed: z.array(z.string()),
});

/** A message that waits for a person, or did. */
export const approvalView = z
  .strictObject({
    id,
    customerId: id,
    customerName: z.string().nullable(),
    steps: z.array(
      z.strictObject({
        obligationId: id,
        invoiceId: id,
        step: stepName,
        number: z.string().nullable(),
        dueDate: isoDate.nullable(),
        currency: currencyCode.nullable(),
        /** As known now; null: nothing is known of it. */
        openMinor: amountMinor.nullable(),
      }),
    ),
    /** `step`: the ladder wants it; `batch`: the company lets the day's messages wait. */
    because: z.enum(['step', 'batch']),
    wantedTone: tone,
    audience,
    /** The only channels that may carry it; null: any that the person allows. */
    channels: z.array(channel).nullable(),
    /** Never before this. */
    earliestAt: isoInstant,
    /** The last date on which it may be approved; null: none. */
    validUntil: isoDate.nullable(),
    askedAt: isoInstant,
    state: z.enum(['waiting', 'approved', 'declined', 'lapsed']),
    edits: z.array(edit),
    endedAt: isoInstant.nullable(),
    endedBy: z.string().nullable(),
    /** What a person said, or why it lapsed. */
    reason: z.string().nullable(),
  })
  .meta({ id: 'ContactApproval' });
export type ApprovalView = z.infer<typeof approvalView>;

export const approvalList = pageOf(approvalView).meta({ id: 'ContactApprovalList' });
export type ApprovalList = z.infer<typeof approvalList>;

/** `POST /v1/contact-approvals/approve`. */
export const approveBody = z
  .strictObject({
    ids: z.array(id).min(1).max(500).describe('Left out: everything that waits, the 500 oldest at a time.').optional(),
    reason: reason.optional(),
  })
  .meta({ id: 'ApproveContacts', examples: [{ ids: ['01980000-0000-7000-8000-00000000000a'] }] });
export type ApproveBody = z.infer<typeof approveBody>;

/** What was approved, and what of it does not go. */
export const approveResult = z
  .strictObject({
    approved: z.array(id),
    /** They lost their cause meanwhile and leave the batch by themselves, or somebody has to deal with the customer first. */
    kept: z.array(z.strictObject({ id, because: z.string() })),
    /** More is waiting. */
    more: z.boolean(),
  })
  .meta({ id: 'ApprovedContacts' });
export type ApproveResult = z.infer<typeof approveResult>;

/** `POST /v1/contact-approvals/{id}/edit`: gentler, later, elsewhere, but never firmer than wanted. */
export const editBody = z
  .strictObject({
    tone: tone.optional(),
    channels: z.array(channel).min(1).max(3).optional(),
    audience: audience.optional(),
    notBeforeDate: isoDate.describe('It leaves on this date at the earliest.').optional(),
    reason,
  })
  .refine(({ reason: _reason, ...changes }) => Object.keys(changes).length > 0, { message: 'changes nothing' })
  .meta({ id: 'EditContact', examples: [{ tone: 'friendly', reason: 'We spoke on Monday.' }] });
export type EditBody = z.infer<typeof editBody>;

/** `POST /v1/contact-approvals/{id}/decline`. */
export const declineBody = z
  .strictObject({ reason })
  .meta({ id: 'DeclineContact', examples: [{ reason: 'Their director calls tomorrow.' }] });
export type DeclineBody = z.infer<typeof declineBody>;
