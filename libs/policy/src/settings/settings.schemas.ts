import { z } from 'zod';
import { approvalSettings } from '../approvals/approval.settings.js';
import { experimentSettings } from '../experiments/experiment.settings.js';
import { policyChangeSettings } from '../policy-changes/policy-change.settings.js';
import { simulatorSettings } from '../simulator/simulator.settings.js';
import { stopRuleSettings } from '../stop-rules/stop-rule.settings.js';
import { taskSettings } from '../tasks/task.settings.js';
import { timingSettings } from '../timing/timing.settings.js';

/**
 * What a company decides about its policies, a section for each feature. Every field has a considerate default, so that
 * a company that sets nothing is well served; a feature adds its section here.
 */
export const policySettings = z
  .strictObject({
    policyChanges: policyChangeSettings,
    tasks: taskSettings,
    approvals: approvalSettings,
    simulator: simulatorSettings,
    stopRules: stopRuleSettings,
    timing: timingSettings,
    experiments: experimentSettings,
  })
  .meta({ id: 'PolicySettings' });
export type PolicySettings = z.infer<typeof policySettings>;
