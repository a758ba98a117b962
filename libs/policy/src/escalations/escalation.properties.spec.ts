import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type AccountSnapshot,
  type ConsumedStep,
  type ObligationFacts,
  type Pause,
} from '../accounts/account.types.js';
import { considerate } from '../ladders/shipped.js';
import { type AccountPolicy } from '../ladders/ladder.types.js';
import { anyLadder } from '../testing/random-ladders.js';
import { anAccount, anObligation, aPause, at } from '../testing/account-builders.js';
import { type AccountDecision } from './escalation.types.js';
import { decide, deedsOf } from './escalation.decision.js';

const start = at('2026-02-01');
const hoursAfter = (hours: number) => start.add({ hours });
const horizon = 24 * 240;

/** A little portfolio: invoices, pauses that begin and end, payments at their instants. */
interface Story {
  readonly obligations: readonly (ObligationFacts & { readonly paidAt: Temporal.Instant | null })[];
  readonly pauses: readonly Pause[];
  readonly zones: readonly string[];
  readonly companyZone: string;
}

const zone = fc.constantFrom('UTC', 'America/Los_Angeles', 'Asia/Jakarta', 'Europe/Berlin', 'Pacific/Auckland');
const obligation = fc
  .record({
    issued: fc.integer({ min: -20, max: 60 }),
    net: fc.integer({ min: 0, max: 45 }),
    knownHours: fc.integer({ min: 0, max: 24 * 40 }),
    paidHours: fc.option(fc.integer({ min: 0, max: horizon })),
    hasLateFee: fc.boolean(),
  })
  .map(({ issued, net, knownHours, paidHours, hasLateFee }) => {
    const issue = Temporal.PlainDate.from('2026-02-01').add({ days: issued });
    const issueAt = issue.toZonedDateTime('UTC').toInstant();
    const known = Temporal.Instant.compare(issueAt, start) > 0 ? issueAt : hoursAfter(knownHours);
    const paid = paidHours === null ? null : known.add({ hours: paidHours });
    return {
      ...anObligation({ hasLateFee, issueDate: issue.toString(), dueDate: issue.add({ days: net }).toString() }),
      knownAt: known,
      paidAt: paid,
    };
  });
const pause = fc
  .record({
    from: fc.integer({ min: 0, max: horizon }),
    hours: fc.integer({ min: 1, max: 24 * 40 }),
    whole: fc.boolean(),
  })
  .map(({ from, hours, whole }): Pause => ({
    ...aPause('2026-02-01', null),
    kind: whole ? 'hold' : 'dispute',
    invoiceId: whole ? null : 'i-0',
    from: hoursAfter(from),
    until: hoursAfter(from + hours),
  }));
const story = fc.record({
  obligations: fc
    .array(obligation, { minLength: 1, maxLength: 4 })
    .map((made) => made.map((one, place) => ({ ...one, obligationId: `i-${place}`, invoiceId: `i-${place}` }))),
  pauses: fc.array(pause, { maxLength: 3 }),
  zones: fc.array(zone, { maxLength: 2 }),
  companyZone: zone,
});
/** When somebody looks, in hours; always a last look when every pause has ended. */
const ticks = fc
  .uniqueArray(fc.integer({ min: 0, max: horizon }), { maxLength: 40 })
  .map((hours) => [...hours, horizon + 24 * 50].toSorted((a, b) => a - b).map(hoursAfter));

/** The facts as they are known at an instant. */
function snapshotAt(told: Story, now: Temporal.Instant, steps: readonly ConsumedStep[]): AccountSnapshot {
  const reached = (instant: Temporal.Instant | null) => instant !== null && Temporal.Instant.compare(instant, now) <= 0;
  return anAccount({
    zones: told.zones,
    companyZone: told.companyZone,
    consumed: steps,
    obligations: told.obligations
      .filter(({ knownAt }) => reached(knownAt))
      .map(({ paidAt, ...facts }) =>
        reached(paidAt) ? { ...facts, state: 'paid', openMinor: 0, closedAt: paidAt } : facts,
      ),
    pauses: told.pauses
      .filter(({ from }) => reached(from))
      .map((one) => ({ ...one, until: reached(one.until) ? one.until : null })),
  });
}

interface Walk {
  readonly steps: ConsumedStep[];
  readonly decisions: {
    readonly now: Temporal.Instant;
    readonly snapshot: AccountSnapshot;
    readonly decision: AccountDecision;
  }[];
}

/** Looks at each of the instants and consumes what was decided. */
function walk(told: Story, instants: readonly Temporal.Instant[], policy: AccountPolicy = considerate): Walk {
  const done: Walk = { steps: [], decisions: [] };
  for (const now of instants) {
    const snapshot = snapshotAt(told, now, [...done.steps]);
    const decision = decide(snapshot, policy, now);
    done.decisions.push({ now, snapshot, decision });
    done.steps.push(...consumedBy(decision, now));
  }
  return done;
}

function consumedBy(decision: AccountDecision, now: Temporal.Instant): ConsumedStep[] {
  return decision.actions.flatMap((action) =>
    (action.kind === 'close_task' ? [] : action.steps).map(({ obligationId, ladderRun, step }) => ({
      obligationId,
      ladderRun,
      step,
      outcome: 'requested',
      at: now,
    })),
  );
}

const keys = (steps: readonly ConsumedStep[]) => steps.map(({ obligationId, step }) => `${obligationId} ${step}`);
const requestsOf = ({ actions }: AccountDecision) => actions.filter((action) => action.kind === 'request_contact');

describe('decide, over random portfolios and gaps in ticks', () => {
  it('gives the same decision for the same snapshot', () => {
    fc.assert(
      fc.property(story, anyLadder, fc.integer({ min: 0, max: horizon }), (told, policy, hours) => {
        const now = hoursAfter(hours);
        const snapshot = snapshotAt(told, now, []);
        expect(JSON.stringify(decide(snapshot, policy, now))).toBe(JSON.stringify(decide(snapshot, policy, now)));
      }),
    );
  });

  it('does the same when nobody asks for its words', () => {
    fc.assert(
      fc.property(story, ticks, anyLadder, (told, instants, policy) => {
        for (const { now, snapshot, decision } of walk(told, instants, policy).decisions) {
          const { severity: _severity, next: _next, nextBecause: _because, reasons: _reasons, ...deeds } = decision;
          expect(deedsOf(snapshot, policy, now)).toEqual(deeds);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('consumes no step twice', () => {
    fc.assert(
      fc.property(story, ticks, anyLadder, (told, instants, policy) => {
        const consumed = keys(walk(told, instants, policy).steps);
        expect(consumed).toHaveLength(new Set(consumed).size);
      }),
    );
  });

  it('loses no step in a gap, and no tick more changes which steps are consumed', () => {
    fc.assert(
      fc.property(story, ticks, ticks, anyLadder, (told, some, more, policy) => {
        const all = [...new Set([...some, ...more].map(String))].toSorted().map((text) => Temporal.Instant.from(text));
        const [few, many] = [walk(told, some, policy), walk(told, all, policy)];
        expect(keys(few.steps).toSorted()).toEqual(keys(many.steps).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('asks for nothing that is paused or paid, and at most once for the account', () => {
    fc.assert(
      fc.property(story, ticks, anyLadder, (told, instants, policy) => {
        for (const { now, snapshot, decision } of walk(told, instants, policy).decisions) {
          const requests = requestsOf(decision);
          expect(requests.length).toBeLessThanOrEqual(1);
          for (const { invoiceId } of requests.flatMap(({ steps }) => steps)) {
            expect(snapshot.obligations.find((one) => one.invoiceId === invoiceId)?.state).toBe('open');
            const running = snapshot.pauses.filter(
              (one) => one.until === null || Temporal.Instant.compare(one.until, now) > 0,
            );
            expect(running.some((one) => one.invoiceId === null || one.invoiceId === invoiceId)).toBe(false);
          }
        }
      }),
    );
  });

  it('asks nothing at all of an account that has paid', () => {
    fc.assert(
      fc.property(story, ticks, anyLadder, (told, instants, policy) => {
        const paid = { ...told, obligations: told.obligations.map((one) => ({ ...one, paidAt: one.knownAt })) };
        for (const { decision } of walk(paid, instants, policy).decisions) {
          expect(decision.actions.filter(({ kind }) => kind !== 'skip_steps')).toEqual([]);
        }
      }),
    );
  });

  it('never mixes a check-in with something overdue, and asks for one step of an obligation at a time', () => {
    fc.assert(
      fc.property(story, ticks, (told, instants) => {
        for (const { now, snapshot, decision } of walk(told, instants).decisions) {
          for (const { steps } of requestsOf(decision)) {
            expect(new Set(steps.map(({ obligationId }) => obligationId)).size).toBe(steps.length);
            if (!steps.some(({ step }) => step === 'check_in')) continue;
            const named = snapshot.obligations.filter((one) =>
              steps.some(({ obligationId }) => obligationId === one.obligationId),
            );
            for (const { dueDate } of named) {
              expect(
                Temporal.PlainDate.compare(now.toZonedDateTimeISO('Etc/GMT+12').toPlainDate(), dueDate),
              ).toBeLessThanOrEqual(0);
            }
          }
        }
      }),
    );
  });

  it('asks for no step before its date has begun everywhere, nor after its last date', () => {
    fc.assert(
      fc.property(story, ticks, (told, instants) => {
        for (const { now, snapshot, decision } of walk(told, instants).decisions) {
          for (const { steps, earliestAt } of requestsOf(decision)) {
            expect(Temporal.Instant.compare(earliestAt, now)).toBeLessThanOrEqual(0);
            for (const { validFrom, validUntil } of steps) {
              for (const place of [...snapshot.zones, snapshot.companyZone]) {
                expect(
                  Temporal.PlainDate.compare(validFrom, now.toZonedDateTimeISO(place).toPlainDate()),
                ).toBeLessThanOrEqual(0);
              }
              const theirs = snapshot.zones.length > 0 ? snapshot.zones : [snapshot.companyZone];
              const dates = theirs.map((place) => now.toZonedDateTimeISO(place).toPlainDate());
              if (validUntil)
                expect(dates.some((date) => Temporal.PlainDate.compare(date, validUntil) <= 0)).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('wakes itself for everything: looking in between changes nothing', () => {
    fc.assert(
      fc.property(
        story,
        fc.integer({ min: 0, max: horizon }),
        fc.integer({ min: 1, max: 999 }),
        (told, hours, part) => {
          const now = hoursAfter(hours);
          // Facts that come later wake the account by themselves; here only time passes.
          const snapshot = snapshotAt(told, now, []);
          const first = decide(snapshot, considerate, now);
          const settled = {
            ...snapshot,
            consumed: consumedBy(first, now),
            obligations: snapshot.obligations.filter(({ state }) => state === 'open'),
          };
          const again = decide(settled, considerate, now);
          const until = again.nextWakeUpAt ?? hoursAfter(horizon * 2);
          const between = now.add({
            milliseconds: Math.floor(((until.epochMilliseconds - now.epochMilliseconds - 1) * part) / 1000),
          });
          expect(again.actions).toEqual([]);
          expect(decide(settled, considerate, between).actions).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
