import { z } from 'zod';
import { approvalSettings } from '../approvals/approvals.settings.js';
import { gateSettings } from '../bank-data/gate.settings.js';
import { chargeSettings } from '../charges/charges.settings.js';
import { disputeSettings } from '../disputes/disputes.settings.js';
import { holdSettings } from '../holds/holds.settings.js';
import { extensionSettings } from '../extensions/extensions.settings.js';
import { mandateSettings } from '../mandates/mandates.settings.js';
import { journalSettings } from '../journal/journal.settings.js';
import { promiseSettings } from '../promises/promises.settings.js';
import { planSettings } from '../plans/plan.settings.js';
import { placementSettings } from '../placements/placement.settings.js';
import { settlementSettings } from '../settlement/settlement.settings.js';

/**
 * What a company decides about its books: limits, tolerances and habits, a section for each feature. Every field has
 * a considerate default, so that a company that sets nothing is well served; a feature adds its section here.
 */
export const ledgerSettings = z
  .strictObject({
    journal: journalSettings,
    mandates: mandateSettings,
    settlement: settlementSettings,
    gate: gateSettings,
    disputes: disputeSettings,
    charges: chargeSettings,
    holds: holdSettings,
    plans: planSettings,
    promises: promiseSettings,
    extensions: extensionSettings,
    approvals: approvalSettings,
    placements: placementSettings,
  })
  .meta({ id: 'LedgerSettings' });
export type LedgerSettings = z.infer<typeof ledgerSettings>;
