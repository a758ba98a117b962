import { hold, holdReason, id } from '@tactful/contracts';
import { z } from 'zod';
import { documentDate } from '../fields/dates.js';
import { givenId } from '../fields/ids.js';
import { note } from '../fields/text.js';
import { pageOf, pageQuery } from '../paging/paging.js';

/** Reasons that a person states. The others come about with a promise, a proposal, a request or a placement. */
const personsReason = holdReason.exclude(['promise', 'plan_proposed', 'extension_requested', 'placed']);

export const newHold = z
  .strictObject({
    customerId: givenId,
    /** Left out: the whole account. */
    invoiceId: givenId.nullable().optional(),
    reason: personsReason,
    /** The last day of the hold, in the company's time zone; left out: until somebody releases it. */
    until: documentDate.nullable().optional(),
    note: note(1_000).nullable().optional(),
  })
  .meta({
    id: 'NewHold',
    examples: [{ customerId: '01980000-0000-7000-8000-000000000002', reason: 'hardship', until: '2026-04-30' }],
  });
export type NewHold = z.infer<typeof newHold>;

export const holdView = hold
  .omit({ holdId: true })
  .extend({ id, state: z.enum(['active', 'released']) })
  .meta({ id: 'Hold' });
export type HoldView = z.infer<typeof holdView>;
export const holdPage = pageOf(holdView).meta({ id: 'HoldPage' });

export const holdQuery = z.strictObject({
  ...pageQuery,
  customerId: givenId.optional(),
  state: z.enum(['active', 'released']).optional(),
});
export type HoldQuery = z.infer<typeof holdQuery>;
