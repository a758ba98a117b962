import { publishedVersion } from '../ladders/ladder.types.js';
import { policyIdOf } from '../ladders/policy-id.js';

/**
 * The ladder of those who are left in silence: it writes to nobody. An experiment ends long before its only step, at
 * which a person would decide, so that nothing is ever forgotten.
 */
export const holdOut = publishedVersion({
  name: 'hold_out',
  version: 1,
  summary: 'Nothing is sent: the silent variant of an experiment.',
  steps: [{ step: 'final_options', tone: 'friendly', first: { from: 'due', days: 365 }, does: 'decide' }],
  oldDebt: { step: 'final_options' },
});

/** Under which name an obligation is left in silence. */
export const holdOutId = policyIdOf(holdOut.ladder);
