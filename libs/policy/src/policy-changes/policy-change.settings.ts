import { z } from 'zod';

/** How a company changes the ladders in force. */
export const policyChangeSettings = z
  .strictObject({
    /** A change is confirmed by another person than the one who proposes it. */
    secondPerson: z.boolean().default(false),
  })
  .prefault({});
