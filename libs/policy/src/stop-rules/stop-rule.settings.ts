import { z } from 'zod';

const perThousand = z.number().min(0).max(1_000);

/**
 * How much offence a step may give before it stops by itself. Google and Yahoo ask senders to stay below 3 spam
 * complaints in 1,000 and at best below 1; the other limits are ours.
 */
export const stopRuleSettings = z
  .strictObject({
    enabled: z.boolean().default(true),
    windowDays: z.int().min(1).max(365).default(30).describe('Contacts of so many days up to today count.'),
    followDays: z
      .int()
      .min(1)
      .max(60)
      .default(7)
      .describe('What happens within so many days after a contact is due to it.'),
    leastContacts: z.int().min(20).max(1_000_000).default(200).describe('Below so many contacts no rate counts.'),
    leastOffences: z.int().min(1).max(1_000).default(3).describe('Nor does a rate of fewer offences of a kind.'),
    complaintsPerThousand: perThousand.default(1),
    optOutsPerThousand: perThousand.default(20),
    upsetPerThousand: perThousand.default(30),
    disputesPerThousand: perThousand.default(50),
  })
  .prefault({});
export type StopRuleSettings = z.infer<typeof stopRuleSettings>;
