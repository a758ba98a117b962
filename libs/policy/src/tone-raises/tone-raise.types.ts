import { id, isoInstant, line, tone } from '@tactful/contracts';
import { z } from 'zod';

const reason = line(500).describe('Why, for everybody who reads the timeline.');

/** `POST /v1/customers/{id}/tone-raises`. */
export const newToneRaise = z
  .strictObject({
    tone: tone.exclude(['friendly']).describe('Up to which tone, as far as the age of each invoice calls for it.'),
    invoiceIds: z
      .array(id)
      .min(1)
      .max(500)
      .describe('Left out: everything of the customer that was overdue when it came to us.')
      .optional(),
    reason,
  })
  .meta({
    id: 'NewToneRaise',
    examples: [{ tone: 'personal', reason: 'Asked for three times from our old system.' }],
  });
export type NewToneRaise = z.infer<typeof newToneRaise>;

/** `POST /v1/tone-raises/{id}/lift`. */
export const liftToneRaise = z
  .strictObject({ reason })
  .meta({ id: 'LiftToneRaise', examples: [{ reason: 'It was the wrong customer.' }] });
export type LiftToneRaise = z.infer<typeof liftToneRaise>;

/** A tone that a person raised for old debt. */
export const toneRaiseView = z
  .strictObject({
    id,
    customerId: id,
    tone,
    obligations: z.array(z.strictObject({ obligationId: id, invoiceId: id, number: z.string() })),
    reason: z.string(),
    raisedAt: isoInstant,
    raisedBy: z.string(),
    /** Null: it holds. */
    liftedAt: isoInstant.nullable(),
    liftedBy: z.string().nullable(),
    liftedBecause: z.string().nullable(),
  })
  .meta({ id: 'ToneRaise' });
export type ToneRaiseView = z.infer<typeof toneRaiseView>;

export const toneRaiseList = z
  .strictObject({ items: z.array(toneRaiseView), nextCursor: z.null() })
  .meta({ id: 'ToneRaiseList' });
export type ToneRaiseList = z.infer<typeof toneRaiseList>;
