import { type PlannedMessage } from '../messages/message.types.js';
import { withSteps } from '../messages/message-accounts.js';
import { type Plan } from './planning.types.js';
import { endMessage } from './settle.decision.js';

/**
 * Takes steps about obligations that are settled, or due later than the steps thought, out of a waiting message; one
 * that is left without steps ends. Null when it says nothing of them. What is true is asked again at the moment of
 * sending whatever this finds: here it only becomes known at once.
 */
export function dropSettled<M extends PlannedMessage>(
  message: M,
  settled: ReadonlyMap<string, string>,
  now: Temporal.Instant,
): Plan<M> | null {
  const dropped = message.steps.flatMap((step) => {
    const because = settled.get(step.obligationId);
    return because ? [{ ...step, because }] : [];
  });
  if (dropped.length === 0) return null;
  const steps = message.steps.filter((step) => !settled.has(step.obligationId));
  const rest: M = { ...withSteps(message, steps), dropped };
  if (steps.length === 0) return endMessage(rest, dropped[0]?.because ?? 'paid', now);
  return { messages: [rest], news: [{ kind: 'dropped', messageId: rest.messageId, replacedBy: null }] };
}
