import { z } from 'zod';
import { policyChangeSettings } from '../policy-changes/policy-change.settings.js';

/**
 * What a company decides about its policies, a section for each feature. Every field has a considerate default, so that
 * a company that sets nothing is well served; a feature adds its section here.
 */
export const policySettings = z.strictObject({ policyChanges: policyChangeSettings }).meta({ id: 'PolicySettings' });
export type PolicySettings = z.infer<typeof policySettings>;
