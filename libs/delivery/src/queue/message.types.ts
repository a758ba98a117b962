import { type Answering, type PlannedMessage } from '@tactful/contact-planning';
import { type Notice } from '@tactful/contracts';
import { type ServiceKind } from '@tactful/templates';

/** The text of a message that is no ladder message. */
export type ServiceContent =
  | { readonly kind: 'template'; readonly template: ServiceKind }
  | NoticeContent
  /** An agent's own words. */
  | { readonly kind: 'text'; readonly subject: string | null; readonly text: string; readonly by: string };

/** What a notice tells of. Whether it is still true, and every figure in it, is asked of the gate when it leaves. */
export interface NoticeContent {
  readonly kind: 'notice';
  readonly notice: Notice;
  /** The invoice that will be collected; null for anything else. */
  readonly invoiceId: string | null;
  /** The invoices that are sent again; left out for anything else. */
  readonly invoiceIds?: readonly string[];
  /** The days of a statement (ISO dates): it is kept as it was issued, so they stay true. Null for anything else. */
  readonly period: { readonly from: string; readonly to: string } | null;
}

/** What a confirmation, an acknowledgement or an agent's message needs beside what it answers. */
export interface ServicePart extends Answering {
  readonly content: ServiceContent;
}

/** A message as it is stored; of steps it has dropped only those of the change being saved are loaded. */
export interface MessageRecord extends PlannedMessage {
  readonly service: ServicePart | null;
  /** Grows with every change: a claim that saw another version lets go. */
  readonly version: number;
  /** `2026-03-10T09:00[Europe/Berlin]`: `sendAt` where the person is. */
  readonly localTime: string;
}

/** What a message tells of, null when it is no notice. */
export function noticeOf({ service }: Pick<MessageRecord, 'service'>): NoticeContent | null {
  return service?.content.kind === 'notice' ? service.content : null;
}
