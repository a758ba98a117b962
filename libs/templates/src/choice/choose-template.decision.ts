import { type MessageIntent, type Tone, toneRank } from '@tactful/contracts';
import { type LadderStep, type Situation, type TemplateKind, TONE_OF_STEP } from './template.types.js';

/** What the choice of wording depends on. */
export interface TemplateChoiceFacts {
  /** Steps this message consumes, at least one. */
  readonly steps: readonly string[];
  /** What is true of the named obligations now: see {@link messageSituation}. */
  readonly situation: Situation;
  /** Highest tone the person has earned; the wanted tone of the steps is lowered to it. */
  readonly tone: Tone;
  /** Whether the accepted terms of the obligations hold a late fee that the message can name. */
  readonly hasFeeInTerms: boolean;
  /** What the ladder wants the message for; left out: as the names of the steps say. */
  readonly intent?: MessageIntent | undefined;
  /** A person raised the tone of old debt above that of its steps: they do not lower it. Left out: nobody did. */
  readonly isRaised?: boolean;
}

/**
 * Chooses the wording by what is true at sending and by the tone that is allowed: nothing overdue is ever called
 * due, and nothing that is not overdue is called so, whatever step asked for the message.
 * A fee notice without a fee in the terms falls back to the accounts team's wording, which names no fee; the caller
 * drops a step that was *only* a fee notice before it comes here (`no_fee_in_terms`).
 *
 * @example chooseTemplate({ steps: ['upcoming'], situation: 'overdue', tone: 'formal', hasFeeInTerms: false }) // 'overdue_friendly'
 */
export function chooseTemplate(facts: TemplateChoiceFacts): TemplateKind {
  switch (facts.situation) {
    case 'check_in':
      return 'check_in';
    case 'not_due':
      return 'upcoming';
    case 'due_today':
      return 'due_today';
    case 'overdue':
      return overdueKind(facts);
  }
}

/**
 * The tone a message may have: what its steps ask for, lowered to what the person has earned. A step of another
 * ladder than the default one asks for whatever is allowed.
 *
 * @example toneOfMessage(['nudge', 'formal_letter'], 'clear') // 'clear'
 */
export function toneOfMessage(steps: readonly string[], allowed: Tone): Tone {
  const wanted = steps.map((step) => (isShippedStep(step) ? TONE_OF_STEP[step] : allowed));
  const firmest = wanted.reduce<Tone>(
    (highest, tone) => (toneRank[tone] > toneRank[highest] ? tone : highest),
    'friendly',
  );
  return toneRank[firmest] < toneRank[allowed] ? firmest : allowed;
}

function isShippedStep(step: string): step is LadderStep {
  return Object.hasOwn(TONE_OF_STEP, step);
}

function overdueKind(facts: TemplateChoiceFacts): TemplateKind {
  if (facts.intent === 'offer_plan') return 'offer_plan';
  switch (facts.isRaised ? facts.tone : toneOfMessage(facts.steps, facts.tone)) {
    case 'friendly':
      return 'overdue_friendly';
    case 'clear':
      return 'overdue_clear';
    case 'personal':
      return 'overdue_personal';
    case 'accounts_team':
      return facts.hasFeeInTerms && isFor('fee_notice', facts) ? 'fee_notice' : 'overdue_accounts_team';
    case 'formal':
      return isFor('final_options', facts) ? 'final_options' : 'overdue_formal';
  }
}

/** Steps of the default ladder say by their name what they are for; others say it by an intent. */
function isFor(intent: 'fee_notice' | 'final_options', facts: TemplateChoiceFacts): boolean {
  return facts.intent === undefined ? facts.steps.includes(intent) : facts.intent === intent;
}
