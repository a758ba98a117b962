import { isMessage, type LadderStep } from '../ladder-step.types.js';
import { rangeOf } from './day-range.js';
import { type CheckedLadder, type Mistake, ofStep } from './mistake.types.js';

const ofMessagesOnly = ['notBefore', 'intent', 'voice', 'channels'] as const;

/** The hours of the house end at 19:00, and a message needs some of them to leave. */
const latestBeginning = '17:00';

/** Messages that say what is not so, and fees that no terms can allow. */
export function messageMistakes({ steps }: CheckedLadder): readonly Mistake[] {
  return steps.flatMap((rung, index) => [
    ...fieldMistakes(rung, index),
    ...intentMistakes(rung, index),
    ...feeMistakes(steps, index),
  ]);
}

function fieldMistakes(rung: LadderStep, index: number): readonly Mistake[] {
  const { channels, does } = rung;
  const twice = channels && new Set(channels).size < channels.length;
  return [
    ...(isMessage(rung) ? [] : ofMessagesOnly)
      .filter((field) => rung[field] !== undefined)
      .map((field) => ofStep(index, field, `belongs to a message, but the step does: ${does}`)),
    ...(rung.notBefore !== undefined && rung.notBefore > latestBeginning
      ? [
          ofStep(
            index,
            'notBefore',
            `leaves too little of the day: messages end at 19:00, so ${latestBeginning} at most`,
          ),
        ]
      : []),
    ...(twice ? [ofStep(index, 'channels', 'names a channel twice')] : []),
  ];
}

function intentMistakes(rung: LadderStep, index: number): readonly Mistake[] {
  if (rung.does === 'propose_plan') return proposalMistakes(rung, index);
  const message = untrueIntent(rung);
  return message === null ? [] : [ofStep(index, 'intent', message)];
}

function proposalMistakes(rung: LadderStep, index: number): readonly Mistake[] {
  if (rung.intent !== undefined && rung.intent !== 'offer_plan') {
    return [ofStep(index, 'intent', 'is another one than to offer a plan')];
  }
  return isAfterDue(rung) ? [] : [ofStep(index, 'first', 'offers a plan before anything is overdue')];
}

/** What a message would say that is not so on the dates of its step; null: nothing. */
function untrueIntent(rung: LadderStep): string | null {
  switch (rung.intent) {
    case undefined:
    case 'ask':
      return null;
    case 'check_in':
      return isBeforeDue(rung)
        ? null
        : 'asks whether it arrived: it counts from the issue and ends before the due date';
    case 'fee_notice':
      if (rung.needs !== 'late_fee') return 'announces a fee, so the step needs late_fee';
      return isAfterDue(rung) ? null : 'is untrue before anything is overdue';
    case 'offer_plan':
    case 'final_options':
      return isAfterDue(rung) ? null : 'is untrue before anything is overdue';
  }
}

/** No terms allow a fee before the due date, and none is charged that was not announced and received. */
function feeMistakes(steps: readonly LadderStep[], index: number): readonly Mistake[] {
  const rung = steps[index];
  if (!rung) return [];
  const isLate = isAfterDue(rung);
  if (rung.needs === 'late_fee' && !isLate) {
    return [ofStep(index, 'needs', 'is a fee for being late, but the step begins before that')];
  }
  if (rung.does !== 'fee') return [];
  if (!isLate) return [ofStep(index, 'first', 'charges a fee before anything is late')];
  const isAnnounced = steps.slice(0, index).some((earlier) => isMessage(earlier) && earlier.needs === 'late_fee');
  if (!isAnnounced) return [ofStep(index, 'does', 'charges a fee that no step before it has announced')];
  return rung.requires === 'nothing'
    ? [ofStep(index, 'requires', 'lets a fee be charged although no message was delivered')]
    : [];
}

function isBeforeDue({ first, last }: LadderStep): boolean {
  return first.from === 'issue' && last !== null && rangeOf(last).most < 0;
}

function isAfterDue({ first }: LadderStep): boolean {
  return first.from === 'contact' || rangeOf(first).least > 0;
}
