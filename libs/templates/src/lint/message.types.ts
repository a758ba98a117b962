import { type Channel } from '@tactful/contracts';
import { type Language, type TemplateKind } from '../choice/template.types.js';
import { type ExceptableRule } from './exceptions.js';

/** A message as it would leave. `kind` is absent for what a person wrote by hand. */
export interface RenderedText {
  readonly channel: Channel;
  readonly language: Language;
  readonly kind?: TemplateKind | undefined;
  readonly subject?: string | undefined;
  readonly text: string;
  readonly html?: string | undefined;
  /** Of what a person wrote by hand: days since the due date, where it is known. */
  readonly daysOverdue?: number | undefined;
}

/** What the rules must know about a message besides its words. */
export interface LintContext {
  /** The creditor's trading name; its own words and capitals are its own. */
  readonly creditor: string;
  /** The person who answers; ways to reach them as they may stand in the text. */
  readonly human: { readonly name: string; readonly reach: readonly string[] };
  readonly invoiceNumbers: readonly string[];
  /** Hosts that links may lead to, with the hosts below them; left out: not known, and links are judged by themselves. */
  readonly linkHosts?: readonly string[] | undefined;
  /** Whether the message must say how to opt out (packs decide for SMS; emails of the ladder always do). */
  readonly optOutRequired: boolean;
  /** Rules that a person excepted the wording from, for a time that runs; left out: none. */
  readonly excepted?: readonly ExceptableRule[] | undefined;
}
