import { earnedTone, firmerTone, isoOf, localDateAt, type ToneContact, withRaise } from '@tactful/contact-rules';
import { type Tone } from '@tactful/contracts';
import {
  chooseTemplate,
  messageSituation,
  type SendingDates,
  TONE_OF_KIND,
  type TemplateKind,
} from '@tactful/templates';
import { accountsOf, contactIdsOf, firmestOf, withSteps } from '../messages/message-accounts.js';
import { isAutomated, type MessageStep, type PlannedMessage } from '../messages/message.types.js';
import { type Route, routeOf, type RoutingFacts } from '../moments/route.decision.js';
import { validityAt } from '../moments/validity.decision.js';
import { type Addressees, narrowedTo } from '../people/addressee.js';
import { type Reachable } from '../people/reachable.types.js';
import { dateZonesOfAll } from '../people/whereabouts.decision.js';
import { type Others, type Plan } from '../planning/planning.types.js';
import { endMessage, hasUnreadReply, settleMessage } from '../planning/settle.decision.js';
import { feeOf } from './fee.decision.js';
import { type TrueAccount, type TrueObligation, truthOf } from './truth.decision.js';

/** A message whose moment has come, and what decides about it. */
export interface LeavingFacts<M extends PlannedMessage, P extends Reachable> extends RoutingFacts<M, P> {
  /** Who else could be written to, when the receiver cannot be reached. */
  readonly others?: Others<P> | undefined;
}

/** What a ladder message is about at the moment of sending. */
export interface LadderTruth<O extends TrueObligation> {
  /** By customer, for every account that the message speaks of. */
  readonly accounts: ReadonlyMap<string, TrueAccount<O>>;
  /** Contacts made with these customers: what earns a tone. */
  readonly contacts: readonly ToneContact[];
}

/** It leaves now, for these people; or it is planned again: later, elsewhere, or ended. */
export type Leaving<M extends PlannedMessage, P extends Reachable> =
  | {
      readonly kind: 'leaves';
      readonly message: M;
      readonly addressees: Addressees<P>;
      readonly route: Route & { readonly kind: 'open' };
    }
  | { readonly kind: 'waits'; readonly plan: Plan<M> };

/** A ladder message that leaves also knows what it says. */
export type LadderLeaving<M extends PlannedMessage, P extends Reachable, O extends TrueObligation> =
  (Extract<Leaving<M, P>, { kind: 'leaves' }> & { readonly said: Said<O> }) | Extract<Leaving<M, P>, { kind: 'waits' }>;

/** What a ladder message says, before it is written out. */
export interface Said<O extends TrueObligation = TrueObligation> extends LocalDates {
  readonly template: TemplateKind;
  /** The firmest tone that it may have; the words may be milder: {@link toneSaid}. */
  readonly tone: Tone;
  readonly obligations: readonly O[];
}

/** Today where the person is (of several dates the earliest), and where the company is; ISO dates. */
export type LocalDates = Required<SendingDates>;

/** The tone of the words themselves. */
export function toneSaid({ template }: Pick<Said, 'template'>): Tone | null {
  return TONE_OF_KIND[template];
}

/**
 * Decides about a ladder message whose moment has come: what is not true any more is dropped, and what is left leaves
 * only through an open window on the message's own channel, with its steps still timely, in no firmer tone than earned.
 */
export function leaveLadder<M extends PlannedMessage, P extends Reachable, O extends TrueObligation>(
  facts: LeavingFacts<M, P>,
  { accounts, contacts }: LadderTruth<O>,
): LadderLeaving<M, P, O> {
  const dates = localDatesOf(facts);
  const { steps, dropped, obligations } = truthOf(facts.message.steps, accounts, dates);
  const message: M = { ...withSteps(facts.message, steps), dropped: [...facts.message.dropped, ...dropped] };
  if (steps.length === 0) {
    return { kind: 'waits', plan: endMessage(message, dropped[0]?.because ?? 'settled', facts.now) };
  }
  const rest = narrowedTo({ ...facts, message }, contactIdsOf(message));
  const leaving = leave(rest);
  if (leaving.kind === 'waits') return leaving;
  return { ...leaving, said: saidOf({ ...rest, contacts }, obligations, dates) };
}

/** Decides about a message whose moment has come and whose content is settled: does it leave through an open window? */
export function leave<M extends PlannedMessage, P extends Reachable>(facts: LeavingFacts<M, P>): Leaving<M, P> {
  const settling = { ...facts, news: 'again' } as const;
  if (isAutomated(facts.message) && hasUnreadReply(facts)) return { kind: 'waits', plan: settleMessage(settling) };
  const route = routeOf(facts);
  if (route.kind !== 'open' || route.point.channel !== facts.message.channel) {
    return { kind: 'waits', plan: settleMessage(settling) };
  }
  const { message, person, past, companions } = facts;
  if (message.purpose === 'ladder') {
    const { steps, expired } = validityAt(facts.now, route.point, facts);
    if (steps.length === 0 || expired.length > 0) return { kind: 'waits', plan: settleMessage(settling) };
    return { kind: 'leaves', message: withSteps(message, steps), addressees: { person, past, companions }, route };
  }
  return { kind: 'leaves', message, addressees: { person, past, companions }, route };
}

/** Nothing is overdue before its date has ended wherever the person may be: of several dates the earliest counts. */
export function localDatesOf(facts: Addressees & Pick<RoutingFacts, 'company' | 'now'>): LocalDates {
  const { company, now } = facts;
  const dates = dateZonesOfAll(facts, company.timeZone).map((zone) => isoOf(localDateAt(now, zone)));
  const companyToday = isoOf(localDateAt(now, company.timeZone));
  return { today: dates.sort()[0] ?? companyToday, companyToday };
}

interface ToneFacts {
  readonly message: PlannedMessage;
  readonly contacts: readonly ToneContact[];
  readonly now: Temporal.Instant;
}

function saidOf<O extends TrueObligation>(facts: ToneFacts, obligations: readonly O[], dates: LocalDates): Said<O> {
  const { message } = facts;
  const names = message.steps.map((step) => step.step);
  const intent = message.manner?.intent;
  const tone = toneOf(facts);
  const situation = messageSituation(
    obligations.map((obligation) => obligation.dueDate),
    names,
    { ...dates, intent },
  );
  const hasFeeInTerms = feeOf(message.steps, obligations) !== undefined;
  const isRaised = raisedTo(message.steps) !== null;
  const template = chooseTemplate({ steps: names, intent, situation, tone, hasFeeInTerms, isRaised });
  return { template, tone, obligations, ...dates };
}

/**
 * The firmest of the tones that the accounts have earned, each by the contacts about its own obligations (or been raised
 * to by a person), and none above what the account's own steps ask for.
 */
function toneOf({ message, contacts, now }: ToneFacts): Tone {
  const tones = accountsOf(message).map(({ customerId }) => {
    const steps = message.steps.filter((step) => step.customerId === customerId);
    const wanted = firmestOf(steps);
    const obligationIds = steps.map((step) => step.obligationId);
    return withRaise(earnedTone(contacts, obligationIds, wanted, now), wanted, raisedTo(steps)).tone;
  });
  return tones.reduce(firmerTone, 'friendly');
}

/** How far a person has raised what the message really names. */
function raisedTo(steps: readonly MessageStep[]): Tone | null {
  return steps
    .flatMap((step) => step.raisedTo ?? [])
    .reduce<Tone | null>((a, b) => (a === null ? b : firmerTone(a, b)), null);
}
