import { Client } from 'pg';
import { type DataSet, type ReplayInvoice } from './data-set.js';
import { type Outcome, type SentMessage } from './outcome.js';

/** Something that must not have happened, in words. */
export type Finding = string;

const day = 86_400_000;

/** The company's and the customers' zones are the data set's; the windows are the house's, written out again here. */
const windows = { sms: ['09:00', '19:00'], whatsapp: ['09:00', '19:00'], email: ['08:00', '19:00'] } as const;

/** Judges a run by what left it. Shares no code with the system: windows are computed by PostgreSQL. */
export async function checkOutcome(data: DataSet, outcome: Outcome, databaseUrl: string): Promise<Finding[]> {
  const invoices = new Map(data.invoices.map((invoice) => [invoice.number, invoice]));
  return [
    ...checkTruth(invoices, outcome),
    ...(await checkWindows(data, outcome, databaseUrl)),
    ...checkBudgets(outcome),
    ...checkSteps(data.invoices, outcome),
  ];
}

function checkTruth(invoices: ReadonlyMap<string, ReplayInvoice>, outcome: Outcome): Finding[] {
  return outcome.sent.flatMap((message) =>
    message.steps.flatMap(({ invoiceId, step }) => {
      const number = outcome.invoiceNumbers.get(invoiceId) ?? invoiceId;
      const invoice = invoices.get(number);
      if (!invoice) return [`${message.at.toString()}: ${step} about an unknown invoice ${number}`];
      const found: Finding[] = [];
      if (!isBefore(message.at, invoice.settledOn))
        found.push(`${message.at.toString()}: ${step} of ${number} after its settlement`);
      const { dispute } = invoice;
      if (dispute && !isBefore(message.at, dispute.from) && isBefore(message.at, dispute.to)) {
        found.push(`${message.at.toString()}: ${step} of ${number} during its dispute`);
      }
      return found;
    }),
  );
}

async function checkWindows(data: DataSet, outcome: Outcome, databaseUrl: string): Promise<Finding[]> {
  const zones = new Map(
    data.customers.map((customer) => [outcome.customerIds.get(customer.externalId), customer.timeZone]),
  );
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ place: number; local: string }>(
      `select m.place, to_char(m.at at time zone m.zone, 'ID HH24:MI:SS.US YYYY-MM-DD') as local
       from unnest($1::int[], $2::timestamptz[], $3::text[]) as m (place, at, zone)`,
      [
        outcome.sent.map((_, place) => place),
        outcome.sent.map((message) => message.at.toString()),
        outcome.sent.map((message) => zones.get(message.customerId) ?? 'missing'),
      ],
    );
    return rows.flatMap(({ place, local }) => outsideWindow(outcome.sent[place]!, local));
  } finally {
    await client.end();
  }
}

function outsideWindow(message: SentMessage, local: string): Finding[] {
  const [weekday = '', time = ''] = local.split(' ');
  const [start, finish] = windows[message.channel as keyof typeof windows];
  if (weekday !== '7' && time >= start && time < finish) return [];
  return [`${message.channel} to ${message.to} left at ${local} local time`];
}

/** 2 in 7 days for an account, 3 for a person, and 48 hours apart; a person is an address here. */
function checkBudgets(outcome: Outcome): Finding[] {
  const perAccount = groupedInstants(outcome.sent, (message) => message.accounts.map(({ customerId }) => customerId));
  const perAddress = groupedInstants(outcome.sent, (message) => [message.to]);
  return [
    ...[...perAccount].flatMap(([id, instants]) => overBudget(`account ${id}`, instants, 2)),
    ...[...perAddress].flatMap(([to, instants]) => overBudget(to, instants, 3)),
  ];
}

function overBudget(who: string, instants: readonly number[], most: number): Finding[] {
  return instants.flatMap((at, place) => {
    const found: Finding[] = [];
    const before = instants[place - 1];
    if (before !== undefined && at - before < 2 * day)
      found.push(`${who}: two messages ${(at - before) / 3_600_000} h apart`);
    const first = instants[place - most];
    if (first !== undefined && at - first < 7 * day) found.push(`${who}: more than ${most} messages in 7 days`);
    return found;
  });
}

function groupedInstants(
  sent: readonly SentMessage[],
  keysOf: (message: SentMessage) => readonly string[],
): Map<string, number[]> {
  const uses = sent.flatMap((message) => keysOf(message).map((key) => ({ key, at: message.at.epochMilliseconds })));
  const groups = Map.groupBy(uses, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ at }) => at).sort((a, b) => a - b)]));
}

/** Every step that fell due has exactly one message or one reason, and no step has more than one. */
function checkSteps(invoices: readonly ReplayInvoice[], outcome: Outcome): Finding[] {
  const messages = countBy(outcome.sent.flatMap((message) => message.steps.map((step) => keyOf(step, outcome))));
  const reasons = countBy(outcome.reasons.map((reason) => keyOf(reason, outcome)));
  const found: Finding[] = [];
  for (const [key, count] of messages) {
    if (count > 1) found.push(`${key}: ${count} messages`);
    if (reasons.has(key)) found.push(`${key}: a message and a reason`);
  }
  for (const [key, count] of reasons) if (count > 1) found.push(`${key}: ${count} reasons`);
  for (const invoice of invoices) {
    for (const step of stepsThatFellDue(invoice)) {
      const key = `${invoice.number} ${step}`;
      if (!messages.has(key) && !reasons.has(key))
        found.push(`${key}: fell due, but there is neither a message nor a reason`);
    }
  }
  return found;
}

/** Days from the due date (check-in: from issue) on which each step falls due. */
const ladder: readonly (readonly [step: string, anchor: 'issue' | 'due', days: number])[] = [
  ['check_in', 'issue', 2],
  ['upcoming', 'due', -3],
  ['due', 'due', 0],
  ['nudge', 'due', 3],
  ['reminder', 'due', 7],
  ['personal', 'due', 14],
  ['accounts_team', 'due', 21],
  ['fee_notice', 'due', 30],
  ['formal_letter', 'due', 60],
  ['final_options', 'due', 75],
];

/** Walks the calendar: days in dispute after the due date do not age the invoice. */
function stepsThatFellDue(invoice: ReplayInvoice): string[] {
  const fell: string[] = [];
  const lastDay = Temporal.PlainDate.from('2014-01-30');
  let pausedDays = 0;
  for (let date = invoice.issueDate; ; date = date.add({ days: 1 })) {
    if (Temporal.PlainDate.compare(date, invoice.settledOn) >= 0 || Temporal.PlainDate.compare(date, lastDay) > 0)
      return fell;
    if (isDisputedOn(invoice, date)) {
      if (Temporal.PlainDate.compare(date, invoice.dueDate) > 0) pausedDays += 1;
      continue;
    }
    for (const [step, anchor, days] of ladder) {
      const from = anchor === 'issue' ? invoice.issueDate : invoice.dueDate;
      const paused = days > 0 && anchor === 'due' ? pausedDays : 0;
      if (from.add({ days: days + paused }).equals(date)) fell.push(step);
    }
  }
}

function isDisputedOn(invoice: ReplayInvoice, date: Temporal.PlainDate): boolean {
  const { dispute } = invoice;
  if (!dispute) return false;
  return Temporal.PlainDate.compare(date, dispute.from) >= 0 && Temporal.PlainDate.compare(date, dispute.to) < 0;
}

function keyOf(step: { readonly invoiceId: string; readonly step: string }, outcome: Outcome): string {
  return `${outcome.invoiceNumbers.get(step.invoiceId) ?? step.invoiceId} ${step.step}`;
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** True before the fact of that date was posted: one microsecond before its 00:00Z. */
function isBefore(at: Temporal.Instant, date: Temporal.PlainDate): boolean {
  return (
    Temporal.Instant.compare(at, Temporal.Instant.from(`${date.toString()}T00:00:00Z`).subtract({ microseconds: 1 })) <
    0
  );
}
