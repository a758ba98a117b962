import { CERTAIN_FROM, detectKeyword, type Intent, type IntentReading } from '@tactful/understanding';
import { type ReceivedMessage } from './received-message.types.js';

/** What to do about a message that came in. */
export type InboundDecision =
  | {
      /** Nothing more goes to this address on this channel. `isClear` false: a person asks what was meant. */
      readonly kind: 'stop';
      readonly isClear: boolean;
      readonly confirm: boolean;
      /** Left out: said by a keyword alone. */
      readonly inOwnWords?: true;
    }
  | { readonly kind: 'start'; readonly confirm: boolean }
  | { readonly kind: 'help'; readonly confirm: boolean }
  /** The address is somebody else's: nothing more goes to it at all, and nobody is answered. */
  | { readonly kind: 'wrong_person' }
  /** A person reads it; until then automation is silent. */
  | { readonly kind: 'other' }
  /** An automatic answer: kept, but nobody has written. */
  | { readonly kind: 'automatic' };

/** How a message is read: the languages of the person, best known first, and what its words seem to say. */
export interface Reading {
  readonly languages: readonly string[];
  /** Strongest first; empty where nobody wrote. */
  readonly intents: readonly IntentReading[];
}

/**
 * Reads a message as STOP, START, HELP, or as words: what they say for certain of these is acted upon, all else is for a
 * person. STOP counts whoever sends it; START only as a keyword of an authentic sender, because it takes a protection
 * away, as does the word that the address is somebody else's. What the provider has confirmed is not confirmed again.
 */
export function decideInbound(message: ReceivedMessage, { languages, intents }: Reading): InboundDecision {
  if (message.isAutomatic) return { kind: 'automatic' };
  if (message.providerKeyword !== null) return fromProvider(message.providerKeyword);
  const found = detectKeyword(message.newText, languages);
  switch (found.kind) {
    case 'stop':
      return { kind: 'stop', isClear: !found.ambiguous, confirm: true };
    case 'start':
      return message.isAuthentic ? { kind: 'start', confirm: true } : { kind: 'other' };
    case 'help':
      return { kind: 'help', confirm: true };
    case 'other':
      return fromWords(message, intents);
  }
}

function fromProvider(keyword: 'stop' | 'start' | 'help'): InboundDecision {
  return keyword === 'stop' ? { kind: 'stop', isClear: true, confirm: false } : { kind: keyword, confirm: false };
}

/** So likely that a person should hear of it. */
const mentionedFrom = 0.5;

function fromWords({ isAuthentic }: ReceivedMessage, intents: readonly IntentReading[]): InboundDecision {
  if (isCertain(intents, 'stop')) {
    const isAlone = intents.every(({ intent, confidence }) => intent === 'stop' || confidence < mentionedFrom);
    return { kind: 'stop', isClear: isAlone, confirm: true, inOwnWords: true };
  }
  if (isCertain(intents, 'wrong_person') && isAuthentic) return { kind: 'wrong_person' };
  const [strongest] = intents;
  if (strongest?.intent === 'out_of_office' && strongest.confidence >= CERTAIN_FROM) return { kind: 'automatic' };
  return { kind: 'other' };
}

function isCertain(intents: readonly IntentReading[], wanted: Intent): boolean {
  return intents.some(({ intent, confidence }) => intent === wanted && confidence >= CERTAIN_FROM);
}
