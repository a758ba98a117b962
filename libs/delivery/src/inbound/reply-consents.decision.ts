import { type ConsentAct } from '../consent/consent.types.js';
import { addressKeyOf } from '../people/address-key.js';
import { type Person } from '../people/person.types.js';
import { type Correspondent } from '../replies/replies.store.js';
import { type InboundDecision } from './inbound.decision.js';
import { type ReceivedMessage } from './received-message.types.js';

/** A message as it was decided, with whoever wrote it. */
export interface DecidedMessage {
  readonly message: ReceivedMessage;
  readonly decision: InboundDecision;
  readonly correspondent: Correspondent | null;
  readonly person: Person | undefined;
  /** The languages of the person, best known first. */
  readonly languages: readonly string[];
  readonly now: Temporal.Instant;
}

/** What a message changes about the addresses that may be written to, with its own words as the evidence. */
export function consentActs(decided: DecidedMessage): ConsentAct[] {
  const { decision } = decided;
  switch (decision.kind) {
    case 'stop':
      return keywordActs(decided, 'opted_out', decision.inOwnWords ? 'reply' : 'keyword');
    case 'start':
      return keywordActs(decided, 'opted_in', 'keyword');
    case 'wrong_person':
      return wrongAddress(decided);
    case 'help':
    case 'other':
    case 'automatic':
      return [];
  }
}

function keywordActs(
  decided: DecidedMessage,
  kind: 'opted_out' | 'opted_in',
  source: 'keyword' | 'reply',
): ConsentAct[] {
  const { message, correspondent } = decided;
  const shared = { ...saidIn(decided), channel: message.channel, kind, source } as const;
  const own = { ...shared, address: message.from, addressKey: addressKeyOf(message.channel, message.from) };
  if (!correspondent || correspondent.addressKey === own.addressKey) return [own];
  // A colleague answered from another address: STOP holds for both, but only an owner can come back.
  const thread = { ...shared, address: correspondent.address, addressKey: correspondent.addressKey };
  return kind === 'opted_out' ? [own, thread] : [own];
}

/** A number that is somebody else's is so for calls and every kind of message. */
function wrongAddress(decided: DecidedMessage): ConsentAct[] {
  const points = decided.person?.points ?? [];
  return points
    .filter(({ addressKey }) => addressKey === decided.correspondent?.addressKey)
    .map(({ channel, address, addressKey }) => ({
      ...saidIn(decided),
      ...{ channel, address, addressKey, kind: 'address_bad', source: 'reply' },
    }));
}

function saidIn({ message, correspondent, languages, now }: DecidedMessage) {
  return {
    customerId: correspondent?.customerId ?? null,
    contactId: correspondent?.contactId ?? null,
    wording: message.newText.slice(0, 2_000),
    language: languages[0] ?? null,
    actor: 'person',
    reference: message.providerId,
    at: now,
  } as const;
}
