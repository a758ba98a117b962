import { type EventData, toneRank } from '@tactful/contracts';
import { withSteps } from './message-accounts.js';
import { type MessageStep, type PlannedMessage, stepKey } from './message.types.js';

/** Steps that are asked for more gently than before. */
export interface Eased extends Pick<EventData<'policy.tone.eased.v1'>, 'wantedTone'> {
  readonly steps: readonly Pick<MessageStep, 'obligationId' | 'ladderRun' | 'step'>[];
}

/**
 * A waiting message in the milder tone that policy asks for now; null when nothing changes. Where it carries other
 * steps as well, they keep their tone: the firmest of its steps is that of the message.
 */
export function easeMessage<M extends PlannedMessage>(message: M, easings: readonly Eased[]): M | null {
  const steps = message.steps.map((step) => easeStep(step, easings));
  return steps.every((step, at) => step === message.steps[at]) ? null : withSteps(message, steps);
}

function easeStep(step: MessageStep, easings: readonly Eased[]): MessageStep {
  return easings.reduce((eased, { steps, wantedTone }) => {
    const isMeant = steps.some((one) => stepKey(one) === stepKey(eased));
    return isMeant && toneRank[wantedTone] < toneRank[eased.wantedTone] ? { ...eased, wantedTone } : eased;
  }, step);
}
