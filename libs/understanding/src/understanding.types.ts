/** What a reply can mean. The order is the order of weight: of two readings that are equally likely, the earlier leads. */
export const INTENTS = [
  'stop',
  'wrong_person',
  'vulnerable',
  'hardship',
  'dispute',
  'already_paid',
  'receipt_denied',
  'upset',
  'plan_request',
  'promise',
  'not_now',
  'out_of_office',
  'start',
  'help',
  'question',
  'receipt_confirmed',
  'thanks',
  'other',
] as const;

/** One meaning of a reply. */
export type Intent = (typeof INTENTS)[number];

/** What must never be taken for something harmless: any sign of it lowers the confidence in everything else. */
export const PROTECTED_INTENTS = ['stop', 'wrong_person', 'vulnerable', 'hardship'] as const satisfies Intent[];

/** From this confidence on (0 to 1) a reading may be acted upon; below it a person reads first. */
export const CERTAIN_FROM = 0.8;

/** One reading of a reply. */
export interface IntentReading {
  readonly intent: Intent;
  /** 0 to 1 in steps of 0.01; certain from `CERTAIN_FROM` on. */
  readonly confidence: number;
  /** When the payment was promised for, or was made: an ISO date in the person's zone; null when not said. */
  readonly date: string | null;
  /** The amount named for it in minor units of `currency`, or of a currency with two digits where none is named. */
  readonly amountMinor: number | null;
  /** ISO 4217; null where the words name none. */
  readonly currency: string | null;
}

/** Everything that a reply may say, strongest first; never empty (`other` when nothing was recognised). */
export interface Understanding {
  readonly intents: readonly [IntentReading, ...IntentReading[]];
  /** At most one day and one amount are named, so that what a promise says of them can only be meant so. */
  readonly isUnambiguous: boolean;
}

/** What a message of ours may have asked: whether the invoice arrived. */
export type Question = 'receipt';

/** What is known around a reply. */
export interface ReplyContext {
  /** BCP 47 tags of the languages that the person may write, best known first; English is always heard. */
  readonly locales: readonly string[];
  readonly receivedAt: Temporal.Instant;
  /** The person's IANA zone: "tomorrow" is tomorrow there. */
  readonly timeZone: string;
  /** What the message that it answers asked: a bare "no" or "yes" is the answer to that. Left out: nothing. */
  readonly asked?: Question | undefined;
}
