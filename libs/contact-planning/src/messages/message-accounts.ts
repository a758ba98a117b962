import { firmerTone } from '@tactful/contact-rules';
import { type Tone } from '@tactful/contracts';
import { type PauseEnded } from '@tactful/templates';
import { joinManner, type MessageManner } from './manner.decision.js';
import { type Audience, type MessageAccount, type MessageStep, type PlannedMessage, stepKey } from './message.types.js';

/** What of a message says whom it is for. */
export type Carried = Pick<PlannedMessage, 'customerId' | 'contactId' | 'steps'>;

/** The accounts that a message speaks of, each once: the one it is addressed to, then those of its steps. */
export function accountsOf(message: Carried): readonly MessageAccount[] {
  const { customerId, contactId, steps } = message;
  if (steps.every((step) => step.customerId === customerId)) return [{ customerId, contactId }];
  const isAddressed = steps.some((step) => step.customerId === customerId);
  const accounts = new Map(isAddressed ? [[customerId, { customerId, contactId }]] : []);
  for (const step of steps) {
    if (!accounts.has(step.customerId)) {
      accounts.set(step.customerId, { customerId: step.customerId, contactId: step.contactId });
    }
  }
  return [...accounts.values()];
}

/** The contacts whom a message is for, each once: the one it is addressed to, then those of its steps. */
export function contactIdsOf({ contactId, steps }: Carried): readonly string[] {
  if (contactId !== null && steps.every((step) => step.contactId === contactId)) return [contactId];
  const ofSteps = steps.map((step) => step.contactId);
  const isAddressed = ofSteps.length === 0 || ofSteps.includes(contactId);
  const all = isAddressed ? [contactId, ...ofSteps] : ofSteps;
  return [...new Set(all.filter((id) => id !== null))];
}

/**
 * The message with these steps and no others: it asks for the firmest tone of them and reaches as high as they may. In
 * whatever order they came due, they are kept by the obligations they are about (ids of what was known earlier come
 * first), and the message is addressed to the account of the first: so it is the same message. Without any step it
 * stays as it was, to be told how it ended.
 */
export function withSteps<M extends PlannedMessage>(message: M, steps: readonly MessageStep[]): M {
  const ordered = steps.length < 2 ? steps : steps.toSorted((a, b) => (stepKey(a) < stepKey(b) ? -1 : 1));
  const [first] = ordered;
  if (!first) return { ...message, steps: ordered };
  return {
    ...message,
    customerId: first.customerId,
    contactId: first.contactId,
    steps: ordered,
    wantedTone: firmestOf(steps),
    audience: highestOf(ordered),
    manner: mannerOfSteps(steps),
  };
}

/** The audience of the step that may reach highest; of several the first. */
export function highestOf(steps: readonly MessageStep[]): Audience | null {
  const audiences = steps.map(({ audience }) => audience);
  return audiences.reduce<Audience | null>((a, b) => (a === null || b.level > a.level ? b : a), null);
}

/** The firmest tone that one of these steps asks for. */
export function firmestOf(steps: readonly MessageStep[]): Tone {
  return steps.map(({ wantedTone }) => wantedTone).reduce(firmerTone, 'friendly');
}

/** How the ladders of these steps want them sent together, in the order in which they joined; null: they leave it open. */
export function mannerOfSteps(steps: readonly MessageStep[]): MessageManner | null {
  if (steps.length < 2) return steps[0]?.manner ?? null;
  const [first, ...others] = steps.toSorted((a, b) => (a.escalationId < b.escalationId ? -1 : 1));
  if (!first) return null;
  const wishOf = ({ manner, wantedTone }: MessageStep) => ({ manner, tone: wantedTone });
  return others.map(wishOf).reduce(
    (waiting, joining) => ({
      manner: joinManner(waiting, joining),
      tone: firmerTone(waiting.tone, joining.tone),
    }),
    wishOf(first),
  ).manner;
}

/** What the text refers to as ended; of several the newest asked for. */
export function afterOf({ steps }: Pick<PlannedMessage, 'steps'>): PauseEnded | undefined {
  const newest = steps.toSorted((a, b) => (a.escalationId < b.escalationId ? 1 : -1));
  return newest.find((step) => step.after !== null)?.after ?? undefined;
}
