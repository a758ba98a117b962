import { detectKeyword } from '@tactful/understanding';
import { type ReceivedMessage } from './received-message.types.js';

/** What to do about a message that came in. */
export type InboundDecision =
  | {
      /** Nothing more goes to this address on this channel. `isClear` false: a person asks what was meant. */
      readonly kind: 'stop';
      readonly isClear: boolean;
      readonly confirm: boolean;
    }
  | { readonly kind: 'start'; readonly confirm: boolean }
  | { readonly kind: 'help'; readonly confirm: boolean }
  /** A person reads it; until then automation is silent. */
  | { readonly kind: 'other' }
  /** An automatic answer: kept, but nobody has written. */
  | { readonly kind: 'automatic' };

/**
 * Reads a message as STOP, START, HELP or as words for a person. `languages` are the person's, best known first.
 * STOP counts whoever sends it; START only from an authentic sender, because it takes a protection away.
 * What the provider has read and confirmed itself is not confirmed again.
 */
export function decideInbound(message: ReceivedMessage, languages: readonly string[]): InboundDecision {
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
      return { kind: 'other' };
  }
}

function fromProvider(keyword: 'stop' | 'start' | 'help'): InboundDecision {
  return keyword === 'stop' ? { kind: 'stop', isClear: true, confirm: false } : { kind: keyword, confirm: false };
}
