import { type Channel, phoneNumber, whatsappUser } from '../message-log/channel.js';
import { twilioError, type TwilioError } from './twilio-errors.js';

/** A well-formed request to send. */
export interface SendRequest {
  readonly channel: Channel;
  /** Bare number, or the id of a WhatsApp user who hides theirs. */
  readonly to: string;
  readonly sender: Sender;
  readonly content:
    | { readonly kind: 'text'; readonly body: string }
    | { readonly kind: 'template'; readonly sid: string; readonly variables: Readonly<Record<string, string>> };
  readonly statusCallback: string | null;
  readonly validitySeconds: number;
}

/** A number of our own, or a Messaging Service that picks one. */
export type Sender =
  { readonly kind: 'number'; readonly from: string } | { readonly kind: 'service'; readonly sid: string };

type Read<Value> =
  { readonly kind: 'read'; readonly value: Value } | { readonly kind: 'refused'; readonly error: TwilioError };
type Fields = ReadonlyMap<string, string>;

const longestBody = 1_600;
const longestVariable = 1_600;
const longestValiditySeconds = 36_000;
/** WhatsApp keeps a message queued for four hours at most, whatever is asked for. */
const longestWhatsappSeconds = 14_400;
/** What no variable of a template may hold: line breaks, tabs, more than four spaces in a row. */
const forbiddenInVariable = /[\n\r\t]| {5}/;
const alphanumericSender = /^(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}$/;
const shortCode = /^\d{3,8}$/;
const serviceSid = /^MG[0-9a-f]{32}$/i;
const contentSid = /^HX[0-9a-f]{32}$/i;

/** Reads the fields of `POST …/Messages.json`, with the codes Twilio refuses them with. */
export function readSendRequest(fields: Fields): Read<SendRequest> {
  const to = readTo(fields);
  if (to.kind === 'refused') return to;
  const sender = readSender(fields, to.value.channel);
  if (sender.kind === 'refused') return sender;
  const content = readContent(fields);
  if (content.kind === 'refused') return content;
  const terms = readTerms(fields);
  if (terms.kind === 'refused') return terms;
  const { channel, number } = to.value;
  if (sender.value.kind === 'number' && sender.value.from === number) return refuseItself(channel);
  const { statusCallback, validitySeconds } = terms.value;
  return read({
    ...{ channel, to: number, sender: sender.value, content: content.value, statusCallback },
    validitySeconds: channel === 'whatsapp' ? Math.min(validitySeconds, longestWhatsappSeconds) : validitySeconds,
  });
}

function refuseItself(channel: Channel): ReturnType<typeof refuse> {
  return channel === 'whatsapp'
    ? refuse(63_031, "Channels message cannot have same 'From' and 'To'")
    : refuse(21_266, "'To' and 'From' number cannot be the same");
}

function readTo(fields: Fields): Read<{ channel: Channel; number: string }> {
  const to = fields.get('To');
  if (to === undefined || to === '') return refuse(21_604, "A 'To' phone number is required.");
  const channel = channelOf(to);
  const number = bare(to);
  const isAddress =
    phoneNumber.safeParse(number).success || (channel === 'whatsapp' && whatsappUser.safeParse(number).success);
  if (!isAddress) return refuse(21_211, `Invalid 'To' Phone Number: ${to}`);
  return read({ channel, number });
}

function readSender(fields: Fields, channel: Channel): Read<Sender> {
  const service = fields.get('MessagingServiceSid');
  if (service !== undefined && service !== '') {
    return serviceSid.test(service)
      ? read({ kind: 'service', sid: service })
      : refuse(21_701, `The Messaging Service ${service} does not exist`);
  }
  const from = fields.get('From');
  if (from === undefined || from === '') {
    return refuse(21_603, "A 'From' phone number or a Messaging Service is required.");
  }
  if (channelOf(from) !== channel) {
    return refuse(21_910, 'Invalid From and To pair. From and To should be of the same channel');
  }
  return isSender(bare(from), channel)
    ? read({ kind: 'number', from: bare(from) })
    : refuse(21_212, `Invalid From Number (caller ID): ${from}`);
}

function isSender(from: string, channel: Channel): boolean {
  if (phoneNumber.safeParse(from).success) return true;
  return channel === 'sms' && (alphanumericSender.test(from) || shortCode.test(from));
}

function readContent(fields: Fields): Read<SendRequest['content']> {
  const body = fields.get('Body') ?? '';
  const sid = fields.get('ContentSid') ?? '';
  if (fields.has('MediaUrl')) return refuse(30_400, 'Parameters are not valid: the sandbox does not send media.');
  if (sid !== '' && body !== '') {
    return refuse(30_400, 'Parameters are not valid: Body cannot be combined with ContentSid.');
  }
  if (sid !== '') return readTemplate(fields, sid);
  if (fields.has('ContentVariables')) return refuse(21_654, 'A ContentSid is required with ContentVariables.');
  if (body === '') return refuse(21_602, 'Message body is required.');
  if (body.length > longestBody) {
    return refuse(21_617, `The concatenated message body exceeds the ${longestBody} character limit`);
  }
  return read({ kind: 'text', body });
}

function readTemplate(fields: Fields, sid: string): Read<SendRequest['content']> {
  if (!contentSid.test(sid)) return refuse(21_655, `The ContentSid ${sid} is Invalid`);
  const variables = readVariables(fields.get('ContentVariables'));
  const values = Object.values(variables ?? {});
  if (variables === null || values.some((value) => value === '' || forbiddenInVariable.test(value))) {
    return refuse(21_656, 'The ContentVariables Parameter is invalid');
  }
  if (values.some((value) => value.length > longestVariable)) {
    return refuse(21_658, `A Content variable exceeds the ${longestVariable} character limit`);
  }
  return read({ kind: 'template', sid, variables });
}

function readVariables(json: string | undefined): Record<string, string> | null {
  if (json === undefined || json === '') return {};
  try {
    const parsed: unknown = JSON.parse(json);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
    const entries = Object.entries(parsed as Record<string, unknown>);
    const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return texts.length === entries.length ? Object.fromEntries(texts) : null;
  } catch {
    return null;
  }
}

function readTerms(fields: Fields): Read<Pick<SendRequest, 'statusCallback' | 'validitySeconds'>> {
  if (fields.has('ScheduleType') || fields.has('SendAt')) {
    return refuse(30_400, 'Parameters are not valid: the sandbox does not schedule messages.');
  }
  const url = fields.get('StatusCallback') ?? '';
  if (url !== '' && !isWebAddress(url)) return refuse(21_609, `The 'StatusCallback' URL ${url} is not a valid URL.`);
  const validity = fields.get('ValidityPeriod') ?? '';
  const validitySeconds = validity === '' ? longestValiditySeconds : Number(validity);
  if (!Number.isInteger(validitySeconds) || validitySeconds < 1 || validitySeconds > longestValiditySeconds) {
    return refuse(90_007, `Invalid validity period value: ${validity}. It is 1 to ${longestValiditySeconds} seconds.`);
  }
  return read({ statusCallback: url === '' ? null : url, validitySeconds });
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

function channelOf(address: string): Channel {
  return address.startsWith('whatsapp:') ? 'whatsapp' : 'sms';
}

function bare(address: string): string {
  return address.startsWith('whatsapp:') ? address.slice('whatsapp:'.length) : address;
}

function read<Value>(value: Value): Read<Value> {
  return { kind: 'read', value };
}

function refuse(code: number, message: string): { readonly kind: 'refused'; readonly error: TwilioError } {
  return { kind: 'refused', error: twilioError(code, message) };
}
