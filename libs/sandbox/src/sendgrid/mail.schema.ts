import { z } from 'zod';
import { emailAddress } from '../message-log/channel.js';

const mostRecipients = 1_000;
const mostArgumentBytes = 10_000;
const contentOrder = ['text/plain', 'text/html'];
/** Headers that SendGrid writes itself (Mail Send, `headers`). */
const reservedHeaders = new Set([
  ...['x-sg-id', 'x-sg-eid', 'received', 'dkim-signature', 'content-type', 'content-transfer-encoding'],
  ...['to', 'from', 'subject', 'reply-to', 'cc', 'bcc'],
]);

const person = z.object({ email: emailAddress, name: z.string().max(1_000).nullish() });
const people = z.array(person).max(mostRecipients);
const oneLine = z.string().regex(/^[^\r\n\0]*$/, 'must be a single line');
const texts = z.record(z.string(), z.string());
const args = texts.refine(
  (given) => Buffer.byteLength(JSON.stringify(given)) <= mostArgumentBytes,
  `must not take more than ${mostArgumentBytes} bytes`,
);
/** RFC 5322: printable ASCII without a colon. */
const headerName = z.string().regex(/^[!-9;-~]+$/, 'must be the name of a header');
const headers = z.record(headerName, oneLine).superRefine((given, context) => {
  for (const name of Object.keys(given).filter((key) => reservedHeaders.has(key.toLowerCase()))) {
    context.addIssue({ code: 'custom', path: [name], message: `The header ${name} is reserved and cannot be used.` });
  }
});
/** What SendGrid could do and the sandbox does not: refused, so that nobody takes it for done. */
const notSpoken = (what: string) => z.never(`The sandbox does not ${what}.`).optional();

const personalization = z
  .object({
    to: people.min(1),
    cc: people.optional(),
    bcc: people.optional(),
    subject: oneLine.min(1).optional(),
    headers: headers.optional(),
    substitutions: args.optional(),
    custom_args: args.optional(),
    send_at: notSpoken('hold mails back until later'),
  })
  .refine((given) => isUnique(recipientsOf(given).map(({ email }) => email.toLowerCase())), {
    message: 'Each email address in the personalization block should be unique between to, cc, and bcc.',
  });

/** A media type, and nothing behind it. */
const mediaType = z.string().regex(/^[^\s;/]+\/[^\s;/]+$/, 'must be a media type without parameters');
const content = z
  .array(z.object({ type: mediaType, value: z.string().min(1) }))
  .min(1)
  .refine(isInOrder, 'If present, text/plain must be first, followed by text/html, followed by any other content.');

const attachment = z.object({
  content: z.base64('must be base64').min(1),
  filename: oneLine.min(1),
  type: mediaType.optional(),
  disposition: z.enum(['inline', 'attachment']).optional(),
});

/**
 * The body of `POST /v3/mail/send`, as far as the sandbox acts on it, with the rules of SendGrid's reference (Mail Send
 * and its errors). Unknown fields pass, as at SendGrid.
 */
export const mail = z
  .object({
    personalizations: z.array(personalization).min(1).max(1_000),
    from: person,
    reply_to: person.optional(),
    reply_to_list: people.optional(),
    subject: oneLine.min(1).optional(),
    content,
    attachments: z.array(attachment).optional(),
    headers: headers.optional(),
    categories: z.array(z.string().max(255)).max(10).refine(isUnique, 'must be unique').optional(),
    custom_args: args.optional(),
    send_at: notSpoken('hold mails back until later'),
    template_id: notSpoken('keep dynamic templates'),
    ip_pool_name: z.string().min(2).max(64).optional(),
    asm: z.object({ group_id: z.int(), groups_to_display: z.array(z.int()).max(25).optional() }).optional(),
    mail_settings: z.object({ sandbox_mode: z.object({ enable: z.boolean() }).optional() }).optional(),
    tracking_settings: z.object({ open_tracking: z.object({ enable: z.boolean() }).optional() }).optional(),
  })
  .refine((given) => given.personalizations.flatMap(recipientsOf).length <= mostRecipients, {
    path: ['personalizations'],
    message: `There is a limit of ${mostRecipients} total recipients (to + cc + bcc) per request.`,
  })
  .refine((given) => given.reply_to === undefined || given.reply_to_list === undefined, {
    path: ['reply_to_list'],
    message: 'Use either reply_to or reply_to_list, not both.',
  });
export type Mail = z.infer<typeof mail>;

type People = z.infer<typeof people>;

/** Everybody a personalization goes to, in the order of the request. */
export function recipientsOf(given: {
  readonly to: People;
  readonly cc?: People | undefined;
  readonly bcc?: People | undefined;
}): People {
  return [...given.to, ...(given.cc ?? []), ...(given.bcc ?? [])];
}

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

function isInOrder(parts: readonly { readonly type: string }[]): boolean {
  const types = parts.map(({ type }) => type);
  const places = types.map((type) => (contentOrder.includes(type) ? contentOrder.indexOf(type) : contentOrder.length));
  const isSorted = places.every((place, index) => place >= (places[index - 1] ?? 0));
  return isSorted && isUnique(types.filter((type) => contentOrder.includes(type)));
}
