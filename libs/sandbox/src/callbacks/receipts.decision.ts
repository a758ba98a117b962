import { type FaultKind } from '../faults/fault.schema.js';
import { type Channel } from '../message-log/channel.js';
import { type Message, type Receipt } from '../message-log/message.types.js';

/** What a provider does with a message once it has accepted it. */
export interface Course {
  readonly message: Message;
  /** Seconds the provider may keep it queued; null: as long as it likes. */
  readonly validitySeconds: number | null;
  /** A failure the provider knows of from the start, such as WhatsApp's closed window. */
  readonly failure: { readonly status: string; readonly errorCode: number | null; readonly reason: string } | null;
  /** The mail carries a picture that tells when it is opened. */
  readonly opens: boolean;
}

interface Happening {
  readonly status: string;
  readonly errorCode: number | null;
  readonly reason: string | null;
}

/**
 * Everything that will happen to an accepted message, in the order its sender is told.
 * Without faults it happens and is told at the instant of acceptance.
 */
export function planReceipts(course: Course, faults: readonly FaultKind[]): Receipt[] {
  const { message } = course;
  const heldSeconds = sum(faults, (fault) => (fault.kind === 'hold' ? fault.seconds : 0));
  const longestSeconds = course.validitySeconds ?? Number.POSITIVE_INFINITY;
  const expires = heldSeconds > longestSeconds;
  const waitSeconds = Math.min(heldSeconds, longestSeconds);
  const occursAt = message.at.add(duration(waitSeconds));
  const happenings = expires
    ? [{ status: 'failed', errorCode: 30_036, reason: 'The validity period of the message has expired.' }]
    : happeningsOf(course, faults);
  const receipts = happenings.map((happening, index) => receiptOf(message, happening, { index, occursAt }));
  return tellings(receipts, faults);
}

function happeningsOf(course: Course, faults: readonly FaultKind[]): Happening[] {
  const { channel } = course.message;
  if (course.failure) return [course.failure];
  const failure = faults.find((fault) => fault.kind === 'final_failure');
  if (failure) return channel === 'email' ? failedMail(failure.drop) : failedText(failure.errorCode);
  return successOf(channel, course.opens).map((status) => ({ status, errorCode: null, reason: null }));
}

function successOf(channel: Channel, opens: boolean): readonly string[] {
  switch (channel) {
    case 'sms':
      return ['sent', 'delivered'];
    case 'whatsapp':
      return ['sent', 'delivered', 'read'];
    case 'email':
      return opens ? ['processed', 'delivered', 'open'] : ['processed', 'delivered'];
  }
}

function failedText(errorCode: number): Happening[] {
  const reason = `Not delivered (error ${errorCode}).`;
  return [
    { status: 'sent', errorCode: null, reason: null },
    { status: 'undelivered', errorCode, reason },
  ];
}

function failedMail(drop: boolean): Happening[] {
  if (drop) return [{ status: 'dropped', errorCode: null, reason: 'Bounced Address' }];
  return [
    { status: 'processed', errorCode: null, reason: null },
    { status: 'bounce', errorCode: null, reason: '550 5.1.1 The mailbox does not exist' },
  ];
}

function receiptOf(
  message: Message,
  happening: Happening,
  at: { readonly index: number; readonly occursAt: Temporal.Instant },
): Receipt {
  return {
    id: `${message.id}/${at.index}`,
    messageId: message.id,
    eventId: `${message.id}/${at.index}`,
    ...happening,
    occursAt: at.occursAt,
    tellsAt: message.callback.kind === 'none' ? null : at.occursAt,
    forged: false,
  };
}

/** How the callbacks of the receipts are told: late, twice, in the wrong order, forged, or not at all. */
function tellings(receipts: readonly Receipt[], faults: readonly FaultKind[]): Receipt[] {
  return faults.reduce<Receipt[]>(
    (told, fault) => {
      switch (fault.kind) {
        case 'late_callbacks':
          return told.map((receipt) => ({
            ...receipt,
            tellsAt: receipt.tellsAt?.add(duration(fault.seconds)) ?? null,
          }));
        case 'dropped_callbacks':
          return told.map((receipt) =>
            (fault.statuses?.includes(receipt.status) ?? true) ? { ...receipt, tellsAt: null } : receipt,
          );
        case 'duplicate_callbacks':
          return told.flatMap((receipt) => copiesOf(receipt, fault.copies));
        case 'reordered_callbacks':
          return told.toReversed();
        case 'forged_callback':
          return [...told, ...told.slice(0, 1).map(forgeryOf)];
        default:
          return told;
      }
    },
    [...receipts],
  );
}

function copiesOf(receipt: Receipt, copies: number): Receipt[] {
  return Array.from({ length: copies }, (_, copy) =>
    copy === 0 ? receipt : { ...receipt, id: `${receipt.id}.${copy}` },
  );
}

function forgeryOf(receipt: Receipt): Receipt {
  const status = receipt.status === 'processed' ? 'dropped' : 'failed';
  return { ...receipt, id: `${receipt.id}.forged`, eventId: `${receipt.eventId}.forged`, status, forged: true };
}

function sum(faults: readonly FaultKind[], of: (fault: FaultKind) => number): number {
  return faults.reduce((total, fault) => total + of(fault), 0);
}

function duration(seconds: number): Temporal.Duration {
  return Temporal.Duration.from({ microseconds: Math.round(seconds * 1_000_000) });
}
