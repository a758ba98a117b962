import { z } from 'zod';
import { id } from './primitives.js';

/**
 * What a message can tell that no step of a ladder asked for. `statement`: a statement of account is ready;
 * `collection_announced`: an invoice will be collected on a day; `invoice_copy`: an invoice again, for the customer says
 * that it did not arrive.
 */
export const noticeKind = z.enum(['statement', 'collection_announced', 'invoice_copy']);
export type NoticeKind = z.infer<typeof noticeKind>;

/** What a notice tells of: one thing of its kind, once for each round. */
export const notice = z.strictObject({
  kind: noticeKind,
  /** Of the statement, of the collection, or of the (first) invoice. */
  subjectId: id,
  /** A collection is announced once for each attempt to make it; a statement once for each time that somebody wants it sent; an invoice is sent again once. */
  round: z.int().min(1),
});
export type Notice = z.infer<typeof notice>;
