import { z } from 'zod';
import { disputeSettings } from '../disputes/disputes.settings.js';
import { holdSettings } from '../holds/holds.settings.js';
import { extensionSettings } from '../extensions/extensions.settings.js';
import { promiseSettings } from '../promises/promises.settings.js';

/**
 * What a company decides about its books: limits, tolerances and habits, a section for each feature. Every field has
 * a considerate default, so that a company that sets nothing is well served; a feature adds its section here.
 */
export const ledgerSettings = z
  .strictObject({
    disputes: disputeSettings,
    holds: holdSettings,
    promises: promiseSettings,
    extensions: extensionSettings,
  })
  .meta({ id: 'LedgerSettings' });
export type LedgerSettings = z.infer<typeof ledgerSettings>;
