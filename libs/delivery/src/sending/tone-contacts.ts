import { type ToneContact } from '@tactful/contact-rules';
import { type AttemptRecord } from '../attempts/attempt.types.js';
import { type Person } from '../people/person.types.js';

/** Contacts made, as the rules of tone look at them; a notice asks for nothing, so it is no rung. Answered: the person wrote on any channel after it was taken. */
export function toneContacts(attempts: readonly AttemptRecord[], people: readonly Person[]): ToneContact[] {
  return attempts.flatMap((attempt) => {
    if (attempt.acceptedAt === null || attempt.notice !== null) return [];
    const acceptedAt = Temporal.Instant.from(attempt.acceptedAt);
    const contactIds = new Set(attempt.accounts.map(({ contactId }) => contactId));
    const person = people.find((one) => contactIds.has(one.contactId));
    return [
      {
        obligationIds: attempt.accounts.flatMap(({ obligationIds }) => obligationIds),
        tone: attempt.tone,
        acceptedAt,
        receivedAt: instantOrNull(attempt.receivedAt),
        failedAt: instantOrNull(attempt.failedAt),
        answeredAt: person ? answerAfter(acceptedAt, person) : null,
        receiptsExist: attempt.provider !== 'smtp',
      },
    ];
  });
}

function answerAfter(acceptedAt: Temporal.Instant, person: Person): Temporal.Instant | null {
  const inbound = Object.values(person.lastInboundAt).filter((at) => at !== null);
  return inbound.find((at) => Temporal.Instant.compare(at, acceptedAt) >= 0) ?? null;
}

function instantOrNull(text: string | null): Temporal.Instant | null {
  return text === null ? null : Temporal.Instant.from(text);
}
