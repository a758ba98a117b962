/** Rules whose breach is a word or a phrase. */
export const WORD_RULES = [
  'L3',
  'L4',
  'L5',
  'L7',
  'L8',
  'L9',
  'L11',
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

/** The words of one language; how an entry is written is told at `wordIndex`. */
export interface WordLists {
  readonly rules: Readonly<Record<WordRule, readonly string[]>>;
  /** Phrases that hold a listed word and do no harm ("no shame in asking"). */
  readonly harmless: readonly string[];
  /** Entries of other languages that are ordinary words in this one (Spanish "sin", French "court"). */
  readonly ordinary: readonly string[];
  /** L6: words that tell a bystander about money trouble. */
  readonly privacy: readonly string[];
  /** L6: what a sender's name must not say. */
  readonly senderName: readonly string[];
  /** L17: ways out that a message offers. */
  readonly choices: Readonly<Record<'pay' | 'time' | 'object' | 'talk', readonly string[]>>;
  /** L19: "if you have already paid". */
  readonly alreadyPaid: readonly string[];
  /** L18: help in hardship. */
  readonly help: readonly string[];
  /** L2: how to opt out. */
  readonly optOut: readonly string[];
  /** L1: how people speak who leave room for an answer. */
  readonly courtesy: readonly string[];
  /** L21: signs of a joke. */
  readonly humour: readonly string[];
  /** L25: small words by which the language of a text is told. */
  readonly typical: readonly string[];
}
