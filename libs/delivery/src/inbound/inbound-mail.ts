import { Busboy } from '@fastify/busboy';
import { newTextOf, textOfHtml } from '@tactful/understanding';
import { createHash } from 'node:crypto';
import { tokensIn } from '../links/link-token.js';
import { normalAddress } from '@tactful/contact-planning';
import { toStorable } from '../people/rest-text.js';
import { longestText, type ReceivedMessage } from './received-message.types.js';

type Fields = Readonly<Partial<Record<string, string>>>;

const mostRecipients = 50;
const formLimits = { fields: 60, files: 100, fieldNameSize: 100, fieldSize: 4 * 1024 * 1024 };

/**
 * Reads a mail as SendGrid's Inbound Parse posts it (multipart/form-data); null when it is not one.
 * Each text field comes in the charset that the field `charsets` names for it.
 */
export async function readInboundMail(contentType: string, rawBody: Buffer): Promise<ReceivedMessage | null> {
  const fields = await fieldsOf(contentType, rawBody);
  if (!fields) return null;
  const from = addressesIn(fields['from'] ?? '')[0];
  const to = recipientsOf(fields);
  if (from === undefined || to.length === 0) return null;
  const headers = headersOf(fields['headers'] ?? '');
  const providerId = headers.get('message-id') ?? createHash('sha256').update(rawBody).digest('hex');
  return {
    channel: 'email',
    providerId: toStorable(providerId, 500),
    from: toStorable(from, 254),
    to,
    ...partsOf(fields, headers),
  };
}

/** What the mail says, and what it answers. */
function partsOf(
  fields: Fields,
  headers: ReadonlyMap<string, string>,
): Omit<ReceivedMessage, 'channel' | 'providerId' | 'from' | 'to'> {
  const { subject, text: plain, html = '', SPF = '', dkim = '' } = fields;
  const text = toStorable(plain ?? textOfHtml(html), longestText);
  return {
    subject: subject === undefined ? null : toStorable(subject, 998),
    text,
    newText: newTextOf(text),
    providerKeyword: null,
    isAutomatic: isAutomatic(headers),
    isAuthentic: /pass/i.test(SPF) || /pass/i.test(dkim),
    threadIds: threadIdsOf(headers),
    quotedTokens: tokensIn(`${plain ?? ''} ${html}`).slice(0, 20),
  };
}

/** Every text field, each decoded from its own charset; files are passed over. */
async function fieldsOf(contentType: string, rawBody: Buffer): Promise<Fields | null> {
  const bytes = await readForm(contentType, rawBody).catch(() => null);
  if (!bytes) return null;
  const charsets = charsetsIn(bytes['charsets']);
  return Object.fromEntries(
    Object.entries(bytes).map(([name, value = '']) => [
      name,
      toStorable(decode(value, charsets[name]), formLimits.fieldSize),
    ]),
  );
}

/** The fields as they came, one character for each byte. */
function readForm(contentType: string, rawBody: Buffer): Promise<Fields> {
  return new Promise((resolve, reject) => {
    const fields: Record<string, string> = {};
    // `latin1` keeps every byte; each field names its charset in the field `charsets`.
    const form = new Busboy({ headers: { 'content-type': contentType }, defCharset: 'latin1', limits: formLimits });
    form.on('field', (name, value) => (fields[name] = value));
    form.on('file', (_name, file) => file.resume());
    form.on('error', reject);
    form.on('finish', () => resolve(fields));
    form.end(rawBody);
  });
}

function charsetsIn(json: string | undefined): Readonly<Partial<Record<string, string>>> {
  const parsed = parseJson(json ?? '{}');
  if (typeof parsed !== 'object' || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function decode(bytes: string, charset: string | undefined): string {
  const buffer = Buffer.from(bytes, 'latin1');
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(buffer);
  } catch {
    // A charset that nobody knows: what it has in common with UTF-8 is still readable.
    return buffer.toString('utf8');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whom the mail was delivered to (the envelope), else whom it names. */
function recipientsOf(fields: Fields): string[] {
  const envelope = parseJson(fields['envelope'] ?? '{}');
  const listed: unknown = typeof envelope === 'object' && envelope !== null && 'to' in envelope ? envelope.to : [];
  const delivered = Array.isArray(listed) ? listed.filter((item) => typeof item === 'string') : [];
  const named = delivered.length > 0 ? delivered : addressesIn(fields['to'] ?? '');
  const addresses = named.map((address) => toStorable(normalAddress('email', address), 254));
  return [...new Set(addresses)].slice(0, mostRecipients);
}

/** The addresses of a header such as `Jana <jana@linde.example>, billing@linde.example`. */
function addressesIn(header: string): string[] {
  return [...header.slice(0, 5_000).matchAll(/[^\s<>,;:"()]+@[^\s<>,;:"()]+/g)].map(([address]) =>
    normalAddress('email', address),
  );
}

function headersOf(block: string): ReadonlyMap<string, string> {
  const unfolded = block.slice(0, 100_000).replaceAll(/\r?\n[ \t]+/g, ' ');
  const lines = unfolded.split(/\r?\n/).map((line) => /^([^\s:]+):\s*(.*)$/.exec(line));
  return new Map(lines.flatMap((match) => (match?.[1] ? [[match[1].toLowerCase(), match[2] ?? ''] as const] : [])));
}

/** RFC 3834: an automatic answer says so, and must not be answered automatically. */
function isAutomatic(headers: ReadonlyMap<string, string>): boolean {
  const submitted = headers.get('auto-submitted')?.toLowerCase() ?? 'no';
  return !submitted.startsWith('no') || /auto_reply|bulk|junk/i.test(headers.get('precedence') ?? '');
}

/** The ids that the mail answers, without brackets and without the part behind the `@`. */
function threadIdsOf(headers: ReadonlyMap<string, string>): string[] {
  const ids = `${headers.get('in-reply-to') ?? ''} ${headers.get('references') ?? ''}`;
  return [...ids.matchAll(/<([^<>@\s]{1,200})@[^<>\s]*>/g)].flatMap((match) => match[1] ?? []).slice(0, 20);
}
