import { compareInstants, type ContactCap, exhaustedCaps } from '@tactful/contact-rules';
import { type MadeContact } from '../contacts/contact-model.types.js';
import { type Course } from '../engine/engine.decision.js';

/** How often each of something occurred. */
export type Counts = Readonly<Record<string, number>>;

/** What many accounts' courses add up to. Two of them add up to a third, in any order. */
export interface Tally {
  readonly accounts: number;
  readonly accountsContacted: number;
  readonly messages: number;
  readonly requests: number;
  readonly decisions: number;
  readonly byChannel: Counts;
  readonly byTone: Counts;
  readonly byStep: Counts;
  /** Messages by the Monday of their week, where the person is. */
  readonly byWeek: Counts;
  /** How many people got so many messages in one of their weeks. */
  readonly personWeeks: Counts;
  /** Messages by the hour of the person's clock, `09`. */
  readonly byLocalHour: Counts;
  /** Messages by the hour of UTC in which they leave, `2026-03-10T08`. */
  readonly byUtcHour: Counts;
  /** The earliest and the latest time of a person's clock at which a message leaves, `09:00`; null: none does. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** People to whom more would go than the rules allow. */
  readonly peopleOverBudget: number;
  /** Accounts for which a message waited for room in the budget. */
  readonly accountsThatWaited: number;
  readonly tasks: Counts;
  readonly skips: Counts;
  readonly endedWithoutMessage: Counts;
  readonly waits: Counts;
}

/** Nothing yet. */
export const emptyTally: Tally = {
  accounts: 0,
  accountsContacted: 0,
  messages: 0,
  requests: 0,
  decisions: 0,
  byChannel: {},
  byTone: {},
  byStep: {},
  byWeek: {},
  personWeeks: {},
  byLocalHour: {},
  byUtcHour: {},
  earliest: null,
  latest: null,
  peopleOverBudget: 0,
  accountsThatWaited: 0,
  tasks: {},
  skips: {},
  endedWithoutMessage: {},
  waits: {},
};

/** What the course of so many accounts adds. */
export function tallyOf(course: Course, caps: readonly ContactCap[], accounts = 1): Tally {
  const { contacts } = course;
  const local = contacts.map(localTimeOf);
  const times = local.map(({ time }) => time).sort();
  const weeks = Object.values(countOf(local.map(({ week, contactId }) => `${contactId} ${week}`)));
  return {
    accounts,
    accountsContacted: distinct(contacts.flatMap((contact) => contact.accounts.map(({ customerId }) => customerId))),
    messages: contacts.length,
    requests: course.requests,
    decisions: course.decisions,
    byChannel: countOf(contacts.map(({ channel }) => channel)),
    byTone: countOf(contacts.map(({ tone }) => tone)),
    byStep: countOf(contacts.flatMap(({ steps }) => steps.map(({ step }) => step))),
    byWeek: countOf(local.map(({ week }) => week)),
    personWeeks: countOf(weeks.map(String)),
    byLocalHour: countOf(times.map((time) => time.slice(0, 2))),
    byUtcHour: countOf(contacts.map(({ at }) => at.toString().slice(0, 13))),
    earliest: times[0] ?? null,
    latest: times.at(-1) ?? null,
    peopleOverBudget: peopleOverBudget(contacts, caps),
    accountsThatWaited: distinct(course.deferred.filter(isAboutBudget).map(({ customerId }) => customerId)),
    tasks: countOf(course.tasks.map(({ task }) => task)),
    skips: countOf(course.skips.map(({ reason }) => reason)),
    endedWithoutMessage: countOf(course.ended.flatMap(({ steps, because }) => steps.map(() => because))),
    waits: countOf(course.deferred.map(({ because }) => because)),
  };
}

/** Both together. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    accounts: a.accounts + b.accounts,
    accountsContacted: a.accountsContacted + b.accountsContacted,
    messages: a.messages + b.messages,
    requests: a.requests + b.requests,
    decisions: a.decisions + b.decisions,
    byChannel: addCounts(a.byChannel, b.byChannel),
    byTone: addCounts(a.byTone, b.byTone),
    byStep: addCounts(a.byStep, b.byStep),
    byWeek: addCounts(a.byWeek, b.byWeek),
    personWeeks: addCounts(a.personWeeks, b.personWeeks),
    byLocalHour: addCounts(a.byLocalHour, b.byLocalHour),
    byUtcHour: addCounts(a.byUtcHour, b.byUtcHour),
    earliest: [a.earliest, b.earliest].filter((time) => time !== null).sort()[0] ?? null,
    latest:
      [a.latest, b.latest]
        .filter((time) => time !== null)
        .sort()
        .at(-1) ?? null,
    peopleOverBudget: a.peopleOverBudget + b.peopleOverBudget,
    accountsThatWaited: a.accountsThatWaited + b.accountsThatWaited,
    tasks: addCounts(a.tasks, b.tasks),
    skips: addCounts(a.skips, b.skips),
    endedWithoutMessage: addCounts(a.endedWithoutMessage, b.endedWithoutMessage),
    waits: addCounts(a.waits, b.waits),
  };
}

/** Judged again from what would be sent: that planning keeps to the budget is not taken for granted. */
function peopleOverBudget(contacts: readonly MadeContact[], caps: readonly ContactCap[]): number {
  const people = Map.groupBy(contacts, ({ contactId }) => contactId);
  return [...people.values()].filter((own) => {
    const instants = own.map(({ at }) => at).sort(compareInstants);
    return instants.some((at, place) => {
      const past = instants.slice(0, place);
      return exhaustedCaps(caps, { account: past, person: past }, at).length > 0;
    });
  }).length;
}

function localTimeOf({ at, zone, contactId }: MadeContact): { time: string; week: string; contactId: string } {
  const local = at.toZonedDateTimeISO(zone);
  const date = local.toPlainDate();
  return {
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    week: date.subtract({ days: date.dayOfWeek - 1 }).toString(),
    contactId,
  };
}

function isAboutBudget({ because }: { readonly because: string }): boolean {
  return because === 'budget' || because === 'gap';
}

function distinct(names: readonly string[]): number {
  return new Set(names).size;
}

function countOf(names: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function addCounts(a: Counts, b: Counts): Counts {
  const sum: Record<string, number> = { ...a };
  for (const [name, count] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}
