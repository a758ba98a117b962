import { stepName } from '@tactful/contracts';
import { z } from 'zod';
import { mistakesIn } from './checks/mistakes.decision.js';
import { ladderStep } from './ladder-step.types.js';
import { policyIdOf } from './policy-id.js';

export { type LadderStep } from './ladder-step.types.js';

/** The fields of a ladder's file. Its steps are checked against each other by {@link ladder}. */
export const ladderFields = z.strictObject({
  name: stepName,
  version: z.int().min(1).max(1_000_000),
  summary: z.string().max(300),
  steps: z.array(ladderStep).min(1).max(30).describe('In the order in which they fall due.'),
  spacingDays: z.int().min(1).max(60).default(3).describe('Days between the steps that `spaced` catches up.'),
  oldDebt: z
    .strictObject({
      step: stepName,
      overWorkingDays: z
        .int()
        .min(1)
        .max(60)
        .default(10)
        .describe(
          'Accounts enter on one of so many working days, so that an import does not write to everybody at once.',
        ),
      decideAfterDays: z
        .int()
        .min(0)
        .max(365)
        .default(14)
        .describe('Days between that entry and a step at which a person decides.'),
    })
    .describe('How an obligation enters that was first known after its due date.'),
});

/** A ladder: which steps an unpaid invoice goes through. Immutable once it is published; a change is a new version. */
export const ladder = ladderFields.superRefine(complain);
/** A ladder, parsed, with its defaults spelled out. */
export type Ladder = z.infer<typeof ladder>;
/** A ladder as people write it, with its defaults left out. */
export type LadderFile = z.input<typeof ladder>;

/**
 * The ladders of an account's obligations. Each obligation keeps to the one it was given when it became known, until a
 * policy change says otherwise.
 */
export interface AccountPolicy {
  /** Stored with each decision: the names of all ladders in force for the account, such as `considerate@1`. */
  readonly id: string;
  ladderOf(obligation: { readonly policyId: string }): Ladder;
}

/** One ladder for every obligation, under its name and version: `considerate@1`. */
export interface PolicyVersion extends AccountPolicy {
  readonly ladder: Ladder;
}

/** Parses a ladder and names its version. Throws a ZodError that names the place of each mistake. */
export function policyVersion(data: unknown): PolicyVersion {
  return versionOf(ladder.parse(data));
}

/**
 * A version as it was published. It is not held against the checks again: they may have become stricter since, and a
 * version that is in use never changes.
 */
export function publishedVersion(body: unknown): PolicyVersion {
  return versionOf(ladderFields.parse(body));
}

function versionOf(made: Ladder): PolicyVersion {
  return { id: policyIdOf(made), ladder: made, ladderOf: () => made };
}

/** Adds the mistakes of a ladder, each at its place, to what zod found. */
export function complain(made: Omit<Ladder, 'version'>, context: z.RefinementCtx): void {
  for (const { path, message } of mistakesIn(made)) context.addIssue({ code: 'custom', path: [...path], message });
}
