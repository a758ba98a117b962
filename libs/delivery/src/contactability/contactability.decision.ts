import { type Channel, codeInWords } from '@tactful/contracts';
import { contactFacts, placeOf } from '@tactful/contact-planning';
import {
  type ContactRules,
  type ContactVerdict,
  mayContact,
  type PastContacts,
  rulesInForce,
} from '@tactful/contact-rules';
import { localTimeAt } from '../people/local-time.js';
import { type Person } from '../people/person.types.js';
import { whatsappWindowOf } from '../whatsapp/free-window.decision.js';
import { type Contactability, type ContactVerdictView } from './contactability.types.js';

/** What is asked: which channel, when, under which rules. */
export interface Question {
  readonly channel: Channel;
  readonly at: Temporal.Instant;
  readonly rules: ContactRules;
  /** Why nothing leaves by itself on the channel; undefined: it is open. */
  readonly closed?: string | undefined;
  /** Past contacts that count against the budget of a person. */
  readonly pastOf: (person: Person) => PastContacts;
}

const nobody: Omit<Contactability, 'channel' | 'at' | 'contacts'> = {
  ...{ contactId: null, verdict: 'block', because: 'no_contact', sentence: codeInWords('no_contact') },
  ...{ until: null, localTime: null, freeTextUntil: null, packs: [] },
};

const order: readonly ContactVerdict['kind'][] = ['allow', 'defer', 'ask_human', 'block'];

/** Whether an automated message could go, for each contact, and the best of them for the customer. */
export function decideContactability(people: readonly Person[], question: Question): Contactability {
  const contacts = people.map((person) => told(verdictOf(person, question)));
  const best = contacts.toSorted(
    (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || compareUntil(a, b),
  )[0];
  const shared = { channel: question.channel, at: question.at.toString(), contacts };
  if (best) return { ...best, ...shared };
  return { ...nobody, ...shared };
}

function told(verdict: Verdict): ContactVerdictView {
  return { ...verdict, sentence: codeInWords(verdict.because) };
}

type Verdict = Omit<ContactVerdictView, 'sentence'>;

function verdictOf(person: Person, { channel, at, rules, pastOf, closed }: Question): Verdict {
  const { contactId } = person;
  const freeTextUntil = freeTextUntilOf(person, channel, at);
  const stop = (because: string): Verdict => ({
    ...{ contactId, because },
    verdict: 'block',
    until: null,
    localTime: null,
    freeTextUntil,
    packs: [...rulesInForce(placeOf(person), rules, at).channels[channel].packs],
  });
  const point = person.points.find((candidate) => candidate.channel === channel);
  if (!point) return stop('no_address');
  if (point.consent === 'address_bad') return stop('address_bad');
  if (closed !== undefined) return stop(closed);
  if (person.unreadReply) return { ...stop('unread_reply'), verdict: 'ask_human' };
  const context = { past: pastOf(person), companyZone: rules.companyZone };
  const message = { purpose: 'ladder', service: null, steps: [] } as const;
  const verdict = mayContact(contactFacts(message, person, point, context), rules, at);
  const until = verdict.kind === 'defer' ? verdict.until : null;
  return {
    contactId,
    verdict: verdict.kind,
    because: verdict.kind === 'allow' ? 'open_window' : verdict.because,
    until: until?.toString() ?? null,
    localTime: localTimeOf(person, until ?? at),
    freeTextUntil,
    packs: [...verdict.packs],
  };
}

/** Only WhatsApp closes to free words. */
function freeTextUntilOf(person: Person, channel: Channel, at: Temporal.Instant): string | null {
  return channel === 'whatsapp' ? (whatsappWindowOf(person, at)?.toString() ?? null) : null;
}

function localTimeOf(person: Person, instant: Temporal.Instant): string | null {
  const { zones } = person;
  const [zone] = zones.kind === 'zones' ? zones.zones : [];
  return zone === undefined ? null : localTimeAt(instant, zone);
}

function compareUntil(a: ContactVerdictView, b: ContactVerdictView): number {
  if (a.until === null || b.until === null) return 0;
  return Temporal.Instant.compare(Temporal.Instant.from(a.until), Temporal.Instant.from(b.until));
}
