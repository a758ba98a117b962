import { z } from 'zod';

/**
 * What a company decides about its books: limits, tolerances and habits, a section for each feature. Every field has
 * a considerate default, so that a company that sets nothing is well served; a feature adds its section here.
 */
export const ledgerSettings = z.strictObject({}).meta({ id: 'LedgerSettings' });
export type LedgerSettings = z.infer<typeof ledgerSettings>;
