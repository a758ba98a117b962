import {
  amountMinor,
  channel,
  currencyCode,
  escalationStep,
  id,
  isoInstant,
  notice,
  pageById,
  pageOf,
  tone,
} from '@tactful/contracts';
import { z } from 'zod';
import { messageStates } from '@tactful/contact-planning';

const purpose = z.enum(['ladder', 'notice', 'confirmation', 'acknowledgement', 'answer', 'agent']);
const statusLine = z.strictObject({ status: z.string(), detail: z.string().nullable(), at: isoInstant });

/** One try to send one message, with everything it was decided from. */
export const attemptView = z
  .strictObject({
    id,
    messageId: id,
    customerId: id,
    contactId: id,
    purpose,
    channel,
    to: z.string(),
    from: z.string(),
    provider: z.string(),
    providerId: z.string().nullable(),
    state: z.string(),
    /** Every account that the message speaks of: one person may answer for several. */
    accounts: z.array(z.strictObject({ customerId: id, contactId: id })),
    steps: z.array(escalationStep.extend({ step: z.string() })),
    /** Of a notice: the statement or the collection it tells of. */
    notice: notice.nullable(),
    tone: tone.nullable(),
    wantedTone: tone.nullable(),
    amounts: z.array(z.strictObject({ currency: currencyCode, amountMinor })),
    invoiceNumbers: z.array(z.string()),
    templateId: z.string(),
    locale: z.string(),
    subject: z.string().nullable(),
    /** The text as the person saw it; the secret of its link is left out. */
    body: z.string(),
    /** Files that went along, such as an invoice; `sha256` of their bytes, in hexadecimal. */
    attachments: z.array(
      z.strictObject({ name: z.string(), mediaType: z.string(), sizeBytes: z.int(), sha256: z.string() }),
    ),
    decidedAt: isoInstant,
    gateReadAt: isoInstant,
    acceptedAt: isoInstant.nullable(),
    receivedAt: isoInstant.nullable(),
    failedAt: isoInstant.nullable(),
    errorClass: z.string().nullable(),
    errorCode: z.string().nullable(),
    /** A payment, dispute or stop that landed while it left. */
    crossedBy: z.string().nullable(),
    /** Window, consent, earlier contacts, rule versions and reasons of the decision. */
    facts: z.record(z.string(), z.unknown()),
    history: z.array(statusLine),
  })
  .meta({ id: 'Attempt' });
export type AttemptView = z.infer<typeof attemptView>;

/** A message as planned, with what became of it. */
export const messageView = z
  .strictObject({
    id,
    customerId: id,
    contactId: id.nullable(),
    channel: channel.nullable(),
    purpose,
    state: z.string(),
    /** Every account that the message speaks of: one person may answer for several. */
    accounts: z.array(z.strictObject({ customerId: id, contactId: id.nullable() })),
    steps: z.array(escalationStep),
    notice: notice.nullable(),
    wantedTone: tone.nullable(),
    sendAt: isoInstant,
    localTime: z.string(),
    because: z.string(),
    plannedAt: isoInstant,
    endedAt: isoInstant.nullable(),
    attemptId: id.nullable(),
  })
  .meta({ id: 'Message' });
export type MessageView = z.infer<typeof messageView>;

export const messagePage = pageOf(messageView);
export type MessagePage = z.infer<typeof messagePage>;

export const attemptPage = pageOf(attemptView);
export type AttemptPage = z.infer<typeof attemptPage>;

export const messagesQuery = z.strictObject({
  customerId: id.optional(),
  state: z.enum(messageStates).optional(),
  ...pageById.shape,
});
export type MessagesQuery = z.infer<typeof messagesQuery>;

/** What a person found out about a parked message. */
export const parkedOutcome = z
  .strictObject({ outcome: z.enum(['was_sent', 'was_not_sent']) })
  .meta({ id: 'ParkedOutcome', example: { outcome: 'was_not_sent' } });
export type ParkedOutcome = z.infer<typeof parkedOutcome>;

/** The next planned contact: the waiting message, else what policy means to do, run through the rules of contact. */
export const nextContact = z
  .strictObject({
    at: isoInstant.nullable(),
    localTime: z.string().nullable(),
    channel: channel.nullable(),
    step: z.string().nullable(),
    because: z.string(),
    /** `because` in plain words. */
    sentence: z.string(),
    messageId: id.nullable(),
    contactId: id.nullable(),
  })
  .meta({ id: 'NextContact' });
export type NextContact = z.infer<typeof nextContact>;
