import { currencyCode } from '@tactful/contracts';
import { z } from 'zod';

const price = z.int().min(0).max(100_000_000);

/** What messages cost the company: the simulator's report adds it up. */
export const simulatorSettings = z
  .strictObject({
    prices: z
      .strictObject({
        currency: currencyCode.default('EUR'),
        /** Minor units for a thousand messages: a single text costs less than a cent is worth counting in. */
        smsPerThousandMinor: price.default(0),
        whatsappPerThousandMinor: price.default(0),
        emailPerThousandMinor: price.default(0),
      })
      .prefault({}),
  })
  .prefault({});
export type SimulatorSettings = z.infer<typeof simulatorSettings>;
