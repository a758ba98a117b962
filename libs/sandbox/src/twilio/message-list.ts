import { type MessageBook, type TrackedMessage } from '../message-log/message-book.js';
import { messageResource } from './message-resource.js';
import { twilioError, type TwilioError } from './twilio-errors.js';

/** What `GET …/Messages.json` may be narrowed by. */
export interface ListQuery {
  readonly to: string | undefined;
  readonly from: string | undefined;
  readonly sentFrom: Temporal.Instant | null;
  readonly sentUntil: Temporal.Instant | null;
  readonly pageSize: number;
  readonly page: number;
  /** Only messages accepted before this position; null: all. */
  readonly before: number | null;
  /** The query as given, without paging: the next page repeats it. */
  readonly narrowing: URLSearchParams;
}

const largestPage = 1_000;
const usualPage = 50;
const dateOnly = /^\d{4}-\d{2}-\d{2}$/;
const narrowingNames = ['To', 'From', 'DateSent', 'DateSent<', 'DateSent>', 'PageSize'];

/** Reads the query. Dates may be days (the whole day, UTC) or instants; both ends are inclusive. */
export function readListQuery(fields: ReadonlyMap<string, string>): ListQuery | TwilioError {
  const paging = readPaging(fields);
  if ('code' in paging) return paging;
  const sent = readSent(fields);
  if (!sent) return twilioError(20_001, 'Invalid DateSent: it is a date like 2026-11-21 or an instant');
  const narrowing = new URLSearchParams(narrowingNames.flatMap((name) => fieldOf(fields, name)));
  return { to: fields.get('To'), from: fields.get('From'), ...sent, ...paging, narrowing };
}

function readPaging(
  fields: ReadonlyMap<string, string>,
): Pick<ListQuery, 'pageSize' | 'page' | 'before'> | TwilioError {
  const pageSize = Number(fields.get('PageSize') ?? usualPage);
  if (!Number.isInteger(pageSize) || pageSize < 1) return twilioError(20_006, 'Invalid PageSize');
  const page = Number(fields.get('Page') ?? 0);
  const token = fields.get('PageToken') ?? null;
  const before = token === null ? null : Number(/^PB(\d{1,15})$/.exec(token)?.[1]);
  if (!Number.isInteger(page) || page < 0 || Number.isNaN(before)) {
    return twilioError(20_006, 'Invalid Page or PageToken');
  }
  return { pageSize: Math.min(pageSize, largestPage), page, before };
}

function fieldOf(fields: ReadonlyMap<string, string>, name: string): [string, string][] {
  const value = fields.get(name);
  return value === undefined ? [] : [[name, value]];
}

/** One page of Twilio's list, newest first. */
export function listPage(book: MessageBook, query: ListQuery, accountSid: string): Record<string, unknown> {
  const found: TrackedMessage[] = [];
  let more = false;
  for (const tracked of book.newestFirst({ from: query.from, to: query.to }, query.before ?? book.size)) {
    if (tracked.message.provider !== 'twilio' || !sentWithin(tracked, query)) continue;
    if (found.length === query.pageSize) {
      more = true;
      break;
    }
    found.push(tracked);
  }
  const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`;
  return {
    messages: found.map((tracked) => messageResource(accountSid, tracked)),
    end: query.page * query.pageSize + Math.max(0, found.length - 1),
    first_page_uri: pageUri(path, query.narrowing, { Page: '0' }),
    next_page_uri: more
      ? pageUri(path, query.narrowing, { Page: String(query.page + 1), PageToken: `PB${found.at(-1)?.sequence ?? 0}` })
      : null,
    page: query.page,
    page_size: query.pageSize,
    previous_page_uri: null,
    start: query.page * query.pageSize,
    uri: pageUri(path, query.narrowing, { Page: String(query.page) }),
  };
}

function pageUri(path: string, narrowing: URLSearchParams, paging: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams([...narrowing, ...Object.entries(paging)]);
  return `${path}?${query.toString()}`;
}

function sentWithin({ sentAt }: TrackedMessage, { sentFrom, sentUntil }: ListQuery): boolean {
  if (sentFrom === null && sentUntil === null) return true;
  if (sentAt === null) return false;
  if (sentFrom !== null && Temporal.Instant.compare(sentAt, sentFrom) < 0) return false;
  return sentUntil === null || Temporal.Instant.compare(sentAt, sentUntil) <= 0;
}

function readSent(fields: ReadonlyMap<string, string>): Pick<ListQuery, 'sentFrom' | 'sentUntil'> | null {
  try {
    const [on, since, until] = [fields.get('DateSent'), fields.get('DateSent>'), fields.get('DateSent<')];
    return {
      sentFrom: startOf(since ?? dayOf(on)),
      sentUntil: endOf(until ?? dayOf(on)),
    };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** `DateSent` alone means a whole day, also when a client library writes it as an instant. */
function dayOf(date: string | undefined): string | undefined {
  if (date === undefined || dateOnly.test(date)) return date;
  return Temporal.Instant.from(date).toZonedDateTimeISO('UTC').toPlainDate().toString();
}

function startOf(date: string | undefined): Temporal.Instant | null {
  if (date === undefined) return null;
  return dateOnly.test(date) ? midnight(Temporal.PlainDate.from(date)) : Temporal.Instant.from(date);
}

function endOf(date: string | undefined): Temporal.Instant | null {
  if (date === undefined) return null;
  if (!dateOnly.test(date)) return Temporal.Instant.from(date);
  return midnight(Temporal.PlainDate.from(date).add({ days: 1 })).subtract({ nanoseconds: 1 });
}

function midnight(date: Temporal.PlainDate): Temporal.Instant {
  return date.toZonedDateTime('UTC').toInstant();
}
