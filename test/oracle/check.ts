import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import {
  type Channel,
  type ContactFacts,
  type ContactRules,
  type DebtorType,
  type LocalWindow,
  contactRules,
  mayContact,
  type PARTY_ROLES,
  shippedPacks,
} from '@tactful/contact-rules';

/**
 * Puts every case of a file to mayContact and compares with what the oracle expects. Exit 1 when anything differs.
 * Run it under several `TZ`: nothing may depend on where the server stands.
 */
interface Case {
  readonly z: readonly string[];
  readonly c: readonly string[];
  readonly r: string | null;
  readonly p: string | null;
  readonly d: DebtorType | null;
  readonly role: (typeof PARTY_ROLES)[number];
  readonly all: boolean;
  readonly k: 'express' | 'implied_by_contract';
  readonly ch: Channel;
  readonly t: number;
  readonly a: readonly number[];
  readonly q: readonly number[];
  readonly w: number | null;
  readonly h: readonly LocalWindow[] | null;
  readonly e: readonly [string, (number | string)?];
}

const mostShown = 10;
/** Random places are all different, and rules remember places for as long as their lists live. */
const mostInterned = 50_000;
const interned = new Map<string, unknown>();
const rulesBySettings = new Map<string, ContactRules>();
const instant = (ms: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(ms);

const [file = ''] = process.argv.slice(2);
const counts: Record<string, number> = {};
let differences = 0;
for await (const line of createInterface({ input: createReadStream(file) })) {
  const asked = JSON.parse(line) as Case;
  counts[asked.e[0]] = (counts[asked.e[0]] ?? 0) + 1;
  const answer = answerTo(asked);
  if (agrees(asked.e, answer)) continue;
  differences += 1;
  if (differences <= mostShown) console.log(`${line}\n  mayContact: ${JSON.stringify(answer)}`);
}
const cases = Object.values(counts).reduce((sum, count) => sum + count, 0);
console.log(
  `TZ=${process.env['TZ'] ?? ''}: ${cases} cases (${Object.entries(counts)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ')}), ${differences} differences`,
);
process.exitCode = differences === 0 && cases > 0 ? 0 : 1;

function answerTo(asked: Case): readonly [string, (number | string)?] {
  const verdict = mayContact(factsOf(asked), rulesFor(asked), instant(asked.t));
  switch (verdict.kind) {
    case 'allow':
      return ['allow', verdict.closesAt.epochMilliseconds];
    case 'defer':
      return ['defer', verdict.until.epochMilliseconds];
    case 'block':
      return ['block', verdict.because];
    case 'ask_human':
      return ['ask'];
  }
}

/** Where the oracle did not search for the next opening, any answer but an open door is right. */
function agrees(expected: Case['e'], answer: Case['e']): boolean {
  if (expected[0] === 'closed') return answer[0] === 'defer' || answer[0] === 'ask';
  return expected[0] === answer[0] && expected[1] === answer[1];
}

function factsOf({ z, c, r, p, d, k, ch, a, q, w, h }: Case): ContactFacts {
  return {
    channel: ch,
    purpose: 'ladder',
    zones: { kind: 'zones', zones: same(z), countries: same(c), derivedFrom: [] },
    region: r ?? undefined,
    postalCode: p ?? undefined,
    debtor: d ?? undefined,
    consent: k,
    preferences: { hours: h === null ? undefined : same(h) },
    pastContacts: { account: a.map(instant), person: q.map(instant), lastReplyAt: w === null ? undefined : instant(w) },
  };
}

function rulesFor({ role, all }: Case): ContactRules {
  const known = rulesBySettings.get(`${role} ${all}`);
  if (known) return known;
  const optionalPacks = all ? shippedPacks.flatMap((pack) => (pack.optional ? [pack.id] : [])) : [];
  const made = contactRules({ company: { timeZone: 'UTC', isWhatsappAttested: true, partyRole: role, optionalPacks } });
  rulesBySettings.set(`${role} ${all}`, made);
  return made;
}

/** Lists that are equal become one list, as they are where people are remembered. */
function same<T>(list: T): T {
  const key = JSON.stringify(list);
  const known = interned.get(key);
  if (known) return known as T;
  if (interned.size >= mostInterned) {
    interned.clear();
    rulesBySettings.clear();
  }
  interned.set(key, list);
  return list;
}
