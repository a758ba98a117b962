import { describe, expect, it } from '@jest/globals';
import { type LadderFile, ladder } from '../ladder.types.js';
import { shippedLadders } from '../shipped.js';

type Step = LadderFile['steps'][number];
const due = (days: number): Step['first'] => ({ from: 'due', days });

/** nudge 3, reminder 10, personal 20, decide 40. */
const sound = (): LadderFile => ({
  name: 'members',
  version: 1,
  summary: '',
  steps: [
    { step: 'nudge', tone: 'friendly', first: due(3), last: due(9) },
    { step: 'reminder', tone: 'clear', first: due(10), last: due(19) },
    { step: 'personal', tone: 'personal', first: due(20), last: due(39) },
    { step: 'final_options', tone: 'formal', first: due(40), does: 'decide' },
  ],
  oldDebt: { step: 'nudge' },
});
const notice: Step = { step: 'notice', tone: 'clear', first: due(12), last: due(19), needs: 'late_fee' };
const fee: Step = { step: 'fee', tone: 'clear', first: due(22), does: 'fee', requires: 'delivered_contact' };

function mistakes(change: (steps: Step[], made: LadderFile) => void): string[] {
  const made = sound();
  change(made.steps, made);
  return (ladder.safeParse(made).error?.issues ?? []).map(({ path }) => path.join('.'));
}

describe('a ladder', () => {
  it('is taken when nothing is wrong with it', () => {
    expect(mistakes(() => undefined)).toEqual([]);
    expect(mistakes((steps) => steps.splice(2, 2, notice, steps[2]!, fee, steps[3]!))).toEqual([]);
    expect(mistakes((steps) => steps.splice(2, 0, notice))).toEqual([]);
    for (const shipped of shippedLadders) expect(ladder.safeParse(shipped.ladder).success).toBe(true);
  });

  it.each<[string, (steps: Step[], made: LadderFile) => unknown, string]>([
    ['a step that occurs twice', (steps) => (steps[1]!.step = 'nudge'), 'steps.1.step'],
    ['a last date before the first', (steps) => (steps[1]!.last = due(9)), 'steps.1.last'],
    [
      'a last date that lies before a first date of another anchor',
      (steps) => (steps[1]!.first = { from: 'month_end', days: 20 }),
      'steps.1.last',
    ],
    [
      'a last date that counts from a contact, although the first does not',
      (steps) => (steps[1]!.last = { from: 'contact', days: 5 }),
      'steps.1.last',
    ],
    ['a step before the one above it', (steps) => (steps[2]!.first = due(10)), 'steps.2.first'],
    [
      'a step that a later one has always overtaken',
      (steps) => Object.assign(steps[1]!, { first: { from: 'month_end', days: 20 }, last: null }),
      'steps.1.first',
    ],
    [
      'a first date that never comes, because nothing was sent before',
      (steps) => Object.assign(steps[0]!, { first: { from: 'contact', days: 3 }, last: null }),
      'steps.0.first',
    ],
    [
      'a date on the very day of the contact that it follows',
      (steps) => Object.assign(steps[1]!, { first: { from: 'contact', days: 0 }, last: null }),
      'steps.1.first.days',
    ],
    [
      'a contact that it requires and that no step makes',
      (steps) => (steps[0]!.requires = 'delivered_contact'),
      'steps.0.requires',
    ],
    [
      'a step after a person decides for good',
      (steps) => steps.push({ step: 'more', tone: 'friendly', first: due(50) }),
      'steps.4.step',
    ],
    ['a tone that rises by two ranks', (steps) => (steps[1]!.tone = 'personal'), 'steps.1.tone'],
    ['a first tone that is not friendly', (steps) => (steps[0]!.tone = 'clear'), 'steps.0.tone'],
    [
      'a tone that rises after a message only some get',
      (steps) => (steps[1]!.when = { segments: ['gold'] }),
      'steps.2.tone',
    ],
    [
      'a tone that rises on the day after, before anything can have been received',
      (steps) => Object.assign(steps[1]!, { first: due(4) }),
      'steps.1.tone',
    ],
    ['a tone that rises after a call only', (steps) => (steps[1]!.does = 'call'), 'steps.2.tone'],
    [
      'amounts that cannot be at once',
      (steps) => (steps[1]!.when = { openAtLeast: { EUR: 500 }, openLessThan: { EUR: 500 } }),
      'steps.1.when.openLessThan.EUR',
    ],
    [
      'behaviour that cannot be at once',
      (steps) => (steps[1]!.when = { behaviour: ['never_paid_late', 'has_paid_late'] }),
      'steps.1.when.behaviour',
    ],
    ['a condition that states nothing', (steps) => (steps[1]!.when = {}), 'steps.1.when'],
    ['amounts without a currency', (steps) => (steps[1]!.when = { openAtLeast: {} }), 'steps.1.when.openAtLeast'],
    ['a word on conditions without one', (steps) => (steps[1]!.otherwise = 'wait'), 'steps.1.otherwise'],
    ['no channel at all', (steps) => (steps[1]!.channels = []), 'steps.1.channels'],
    ['a channel named twice', (steps) => (steps[1]!.channels = ['sms', 'sms']), 'steps.1.channels'],
    ['an unknown channel', (steps) => Object.assign(steps[1]!, { channels: ['fax'] }), 'steps.1.channels.0'],
    [
      'an unknown role',
      (steps) => Object.assign(steps[1]!, { audience: { role: 'cfo', level: 1 } }),
      'steps.1.audience.role',
    ],
    ['an unknown intent', (steps) => Object.assign(steps[1]!, { intent: 'threaten' }), 'steps.1.intent'],
    ['an unknown voice', (steps) => Object.assign(steps[1]!, { voice: 'bailiff' }), 'steps.1.voice'],
    ['an unknown tone', (steps) => Object.assign(steps[1]!, { tone: 'angry' }), 'steps.1.tone'],
    ['an hour that is none', (steps) => (steps[1]!.notBefore = '24:00'), 'steps.1.notBefore'],
    ['an hour at which the day is over', (steps) => (steps[1]!.notBefore = '17:01'), 'steps.1.notBefore'],
    ['an unknown field', (steps) => Object.assign(steps[1]!, { shout: true }), 'steps.1'],
    ['a voice for a step that sends nothing', (steps) => (steps[3]!.voice = 'director'), 'steps.3.voice'],
    ['an intent for a step that sends nothing', (steps) => (steps[3]!.intent = 'ask'), 'steps.3.intent'],
    [
      'a proposal that is for something else',
      (steps) => Object.assign(steps[1]!, { does: 'propose_plan', intent: 'ask' }),
      'steps.1.intent',
    ],
    [
      'a proposal before anything is overdue',
      (steps) => steps.unshift({ step: 'early', tone: 'friendly', first: due(-3), last: due(2), does: 'propose_plan' }),
      'steps.0.first',
    ],
    ['a check-in that counts from the due date', (steps) => (steps[0]!.intent = 'check_in'), 'steps.0.intent'],
    ['a fee notice that does not need a fee', (steps) => (steps[1]!.intent = 'fee_notice'), 'steps.1.intent'],
    [
      'last options before anything is overdue',
      (steps) =>
        steps.unshift({ step: 'early', tone: 'friendly', first: due(-3), last: due(2), intent: 'final_options' }),
      'steps.0.intent',
    ],
    [
      'a fee for being late before that',
      (steps) => steps.unshift({ step: 'early', tone: 'friendly', first: due(-3), last: due(2), needs: 'late_fee' }),
      'steps.0.needs',
    ],
    ['a fee before anything is late', (steps) => steps.unshift({ ...fee, first: due(0) }), 'steps.0.first'],
    ['a fee that nobody announced', (steps) => steps.splice(3, 0, { ...fee, first: due(25) }), 'steps.3.does'],
    [
      'a fee without a delivered message',
      (steps) => steps.splice(2, 0, notice, { ...fee, first: due(15), requires: 'nothing' }),
      'steps.3.requires',
    ],
    ['old debt that enters at an unknown step', (_, made) => (made.oldDebt.step = 'shout'), 'oldDebt.step'],
    ['old debt that enters where a person decides', (_, made) => (made.oldDebt.step = 'final_options'), 'oldDebt.step'],
    ['old debt that opens in a firm tone', (_, made) => (made.oldDebt.step = 'reminder'), 'oldDebt.step'],
    [
      'old debt that enters after a contact that has not been',
      (steps, made) => {
        steps.splice(1, 0, { step: 'second', tone: 'friendly', first: { from: 'contact', days: 3 } });
        made.oldDebt.step = 'second';
      },
      'oldDebt.step',
    ],
    ['no step', (steps) => steps.splice(0), 'steps'],
    ['no name', (_, made) => Object.assign(made, { name: 'Our Ladder' }), 'name'],
  ])('with %s is refused with the path of the mistake', (_, change, path) => {
    expect(mistakes(change)).toContain(path);
  });
});
