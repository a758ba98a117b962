import { describe, expect, it } from '@jest/globals';
import { chooseVariant, type VariantFacts } from './choose-variant.decision.js';
import { TEMPLATE_KINDS, TONE_OF_KIND, VARIANTS } from './template.types.js';

const facts: VariantFacts = {
  ...{ wanted: 'light', kind: 'upcoming', dueDates: ['2026-06-04'], today: '2026-06-01', isTroubled: false },
};

describe('the manner of a message', () => {
  it.each<[string, Partial<VariantFacts>, string, string]>([
    ['is light where the company wishes it and nothing is due', {}, 'light', 'as_wished'],
    ['is warm where the company wishes that', { wanted: 'warm' }, 'warm', 'as_wished'],
    ['is the usual one without a wish', { wanted: 'neutral' }, 'neutral', 'as_wished'],
    ['is light on the day itself', { kind: 'due_today', today: '2026-06-04' }, 'light', 'as_wished'],
    ['is light in a check-in', { kind: 'check_in', today: '2026-05-20' }, 'light', 'as_wished'],
    [
      ...(['is never light about what is overdue', { kind: 'overdue_friendly', today: '2026-06-05' }] as const),
      ...(['warm', 'nothing_overdue_is_light'] as const),
    ],
    ['is warm for a week', { wanted: 'warm', kind: 'overdue_friendly', today: '2026-06-11' }, 'warm', 'as_wished'],
    [
      ...([
        'is plain from the eighth day on',
        { wanted: 'warm', kind: 'overdue_friendly', today: '2026-06-12' },
      ] as const),
      ...(['neutral', 'long_overdue'] as const),
    ],
    [
      ...([
        'looks at the oldest',
        { wanted: 'warm', kind: 'overdue_friendly', dueDates: ['2026-06-04', '2026-05-01'], today: '2026-06-05' },
      ] as const),
      ...(['neutral', 'long_overdue'] as const),
    ],
    ['is plain after hardship, a dispute or anger', { isTroubled: true }, 'neutral', 'trouble'],
    ['is plain right after a pause', { after: 'dispute' }, 'neutral', 'after_pause'],
    ['is plain even after a promise that was kept', { after: 'promise_kept' }, 'neutral', 'after_pause'],
    ['is plain where fees are named', { kind: 'fee_notice', today: '2026-06-05' }, 'neutral', 'firm_step'],
    ['is plain where parts are offered', { kind: 'offer_plan', today: '2026-06-05' }, 'neutral', 'firm_step'],
  ])('%s', (_, change, variant, because) => {
    expect(chooseVariant({ ...facts, ...change })).toEqual({ variant, because });
  });

  it('is the usual one in every tone but the friendliest, and whenever there was trouble', () => {
    for (const kind of TEMPLATE_KINDS) {
      for (const wanted of VARIANTS) {
        const chosen = chooseVariant({ ...facts, kind, wanted, today: '2026-06-05' }).variant;
        if (TONE_OF_KIND[kind] !== 'friendly') expect(chosen).toBe('neutral');
        expect(chooseVariant({ ...facts, kind, wanted, isTroubled: true }).variant).toBe('neutral');
      }
    }
  });
});
