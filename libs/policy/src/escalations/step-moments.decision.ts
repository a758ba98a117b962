import { addWorkingDays, compareDates, compareInstants, localDateAt, plusDays } from '@tactful/contact-rules';
import { type ConsumedStep, type ContactFact, type ObligationFacts } from '../accounts/account.types.js';
import { type Ladder } from '../ladders/ladder.types.js';
import { type AnchoredDay, isMessage, type LadderStep } from '../ladders/ladder-step.types.js';
import { type AccountCalendar, moveByPauses, type PausedDays } from './calendar.decision.js';
import { contactDay } from './contact-anchor.decision.js';
import { afterPayDay } from '../timing/pay-day-wait.decision.js';
import { type PayDayWish } from '../timing/timing.types.js';
import { type StepOfObligation } from './escalation.types.js';

/** When a step of an obligation is due. */
export interface StepMoment extends StepOfObligation {
  readonly rung: LadderStep;
  readonly startsAt: Temporal.Instant;
  /** The end of its last date for the customer; null: never. */
  readonly endsAt: Temporal.Instant | null;
  /** The date of an old debt's entry has taken the place of this step. */
  readonly replacedByEntry: boolean;
  /** This step is how an old debt enters. */
  readonly isEntry: boolean;
  /** When it would have begun, had it not to wait for the customer's pay day. */
  readonly waitsSince?: Temporal.Instant;
}

/** What dates are counted with. */
export interface DateFacts {
  readonly customerId: string;
  readonly ladder: Ladder;
  readonly calendar: AccountCalendar;
  readonly paused: readonly PausedDays[];
  readonly contacts: readonly ContactFact[];
  /** Steps of the obligation that are used up, by name. */
  readonly used: ReadonlyMap<string, ConsumedStep>;
  /** The customer pays on stated days; left out: none are known. */
  readonly payDays?: PayDayWish;
}

/**
 * The moments of those steps of an obligation that are not used up, in the ladder's order. A step whose date lies
 * beyond a pause without an end has none yet.
 */
export function stepMoments(obligation: ObligationFacts, facts: DateFacts): readonly StepMoment[] {
  const entry = isOldDebt(obligation, facts.calendar) ? entryDate(obligation, facts) : undefined;
  if (entry === null) return [];
  return facts.ladder.steps.flatMap((rung) => {
    if (facts.used.has(rung.step) || !isFor(rung, obligation)) return [];
    const own = entry ? datesOfOldDebt(rung, obligation, facts, entry) : datesOf(rung, obligation, facts);
    if (!own) return [];
    const replacedByEntry = entry !== undefined && isReplaced(rung, obligation, facts, entry);
    const dates = facts.payDays && !replacedByEntry ? withPayDay(own, { rung, obligation }, facts.payDays) : own;
    const moment: StepMoment = {
      obligationId: obligation.obligationId,
      invoiceId: obligation.invoiceId,
      ladderRun: obligation.ladderRun,
      step: rung.step,
      rung,
      validFrom: dates.from,
      validUntil: dates.until,
      startsAt: facts.calendar.startOf(dates.from),
      endsAt: dates.until === null ? null : facts.calendar.endOf(dates.until),
      replacedByEntry,
      isEntry: entry !== undefined && rung.step === facts.ladder.oldDebt.step,
      ...(dates !== own && { waitsSince: facts.calendar.startOf(own.from) }),
    };
    return [moment];
  });
}

/** Steps that count from the issue of an invoice look after the invoice: an instalment was agreed on with the customer. */
function isFor(rung: LadderStep, { isInstalment }: ObligationFacts): boolean {
  return rung.first.from !== 'issue' || !isInstalment;
}

/** Whether the first date of a step has come by the obligation's own age, used up or not. */
export function hasCome(
  rung: LadderStep,
  obligation: ObligationFacts,
  { dates, now }: { readonly dates: DateFacts; readonly now: Temporal.Instant },
): boolean {
  // What follows a contact moves on with it, so that it came is told by its use.
  if (rung.first.from === 'contact' && dates.used.has(rung.step)) return true;
  const first = dateOf({ day: rung.first, rung }, obligation, dates);
  return first !== null && compareInstants(dates.calendar.startOf(first), now) <= 0;
}

/** An obligation that came under its ladder only after its due date. */
export function isOldDebt(obligation: ObligationFacts, calendar: AccountCalendar): boolean {
  return calendar.isOverdue(obligation.dueDate, obligation.enteredAt);
}

interface Dates {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate | null;
}

function datesOf(rung: LadderStep, obligation: ObligationFacts, facts: DateFacts): Dates | null {
  const from = dateOf({ day: rung.first, rung }, obligation, facts);
  if (!from) return null;
  if (!rung.last) return { from, until: null };
  const until = dateOf({ day: rung.last, rung }, obligation, facts);
  // Its last date is not known while a pause runs: it has not passed, and nothing is asked before the pause ends.
  return { from, until };
}

/** Messages about something overdue wait for a pay day that is near: it may settle what they would ask for. */
function withPayDay(
  dates: Dates,
  { rung, obligation }: { readonly rung: LadderStep; readonly obligation: ObligationFacts },
  wish: PayDayWish,
): Dates {
  if (!isMessage(rung) || Temporal.PlainDate.compare(dates.from, obligation.dueDate) <= 0) return dates;
  const from = afterPayDay(dates.from, wish);
  if (from === dates.from) return dates;
  const { until } = dates;
  return { from, until: until && Temporal.PlainDate.compare(until, from) < 0 ? from : until };
}

interface DateOfStep {
  readonly day: AnchoredDay;
  readonly rung: LadderStep;
}

/** The date, moved on by the paused days after its anchor; null: not known yet. */
function dateOf({ day, rung }: DateOfStep, obligation: ObligationFacts, facts: DateFacts): Temporal.PlainDate | null {
  const { issueDate, dueDate } = obligation;
  const { days } = day;
  switch (day.from) {
    case 'issue':
      return plusDays(issueDate, days);
    case 'due':
      return moveByPauses(dueDate, plusDays(dueDate, days), facts.paused);
    case 'month_end':
      return moveByPauses(dueDate, dueDate.with({ day: dueDate.daysInMonth }).add({ days }), facts.paused);
    case 'contact': {
      const anchor = contactDay(rung, obligation, { ...facts, companyZone: facts.calendar.companyZone });
      return anchor && moveByPauses(anchor, plusDays(anchor, days), facts.paused);
    }
  }
}

/** The day on which old debt enters: the same for all of an account, spread over working days; paused days move it on. */
function entryDate(obligation: ObligationFacts, facts: DateFacts): Temporal.PlainDate | null {
  const { calendar, ladder, paused, customerId } = facts;
  const known = localDateAt(obligation.enteredAt, calendar.companyZone);
  const spread = addWorkingDays(known, hashOf(customerId) % ladder.oldDebt.overWorkingDays, {});
  const moved = moveByPauses(plusDays(known, -1), spread, paused);
  const rung = ladder.steps.find(({ step }) => step === ladder.oldDebt.step);
  const normal = rung ? dateOf({ day: rung.first, rung }, obligation, facts) : null;
  if (!moved || !normal) return null;
  return compareDates(moved, normal) >= 0 ? moved : normal;
}

function datesOfOldDebt(
  rung: LadderStep,
  obligation: ObligationFacts,
  facts: DateFacts,
  entry: Temporal.PlainDate,
): Dates | null {
  const { oldDebt } = facts.ladder;
  if (rung.step === oldDebt.step) {
    return { from: entry, until: moveByPauses(entry, plusDays(entry, oldDebt.decideAfterDays), facts.paused) };
  }
  if (isReplaced(rung, obligation, facts, entry)) return { from: entry, until: null };
  const dates = datesOf(rung, obligation, facts);
  if (!dates || !isForAPerson(rung)) return dates;
  const notBefore = moveByPauses(entry, plusDays(entry, oldDebt.decideAfterDays), facts.paused);
  if (!notBefore) return null;
  return compareDates(dates.from, notBefore) >= 0 ? dates : { ...dates, from: notBefore };
}

/** Steps whose date came before the entry belong to a time before ours, except those where a person decides. */
function isReplaced(
  rung: LadderStep,
  obligation: ObligationFacts,
  facts: DateFacts,
  entry: Temporal.PlainDate,
): boolean {
  if (rung.step === facts.ladder.oldDebt.step || isForAPerson(rung)) return false;
  if (rung.first.from === 'contact') return isBeforeEntry(rung, facts.ladder);
  const own = dateOf({ day: rung.first, rung }, obligation, facts);
  return own !== null && compareDates(own, entry) <= 0;
}

/** Steps at which a person takes over: they come after the entry, whatever their own date is. */
function isForAPerson({ does }: LadderStep): boolean {
  return does === 'decide' || does === 'hand_over';
}

function isBeforeEntry(rung: LadderStep, { steps, oldDebt }: Ladder): boolean {
  return steps.indexOf(rung) < steps.findIndex(({ step }) => step === oldDebt.step);
}

/** FNV-1a: the same place in the spread for the same customer, on every machine. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
