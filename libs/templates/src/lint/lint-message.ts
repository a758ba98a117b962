import { type Channel } from '@tactful/contracts';
import { type Language } from '../choice/template.types.js';
import { handWrittenFindings } from './hand-written-rules.js';
import { type Finding } from './lint.types.js';
import { lintRendered } from './lint-rendered.js';

/** A message as somebody wrote it, or as another system would send it. */
export interface MessageToLint {
  readonly channel: Channel;
  readonly language: Language;
  readonly subject?: string | undefined;
  readonly text: string;
  /** Days since the due date; negative before it. Left out: nothing is overdue. */
  readonly daysOverdue?: number | undefined;
  /** The name that the receiver sees as the sender. Left out: not known, and not judged. */
  readonly senderName?: string | undefined;
  /** What is the company's own, where that is known; left out: links and addresses are judged by themselves. */
  readonly own?: OwnPlaces | undefined;
}

/** Where a company's links may lead, and how its people are reached. */
export interface OwnPlaces {
  /** Hosts in small letters; those below them are the company's as well. */
  readonly linkHosts: readonly string[];
  /** Phone numbers and addresses as they may stand in a text. */
  readonly reach: readonly string[];
}

/**
 * Checks a whole message that no template of ours made: every rule that can be judged from its words, its age and its
 * sender, and from what is the company's own where that is given.
 *
 * @returns errors first; a message with an error should not leave
 */
export function lintMessage(message: MessageToLint): readonly Finding[] {
  const { channel, language, subject, text, senderName = '' } = message;
  const context = {
    creditor: senderName,
    human: { name: '', reach: message.own?.reach ?? [] },
    invoiceNumbers: [],
    linkHosts: message.own?.linkHosts,
    optOutRequired: false,
  };
  const rendered = lintRendered({ channel, language, subject, text, daysOverdue: message.daysOverdue }, context);
  return [...rendered, ...handWrittenFindings(message)].toSorted((a, b) => a.severity.localeCompare(b.severity));
}
