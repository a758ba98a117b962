import { type Channel } from '@tactful/contracts';
import { type IntentReading } from '@tactful/understanding';

/** The longest text that is kept of what somebody wrote. */
export const longestText = 20_000;

/** What somebody wrote to a company, as a provider handed it over. */
export interface ReceivedMessage {
  readonly channel: Channel;
  /** The provider's id of it: the same one again is the same message. */
  readonly providerId: string;
  /** The person's address. */
  readonly from: string;
  /** Addresses of ours that it was sent to. */
  readonly to: readonly string[];
  readonly subject: string | null;
  /** All of the text, storable and cut. */
  readonly text: string;
  /** The part in which a keyword may stand: of a mail only what is new, without what it quotes. */
  readonly newText: string;
  /** The provider's own reading of it, where it keeps opt-outs itself; it then has confirmed it too. */
  readonly providerKeyword: 'stop' | 'start' | 'help' | null;
  /** An automatic answer (out of office): nobody has written, nobody must be answered. */
  readonly isAutomatic: boolean;
  /** Whether the sender is who it says: always on a phone, on mail only with SPF or DKIM. */
  readonly isAuthentic: boolean;
  /** What may tell which of our messages it answers: provider ids, and tokens of links in what it quotes. */
  readonly threadIds: readonly string[];
  readonly quotedTokens: readonly string[];
  /** What a second reader says of it; left out or null: there is none, or it did not answer. */
  readonly secondReading?: readonly IntentReading[] | null;
}
