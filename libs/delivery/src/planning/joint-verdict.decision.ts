import { type ContactRules, type ContactVerdict, mayContact } from '@tactful/contact-rules';
import { type ContactPoint } from '../people/person.types.js';
import { type MessageRecord } from '../queue/message.types.js';
import { type Addressees, everybody } from './addressee.js';
import { contactFacts } from './contact-facts.decision.js';

/** So often a moment that suits one contact is offered to the others; the message asks anew at what is found by then. */
const mostRounds = 20;

/** What the rules are asked about: a message, whom it is for, and when. */
interface Question extends Addressees {
  readonly message: Pick<MessageRecord, 'purpose' | 'service' | 'steps' | 'manner'>;
  readonly company: { readonly timeZone: string };
  readonly rules: ContactRules;
  readonly now: Temporal.Instant;
}

const nobodyToAsk: ContactVerdict = { kind: 'ask_human', because: 'no_common_hours', packs: [] };

type Deferral = ContactVerdict & { readonly kind: 'defer' };

/**
 * May the person of a message be written to at this address now? The contacts that the person is for different accounts
 * each have zones, wishes, pauses, a region and a budget of their own: the message goes when all of them allow it.
 */
export function verdictOf(facts: Question, point: ContactPoint, rules: ContactRules = facts.rules): ContactVerdict {
  const asked = everybody(facts).map(({ person, past }) =>
    contactFacts(facts.message, person, point, { past, companyZone: facts.company.timeZone }),
  );
  let found: Deferral | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const at = found?.until ?? facts.now;
    const verdict = strictest(asked.map((one) => mayContact(one, rules, at)));
    if (verdict.kind === 'allow' && found) return found;
    if (verdict.kind !== 'defer') return verdict;
    found = verdict;
    // One contact's own deferral is exact; an expired calendar is asked again only when its day has come.
    if (asked.length === 1 || verdict.because === 'calendar_expired') return found;
  }
  return found ?? nobodyToAsk;
}

/** What stops it for good, then what makes it wait longest, then the window that closes first. */
function strictest(verdicts: readonly ContactVerdict[]): ContactVerdict {
  const [first, ...others] = verdicts;
  if (!first) return nobodyToAsk;
  return others.reduce(stricter, first);
}

const severity = { allow: 0, defer: 1, ask_human: 2, block: 3 } as const;

function stricter(a: ContactVerdict, b: ContactVerdict): ContactVerdict {
  if (a.kind === 'allow' && b.kind === 'allow') {
    const [earlier, later] = Temporal.Instant.compare(a.closesAt, b.closesAt) <= 0 ? [a, b] : [b, a];
    const known = new Set(earlier.reasons.map(({ code }) => code));
    const asked = new Set(earlier.packs.map(({ id }) => id));
    return {
      ...earlier,
      reasons: [...earlier.reasons, ...later.reasons.filter(({ code }) => !known.has(code))],
      packs: [...earlier.packs, ...later.packs.filter(({ id }) => !asked.has(id))],
    };
  }
  if (a.kind === 'defer' && b.kind === 'defer') return Temporal.Instant.compare(a.until, b.until) >= 0 ? a : b;
  return severity[a.kind] >= severity[b.kind] ? a : b;
}
