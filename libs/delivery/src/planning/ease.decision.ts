import { type EventData, toneRank } from '@tactful/contracts';
import { withSteps } from '../queue/message-accounts.js';
import { type MessageRecord, type MessageStep, stepKey } from '../queue/message.types.js';

type Eased = Pick<EventData<'policy.tone.eased.v1'>, 'steps' | 'wantedTone'>;

/**
 * A waiting message in the milder tone that policy asks for now; null when nothing changes. Where it carries other
 * steps as well, they keep their tone: the firmest of its steps is that of the message.
 */
export function easeMessage(message: MessageRecord, easings: readonly Eased[]): MessageRecord | null {
  const steps = message.steps.map((step) => easeStep(step, easings));
  return steps.every((step, at) => step === message.steps[at]) ? null : withSteps(message, steps);
}

function easeStep(step: MessageStep, easings: readonly Eased[]): MessageStep {
  return easings.reduce((eased, { steps, wantedTone }) => {
    const isMeant = steps.some((one) => stepKey(one) === stepKey(eased));
    return isMeant && toneRank[wantedTone] < toneRank[eased.wantedTone] ? { ...eased, wantedTone } : eased;
  }, step);
}
