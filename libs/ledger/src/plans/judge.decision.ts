import { type PlanState } from '@tactful/contracts';
import { type InvoiceRecord, toObligations } from '../invoices/invoice.types.js';
import { type PlanSettings } from './plan.settings.js';
import { type PlanHappening, type PlanInstalment, type PlanRecord } from './plan.types.js';

/** An instalment over all invoices, as the money on them says. */
export interface InstalmentStanding extends PlanInstalment {
  readonly openMinor: number;
  /** The part of `openMinor` that is under dispute: nobody misses what they dispute. */
  readonly disputedMinor: number;
}

/** What a running plan has come to. */
export interface Verdict {
  readonly state: Extract<PlanState, 'active' | 'at_risk' | 'completed' | 'defaulted'>;
  /** What is new since it was judged last, in order. */
  readonly happened: readonly Extract<PlanHappening, 'at_risk' | 'cured' | 'completed' | 'reopened' | 'defaulted'>[];
  readonly missed: readonly PlanInstalment[];
  readonly graceUntil: string | null;
}

/** Where the instalments of a plan stand by the money on its invoices. */
export function standingOf(plan: PlanRecord, invoices: readonly InvoiceRecord[]): InstalmentStanding[] {
  const parts = invoices
    .filter((invoice) => invoice.plan?.planId === plan.planId)
    .flatMap(toObligations)
    .filter(({ instalment }) => instalment?.planId === plan.planId);
  const byNumber = Map.groupBy(parts, ({ instalment }) => instalment?.number);
  return plan.instalments.map((instalment) => {
    const own = byNumber.get(instalment.number) ?? [];
    const sum = (key: 'openMinor' | 'disputedMinor') => own.reduce((total, part) => total + part[key], 0);
    return { ...instalment, openMinor: sum('openMinor'), disputedMinor: sum('disputedMinor') };
  });
}

/** Open beyond its date, apart from what is disputed. */
export function isMissed(instalment: InstalmentStanding, today: string): boolean {
  return instalment.dueDate < today && instalment.openMinor > instalment.disputedMinor;
}

/**
 * Judges a running plan by what is open, and by nothing else: what was missed and is paid is not missed any more. It is
 * at risk while an instalment is missed. Once as many are missed as the company bears (or all that is left open, so that
 * the last one alone is enough), the days of grace begin: at the date of the last of them, or on the day before it came
 * out, whichever is later. When they are over, the plan has ended.
 */
export function judgePlan(
  plan: PlanRecord,
  invoices: readonly InvoiceRecord[],
  rules: Pick<PlanSettings, 'missesBeforeDefault' | 'graceDays'> & { readonly today: string },
): Verdict {
  const { today } = rules;
  const standing = standingOf(plan, invoices);
  const missed = standing.filter((instalment) => isMissed(instalment, today));
  const isCompleted = standing.every(({ openMinor }) => openMinor === 0);
  const graceUntil = graceOf(plan, { standing, missed }, rules);
  const isOver = graceUntil !== null && today > graceUntil;
  const state = isCompleted ? 'completed' : isOver ? 'defaulted' : missed.length > 0 ? 'at_risk' : 'active';
  const happened = happenedSince(plan, state, { missed, graceUntil });
  return { state, happened, missed: missed.map(toInstalment), graceUntil: state === 'at_risk' ? graceUntil : null };
}

function graceOf(
  plan: PlanRecord,
  found: { readonly standing: readonly InstalmentStanding[]; readonly missed: readonly InstalmentStanding[] },
  rules: Pick<PlanSettings, 'missesBeforeDefault' | 'graceDays'> & { readonly today: string },
): string | null {
  const { standing, missed } = found;
  const last =
    missed[rules.missesBeforeDefault - 1] ?? (isAllMissed(standing, rules.today) ? missed.at(-1) : undefined);
  if (!last) return null;
  if (plan.graceUntil !== null) return plan.graceUntil;
  const yesterday = Temporal.PlainDate.from(rules.today).subtract({ days: 1 }).toString();
  const from = last.dueDate > yesterday ? last.dueDate : yesterday;
  return Temporal.PlainDate.from(from).add({ days: rules.graceDays }).toString();
}

/** All that is left open is missed already: nothing more can be, and without an end it would stay at risk for ever. */
function isAllMissed(standing: readonly InstalmentStanding[], today: string): boolean {
  return standing.every((instalment) => instalment.openMinor === 0 || isMissed(instalment, today));
}

function happenedSince(
  plan: PlanRecord,
  state: Verdict['state'],
  { missed, graceUntil }: Pick<Verdict, 'missed' | 'graceUntil'>,
): Verdict['happened'] {
  const isReopened = plan.state === 'completed' && state !== 'completed';
  const reopened = isReopened ? (['reopened'] as const) : [];
  switch (state) {
    case 'completed':
      return plan.state === 'completed' ? [] : ['completed'];
    case 'defaulted':
      return [...reopened, 'defaulted'];
    case 'active':
      return plan.state === 'at_risk' ? ['cured'] : reopened;
    case 'at_risk': {
      const graceBegins = graceUntil !== null && plan.graceUntil === null;
      const isNew = graceBegins || missed.some(({ number }) => !plan.missed.includes(number));
      return isNew ? [...reopened, 'at_risk'] : reopened;
    }
  }
}

function toInstalment({ number, dueDate, amountMinor }: PlanInstalment): PlanInstalment {
  return { number, dueDate, amountMinor };
}
