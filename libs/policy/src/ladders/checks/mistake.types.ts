import { type LadderStep } from '../ladder-step.types.js';

/** What is wrong with a ladder, and where in its file. */
export interface Mistake {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What checks look at: the parts of a ladder in which steps meet each other. */
export interface CheckedLadder {
  readonly steps: readonly LadderStep[];
  readonly oldDebt: { readonly step: string };
}

/** A mistake of the step at this place. */
export function ofStep(index: number, field: string | readonly string[], message: string): Mistake {
  return { path: ['steps', index, ...(typeof field === 'string' ? [field] : field)], message };
}
