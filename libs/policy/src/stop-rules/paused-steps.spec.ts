import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../escalations/escalation.decision.js';
import { considerate, keyAccount, publicSector, smallBalance, subscription } from '../ladders/shipped.js';
import { type PolicyVersion } from '../ladders/ladder.types.js';
import {
  aContact,
  anAccount,
  anObligation,
  asked,
  at,
  consumed,
  skipped,
  tasksOpened,
} from '../testing/account-builders.js';

const paused = (...steps: string[]) => steps.map((step) => ({ policyId: 'considerate@1', step }));
const before = { consumed: consumed('check_in', 'upcoming', 'due', 'nudge'), contacts: [aContact('2026-03-07')] };

describe('a step that stopped by itself', () => {
  it('is held with its reason, and not used up', () => {
    const decision = decide(anAccount({ ...before, stepPauses: paused('reminder') }), considerate, at('2026-03-13'));
    expect(asked(decision)).toEqual([]);
    expect(skipped(decision)).toEqual({});
    expect(decision.reasons).toContainEqual({ code: 'step_paused', step: 'reminder', invoiceNumber: 'INV-i-1' });
  });

  it('stays held when its last date passes, and ends by its own rule once a person lets it go on', () => {
    const obligations = [anObligation({ policyId: 'small_balance@1' })];
    const stepPauses = [{ policyId: 'small_balance@1', step: 'due' }];
    const later = at('2026-03-11');
    expect(skipped(decide(anAccount({ obligations, stepPauses }), smallBalance, later))).toEqual({});
    expect(skipped(decide(anAccount({ obligations }), smallBalance, later))).toEqual({ 'i-1 due': 'expired' });
  });

  it('goes at once when a person lets it go on in time', () => {
    expect(asked(decide(anAccount(before), considerate, at('2026-03-13')))).toEqual(['i-1 reminder']);
  });

  it('is passed by a later step as any other', () => {
    const account = anAccount({ ...before, stepPauses: paused('reminder') });
    const decision = decide(account, considerate, at('2026-03-18'));
    expect(skipped(decision)).toEqual({ 'i-1 reminder': 'superseded_by_later_step' });
    expect(asked(decision)).toEqual(['i-1 personal']);
  });

  it('is not what comes next', () => {
    const stepPauses = paused('reminder');
    const decision = decide(anAccount({ ...before, stepPauses }), considerate, at('2026-03-10'));
    expect(decision.next?.step).toBe('personal');
  });

  it('of another ladder is another step', () => {
    const stepPauses = [{ policyId: 'key_account@1', step: 'reminder' }];
    expect(asked(decide(anAccount({ ...before, stepPauses }), considerate, at('2026-03-13')))).toEqual([
      'i-1 reminder',
    ]);
  });

  it('never makes anything go out, or be charged, or be asked of a person that would not have been', () => {
    const ladders: PolicyVersion[] = [considerate, keyAccount, smallBalance, subscription, publicSector];
    const names = ladders.flatMap(({ id, ladder }) => ladder.steps.map(({ step }) => ({ policyId: id, step })));
    const obligation = fc.record({
      days: fc.integer({ min: -20, max: 130 }),
      policy: fc.constantFrom(...ladders),
      used: fc.nat(6),
      hasLateFee: fc.boolean(),
    });
    const now = at('2026-06-10T09:00');
    const instants = fc.integer({ min: 0, max: 60 * 24 }).map((hours) => now.add({ hours }));
    fc.assert(
      fc.property(
        fc.array(obligation, { minLength: 1, maxLength: 4 }),
        fc.subarray(names),
        instants,
        (told, stepPauses, instant) => {
          const obligations = told.map(({ days, policy, hasLateFee }, index) => {
            const due = Temporal.PlainDate.from('2026-06-10').subtract({ days });
            const issueDate = due.subtract({ days: 30 }).toString();
            const obligationId = `i-${index}`;
            return anObligation({ obligationId, dueDate: due.toString(), issueDate, policyId: policy.id, hasLateFee });
          });
          const used = told.flatMap(({ policy, used: count }, index) =>
            policy.ladder.steps
              .slice(0, count)
              .flatMap(({ step }) => consumed(step).map((one) => ({ ...one, obligationId: `i-${index}` }))),
          );
          const account = anAccount({ obligations, consumed: used });
          const policy = {
            id: 'several',
            ladderOf: ({ policyId }: { policyId: string }) =>
              (ladders.find(({ id }) => id === policyId) ?? considerate).ladder,
          };
          const free = decide(account, policy, instant);
          const held = decide({ ...account, stepPauses }, policy, instant);
          expect(asked(free)).toEqual(expect.arrayContaining(asked(held)));
          expect(tasksOpened(free)).toEqual(expect.arrayContaining(tasksOpened(held)));
          const stillPaused = new Set(stepPauses.map(({ policyId, step }) => `${policyId} ${step}`));
          for (const one of asked(held)) {
            const [obligationId, step] = one.split(' ');
            const { policyId = '' } = obligations.find((each) => each.obligationId === obligationId) ?? {};
            expect(stillPaused).not.toContain(`${policyId} ${step ?? ''}`);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a customer who pays on the 15th', () => {
  const payDays = { days: [15], atMostDays: 5 };
  const waiting = anAccount({ ...before, obligations: [anObligation({ dueDate: '2026-03-05' })], payDays });

  it('is not reminded shortly before, and the decision says why', () => {
    const decision = decide(waiting, considerate, at('2026-03-13'));
    expect(asked(decision)).toEqual([]);
    expect(decision.reasons).toContainEqual({
      code: 'pay_day_near',
      step: 'reminder',
      invoiceNumber: 'INV-i-1',
      until: '2026-03-16T00:00:00Z',
    });
    expect([decision.next?.at.toString(), decision.nextBecause]).toEqual(['2026-03-16T00:00:00Z', 'pay_day_near']);
  });

  it('is reminded the day after, if it has not paid', () => {
    expect(asked(decide(waiting, considerate, at('2026-03-16')))).toEqual(['i-1 reminder']);
  });

  it('is told of a due date as everybody is', () => {
    const account = anAccount({ payDays: { days: [4], atMostDays: 5 }, consumed: consumed('check_in', 'upcoming') });
    expect(asked(decide(account, considerate, at('2026-03-03')))).toEqual(['i-1 due']);
  });
});

describe('a customer who answers at 18:00', () => {
  it('is asked for at that hour', () => {
    const decision = decide(anAccount({ ...before, preferredHour: 18 }), considerate, at('2026-03-13'));
    expect(decision.actions).toContainEqual(expect.objectContaining({ kind: 'request_contact', preferredHour: 18 }));
    expect(decision.reasons).toContainEqual({ code: 'best_hour' });
  });
});
