import { type Channel, type EscalationStep, type Notice, type Tone } from '@tactful/contracts';
import { type MessagePurpose } from '@tactful/contact-planning';

/**
 * One try to send one message. `intent` and `unknown` are open; `parked` waits for a person; `refused`, `not_sent` and
 * `absent` are known not to have left; the rest left.
 */
export type AttemptState =
  | 'intent'
  | 'unknown'
  | 'parked'
  | 'accepted'
  | 'sent'
  | 'delivered'
  | 'read'
  | 'failed'
  | 'refused'
  | 'not_sent'
  | 'absent';

/** An amount that a message names. */
export interface NamedAmount {
  readonly currency: string;
  readonly amountMinor: number;
}

/** What an attempt says of one account. */
export interface AttemptAccount {
  readonly customerId: string;
  readonly contactId: string;
  readonly steps: readonly EscalationStep[];
  readonly amounts: readonly NamedAmount[];
  readonly invoiceNumbers: readonly string[];
  readonly obligationIds: readonly string[];
  /** The last ledger event about the customer that the gate's answer included. */
  readonly gateSequence: number;
}

/** What an attempt says, fixed when it is decided. Instants are business time unless they say otherwise. */
export interface AttemptContent {
  readonly attemptId: string;
  readonly messageId: string;
  readonly customerId: string;
  readonly contactId: string;
  readonly purpose: MessagePurpose;
  readonly channel: Channel;
  readonly provider: string;
  readonly sender: string;
  readonly address: string;
  readonly addressKey: string;
  readonly tone: Tone | null;
  readonly wantedTone: Tone | null;
  readonly templateId: string;
  readonly locale: string;
  readonly subject: string | null;
  /** The text as the person sees it, with the secret of its link left out. */
  readonly body: string;
  /** SHA-256 of the text as it leaves. */
  readonly bodyHash: string;
  /** SHA-256 of the link's token, null for a text without a link. */
  readonly tokenHash: string | null;
  /** What a notice tells of; null for any other message. */
  readonly notice: Notice | null;
  /** Every account that it speaks of, the one it is addressed to first. */
  readonly accounts: readonly AttemptAccount[];
  /** Window, zones, rule versions and reasons of the decision. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly gateReadAt: string;
  readonly decidedAt: string;
}

/** A file that goes along with an attempt: which one it was can be proved, the file itself is not kept twice. */
export interface AttachedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What an attempt says of one account, with what has become known of it. */
export interface KnownAccount extends AttemptAccount {
  /** A fact of the account that landed while it left: told once it is known to have left. */
  readonly crossedBy: string | null;
}

/** An attempt as it stands. */
export interface AttemptRecord extends AttemptContent {
  readonly accounts: readonly KnownAccount[];
  readonly state: AttemptState;
  /** Rank of the highest status told so far. */
  readonly rank: number;
  readonly providerId: string | null;
  readonly acceptedAt: string | null;
  readonly receivedAt: string | null;
  readonly failedAt: string | null;
  readonly errorClass: string | null;
  readonly errorCode: string | null;
  /** How often a look-up did not find it. */
  readonly absentLooks: number;
  readonly unknownAt: string | null;
  /** Known before the provider is called: whatever becomes of the call, it took these files along or none. */
  readonly attachments: readonly AttachedFile[];
}
