/** Rules whose breach is a word or a phrase. */
export const WORD_RULES = [
  'L3',
  'L4',
  'L5',
  'L7',
  'L8',
  'L9',
  'L12',
  'L13',
  'L14',
  'L15',
  'L16',
  'L22',
  'L23',
  'L26',
] as const;
/** One of {@link WORD_RULES}. */
export type WordRule = (typeof WORD_RULES)[number];

/**
 * The words of one language. An entry matches whole words, whatever their case; a `*` at the end of a word lets it go
 * on ("prosecut*"), and spaces match any white space.
 */
export interface WordLists {
  readonly rules: Readonly<Record<WordRule, readonly string[]>>;
  /** L6: words that tell a bystander about money trouble. */
  readonly privacy: readonly string[];
  /** L17: ways out that a message offers. */
  readonly choices: Readonly<Record<'pay' | 'time' | 'object' | 'talk', readonly string[]>>;
  /** L19: "if you have already paid". */
  readonly alreadyPaid: readonly string[];
  /** L18: help in hardship. */
  readonly help: readonly string[];
  /** L2: how to opt out. */
  readonly optOut: readonly string[];
  /** L25: small words by which the language of a text is told. */
  readonly typical: readonly string[];
}
