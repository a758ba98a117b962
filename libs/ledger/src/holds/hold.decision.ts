import { addWorkingDays } from '@tactful/contact-rules';
import { type HoldPatch, type HoldView, type NewHold, personsReason } from './hold.schemas.js';
import { type HoldSettings } from './holds.settings.js';

/** What the dates of a hold are reckoned with. */
export interface HoldCalendar {
  /** ISO date in the company's zone. */
  readonly today: string;
  /** Whose public holidays are no working days; undefined: only weekends. */
  readonly country: string | undefined;
  readonly settings: HoldSettings;
}

/** Why a hold cannot be as wanted: a field of the request, or (pointer null) the hold as it is. */
export interface HoldProblem {
  readonly kind: 'refused';
  readonly code: string;
  readonly detail: string;
  readonly pointer: string | null;
}

/** The dates of a new hold. */
export type HoldDates =
  { readonly kind: 'dated'; readonly until: string | null; readonly reviewOn: string | null } | HoldProblem;

/** How long a new hold lasts and when somebody looks at it again: as given, else as the settings say for its reason. */
export function datesOfHold(given: NewHold, calendar: HoldCalendar): HoldDates {
  const { today } = calendar;
  const until = given.until === undefined ? usualEnd(given, calendar) : given.until;
  const problem = problemWithEnd(until, given, today);
  if (problem) return problem;
  if (given.reviewOn !== undefined) {
    return problemWithReview(given.reviewOn, until, today) ?? { kind: 'dated', until, reviewOn: given.reviewOn };
  }
  return { kind: 'dated', until, reviewOn: notAfter(usualReview(given, calendar), until) };
}

/** What a change of a hold comes to. */
export type HoldChange =
  { readonly kind: 'changed'; readonly hold: HoldView; readonly changed: readonly ChangeableKey[] } | HoldProblem;

const changeable = ['until', 'owner', 'nextStep', 'reviewOn', 'treatmentEndsOn'] as const;
type ChangeableKey = (typeof changeable)[number];

/** Changes a hold that is active. A review that would lie behind the new end falls away, unless it is asked for. */
export function changeHold(hold: HoldView, patch: HoldPatch, calendar: HoldCalendar): HoldChange {
  const problem = problemWithPatch(hold, patch);
  if (problem) return problem;
  const until = nextEnd(hold, patch, calendar);
  const reviewOn = patch.reviewOn === undefined ? notAfter(hold.reviewOn, until) : patch.reviewOn;
  const wrong =
    (until === hold.until ? undefined : problemWithEnd(until, patch, calendar.today)) ??
    (patch.reviewOn === undefined ? undefined : problemWithReview(patch.reviewOn, until, calendar.today));
  if (wrong) return wrong;
  const { owner = hold.owner, nextStep = hold.nextStep, treatmentEndsOn = hold.treatmentEndsOn } = patch;
  const next = { ...hold, until, reviewOn, owner, nextStep, treatmentEndsOn };
  return { kind: 'changed', hold: next, changed: changeable.filter((key) => next[key] !== hold[key]) };
}

/** True when a feature (a promise, a plan, an extension, a placement) has placed the hold: it ends with that. */
export function belongsToFeature({ reason }: Pick<HoldView, 'reason'>): boolean {
  return !personsReason.safeParse(reason).success;
}

function usualEnd(given: NewHold, { today, country, settings }: HoldCalendar): string | null {
  switch (given.reason) {
    case 'claims_paid':
      return addWorkingDays(
        Temporal.PlainDate.from(today),
        settings.claims_paid.workingDays,
        placeOf(country),
      ).toString();
    case 'breathing_space':
      if (given.breathingSpace !== 'mental_health_treatment') return plusDays(today, settings.breathing_space.days);
      return plusDays(given.treatmentEndsOn ?? null, settings.breathing_space.daysAfterTreatment);
    default:
      return plusDays(today, settings[given.reason].days);
  }
}

function usualReview({ reason }: NewHold, { today, settings }: HoldCalendar): string | null {
  return reason === 'claims_paid' ? null : plusDays(today, settings[reason].reviewAfterDays);
}

function nextEnd(hold: HoldView, patch: HoldPatch, { settings }: HoldCalendar): string | null {
  if (patch.until !== undefined) return patch.until;
  if (patch.treatmentEndsOn === undefined) return hold.until;
  return plusDays(patch.treatmentEndsOn, settings.breathing_space.daysAfterTreatment);
}

function problemWithPatch(hold: HoldView, patch: HoldPatch): HoldProblem | undefined {
  if (patch.until !== undefined && belongsToFeature(hold)) {
    const detail = `This hold (${hold.reason}) lasts as long as what has placed it: change that.`;
    return { kind: 'refused', code: 'hold_of_feature', detail, pointer: null };
  }
  if (patch.treatmentEndsOn === undefined || hold.breathingSpace === 'mental_health_treatment') return undefined;
  const detail = 'Only the breathing space "mental_health_treatment" follows a treatment.';
  return { kind: 'refused', code: 'no_treatment', detail, pointer: '/treatmentEndsOn' };
}

function problemWithEnd(
  until: string | null,
  { treatmentEndsOn }: { readonly treatmentEndsOn?: string | null | undefined },
  today: string,
): HoldProblem | undefined {
  if (until === null || until >= today) return undefined;
  const pointer = treatmentEndsOn ? '/treatmentEndsOn' : '/until';
  return { kind: 'refused', code: 'until_in_past', detail: `The hold would end before today (${today}).`, pointer };
}

function problemWithReview(reviewOn: string | null, until: string | null, today: string): HoldProblem | undefined {
  if (reviewOn === null) return undefined;
  const pointer = '/reviewOn';
  if (reviewOn < today) {
    return { kind: 'refused', code: 'review_in_past', detail: `reviewOn lies before today (${today}).`, pointer };
  }
  if (until === null || reviewOn <= until) return undefined;
  return { kind: 'refused', code: 'review_after_end', detail: `The hold is over then (${until}).`, pointer };
}

function notAfter(date: string | null, limit: string | null): string | null {
  return date !== null && limit !== null && date > limit ? null : date;
}

function plusDays(date: string | null, days: number | null): string | null {
  return date === null || days === null ? null : Temporal.PlainDate.from(date).add({ days }).toString();
}

function placeOf(country: string | undefined): { readonly country?: string } {
  return country === undefined ? {} : { country };
}
