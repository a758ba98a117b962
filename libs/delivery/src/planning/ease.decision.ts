import { type EventData, toneRank } from '@tactful/contracts';
import { type MessageRecord, stepKey } from '../queue/message.types.js';

type Eased = Pick<EventData<'policy.tone.eased.v1'>, 'steps' | 'wantedTone'>;

/**
 * A waiting message in the milder tone that policy asks for now; null when nothing changes. Where it carries other
 * steps as well, they keep their tone: the firmest of its steps is that of the message.
 */
export function easeMessage(message: MessageRecord, easings: readonly Eased[]): MessageRecord | null {
  let wantedTone = message.wantedTone;
  for (const easing of easings) {
    const keys = new Set(easing.steps.map(stepKey));
    const isAllOfIt = message.steps.length > 0 && message.steps.every((step) => keys.has(stepKey(step)));
    if (isAllOfIt && wantedTone !== null && toneRank[easing.wantedTone] < toneRank[wantedTone]) {
      wantedTone = easing.wantedTone;
    }
  }
  return wantedTone === message.wantedTone ? null : { ...message, wantedTone };
}
