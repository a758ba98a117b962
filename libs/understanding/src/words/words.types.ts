import { type CalendarWords } from '../calendar/calendar.types.js';
import { type Intent } from '../understanding.types.js';

/** Ideas from which replies are made in every language. What they add up to is in `intents/compositions.ts`. */
export const CONCEPTS = [
  /** Says no to what stands near it. */
  'not',
  /** Something may happen or not: "if", "as soon as". */
  'if',
  /** To pay, present or future. */
  'pay',
  /** Paid, in the past. */
  'paid',
  /** Somebody else pays or is paid: no payment to us. */
  'paid_otherwise',
  /** Marks what somebody is about to do. */
  'will',
  /** Able or allowed to. */
  'can',
  'want',
  'invoice',
  /** What we send: messages, mails, calls. */
  'message',
  /** Writing or calling, as an act against somebody: "text me". */
  'write',
  /** To end something. */
  'end',
  'me',
  'receive',
  /** What we did with the invoice: "you never sent it". */
  'sent',
  /** Where the invoice is seen and paid: a link, a page, a button, a password. */
  'page',
  /** Does not do what it should: "nothing happens", "shows an error". */
  'fails',
  /** Goods or work that were bought. */
  'goods',
  'money',
  'wrong',
  /** In parts. */
  'instalments',
  /** More time, another date. */
  'later',
  /** The first word of a question. */
  'ask',
  /** To take somebody off a list: "delete", "take off". */
  'remove',
  /** Where we keep them: lists, records, their number or address. */
  'list',
  /** Consent: "permission", "agreed to". */
  'allow',
  /** Words that mean something else here, and so nothing of what they say elsewhere: "my phone died", "stop the delivery". */
  'figurative',
  /** Sounds like need and is none: dead flowers, "my money back". */
  'no_need',
  /** Done without meaning to: "by accident", "pressed the wrong button". */
  'accident',
  /** A joke, a mere supposition, or what is over: it weakens what tells of need. */
  'unserious',
] as const;

/** One idea. */
export type Concept = (typeof CONCEPTS)[number];

/** What ideas are put together with: days, and which way they lie, and amounts. */
export type Idea = Concept | 'day' | 'day_ahead' | 'day_behind' | 'sum';

/** Words for ideas; an idea without words is not heard in that language. */
export type ConceptWords = Readonly<Partial<Record<Concept, string>>>;

/** Ways to say one thing, by how much each tells alone. Each is a list of patterns as `patternsOf` reads it. */
export interface Sayings {
  /** Leaves no doubt. */
  readonly sure?: string;
  /** Most often means it. */
  readonly likely?: string;
  /** May mean it: enough to make everything else uncertain. */
  readonly hint?: string;
}

/** Whole replies by what they mean, one a line: what no rule knows is compared to them. */
export type ExampleSentences = Readonly<Partial<Record<Intent, string>>>;

/** What one language adds: words for ideas, and idioms that say a thing at once. */
export interface LanguageWords {
  readonly concepts: ConceptWords;
  readonly sayings: Readonly<Partial<Record<Intent, Sayings>>>;
  readonly examples?: ExampleSentences;
  readonly calendar: CalendarWords;
  /** Frequent short words by which the language is told from others. */
  readonly frequent: string;
  /** Other ways to write a word, chat and typing errors: `recieved=received`. */
  readonly spellings: string;
  /** Whether a "not" may also follow what it denies: "ich zahle das nicht". */
  readonly deniesBehind: boolean;
}
