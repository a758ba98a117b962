import { consentProblem } from './consent/consent.js';
import { type BlockCode, type ContactFacts, type ContactPurpose } from './may-contact.types.js';
import { type Rulebook } from './packs/contact-rules.js';
import { localDayAt } from './zones/zone-clock.js';

/** How long after the message that it answers each kind of answer may go; what is not here knows no such limit. */
const ANSWER_HOURS: Readonly<Partial<Record<ContactPurpose, number>>> = {
  confirmation: 5 / 60,
  agent_reply: 24,
  acknowledgement: 24,
};

/** Messages that are no answers: the person did not ask for them, so every rule and preference holds. */
export function isUnasked(facts: ContactFacts, now: Temporal.Instant): boolean {
  if (facts.purpose === 'acknowledgement' || facts.purpose === 'answer') return false;
  return !isAnswerAtAnyHour(facts, now);
}

/** Confirmations, and an agent's reply while the person's last message is fresh. */
export function isAnswerAtAnyHour(facts: ContactFacts, now: Temporal.Instant): boolean {
  if (facts.purpose === 'confirmation') return true;
  return facts.purpose === 'agent_reply' && isInTime(facts, now);
}

/** The instant by which an answer must have arrived, half-open. An answer to nothing has none and is over now. */
export function deadlineOfAnswer(
  { purpose, answeredMessageAt }: ContactFacts,
  now: Temporal.Instant,
): Temporal.Instant {
  return answeredMessageAt?.add({ minutes: (ANSWER_HOURS[purpose] ?? 0) * 60 }) ?? now;
}

/** What forbids the message whatever the hour. */
export function blockingReason(
  facts: ContactFacts,
  { inForce, rules }: Rulebook,
  now: Temporal.Instant,
): BlockCode | undefined {
  const { forbiddenBy, isExpressConsentRequired } = inForce.channels[facts.channel];
  if (forbiddenBy !== undefined) return 'channel_forbidden';
  if (facts.channel === 'whatsapp' && !rules.isWhatsappAttested) return 'whatsapp_not_attested';
  if (facts.purpose === 'confirmation' || facts.purpose === 'acknowledgement') {
    if (!facts.answeredMessageAt) return 'nothing_to_answer';
    if (!isInTime(facts, now)) return 'answer_too_late';
    if (facts.purpose === 'confirmation') return undefined;
  }
  return consentProblem(facts.consent, isExpressConsentRequired) ?? preferenceProblem(facts, now);
}

/** Whether an acknowledgement that could first go at an instant would be late, or the second of its day. */
export function acknowledgementProblem(
  facts: ContactFacts,
  at: number,
  zones: readonly string[],
): BlockCode | undefined {
  if (facts.purpose !== 'acknowledgement') return undefined;
  if (!isInTime(facts, Temporal.Instant.fromEpochMilliseconds(at))) return 'answer_too_late';
  const last = facts.lastAcknowledgedAt?.epochMilliseconds;
  if (last === undefined) return undefined;
  return zones.some((zone) => localDayAt(zone, last) === localDayAt(zone, at)) ? 'already_acknowledged' : undefined;
}

function preferenceProblem(facts: ContactFacts, now: Temporal.Instant): BlockCode | undefined {
  const { channels } = facts.preferences;
  if (!channels || channels.includes(facts.channel) || !isUnasked(facts, now)) return undefined;
  return 'channel_not_allowed';
}

function isInTime(facts: ContactFacts, at: Temporal.Instant): boolean {
  if (!facts.answeredMessageAt) return false;
  return Temporal.Instant.compare(at, deadlineOfAnswer(facts, at)) < 0;
}
