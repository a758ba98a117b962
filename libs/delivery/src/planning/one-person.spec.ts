import { describe, expect, it } from '@jest/globals';
import { type Tone, tone, toneRank, type TruthGateAnswer } from '@tactful/contracts';
import { earnedTone, plausibleZones, type ToneContact } from '@tactful/contact-rules';
import { accountsOf, contactIdsOf, fits, isSamePerson, stepKey } from '@tactful/contact-planning';
import fc from 'fast-check';
import { rulesOf } from '../company/company-rules.js';
import { type Person } from '../people/person.types.js';
import { type MessageRecord } from '../queue/message.types.js';
import { decideBatch } from '../sending/batch.decision.js';
import { saidOf } from '../sending/said.decision.js';
import { type Scene } from '../sending/sending.types.js';
import { GateBook } from '../testing/gate-book.js';
import { aCompany, anEscalation } from '../testing/told.js';
import { planEscalation } from './plan.decision.js';
import { type PlanningScene, BatchBook } from './planning-scene.js';

const company = aCompany();
const rules = rulesOf(company);
/** Tuesday, 14:00 in Berlin: every window is open. */
const now = Temporal.Instant.from('2026-06-09T12:00:00Z');
const addresses = ['a', 'b', 'c', 'd'] as const;

interface World {
  /** The addresses of the one contact of each account. */
  readonly accounts: readonly (readonly string[])[];
  /** What falls due, in this order: a step of an obligation of an account, in a wanted tone. */
  readonly due: readonly {
    readonly account: number;
    readonly obligation: number;
    readonly step: string;
    readonly wanted: Tone;
  }[];
  /** Contacts that earned a tone for an obligation before. */
  readonly earned: readonly { readonly account: number; readonly obligation: number; readonly tone: Tone }[];
  /** Obligations that are paid when the message leaves. */
  readonly paid: readonly { readonly account: number; readonly obligation: number }[];
}

const tones = fc.constantFrom(...tone.options);
const account = fc.integer({ min: 0, max: 4 });
const obligation = fc.integer({ min: 0, max: 1 });
const world: fc.Arbitrary<World> = fc.record({
  accounts: fc.array(fc.uniqueArray(fc.constantFrom(...addresses), { minLength: 1, maxLength: 2 }), {
    minLength: 5,
    maxLength: 5,
  }),
  due: fc.array(
    fc.record({
      account,
      obligation,
      step: fc.constantFrom('nudge', 'reminder', 'personal', 'formal_letter'),
      wanted: tones,
    }),
    { minLength: 1, maxLength: 14 },
  ),
  earned: fc.array(fc.record({ account, obligation, tone: tones }), { maxLength: 6 }),
  paid: fc.array(fc.record({ account, obligation }), { maxLength: 3 }),
});

function contactId(place: number): string {
  return `contact ${place}`;
}

function customerId(place: number): string {
  return `account ${place}`;
}

function obligationId(place: number, of: number): string {
  return `obligation ${place} ${of}`;
}

/** A contact reached by text message: on the first of its addresses, and by WhatsApp on the second. */
function aContact(keys: readonly string[], place: number): Person {
  const channels = ['sms', 'whatsapp'] as const;
  return {
    ...{ contactId: contactId(place), customerId: customerId(place), name: 'Jana', role: 'billing', level: 0 },
    zones: plausibleZones({ statedZone: 'Europe/Berlin', country: 'DE' }),
    ...{ timeZone: 'Europe/Berlin', region: null, postalCode: null, locale: 'en' },
    customer: {
      ...{ name: `Hotel ${place}`, kind: 'company', locale: 'en', timeZone: null, country: 'DE' },
      preferredChannel: null,
    },
    points: keys.flatMap((addressKey) =>
      channels.map((channel) => ({
        channel,
        address: '+4915112345678',
        addressKey,
        consent: 'implied_by_contract' as const,
      })),
    ),
    preferences: { channels: null, hours: null, locale: null, pausedUntil: null },
    unreadReply: false,
    lastInboundAt: { sms: null, whatsapp: null, email: null },
  };
}

/** Plans everything that falls due, in its order. */
function planAll({ accounts, due }: World) {
  const people = accounts.map(aContact);
  const scene: PlanningScene = {
    people: Map.groupBy(people, (person) => person.customerId),
    known: new Map(people.map((person) => [person.contactId, person])),
    pastOf: () => ({ account: [], person: [] }),
    waiting: [],
    taken: new Set(),
    shared: people.flatMap((person) =>
      [...new Set(person.points.map((point) => point.addressKey))].map((addressKey) => ({
        addressKey,
        contactId: person.contactId,
        customerId: person.customerId,
      })),
    ),
    now,
  };
  const book = new BatchBook(scene);
  const requested = new Map<string, Tone>();
  const dropped: string[] = [];
  for (const [at, one] of due.entries()) {
    const id = obligationId(one.account, one.obligation);
    const step = {
      obligationId: id,
      invoiceId: id,
      ladderRun: 0,
      step: one.step,
      validFrom: '2026-06-08',
      validUntil: '2026-06-30',
    };
    const escalation = {
      ...anEscalation(customerId(one.account), [step], { wantedTone: one.wanted }),
      earliestAt: now.toString(),
    };
    if (!requested.has(stepKey(step))) requested.set(stepKey(step), one.wanted);
    const plan = planEscalation(
      { escalation, messageId: `message ${String(at).padStart(3, '0')}`, taskId: 'task' },
      {
        ...{ companyId: company.companyId, company, rules, ...scene, customerId: customerId(one.account) },
        people: scene.people.get(customerId(one.account)) ?? [],
        waiting: book.waitingFor(customerId(one.account)),
        taken: book.taken,
      },
    );
    book.put(escalation, plan);
    dropped.push(...plan.messages.flatMap((message) => message.dropped.map(stepKey)));
  }
  const stored = book.changed.map((message) => ({ ...message, dropped: [] }));
  const waiting = stored.filter((message) => message.state === 'waiting');
  return { people, scene, waiting, requested, dropped };
}

function fittingOf(people: readonly Person[]) {
  const known = new Map(people.map((person) => [person.contactId, person]));
  return { company, rules, now, known, pastOf: () => ({ account: [], person: [] }) };
}

/** Claims everything that waits at once. */
function sendAll(waiting: readonly MessageRecord[], people: readonly Person[], { paid, earned, due }: World) {
  const gone = new Set(paid.map((one) => obligationId(one.account, one.obligation)));
  const contacts: ToneContact[] = earned.map((one) => ({
    obligationIds: [obligationId(one.account, one.obligation)],
    tone: one.tone,
    acceptedAt: now.subtract({ hours: 100 }),
    receivedAt: now.subtract({ hours: 99 }),
    failedAt: null,
    answeredAt: null,
    receiptsExist: true,
  }));
  const book = new GateBook();
  for (const one of due) {
    const id = obligationId(one.account, one.obligation);
    const isKnown = book.of(customerId(one.account)).some((owed) => owed.obligationId === id);
    if (!gone.has(id) && !isKnown)
      book.owes(customerId(one.account), { obligationId: id, invoiceId: id, dueDate: '2026-05-01' });
  }
  const gate: TruthGateAnswer = {
    readAt: now.toString(),
    sending: 'live',
    companyToday: '2026-06-09',
    accounts: people.map((person) => ({
      customerId: person.customerId,
      sequence: 1,
      onHold: null,
      obligations: book.of(person.customerId),
    })),
  };
  const scene: Scene = {
    ...{ companyId: company.companyId, company, rules, people, contacts, gate, now },
    messages: waiting,
    beside: [],
    uses: new Map(),
    latestFacts: new Map(),
    parked: new Set(),
  };
  let made = 0;
  const ids = () => ({ attemptId: `attempt ${made++}`, taskId: 'task', newMessageId: () => `apart ${made++}` });
  return { ...decideBatch(scene, ids), contacts, gone };
}

describe('random accounts, shared addresses and orders of what falls due', () => {
  it('leave no two messages waiting that could be one, and none for people who do not all share an address', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { people, waiting } = planAll(given);
        const personOf = (id: string) => people.find((person) => person.contactId === id)!;
        for (const message of waiting) {
          const contacts = contactIdsOf(message).map(personOf);
          expect(contacts.every((a) => contacts.every((b) => isSamePerson(a, b)))).toBe(true);
        }
        for (const [at, message] of waiting.entries()) {
          for (const other of waiting.slice(at + 1)) {
            const both = { ...message, steps: [...message.steps, ...other.steps] };
            expect(fits(both, fittingOf(people))).toBe(false);
          }
        }
      }),
    );
  });

  it('lose no step and consume none twice', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { waiting, requested, dropped } = planAll(given);
        const carried = waiting.flatMap((message) => message.steps.map(stepKey));
        expect([...carried, ...dropped].sort()).toEqual([...requested.keys()].sort());
      }),
    );
  });

  it('write to nobody twice, and say each step once or drop it with a reason', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { people, waiting } = planAll(given);
        const { sends, changed, gone } = sendAll(waiting, people, given);
        const reached = sends.flatMap(({ decision }) => contactIdsOf(decision.message));
        expect(new Set(reached).size).toBe(reached.length);
        const keys = sends.flatMap((send) => {
          const addressKeys = send.uses.map(({ budgetKey }) => budgetKey).filter((key) => key.startsWith('address:'));
          return [...new Set(addressKeys)];
        });
        expect(new Set(keys).size).toBe(keys.length);
        const said = sends.flatMap(({ decision }) => decision.message.steps.map(stepKey));
        const left = [...sends.map(({ decision }) => decision.message), ...changed].flatMap((one) => one.dropped);
        const still = changed.filter((one) => one.state === 'waiting').flatMap((one) => one.steps.map(stepKey));
        expect([...said, ...left.map(stepKey), ...still].sort()).toEqual(
          waiting.flatMap((message) => message.steps.map(stepKey)).sort(),
        );
        for (const step of left) expect(gone.has(step.obligationId) || step.because === 'superseded').toBe(true);
        for (const key of said) expect([...gone].some((id) => key.startsWith(`${id}/`))).toBe(false);
      }),
    );
  });

  it('speak in no firmer tone than one of the accounts has earned and asked for', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { people, waiting } = planAll(given);
        const { sends, contacts } = sendAll(waiting, people, given);
        for (const { decision } of sends) {
          const allowed = accountsOf(decision.message).map(({ customerId: id }) => {
            const steps = decision.message.steps.filter((step) => step.customerId === id);
            const wanted = Math.max(...steps.map((step) => toneRank[step.wantedTone]));
            const earned = earnedTone(
              contacts,
              steps.map((step) => step.obligationId),
              'formal',
              now,
            ).tone;
            return Math.min(wanted, toneRank[earned]);
          });
          expect(toneRank[decision.wording.tone ?? 'friendly']).toBe(Math.max(...allowed));
        }
      }),
    );
  });

  it('say the same in whatever order the accounts of one person fell due', () => {
    const each = fc.uniqueArray(fc.record({ account, obligation }), {
      minLength: 2,
      selector: ({ account: of, obligation: which }) => obligationId(of, which),
    });
    const orders = each.chain((due) =>
      fc.shuffledSubarray(due, { minLength: due.length }).map((other) => [due, other]),
    );
    fc.assert(
      fc.property(orders, (both) => {
        const [said, saidInAnotherOrder] = both.map((order) => {
          const due = order.map((one) => ({ ...one, step: 'nudge', wanted: 'friendly' as const }));
          const given: World = { accounts: Array.from({ length: 5 }, () => ['a']), due, earned: [], paid: [] };
          const { people, waiting } = planAll(given);
          return sendAll(waiting, people, given).sends.map((send) => ({
            to: send.decision.message.contactId,
            accounts: saidOf(send),
            named: send.decision.wording.obligations,
          }));
        });
        expect(saidInAnotherOrder).toEqual(said);
      }),
    );
  });

  it('tell of each account its own steps and amounts, and of all of them together everything', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { people, waiting } = planAll(given);
        for (const send of sendAll(waiting, people, given).sends) {
          const said = saidOf(send);
          for (const { customerId: id, obligationIds } of said) {
            expect(obligationIds.every((one) => one.startsWith(id.replace('account', 'obligation')))).toBe(true);
          }
          const named = said.flatMap(({ obligationIds }) => obligationIds).sort();
          expect(named).toEqual(send.decision.wording.obligations.map((one) => one.obligationId).sort());
        }
      }),
    );
  });
});
