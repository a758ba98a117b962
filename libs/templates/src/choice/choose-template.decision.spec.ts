import { describe, expect, it } from '@jest/globals';
import { type Tone, tone, toneRank } from '@tactful/contracts';
import { chooseTemplate, toneOfMessage } from './choose-template.decision.js';
import { isLadderKind, LADDER_STEPS, type Situation, SITUATION_OF_KIND, TONE_OF_KIND } from './template.types.js';

const SITUATIONS: readonly Situation[] = ['check_in', 'not_due', 'due_today', 'overdue'];
const TONES: readonly Tone[] = tone.options;
const everything = SITUATIONS.flatMap((situation) =>
  TONES.flatMap((allowed) =>
    LADDER_STEPS.flatMap((step) => [true, false].map((hasFeeInTerms) => ({ situation, allowed, step, hasFeeInTerms }))),
  ),
);

describe('chooseTemplate', () => {
  it('keeps to a tone that a person raised, whatever the step', () => {
    const facts = { steps: ['nudge'], situation: 'overdue', tone: 'personal', hasFeeInTerms: false } as const;
    expect(chooseTemplate(facts)).toBe('overdue_friendly');
    expect(chooseTemplate({ ...facts, isRaised: true })).toBe('overdue_personal');
  });

  it.each([
    { steps: ['upcoming'], situation: 'overdue', tone: 'formal', fee: false, kind: 'overdue_friendly' },
    { steps: ['formal_letter'], situation: 'overdue', tone: 'friendly', fee: true, kind: 'overdue_friendly' },
    { steps: ['formal_letter'], situation: 'overdue', tone: 'clear', fee: true, kind: 'overdue_clear' },
    { steps: ['formal_letter'], situation: 'overdue', tone: 'personal', fee: true, kind: 'overdue_personal' },
    { steps: ['formal_letter'], situation: 'overdue', tone: 'accounts_team', fee: true, kind: 'overdue_accounts_team' },
    { steps: ['formal_letter'], situation: 'overdue', tone: 'formal', fee: true, kind: 'overdue_formal' },
    { steps: ['final_options'], situation: 'overdue', tone: 'formal', fee: false, kind: 'final_options' },
    {
      steps: ['final_options'],
      situation: 'overdue',
      tone: 'accounts_team',
      fee: false,
      kind: 'overdue_accounts_team',
    },
    { steps: ['fee_notice'], situation: 'overdue', tone: 'accounts_team', fee: true, kind: 'fee_notice' },
    { steps: ['fee_notice'], situation: 'overdue', tone: 'accounts_team', fee: false, kind: 'overdue_accounts_team' },
    { steps: ['fee_notice'], situation: 'overdue', tone: 'personal', fee: true, kind: 'overdue_personal' },
    { steps: ['nudge', 'fee_notice'], situation: 'overdue', tone: 'accounts_team', fee: true, kind: 'fee_notice' },
    { steps: ['reminder'], situation: 'not_due', tone: 'formal', fee: true, kind: 'upcoming' },
    { steps: ['reminder'], situation: 'due_today', tone: 'formal', fee: true, kind: 'due_today' },
    { steps: ['check_in'], situation: 'check_in', tone: 'friendly', fee: false, kind: 'check_in' },
    { steps: ['check_in', 'upcoming'], situation: 'not_due', tone: 'friendly', fee: false, kind: 'upcoming' },
    { steps: ['our_own_step'], situation: 'overdue', tone: 'clear', fee: false, kind: 'overdue_clear' },
  ] as const)(
    '$steps, $situation, tone up to $tone, fee $fee: $kind',
    ({ steps, situation, tone: allowed, fee, kind }) => {
      expect(chooseTemplate({ steps, situation, tone: allowed, hasFeeInTerms: fee })).toBe(kind);
    },
  );

  it.each([
    { intent: 'offer_plan', situation: 'overdue', tone: 'formal', kind: 'offer_plan' },
    { intent: 'offer_plan', situation: 'not_due', tone: 'formal', kind: 'upcoming' },
    { intent: 'fee_notice', situation: 'overdue', tone: 'accounts_team', kind: 'fee_notice' },
    { intent: 'final_options', situation: 'overdue', tone: 'formal', kind: 'final_options' },
    { intent: 'ask', situation: 'overdue', tone: 'formal', kind: 'overdue_formal' },
  ] as const)(
    'of a ladder with its own steps, for $intent, $situation: $kind',
    ({ intent, situation, tone: allowed, kind }) => {
      expect(chooseTemplate({ steps: ['our_own_step'], intent, situation, tone: allowed, hasFeeInTerms: true })).toBe(
        kind,
      );
    },
  );

  it('says what is true of the obligations, for every step, tone and situation', () => {
    for (const { situation, allowed, step, hasFeeInTerms } of everything) {
      const kind = chooseTemplate({ steps: [step], situation, tone: allowed, hasFeeInTerms });
      expect(isLadderKind(kind) && SITUATION_OF_KIND[kind]).toBe(situation);
    }
  });

  it('never speaks more firmly than the person has earned, nor than the step asks for', () => {
    for (const { situation, allowed, step, hasFeeInTerms } of everything) {
      const kind = chooseTemplate({ steps: [step], situation, tone: allowed, hasFeeInTerms });
      expect(toneRank[TONE_OF_KIND[kind]]).toBeLessThanOrEqual(toneRank[toneOfMessage([step], allowed)]);
    }
  });
});
