/** A guard of the decision, and the source without it. */
export interface Mutant {
  /** What the guard keeps from happening. */
  readonly guard: string;
  /** Where its source is found, in exactly one file and place: files may be moved, what they say may not go unnoticed. */
  readonly lib: Lib;
  readonly source: string;
  readonly without: string;
}

export type Lib = 'policy' | 'contact-rules' | 'delivery';

/** Libs that hold guards, and the unit specs that have to notice. */
export const specsOf: Readonly<Record<Lib, readonly string[]>> = {
  policy: ['escalations', 'approvals', 'tasks', 'timing', 'stop-rules', 'ladders'].map(
    (folder) => `libs/policy/src/${folder}`,
  ),
  'contact-rules': ['libs/contact-rules/src', 'libs/policy/src/escalations', 'libs/delivery/src'],
  delivery: ['libs/delivery/src', 'libs/contact-planning/src'],
};
