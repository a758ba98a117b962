import { type Collection, type Voice } from '@tactful/contracts';
import { type Language, type TemplateKind, type VariantKind } from '../choice/template.types.js';
import { type PauseEnded } from '../fields/fields.types.js';

/** A short message: the body, then (after an opt-out sentence where one is wanted) the sentence that ends in the link. */
export interface ShortWording {
  readonly text: string;
  readonly link?: string | undefined;
}

/** An email: its text part and its HTML part are both made from these words. */
export interface EmailWording {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Label of the one button, which opens the hosted page. */
  readonly button?: string | undefined;
}

/** One kind of message in one language on all channels. `version` grows with every change of a word. */
export interface KindWording {
  readonly version: number;
  readonly sms: ShortWording;
  readonly whatsapp: ShortWording;
  readonly email: EmailWording;
}

/** Sentences and labels that surround every message of a language. */
export interface FrameWording {
  readonly smsOptOut: string;
  /** Always the last line on WhatsApp: Meta refuses a template that ends in a variable. */
  readonly whatsappOptOut: string;
  /** What an inbox shows beside the subject of an email, instead of its first sentences. */
  readonly inboxPreview: string;
  readonly signOff: string;
  /** Lines under the sign-off in each voice. Left to its tone, a message speaks for the company up to tone 3, then for its accounts team. */
  readonly signatures: Readonly<Record<Voice, readonly string[]>>;
  /** Why this email came, and how to change or stop it. */
  readonly footer: string;
  readonly footerLink: string;
  readonly labels: {
    readonly invoices: string;
    readonly description: string;
    readonly amount: string;
    readonly due: string;
    readonly overdue: string;
  };
}

/** A group of obligations that share a state, ready for words. */
export interface ObligationGroup {
  readonly count: number;
  /** Numbers to name; empty when the group is only counted. */
  readonly numbers: readonly string[];
  /** What it was for; only for a single named invoice. */
  readonly description?: string | undefined;
}

/** The few places where a language needs grammar and not only words. Pure functions of clean text. */
export interface Grammar {
  readonly hello: (firstName: string | undefined) => string;
  /** A half sentence that follows the greeting after a pause. */
  readonly after: Readonly<Record<PauseEnded, string>>;
  /** The half sentence of `promise` when it is known what was promised, until when. */
  readonly afterPromise: (amount: string, date: string) => string;
  readonly invoices: (group: ObligationGroup) => string;
  /** Half a sentence behind the invoices: whose they are. `names` is empty when the accounts are only counted. */
  readonly ofAccounts: (accounts: { readonly count: number; readonly names: readonly string[] }) => string;
  /** Stands in brackets behind the number of the invoice. */
  readonly instalment: (number: number, of: number) => string;
  /** Marks a sum over several invoices as one. */
  readonly total: (amount: string) => string;
  readonly or: (options: readonly string[]) => string;
  /** `days` from today to `date`: 0 today, 1 tomorrow; below 0 or undefined: the bare date. */
  readonly dueOn: (days: number | undefined, date: string) => string;
  readonly dueFrom: (date: string) => string;
  readonly overdueSince: (date: string, several: boolean) => string;
  /** Half sentences about obligations in another state than the message is about. */
  readonly alsoDue: (invoices: string, amount: string, when: string) => string;
  readonly feeFrom: (fee: string, date: string, reached: boolean) => string;
  /** Stands behind the noun that it limits: "for March". */
  readonly ofMonth: (month: string) => string;
  readonly ofDays: (first: string, last: string) => string;
  readonly collectedBy: Readonly<Record<Collection['method'], string>>;
}

/**
 * One short sentence for each gentle step that can be said in another manner: it stands beside the matter, begins with a
 * capital, ends with a full stop, and says nothing of money, of the person or of what follows.
 */
export type Asides = { readonly [V in keyof VariantKind]: Readonly<Record<VariantKind[V], string>> } & {
  /** Grows with every change of a word. */
  readonly version: number;
};

/** All wording of one language. */
export interface LanguageWording {
  readonly language: Language;
  readonly kinds: Readonly<Record<TemplateKind, KindWording>>;
  readonly asides: Asides;
  readonly frame: FrameWording;
  readonly grammar: Grammar;
}
