import { id, isoDate, isoInstant } from '@tactful/contracts';
import { z } from 'zod';

export const taskQuery = z.strictObject({
  state: z.enum(['open', 'closed', 'all']).default('open'),
  kind: z
    .enum([
      'call',
      'decide',
      'reply',
      'owner_warning',
      'extension_to_answer',
      'plan_to_answer',
      'dispute_to_answer',
      'parked_message',
      'data_incomplete',
      'zone_unclear',
      'no_channel',
      'step_paused',
    ])
    .optional(),
  customerId: id.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.uuid().optional(),
});
export type TaskQuery = z.infer<typeof taskQuery>;

/** Something that a person has to do, whichever service asked for it. */
export const taskView = z
  .strictObject({
    id,
    customerId: id,
    customerName: z.string().nullable(),
    kind: z.string(),
    title: z.string(),
    because: z.string(),
    /** Who asked: `policy`, `delivery` for what it could not do by itself, `ledger` for what waits for an answer there. */
    source: z.string(),
    dueOn: isoDate.nullable(),
    openedAt: isoInstant,
    closedAt: isoInstant.nullable(),
    outcome: z.string().nullable(),
    closedBy: z.string().nullable(),
  })
  .meta({ id: 'Task' });
export type TaskView = z.infer<typeof taskView>;

export const taskList = z
  .strictObject({ items: z.array(taskView), nextCursor: z.string().nullable() })
  .meta({ id: 'TaskList' });
export type TaskList = z.infer<typeof taskList>;

export const closeTaskBody = z
  .strictObject({
    outcome: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .regex(/^[^\p{Cc}]*$/u, 'holds control characters'),
  })
  .meta({ id: 'CloseTask', examples: [{ outcome: 'reached, will pay on Friday' }] });
export type CloseTaskBody = z.infer<typeof closeTaskBody>;
