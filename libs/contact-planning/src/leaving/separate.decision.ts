import { accountsOf, withSteps } from '../messages/message-accounts.js';
import {
  type MessageAccount,
  type MessageStep,
  type PlannedMessage,
  type StepMove,
} from '../messages/message.types.js';
import { routeOf } from '../moments/route.decision.js';
import { type Reachable } from '../people/reachable.types.js';
import { addresseesOf, fits, type Fitting } from '../planning/join.decision.js';

/** A message with what still goes together, and messages of their own for what does not. */
export interface Separated<M extends PlannedMessage> {
  readonly message: M;
  readonly apart: readonly M[];
  readonly moves: readonly StepMove[];
}

/**
 * Looks again at who is in a message, now that it is to leave: a contact may have got another address since, or have
 * opted out everywhere. Accounts that are not the same person any more, or that nothing leads to, wait on in messages of
 * their own, where they are decided by themselves; the others go on together.
 */
export function separate<M extends PlannedMessage, P extends Reachable>(
  message: M,
  facts: Fitting<P>,
  newMessageId: () => string,
): Separated<M> {
  const accounts = accountsOf(message);
  if (message.purpose !== 'ladder' || accounts.length < 2) return { message, apart: [], moves: [] };
  const groups: MessageStep[][] = [];
  const reachable = accounts.filter((account) => isReachable(account, message, facts));
  for (const account of reachable) {
    const own = stepsOf(account, message);
    const group = groups.find((steps) => fits(withSteps(message, [...steps, ...own]), facts));
    if (group) group.push(...own);
    else groups.push(own);
  }
  const lost = accounts.filter((account) => !reachable.includes(account)).map((account) => stepsOf(account, message));
  const [together = [], ...others] = [...groups, ...lost];
  const apart = others.map((steps) => alone(message, steps, { messageId: newMessageId(), now: facts.now }));
  return {
    message: withSteps(message, together),
    apart,
    moves: apart.map(({ messageId, steps }) => ({ fromMessageId: message.messageId, toMessageId: messageId, steps })),
  };
}

function isReachable<P extends Reachable>(
  account: MessageAccount,
  message: PlannedMessage,
  facts: Fitting<P>,
): boolean {
  return hasWay(withSteps(message, stepsOf(account, message)), facts);
}

/** Whether some channel leads to everybody in a message, now or later. */
export function hasWay<P extends Reachable>(message: PlannedMessage, facts: Fitting<P>): boolean {
  const addressees = addresseesOf(message, facts);
  if (!addressees) return false;
  const { kind } = routeOf({ ...facts, ...addressees, message });
  return kind === 'open' || kind === 'deferred';
}

function stepsOf({ customerId }: MessageAccount, { steps }: PlannedMessage): MessageStep[] {
  return steps.filter((step) => step.customerId === customerId);
}

function alone<M extends PlannedMessage>(
  message: M,
  steps: readonly MessageStep[],
  made: { readonly messageId: string; readonly now: Temporal.Instant },
): M {
  const { messageId, now } = made;
  return {
    ...withSteps(message, steps),
    messageId,
    sendAt: now,
    plannedAt: now,
    because: 'apart',
    attemptId: null,
    dropped: [],
  };
}
