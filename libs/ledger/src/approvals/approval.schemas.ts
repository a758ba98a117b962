import { amountMinor, id, isoInstant, note, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { pageQuery } from '../paging/paging.js';
import { approvalKinds } from './approval.types.js';

const states = ['pending', 'approved', 'declined'] as const;

export const approvalView = z
  .object({
    id,
    kind: z.enum(approvalKinds),
    state: z.enum(states),
    customerIds: z.array(id),
    currency: z.string(),
    /** Of all customers that it concerns. */
    amountMinor,
    because: z.string(),
    /** The request as it will be carried out. */
    request: z.record(z.string(), z.unknown()),
    requestedBy: z.string(),
    requestedAt: isoInstant,
    answeredBy: z.string().nullable(),
    answeredAt: isoInstant.nullable(),
    answerNote: z.string().nullable(),
    /** The write-off, sale, return of a sale or placement that came of it. */
    documentId: id.nullable(),
  })
  .meta({ id: 'Approval' });
export type ApprovalView = z.infer<typeof approvalView>;
export const approvalPage = pageOf(approvalView).meta({ id: 'ApprovalPage' });

export const approvalAnswer = z
  .strictObject({ note: note(1_000).nullable().optional() })
  .meta({ id: 'ApprovalAnswer', examples: [{ note: 'Agreed: the company is insolvent.' }] });
export type ApprovalAnswer = z.infer<typeof approvalAnswer>;

export const approvalQuery = z.strictObject({ ...pageQuery, state: z.enum(states).optional() });
export type ApprovalQuery = z.infer<typeof approvalQuery>;
