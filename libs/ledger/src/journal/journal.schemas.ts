import { amountMinor } from '@tactful/contracts';
import { z } from 'zod';
import { givenId } from '../fields/ids.js';
import { accounts } from './journal.types.js';

export const balancesQuery = z.strictObject({ customerId: givenId.optional() });
export type BalancesQuery = z.infer<typeof balancesQuery>;

/** What was debited to an account less what was credited. */
export const accountBalances = z
  .object({
    items: z.array(z.object({ account: z.enum(accounts), currency: z.string(), balanceMinor: amountMinor })),
  })
  .meta({ id: 'AccountBalances' });
export type AccountBalances = z.infer<typeof accountBalances>;
