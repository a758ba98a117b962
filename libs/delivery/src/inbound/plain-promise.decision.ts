import { type PlainPromise } from '@tactful/contracts';
import { CERTAIN_FROM, type Intent, type IntentReading, PROTECTED_INTENTS } from '@tactful/understanding';
import { type InboundDecision } from './inbound.decision.js';

/** A reply as it was read and decided, and how many accounts it may be about. */
export interface HeardReply {
  readonly decision: InboundDecision;
  /** Strongest first, of all readers together. */
  readonly intents: readonly IntentReading[];
  readonly isUnambiguous: boolean;
  readonly message: { readonly isAuthentic: boolean };
  readonly accounts: number;
}

/** What takes nothing from a promise that stands beside it. */
const harmless: ReadonlySet<Intent> = new Set(['promise', 'thanks', 'receipt_confirmed', 'other']);
const protectedIntents: ReadonlySet<Intent> = new Set(PROTECTED_INTENTS);
/** So likely that the promise may be meant otherwise. */
const hintedFrom = 0.3;

/**
 * The promise of a reply that says nothing else: certain for every reader, with its day, of somebody who is who they
 * say, about one account. Undefined: a person reads first. Beside the least sign of what needs protection it always is.
 */
export function plainPromiseOf(reply: HeardReply): PlainPromise | undefined {
  const { decision, intents, isUnambiguous, message, accounts } = reply;
  const [strongest] = intents;
  if (decision.kind !== 'other' || !message.isAuthentic || accounts !== 1 || !isUnambiguous) return undefined;
  if (strongest?.intent !== 'promise' || strongest.confidence < CERTAIN_FROM) return undefined;
  if (intents.some(speaksAgainst)) return undefined;
  const { date: by, amountMinor, currency } = strongest;
  return by === null || amountMinor === 0 ? undefined : { by, amountMinor, currency };
}

function speaksAgainst({ intent, confidence }: IntentReading): boolean {
  return protectedIntents.has(intent) || (!harmless.has(intent) && confidence >= hintedFrom);
}
