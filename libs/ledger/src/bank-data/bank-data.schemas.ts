import { isoInstant } from '@tactful/contracts';
import { z } from 'zod';

export const bankDataMark = z
  .strictObject({ until: isoInstant })
  .meta({ id: 'BankDataMark', examples: [{ until: '2026-03-02T05:30:00Z' }] });
export type BankDataMark = z.infer<typeof bankDataMark>;

export const bankDataView = z
  .object({
    /** Everything that reached the bank before this instant is in the ledger; null: nobody has said yet. */
    until: isoInstant.nullable(),
    toldAt: isoInstant.nullable(),
    toldBy: z.string().nullable(),
    /** Whether they are younger than `gate.bankDataMaxAgeHours` of the settings; true when no age is required. */
    fresh: z.boolean(),
  })
  .meta({ id: 'BankData' });
export type BankDataView = z.infer<typeof bankDataView>;
