import { formatMoney } from '@tactful/money';
import { type Schema } from '@tactful/sdk';
import { formatInstant, formatDate } from '../formats/time.js';
import { channelNames, inWords } from '../formats/words.js';

/** One thing that was recorded, in words. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

type Tell = (value: unknown) => string | null;

const word: Tell = (value) => (typeof value === 'string' ? inWords(value) : null);
const asIs: Tell = (value) => (typeof value === 'string' && value !== '' ? value : null);
const date: Tell = (value) => (typeof value === 'string' ? formatDate(value) : null);
const list: Tell = (value) => (Array.isArray(value) && value.length > 0 ? value.map(String).join(', ') : null);

/** What an agent may want to know, in the order in which it is asked; ids are left to the programs. */
const told: readonly (readonly [field: string, name: string, tell: Tell])[] = [
  ['channel', 'Channel', (value) => (isChannel(value) ? channelNames[value] : null)],
  ['steps', 'Steps', stepsInWords],
  ['because', 'Reason code', asIs],
  ['localTime', 'Planned for', localInWords],
  ['tone', 'Tone', word],
  ['wantedTone', 'Tone at most', word],
  ['amounts', 'Amounts', amountsInWords],
  ['invoiceNumbers', 'Invoices', list],
  ['keyword', 'Understood as', word],
  ['state', 'Now', word],
  ['source', 'Told by', word],
  ['errorClass', 'What went wrong', word],
  ['errorCode', 'Error code', asIs],
  ['next', 'What happens next', word],
  ['fact', 'Crossed with', word],
  ['changed', 'Changed', list],
  ['outcome', 'Outcome', asIs],
  ['templateId', 'Template', asIs],
  ['provider', 'Provider', word],
  ['providerId', 'Provider’s id', asIs],
  ['by', 'By', asIs],
];

/** The nested object that some events are about, and what to tell of it. */
const insides: readonly string[] = ['hold', 'dispute', 'payment', 'task', 'escalation', 'creditNote'];
const toldInside: readonly (readonly [field: string, name: string, tell: Tell])[] = [
  ['reason', 'Reason', word],
  ['title', 'What to do', asIs],
  ['because', 'Reason', word],
  ['steps', 'Steps', stepsInWords],
  ['until', 'Until', date],
  ['dueOn', 'Until', date],
  ['receivedOn', 'Received on', date],
  ['method', 'Method', word],
  ['resolution', 'Outcome', word],
  ['note', 'Note', asIs],
  ['wantedTone', 'Tone at most', word],
  ['policyVersion', 'Ladder', asIs],
];

/** What an entry holds beside its sentence, in words. */
export function factsOf(entry: Schema<'TimelineEntry'>, timeZone: string): readonly Fact[] {
  return [
    ...factsFrom(entry.data, told),
    ...insides.flatMap((field) => {
      const inside = entry.data[field];
      return isRecord(inside) ? factsFrom(inside, toldInside) : [];
    }),
    { name: 'Happened', value: formatInstant(entry.at, timeZone) },
    ...(entry.recordedAt.slice(0, 16) === entry.at.slice(0, 16)
      ? []
      : [{ name: 'Recorded', value: formatInstant(entry.recordedAt, timeZone) }]),
  ];
}

function factsFrom(
  data: Readonly<Record<string, unknown>>,
  fields: readonly (readonly [string, string, Tell])[],
): readonly Fact[] {
  return fields.flatMap(([field, name, tell]) => {
    const value = data[field] === undefined ? null : tell(data[field]);
    return value === null ? [] : [{ name, value }];
  });
}

function stepsInWords(value: unknown): string | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const steps = value.filter(isRecord).map(({ step, reason }) => {
    const name = typeof step === 'string' ? inWords(step) : '';
    return typeof reason === 'string' ? `${name} (${inWords(reason).toLowerCase()})` : name;
  });
  return [...new Set(steps)].join(', ');
}

function amountsInWords(value: unknown): string | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  return value
    .filter(isRecord)
    .map(({ amountMinor, currency }) => formatMoney(Number(amountMinor), String(currency), 'en'))
    .join(', ');
}

/** `2026-03-10T09:00[Europe/Berlin]` → `10 Mar 2026, 09:00 (Europe/Berlin)`. */
export function localInWords(value: unknown): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})[^[]*\[(.+)\]$/.exec(String(value));
  if (!match) return null;
  const [, day = '', time = '', zone = ''] = match;
  return `${formatDate(day)}, ${time} (${zone})`;
}

function isChannel(value: unknown): value is keyof typeof channelNames {
  return typeof value === 'string' && value in channelNames;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
