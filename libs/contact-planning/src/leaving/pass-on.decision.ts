import { type PlannedMessage } from '../messages/message.types.js';
import { type Reachable } from '../people/reachable.types.js';
import { handOver } from '../planning/choose-contact.decision.js';
import { type Fitting } from '../planning/join.decision.js';
import { type Others, type Plan } from '../planning/planning.types.js';
import { endMessage, settleMessage } from '../planning/settle.decision.js';

/** The receiver of a message has left: the next contact gets it, or it ends. */
export function passOn<M extends PlannedMessage, P extends Reachable>(
  message: M,
  facts: Pick<Fitting<P>, 'company' | 'rules' | 'askRules' | 'now'> & { readonly others: Others<P> },
): Plan<M> {
  const { others, ...place } = facts;
  const moved = handOver(message, { ...place, companions: [], others });
  if (!moved) return endMessage(message, 'contact_gone', facts.now);
  return settleMessage({ ...place, ...moved, companions: [], news: 'again' });
}
