import { id, isoInstant, pageOf } from '@tactful/contracts';
import { z } from 'zod';

export const sweepView = z
  .strictObject({
    id,
    startedAt: isoInstant,
    /** Null while it goes on. */
    finishedAt: isoInstant.nullable(),
    /** Accounts that were decided anew; those that were due at that moment are left to their own turn. */
    accounts: z.int(),
    differences: z.int(),
  })
  .meta({ id: 'PolicySweep' });
export type SweepView = z.infer<typeof sweepView>;

export const sweepList = pageOf(sweepView).meta({ id: 'PolicySweepList' });
export type SweepList = z.infer<typeof sweepList>;

export const sweepDifference = z
  .strictObject({
    customerId: id,
    foundAt: isoInstant,
    kind: z.enum(['action', 'wake_up', 'standing']),
    expected: z.unknown(),
    stored: z.unknown(),
  })
  .meta({ id: 'PolicySweepDifference' });

export const sweepDifferences = pageOf(sweepDifference).meta({ id: 'PolicySweepDifferences' });
export type SweepDifferences = z.infer<typeof sweepDifferences>;
