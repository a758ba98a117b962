import { type ContactCap } from '../budgets/budget.js';
import { type LocalWindow, findWindowProblem } from '../windows/local-window.js';
import { housePack } from './house.pack.js';
import { CHANNELS, type RulePack } from './rule-pack.types.js';

/** A named decision of a company not to keep a pack: told with every verdict that would have asked it. */
export interface PackOverride {
  /** The id of a shipped pack; the house is never set aside, only relaxed. */
  readonly pack: string;
  /** Who answers for it. */
  readonly by: string;
  readonly why: string;
  /** The last date on which it holds. Left out: until it is taken back. */
  readonly until?: string | undefined;
}

/** What a company makes milder in the rules of the house. No name is needed: they are no law. */
export interface HouseRelaxation {
  /** Replaces the hours of every channel. */
  readonly hours?: readonly LocalWindow[] | undefined;
  /** Replaces the budget. */
  readonly caps?: readonly ContactCap[] | undefined;
  readonly coolDownHours?: number | undefined;
  /** Messages may go on public holidays, unless a law says otherwise. */
  readonly areHolidaysOpen?: boolean | undefined;
}

/** What stays the floor however much is relaxed: the widest hours and the largest budget found in any law. */
const OUTERMOST = { start: '08:00', end: '21:00', contacts: 7, hours: 7 * 24 } as const;

/** Why the house cannot be relaxed in this way, or `undefined` when it can. */
export function findRelaxationProblem({ hours, caps, coolDownHours }: HouseRelaxation): string | undefined {
  if (coolDownHours !== undefined && coolDownHours < 0) return 'coolDownHours must not be negative';
  return (hours && findHoursProblem(hours)) ?? (caps && findCapsProblem(caps));
}

function findHoursProblem(hours: readonly LocalWindow[]): string | undefined {
  for (const window of hours) {
    if (findWindowProblem(window) !== undefined || window.wraps) return 'hours must be windows inside one day';
    if (window.start < OUTERMOST.start || window.end > OUTERMOST.end) {
      return `hours must lie between ${OUTERMOST.start} and ${OUTERMOST.end}`;
    }
  }
  return hours.length === 0 ? 'hours must name at least one window' : undefined;
}

function findCapsProblem(caps: readonly ContactCap[]): string | undefined {
  if (caps.some(({ contacts, hours: span }) => contacts < 1 || span <= 0)) return 'a cap must leave room for something';
  const isBounded = caps.some(
    ({ scope, contacts, hours: span }) =>
      scope === 'person' && contacts <= OUTERMOST.contacts && span >= OUTERMOST.hours,
  );
  return isBounded ? undefined : `caps must allow one person at most ${OUTERMOST.contacts} contacts in 7 days`;
}

/** The house as a company relaxed it. Throws a RangeError for what {@link findRelaxationProblem} finds: a bug by then. */
export function relaxedHouse(relaxation: HouseRelaxation | undefined): RulePack {
  if (relaxation === undefined) return housePack;
  const problem = findRelaxationProblem(relaxation);
  if (problem !== undefined) throw new RangeError(problem);
  const { hours, caps, coolDownHours, areHolidaysOpen } = relaxation;
  const { holidays, ...house } = housePack;
  return {
    ...house,
    version: `${housePack.version}-relaxed`,
    ...(hours && { windows: [{ channels: CHANNELS, windows: hours, lastSubmitMinutesBeforeEnd: 15 }] }),
    ...(caps && { caps }),
    ...(coolDownHours !== undefined && { coolDownHours }),
    ...(!areHolidaysOpen && holidays && { holidays }),
  };
}
