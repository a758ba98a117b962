import { addWorkingDays, localDateAt } from '@tactful/contact-rules';
import { type ObligationFacts } from '../accounts/account.types.js';
import { type Ladder, type LadderStep } from '../ladders/ladder.types.js';
import { type AccountCalendar, moveByPauses, type PausedDays } from './calendar.decision.js';
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
}

/** What dates are counted with. */
export interface DateFacts {
  readonly customerId: string;
  readonly ladder: Ladder;
  readonly calendar: AccountCalendar;
  readonly paused: readonly PausedDays[];
}

/**
 * The moments of those steps of an obligation that are not used up, in the ladder's order. A step whose date lies
 * beyond a pause without an end has none yet.
 */
export function stepMoments(
  obligation: ObligationFacts,
  facts: DateFacts,
  consumed: { has(step: string): boolean },
): readonly StepMoment[] {
  const entry = isOldDebt(obligation, facts.calendar) ? entryDate(obligation, facts) : undefined;
  if (entry === null) return [];
  return facts.ladder.steps.flatMap((rung) => {
    if (consumed.has(rung.step) || !isFor(rung, obligation)) return [];
    const dates = entry ? datesOfOldDebt(rung, obligation, facts, entry) : datesOf(rung, obligation, facts);
    if (!dates) return [];
    const replacedByEntry = entry !== undefined && isReplaced(rung, obligation, facts, entry);
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
    };
    return [moment];
  });
}

/** Steps that count from the issue of an invoice look after the invoice: an instalment was agreed on with the customer. */
function isFor(rung: LadderStep, { isInstalment }: ObligationFacts): boolean {
  return rung.first.from === 'due' || !isInstalment;
}

/** Whether the first date of a step has come by the obligation's own age, used up or not. */
export function hasCome(
  rung: LadderStep,
  obligation: ObligationFacts,
  { dates, now }: { readonly dates: DateFacts; readonly now: Temporal.Instant },
): boolean {
  const first = dateOf(rung.first, obligation, dates.paused);
  return first !== null && Temporal.Instant.compare(dates.calendar.startOf(first), now) <= 0;
}

/** An obligation that came under its ladder only after its due date. */
export function isOldDebt(obligation: ObligationFacts, calendar: AccountCalendar): boolean {
  return calendar.isOverdue(obligation.dueDate, obligation.enteredAt);
}

interface Dates {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate | null;
}

function datesOf(rung: LadderStep, obligation: ObligationFacts, { paused }: DateFacts): Dates | null {
  const from = dateOf(rung.first, obligation, paused);
  if (!from) return null;
  if (!rung.last) return { from, until: null };
  const until = dateOf(rung.last, obligation, paused);
  // Its last date is not known while a pause runs: it has not passed, and nothing is asked before the pause ends.
  return { from, until };
}

function dateOf(
  day: { readonly from: 'issue' | 'due'; readonly days: number },
  obligation: ObligationFacts,
  paused: readonly PausedDays[],
): Temporal.PlainDate | null {
  if (day.from === 'issue') return obligation.issueDate.add({ days: day.days });
  return moveByPauses(obligation.dueDate, obligation.dueDate.add({ days: day.days }), paused);
}

/** The day on which old debt enters: the same for all of an account, spread over working days; paused days move it on. */
function entryDate(obligation: ObligationFacts, facts: DateFacts): Temporal.PlainDate | null {
  const { calendar, ladder, paused, customerId } = facts;
  const known = localDateAt(obligation.enteredAt, calendar.companyZone);
  const spread = addWorkingDays(known, hashOf(customerId) % ladder.oldDebt.overWorkingDays, {});
  const moved = moveByPauses(known.subtract({ days: 1 }), spread, paused);
  const rung = ladder.steps.find(({ step }) => step === ladder.oldDebt.step);
  const normal = rung ? dateOf(rung.first, obligation, paused) : null;
  if (!moved || !normal) return null;
  return Temporal.PlainDate.compare(moved, normal) >= 0 ? moved : normal;
}

function datesOfOldDebt(
  rung: LadderStep,
  obligation: ObligationFacts,
  facts: DateFacts,
  entry: Temporal.PlainDate,
): Dates | null {
  const { oldDebt } = facts.ladder;
  if (rung.step === oldDebt.step) {
    return { from: entry, until: moveByPauses(entry, entry.add({ days: oldDebt.decideAfterDays }), facts.paused) };
  }
  if (isReplaced(rung, obligation, facts, entry)) return { from: entry, until: null };
  const dates = datesOf(rung, obligation, facts);
  if (!dates || rung.does !== 'decide') return dates;
  const notBefore = moveByPauses(entry, entry.add({ days: oldDebt.decideAfterDays }), facts.paused);
  if (!notBefore) return null;
  return Temporal.PlainDate.compare(dates.from, notBefore) >= 0 ? dates : { ...dates, from: notBefore };
}

/** Steps whose date came before the entry belong to a time before ours, except those where a person decides. */
function isReplaced(
  rung: LadderStep,
  obligation: ObligationFacts,
  facts: DateFacts,
  entry: Temporal.PlainDate,
): boolean {
  if (rung.step === facts.ladder.oldDebt.step || rung.does === 'decide') return false;
  const own = dateOf(rung.first, obligation, facts.paused);
  return own !== null && Temporal.PlainDate.compare(own, entry) <= 0;
}

/** FNV-1a: the same place in the spread for the same customer, on every machine. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
