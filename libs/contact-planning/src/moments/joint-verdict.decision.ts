import {
  compareInstants,
  type ContactRules,
  type ContactVerdict,
  mayContact,
  type PastContacts,
} from '@tactful/contact-rules';
import { type Addressees, everybody } from '../people/addressee.js';
import { type Reachable, type ReachablePoint } from '../people/reachable.types.js';
import { contactFacts, type Timed } from './contact-facts.decision.js';

/** So often a moment that suits one contact is offered to the others; the message asks anew at what is found by then. */
const mostRounds = 20;

/** One question to the rules: this message to one contact on one address, at one instant. */
export interface Asked {
  readonly message: Timed;
  readonly person: Reachable;
  readonly past: PastContacts;
  readonly point: ReachablePoint;
  readonly companyZone: string;
  readonly now: Temporal.Instant;
  /** As if there were no holidays. */
  readonly withoutHolidays: boolean;
}

/** Answers what the rules say. Whoever asks the same again and again may remember it. */
export type AskRules = (asked: Asked, rules: ContactRules) => ContactVerdict;

/** What the rules are asked about: a message, whom it is for, and when. */
export interface Question extends Addressees {
  readonly message: Timed;
  readonly company: { readonly timeZone: string };
  readonly rules: ContactRules;
  /** Left out: the rules are asked each time. */
  readonly askRules?: AskRules | undefined;
  readonly now: Temporal.Instant;
}

const nobodyToAsk: ContactVerdict = { kind: 'ask_human', because: 'no_common_hours', packs: [] };

type Deferral = ContactVerdict & { readonly kind: 'defer' };

/** Asks the rules themselves. */
export function askRules(
  { message, person, past, point, companyZone, now, withoutHolidays }: Asked,
  rules: ContactRules,
): ContactVerdict {
  const facts = contactFacts(message, person, point, { past, companyZone });
  return mayContact(facts, withoutHolidays ? { ...rules, areHolidaysIgnored: true } : rules, now);
}

/**
 * May the person of a message be written to at this address now? The contacts that the person is for different accounts
 * each have zones, wishes, pauses, a region and a budget of their own: the message goes when all of them allow it.
 */
export function verdictOf(facts: Question, point: ReachablePoint, withoutHolidays = false): ContactVerdict {
  const { message, company, rules, askRules: ask = askRules } = facts;
  const everyone = everybody(facts);
  const answer = (now: Temporal.Instant) =>
    strictest(
      everyone.map(({ person, past }) =>
        ask({ message, person, past, point, companyZone: company.timeZone, now, withoutHolidays }, rules),
      ),
    );
  let found: Deferral | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const verdict = answer(found?.until ?? facts.now);
    if (verdict.kind === 'allow' && found) return found;
    if (verdict.kind !== 'defer') return verdict;
    found = verdict;
    // One contact's own deferral is exact; an expired calendar is asked again only when its day has come.
    if (everyone.length === 1 || verdict.because === 'calendar_expired') return found;
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
    const [earlier, later] = compareInstants(a.closesAt, b.closesAt) <= 0 ? [a, b] : [b, a];
    const known = new Set(earlier.reasons.map(({ code }) => code));
    const asked = new Set(earlier.packs.map(({ id }) => id));
    return {
      ...earlier,
      reasons: [...earlier.reasons, ...later.reasons.filter(({ code }) => !known.has(code))],
      packs: [...earlier.packs, ...later.packs.filter(({ id }) => !asked.has(id))],
    };
  }
  if (a.kind === 'defer' && b.kind === 'defer') return compareInstants(a.until, b.until) >= 0 ? a : b;
  return severity[a.kind] >= severity[b.kind] ? a : b;
}
