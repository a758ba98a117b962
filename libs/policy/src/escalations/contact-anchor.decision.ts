import { compareInstants, localDayAt } from '@tactful/contact-rules';
import { type ConsumedStep, type ContactFact, type ObligationFacts } from '../accounts/account.types.js';
import { type Ladder } from '../ladders/ladder.types.js';
import { type LadderStep } from '../ladders/ladder-step.types.js';
import { type AccountCalendar } from './calendar.decision.js';

/** What the latest contact about an obligation is found from. */
export interface ContactAnchorFacts {
  readonly obligation: ObligationFacts;
  readonly ladder: Ladder;
  readonly calendar: AccountCalendar;
  readonly contacts: readonly ContactFact[];
  /** Steps of the obligation that are used up, by name. */
  readonly used: ReadonlyMap<string, ConsumedStep>;
}

/**
 * The day (its number) from which a step that follows the previous contact counts: the day of the latest contact about
 * the obligation, once every step above it is used up and what was last asked for has left. What delivery ended without
 * a message has no contact to wait for; where there never was one, the day on which the last step was used up counts.
 * Null: not yet, or a later step was taken first, and then never.
 */
export function contactDay(
  rung: LadderStep,
  { obligation: { obligationId }, ladder, calendar, contacts, used }: ContactAnchorFacts,
): number | null {
  const place = ladder.steps.indexOf(rung);
  const isItsTurn = ladder.steps.every(({ step }, at) => at === place || used.has(step) === at < place);
  if (!isItsTurn) return null;
  const about = contacts.filter(({ obligationIds }) => obligationIds.includes(obligationId));
  const latest = latestOf(about.map(({ acceptedAt }) => acceptedAt));
  const asked = [...used.values()].filter(({ outcome, ended }) => outcome === 'requested' && ended === undefined);
  const lastAsked = latestOf(asked.map(({ at }) => at));
  if (lastAsked && (!latest || compareInstants(latest, lastAsked) < 0)) return null;
  const from = latest ?? latestOf([...used.values()].map(({ at }) => at));
  return from && localDayAt(calendar.companyZone, from.epochMilliseconds);
}

function latestOf(instants: readonly Temporal.Instant[]): Temporal.Instant | null {
  return instants.reduce<Temporal.Instant | null>((a, b) => (a && compareInstants(a, b) >= 0 ? a : b), null);
}
