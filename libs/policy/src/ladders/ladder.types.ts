import { contactRole, stepName, tone } from '@tactful/contracts';
import { z } from 'zod';

const audience = z.strictObject({ role: contactRole, level: z.int().min(0).max(9) });

/** A calendar date of a step: so many days from the issue date or the due date (negative: before it). */
const anchoredDay = z.strictObject({
  from: z.enum(['issue', 'due']),
  days: z.int().min(-365).max(3_650),
});

/** One rung of a ladder, as data. */
export const ladderStep = z.strictObject({
  step: stepName,
  /** First date. Days after the due date are counted without days under dispute or hold. */
  first: anchoredDay,
  /** Last date, inclusive; null: it never passes. */
  last: anchoredDay.nullable(),
  tone,
  /** Whom to write to: a role, and the highest level that may be asked. */
  audience,
  /** `contact` asks delivery for a message; `decide` opens a task, because a person decides. */
  does: z.enum(['contact', 'decide']),
  /** What happens when its moment was missed: send it if it is the latest, send all of them spaced out, or leave it out. */
  onMiss: z.enum(['send_latest', 'spaced', 'skip']),
  /** Goes only if the agreed terms hold this. */
  needs: z.enum(['late_fee']).nullable(),
});
/** One rung of a ladder. */
export type LadderStep = z.infer<typeof ladderStep>;

/** A ladder: which steps an unpaid invoice goes through. Immutable once it is used; a change is a new version. */
export const ladder = z
  .strictObject({
    name: stepName,
    version: z.int().min(1),
    summary: z.string().max(300),
    /** In the order in which they fall due. */
    steps: z.array(ladderStep).min(1).max(30),
    /** Days between the steps that `spaced` catches up. */
    spacingDays: z.int().min(1).max(60),
    /** How an obligation enters that was first known after its due date. */
    oldDebt: z.strictObject({
      step: stepName,
      /** Accounts enter on one of so many working days, so that an import does not write to everybody at once. */
      overWorkingDays: z.int().min(1).max(60),
      /** Days between that entry and a step at which a person decides. */
      decideAfterDays: z.int().min(0).max(365),
    }),
  })
  .superRefine((made, context) => {
    const names = made.steps.map(({ step }) => step);
    made.steps.forEach((step, index) => {
      if (names.indexOf(step.step) !== index) complain(context, [`steps`, index, 'step'], 'occurs twice');
      if (step.last?.from === step.first.from && step.last.days < step.first.days) {
        complain(context, ['steps', index, 'last'], 'is before the first date');
      }
      const before = made.steps[index - 1];
      if (before?.first.from === step.first.from && before.first.days >= step.first.days) {
        complain(context, ['steps', index, 'first'], 'is not after the step before it');
      }
    });
    const entry = made.steps.find(({ step }) => step === made.oldDebt.step);
    if (entry?.does !== 'contact') complain(context, ['oldDebt', 'step'], 'names no step that contacts');
  });
/** A ladder, parsed. */
export type Ladder = z.infer<typeof ladder>;

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
  const made = ladder.parse(data);
  return { id: `${made.name}@${made.version}`, ladder: made, ladderOf: () => made };
}

function complain(context: z.RefinementCtx, path: PropertyKey[], message: string): void {
  context.addIssue({ code: 'custom', path, message });
}
