import { describe, expect, it } from '@jest/globals';
import { type EndFacts, recommend } from './recommendation.decision.js';
import { taskSettings } from './task.settings.js';

const settings = taskSettings.parse({});
const facts: EndFacts = {
  ...{ segment: null, open: { EUR: 80_000 }, paid: {}, knownForDays: 200, daysOverdue: 76, wasCalled: true },
  ...{ hasAnswered: false, promisesBroken: 0, hasRunningPlan: false, refused: false },
};

describe('the recommendation at the end of a ladder', () => {
  it.each<[string, Partial<EndFacts>, string, readonly string[]]>([
    ['nobody has called yet', { wasCalled: false }, 'call', ['not_called_yet']],
    ['a plan runs', { hasRunningPlan: true, wasCalled: false }, 'wait', ['plan_runs']],
    ['little is open', { open: { EUR: 4_999 }, wasCalled: false }, 'write_off', ['small_amount']],
    ['just enough is open', { open: { EUR: 5_000 } }, 'hand_over', ['never_answered']],
    ['little of one currency and much of another', { open: { EUR: 10, USD: 90_000 } }, 'hand_over', ['never_answered']],
    ['a currency of which nobody said what is small', { open: { JPY: 10 } }, 'hand_over', ['never_answered']],
    ['they answered', { hasAnswered: true }, 'plan', ['has_answered']],
    ['they never answered', {}, 'hand_over', ['never_answered']],
    ['they never answered, for most of a year', { daysOverdue: 181 }, 'sell', ['very_old', 'never_answered']],
    ['promises broke again and again', { hasAnswered: true, promisesBroken: 2 }, 'hand_over', ['promises_broken']],
    ['one promise broke', { hasAnswered: true, promisesBroken: 1 }, 'plan', ['has_answered']],
    ['they refuse', { refused: true }, 'hand_over', ['refused']],
    ['an important one refuses', { refused: true, segment: 'key' }, 'continue', ['refused', 'important']],
    ['an important one is silent', { segment: 'key' }, 'plan', ['important']],
    ['a relation of years', { knownForDays: 730 }, 'plan', ['long_relation']],
    ['they paid as much before', { paid: { EUR: 80_000 } }, 'plan', ['has_paid_well']],
    ['they paid in another currency', { paid: { USD: 900_000 } }, 'hand_over', ['never_answered']],
    ['it is little to them', { paid: { EUR: 1_600_000 } }, 'extension', ['small_to_them', 'has_paid_well']],
    [
      'promises of somebody valued broke',
      { promisesBroken: 3, knownForDays: 800, hasAnswered: true },
      'plan',
      ['has_answered', 'long_relation'],
    ],
  ])('%s', (_, given, advice, codes) => {
    const recommended = recommend({ ...facts, ...given }, settings);
    expect({ advice: recommended.advice, codes: recommended.reasons.map(({ code }) => code) }).toEqual({
      advice,
      codes,
    });
    for (const { sentence } of recommended.reasons) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
