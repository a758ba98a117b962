import { type Channel } from '@tactful/contracts';
import { type DeliveryStatus } from '../status-callbacks/delivery-status.js';
import { type WhatsappAccount } from '../whatsapp/whatsapp.types.js';

/** What an error means for the message. Each class has its own way on: see `outcome.decision.ts`. */
export type ErrorClass =
  /** The person does not want messages there: the next consented channel. */
  | 'opted_out'
  /** The address can never be reached: the next consented channel. */
  | 'address_permanent'
  /** The address could not be reached this time. */
  | 'address_maybe'
  /** Too fast, or the provider is down: later, on the same channel. */
  | 'rate'
  | 'outage'
  /** A fault of ours: stop, and a person looks. */
  | 'content'
  | 'config'
  /** A code that we do not know: treated like a fault of ours. */
  | 'unrecognised';

/** A file that goes with a mail. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** A message that is ready to leave, with everything a provider needs. */
export interface OutgoingMessage {
  readonly companyId: string;
  readonly attemptId: string;
  readonly from: string;
  readonly fromName: string | null;
  readonly replyTo: string | null;
  readonly to: string;
  /** Email only. */
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  /** WhatsApp outside its 24-hour window: the approved template that says `text`. */
  readonly content: { readonly sid: string; readonly variables: Readonly<Record<string, string>> } | null;
  /** For how long a carrier may try: it must have arrived before the window closes. */
  readonly validitySeconds: number;
  /** Email only: where a mail program posts "unsubscribe" (RFC 8058). */
  readonly oneClickUrl: string | null;
  /** Email only; left out: none. */
  readonly attachments?: readonly Attachment[];
}

/** How a call to a provider ended. `unknown`: it may or may not have been taken, and must not be repeated. */
export type SendResult =
  | { readonly kind: 'accepted'; readonly providerId: string }
  | {
      readonly kind: 'refused';
      readonly errorClass: ErrorClass;
      readonly code: string | null;
      readonly retryAfterSeconds?: number;
    }
  | { readonly kind: 'unknown'; readonly why: string };

/** A message in a provider's list. */
export interface ListedMessage {
  readonly providerId: string;
  readonly text: string;
  /** In our words; null when the provider's word is new to us. */
  readonly status: DeliveryStatus | null;
}

/** What a provider says of one of its messages when it is asked. */
export interface AskedMessage {
  /** In our words; null when the provider's word is new to us. */
  readonly status: DeliveryStatus | null;
  /** Of a failure. */
  readonly errorClass: ErrorClass | null;
  readonly errorCode: string | null;
}

/** What to look for: messages between two addresses, accepted not before an instant of business time. */
export interface ListQuestion {
  readonly from: string;
  readonly to: string;
  readonly since: Temporal.Instant;
}

/** One provider on one channel. */
export interface ChannelProvider {
  readonly channel: Channel;
  readonly name: 'twilio' | 'sendgrid' | 'smtp';
  /** False where nobody tells of delivery (plain SMTP). */
  readonly receiptsExist: boolean;
  /** Why this channel is off, such as missing credentials; null when it sends. */
  readonly off: string | null;
  /** How an attempt whose end is not known is looked up. */
  readonly lookUp: 'list' | 'events' | 'never';
  /** WhatsApp only: what can be asked about the account itself. */
  readonly account?: WhatsappAccount | undefined;
  /** Calls the provider once. Never throws for anything the network or the provider does. */
  send(message: OutgoingMessage): Promise<SendResult>;
  /** The messages from one address to another, newest first; null when the provider cannot be asked now. */
  list?(question: ListQuestion): Promise<readonly ListedMessage[] | null>;
  /** What became of one message, by the provider's id; null when it cannot be asked now. Left out: it can never be asked. */
  ask?(providerId: string): Promise<AskedMessage | null>;
}
