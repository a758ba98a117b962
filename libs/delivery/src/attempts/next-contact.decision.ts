import { codeInWords } from '@tactful/contracts';
import { type ContactRules, localDateAt, type PastContacts } from '@tactful/contact-rules';
import { type KnownCompany } from '../company/known-company.js';
import { type Person } from '../people/person.types.js';
import { contactsByNearness } from '@tactful/contact-rules';
import { accountsOf, dateZonesOf, routeOf } from '@tactful/contact-planning';
import { localTimeAt } from '../people/local-time.js';
import { type MessageRecord } from '../queue/message.types.js';
import { type NextContact } from './attempts.types.js';
import { type NextStep } from './next-step.store.js';

/** What is known of a customer's next contact. */
export interface NextContactFacts {
  readonly customerId: string;
  readonly company: KnownCompany;
  readonly rules: ContactRules;
  readonly people: readonly Person[];
  readonly pastOf: (person: Person) => PastContacts;
  /** Messages of the ladder and notices that wait, in any order. */
  readonly waiting: readonly MessageRecord[];
  readonly nextStep: NextStep | undefined;
  readonly now: Temporal.Instant;
}

const nothing = { at: null, localTime: null, channel: null, step: null, messageId: null, contactId: null };

/** Reasons of policy for which nothing about the account may leave for now. */
const standstills: ReadonlySet<string> = new Set(['on_hold', 'reply_unread', 'data_incomplete']);

type Planned = Omit<NextContact, 'sentence'>;

/** The waiting message that leaves first, else what policy means to do next, at the moment the rules allow it. */
export function nextContactOf(facts: NextContactFacts): NextContact {
  const planned = plannedFrom(facts);
  return { ...planned, sentence: codeInWords(planned.because) };
}

function plannedFrom(facts: NextContactFacts): Planned {
  const { nextStep } = facts;
  // What waits would be stopped at the claim: it is not told as planned.
  if (nextStep?.next === null && standstills.has(nextStep.because)) return { ...nothing, because: nextStep.because };
  const first = facts.waiting.toSorted((a, b) => Temporal.Instant.compare(a.sendAt, b.sendAt))[0];
  if (first) return ofMessage(first, facts.customerId);
  if (!nextStep) return { ...nothing, because: 'nothing_planned' };
  return nextStep.next === null
    ? { ...nothing, because: nextStep.because }
    : ofStep(facts, nextStep.next, nextStep.because);
}

function ofMessage(message: MessageRecord, customerId: string): Planned {
  const { messageId, channel, localTime, because } = message;
  const step = message.steps.findLast((one) => one.customerId === customerId)?.step ?? null;
  const contactId = accountsOf(message).find((one) => one.customerId === customerId)?.contactId ?? null;
  return { at: message.sendAt.toString(), localTime, channel, step, because, messageId, contactId };
}

function ofStep(facts: NextContactFacts, next: NonNullable<NextStep['next']>, because: string): Planned {
  const { company, people, now } = facts;
  const planned = { ...nothing, at: next.at, step: next.step };
  const [person] = contactsByNearness(people, { role: 'billing', level: 0 });
  if (!person) return { ...planned, because: 'no_contact' };
  const begins = Temporal.Instant.from(next.at);
  const at = Temporal.Instant.compare(begins, now) > 0 ? begins : now;
  const message = probe(facts, person, next.step, at);
  const route = routeOf({ ...facts, message, person, past: facts.pastOf(person), companions: [], now: at });
  const contactId = person.contactId;
  if (route.kind === 'no_channel' || route.kind === 'ask_human')
    return { ...planned, contactId, because: route.because };
  const [zone = company.timeZone] = dateZonesOf(person, company.timeZone);
  return {
    at: route.sendAt.toString(),
    localTime: localTimeAt(route.sendAt, zone),
    channel: route.point.channel,
    step: next.step,
    because: route.kind === 'deferred' ? route.because : because,
    messageId: null,
    contactId,
  };
}

/** A message that exists only to ask when it could leave. */
function probe(facts: NextContactFacts, person: Person, step: string, at: Temporal.Instant): MessageRecord {
  const validFrom = localDateAt(at, facts.company.timeZone).toString();
  const none = facts.customerId;
  return {
    messageId: none,
    customerId: facts.customerId,
    contactId: person.contactId,
    channel: null,
    purpose: 'ladder',
    state: 'waiting',
    wantedTone: null,
    audience: null,
    earliestAt: at,
    sendAt: at,
    localTime: '',
    because: 'step_due',
    triedChannels: [],
    laterTries: 0,
    attemptId: null,
    service: null,
    version: 1,
    steps: [
      {
        ...{ obligationId: none, invoiceId: none, ladderRun: 0, step, validFrom, validUntil: null, escalationId: none },
        ...{
          customerId: facts.customerId,
          contactId: person.contactId,
          wantedTone: 'friendly',
          after: null,
          manner: null,
        },
        audience: { role: person.role, level: person.level },
      },
    ],
    plannedAt: at,
    endedAt: null,
    dropped: [],
  };
}
