import { describe, expect, it } from '@jest/globals';
import { contactsWithin, earnedTone } from '@tactful/contact-rules';
import { contactRole, tone as tones, toneRank } from '@tactful/contracts';
import fc from 'fast-check';
import { type AccountSnapshot, type ConsumedStep, type ContactFact } from '../accounts/account.types.js';
import { type GoodFaith, type OwnerWarning, type PersonFact } from '../accounts/behaviour.types.js';
import { considerate } from '../ladders/shipped/considerate.js';
import { aContact, anAccount, anObligation, at } from '../testing/account-builders.js';
import { calendarOf } from './calendar.decision.js';
import { decide } from './escalation.decision.js';
import { type OpenTask, type RequestContact } from './escalation.types.js';
import { severityOfStep, type ToneFacts, toneOfStep } from './severity.decision.js';

const start = at('2026-02-01');
const horizon = 24 * 130;
const hoursAfter = (hours: number) => start.add({ hours });

const kinds = [
  'part_payment',
  'promise_made',
  'promise_kept',
  'promise_partly_kept',
  'promise_broken',
  'reply',
  'extension',
  'plan',
] as const;
const act = fc
  .record({
    kind: fc.constantFrom(...kinds),
    hours: fc.integer({ min: 0, max: horizon }),
    invoiceIds: fc.constantFrom(['i-1'], ['i-2'], ['i-1', 'i-2'], null),
  })
  .map(({ kind, hours, invoiceIds }): GoodFaith => ({ kind, at: hoursAfter(hours), invoiceIds }));
const contact = fc
  .record({
    hours: fc.integer({ min: 0, max: horizon }),
    tone: fc.constantFrom(...tones.options),
    got: fc.boolean(),
    answered: fc.boolean(),
    about: fc.constantFrom(['i-1'], ['i-2'], ['i-1', 'i-2']),
  })
  .map(({ hours, tone, got, answered, about }) =>
    aContact('2026-02-01', {
      ...{ attemptId: `${hours}`, tone, obligationIds: about, acceptedAt: hoursAfter(hours) },
      receivedAt: got ? hoursAfter(hours) : null,
      answeredAt: answered ? hoursAfter(hours + 1) : null,
    }),
  );
const person = fc
  .record({
    role: fc.constantFrom(...contactRole.options),
    level: fc.integer({ min: 0, max: 2 }),
    isReachable: fc.boolean(),
  })
  .map((one): Omit<PersonFact, 'contactId'> => one);

describe('over random contacts and acts of good faith', () => {
  it('no act ever raises the tone of a step, nor the severity', () => {
    fc.assert(
      fc.property(
        fc.record({
          contacts: fc.array(contact, { maxLength: 6 }),
          goodFaith: fc.array(act, { maxLength: 4 }),
          more: act,
          rung: fc.constantFrom(...considerate.ladder.steps),
          hours: fc.integer({ min: 0, max: horizon }),
          isRaised: fc.boolean(),
        }),
        ({ contacts, goodFaith, more, rung, hours, isRaised }) => {
          const raises = isRaised
            ? [{ obligationIds: ['i-1'], tone: 'formal' as const, at: hoursAfter(Math.floor(hours / 2)) }]
            : [];
          const facts = (acts: readonly GoodFaith[]): ToneFacts => ({
            account: anAccount({ contacts, goodFaith: acts, raises }),
            obligation: anObligation(),
            ladder: considerate.ladder,
            calendar: calendarOf('UTC', ['UTC']),
            now: hoursAfter(hours),
            toneOfAge: 'formal',
            pauseEndedAt: null,
          });
          const [before, after] = [facts(goodFaith), facts([...goodFaith, more])];
          expect(toneRank[toneOfStep(rung, after).tone]).toBeLessThanOrEqual(toneRank[toneOfStep(rung, before).tone]);
          expect(toneRank[severityOfStep(rung, after)]).toBeLessThanOrEqual(toneRank[severityOfStep(rung, before)]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('the first contact after an act is never firmer than what was received before it', () => {
    fc.assert(
      fc.property(
        fc.array(contact, { maxLength: 6 }),
        act,
        fc.constantFrom(...considerate.ladder.steps),
        (contacts, done, rung) => {
          const before = contacts.filter(({ acceptedAt }) => Temporal.Instant.compare(acceptedAt, done.at) < 0);
          const account = anAccount({ contacts: before, goodFaith: [{ ...done, invoiceIds: ['i-1'] }] });
          const facts = {
            account,
            obligation: anObligation(),
            ladder: considerate.ladder,
            toneOfAge: null,
            pauseEndedAt: null,
          };
          const { tone } = toneOfStep(rung, { ...facts, calendar: calendarOf('UTC', []), now: hoursAfter(horizon) });
          const received = before.filter(
            ({ obligationIds, receivedAt }) => receivedAt && obligationIds.includes('i-1'),
          );
          expect(toneRank[tone]).toBeLessThanOrEqual(
            Math.max(1, ...received.map((one) => toneRank[one.tone ?? 'friendly'])),
          );
        },
      ),
    );
  });
});

/** What somebody does who is written to: a message reaches them or not, and they answer or not. */
interface Given {
  readonly people: readonly PersonFact[];
  readonly goodFaith: readonly GoodFaith[];
  readonly fates: readonly ('received' | 'lost' | 'answered')[];
  readonly vetoes: readonly boolean[];
  readonly due: readonly number[];
}
const given = fc.record({
  people: fc
    .array(person, { maxLength: 5 })
    .map((all) => all.map((one, place) => ({ ...one, contactId: `c-${place}` }))),
  goodFaith: fc.array(act, { maxLength: 4 }),
  fates: fc.array(fc.constantFrom('received', 'received', 'lost', 'answered'), { minLength: 1, maxLength: 6 }),
  vetoes: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
  due: fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 1, maxLength: 2 }),
});

interface Written extends ContactFact {
  readonly before: readonly ContactFact[];
  readonly warnings: readonly OwnerWarning[];
}

/** An account that lives through the calendar: what is asked is written, and what comes of it is a fact. */
class Life {
  readonly written: Written[] = [];
  readonly #warnings: OwnerWarning[] = [];
  readonly #steps: ConsumedStep[] = [];

  constructor(private readonly told: Given) {}

  /** Wakes when policy says so and whenever something is done. */
  live(): Written[] {
    let now: Temporal.Instant | undefined = start;
    for (let turn = 0; turn < 200 && now; turn += 1) now = this.#wake(now);
    return this.written;
  }

  #wake(now: Temporal.Instant): Temporal.Instant | undefined {
    const snapshot = this.#facts(now);
    const decision = decide(snapshot, considerate, now);
    for (const action of decision.actions) {
      if (action.kind === 'close_task') continue;
      this.#steps.push(...action.steps.map((step) => ({ ...step, outcome: 'requested' as const, at: now })));
      if (action.kind === 'request_contact') this.#write(action, snapshot, now);
      if (action.kind === 'open_task') this.#warn(action, now);
    }
    const done = this.told.goodFaith.map((one) => one.at);
    const answers = this.#warnings.map((one) => one.at.add({ hours: 24 }));
    return [decision.nextWakeUpAt, ...done, ...answers]
      .filter((tick) => tick !== null)
      .filter((tick) => isAfter(tick, now) && !isAfter(tick, hoursAfter(horizon)))
      .toSorted((a, b) => Temporal.Instant.compare(a, b))[0];
  }

  #facts(now: Temporal.Instant): AccountSnapshot {
    const obligations = this.told.due.map((days, place) => {
      const dueDate = Temporal.PlainDate.from('2026-02-01').add({ days }).toString();
      return anObligation({ obligationId: `i-${place + 1}`, dueDate });
    });
    return anAccount({
      ...{ obligations, people: this.told.people, contacts: this.written.toReversed(), consumed: [...this.#steps] },
      goodFaith: this.told.goodFaith.filter((one) => !isAfter(one.at, now)),
      // A no comes a day after the warning.
      ownerWarnings: this.#warnings.map((one) => ({
        ...one,
        isVetoed: one.isVetoed && !isAfter(one.at.add({ hours: 24 }), now),
      })),
    });
  }

  #write(request: RequestContact, facts: AccountSnapshot, now: Temporal.Instant): void {
    const obligationIds = request.steps.map((step) => step.obligationId);
    const reachable = this.told.people.filter((one) => one.isReachable);
    const [receiver] = contactsWithin(reachable, request.audience);
    if (!receiver) return;
    const fate = this.told.fates[this.written.length % this.told.fates.length];
    const made = aContact('2026-02-01', {
      ...{ attemptId: `a-${this.written.length}`, obligationIds, acceptedAt: now, level: receiver.level },
      tone: earnedTone(facts.contacts, obligationIds, request.wantedTone, now).tone,
      receivedAt: fate === 'lost' ? null : now,
      failedAt: fate === 'lost' ? now : null,
      answeredAt: fate === 'answered' ? now.add({ hours: 1 }) : null,
    });
    this.written.push({ ...made, before: facts.contacts, warnings: facts.ownerWarnings });
  }

  #warn({ warning }: OpenTask, now: Temporal.Instant): void {
    if (!warning) return;
    const place = this.#warnings.length;
    this.#warnings.push({
      ...{ taskId: `t-${place}`, level: warning.audience.level, at: now },
      obligationIds: warning.obligations.map((one) => one.obligationId),
      isVetoed: this.told.vetoes[place % this.told.vetoes.length] ?? false,
    });
  }
}

function live(told: Given): Written[] {
  return new Life(told).live();
}

function isAfter(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) > 0;
}

describe('over random lives of accounts', () => {
  it('the tone never rises without an earlier contact that was delivered, not answered, and 48 hours old', () => {
    fc.assert(
      fc.property(given, (told) => {
        for (const { tone, obligationIds, acceptedAt, before } of live(told)) {
          const earning = before.filter(
            (one) =>
              one.obligationIds.some((id) => obligationIds.includes(id)) &&
              one.receivedAt !== null &&
              one.answeredAt === null &&
              Temporal.Instant.compare(one.acceptedAt.add({ hours: 48 }), acceptedAt) <= 0,
          );
          const highest = Math.max(0, ...earning.map((one) => toneRank[one.tone ?? 'friendly']));
          expect(toneRank[tone ?? 'friendly']).toBeLessThanOrEqual(highest + 1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('nobody higher is written to than before, unless the owner was told 48 hours earlier and did not say no', () => {
    let climbs = 0;
    fc.assert(
      fc.property(given, (told) => {
        const lowest = Math.min(...told.people.map(({ level }) => level));
        for (const { level, obligationIds, acceptedAt, before, warnings } of live(told)) {
          const about = before.filter((one) => one.obligationIds.some((id) => obligationIds.includes(id)));
          const highest = Math.max(lowest, ...about.map((one) => one.level ?? 0));
          if (level === null || level <= highest) continue;
          climbs += 1;
          const covering = warnings.filter(
            (one) => one.level >= level && one.obligationIds.some((id) => obligationIds.includes(id)),
          );
          expect(
            covering.some(({ at: told48 }) => Temporal.Instant.compare(told48.add({ hours: 48 }), acceptedAt) <= 0),
          ).toBe(true);
          expect(covering.every(({ isVetoed }) => !isVetoed)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
    expect(climbs).toBeGreaterThan(0);
  });

  it('nobody is warned where everybody is of one level', () => {
    fc.assert(
      fc.property(given, (told) => {
        const flat = { ...told, people: told.people.map((one) => ({ ...one, level: 0 })) };
        for (const { warnings } of live(flat)) expect(warnings).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
