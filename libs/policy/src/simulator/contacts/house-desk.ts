import {
  compareDates,
  compareInstants,
  contactsWithin,
  type ContactVerdict,
  earnedTone,
  firmerTone,
  isAfter,
  withRaise,
} from '@tactful/contact-rules';
import { type Channel, type Tone } from '@tactful/contracts';
import { type Easing, type RequestContact, type StepOfObligation } from '../../escalations/escalation.types.js';
import {
  type AccountTruth,
  type ContactDesk,
  type DeskOutcome,
  type EndedSteps,
  type MadeContact,
} from './contact-model.types.js';
import { addressesOf, ContactUses } from './contact-uses.js';
import { type MomentFinder, type Reachable } from './moment-finder.js';
import { type Reach, type ReachPerson, type ReachPoint } from './reach.types.js';
import {
  eased,
  hasEnded,
  joined,
  latestDate,
  type NewMessage,
  type WaitingMessage,
  withoutSteps,
} from './waiting-message.decision.js';

const usualOrder: readonly Channel[] = ['email', 'whatsapp', 'sms'];
const nothing: DeskOutcome = { made: [], ended: [], deferredBecause: [] };

/** A desk that keeps to the contact rules of the house, as delivery does. */
export class HouseDesk implements ContactDesk {
  readonly #people = new Map<string, readonly Reachable[]>();
  readonly #uses = new ContactUses();
  #waiting: readonly WaitingMessage[] = [];

  constructor(private readonly finder: MomentFinder) {}

  know(customerId: string, reach: Reach): void {
    this.#people.set(
      customerId,
      reach.people.map((person) => this.finder.reachable(person, reach)),
    );
  }

  remember(
    customerId: string,
    { contactId, at }: { readonly contactId: string | null; readonly at: Temporal.Instant },
  ): void {
    const known = this.#people.get(customerId)?.find(({ person }) => person.contactId === contactId);
    this.#uses.add(customerId, known?.person, at);
  }

  nextAt(): Temporal.Instant | null {
    let least: Temporal.Instant | null = null;
    for (const { sendAt } of this.#waiting) if (!least || compareInstants(sendAt, least) < 0) least = sendAt;
    return least;
  }

  ask(
    { customerId, request }: { readonly customerId: string; readonly request: RequestContact },
    now: Temporal.Instant,
  ): DeskOutcome {
    const to = this.#nearest(customerId, request, now);
    if (!to) return { ...nothing, ended: endings(customerId, request.steps, now, 'no_contact') };
    const renewed = new Set(request.steps.map(({ obligationId }) => obligationId));
    const superseded = this.#take(customerId, renewed);
    const target = this.#waiting.find((one) => one.customerId === customerId && isSame(one.to.person, to.person));
    this.#waiting = this.#waiting.filter((one) => one !== target && one.steps.length > 0);
    const planned = this.#settle({ customerId, to: target?.to ?? to, ...joined(target, request) }, now);
    return { ...planned, ended: [...endings(customerId, superseded, now, 'superseded'), ...planned.ended] };
  }

  ease(customerId: string, easing: Easing): void {
    this.#waiting = this.#waiting.map((one) => (one.customerId === customerId ? eased(one, easing) : one));
  }

  drop(customerId: string, obligationIds: readonly string[], now: Temporal.Instant): DeskOutcome {
    const gone = this.#take(customerId, new Set(obligationIds));
    this.#waiting = this.#waiting.filter(({ steps }) => steps.length > 0);
    return { ...nothing, ended: endings(customerId, gone, now, 'settled') };
  }

  release(now: Temporal.Instant, truthOf: (customerId: string) => AccountTruth): DeskOutcome {
    const due = this.#waiting.filter(({ sendAt }) => !isAfter(sendAt, now));
    this.#waiting = this.#waiting.filter((one) => !due.includes(one));
    const outcomes = due.map((one) => this.#send(one, truthOf(one.customerId), now));
    return {
      made: outcomes.flatMap(({ made }) => made),
      ended: outcomes.flatMap(({ ended }) => ended),
      deferredBecause: outcomes.flatMap(({ deferredBecause }) => deferredBecause),
    };
  }

  #send(waiting: WaitingMessage, truth: AccountTruth, now: Temporal.Instant): DeskOutcome {
    const { customerId, to, channel, wantedTone } = waiting;
    const untrue = waiting.steps.filter((step) => !isTrue(step, truth));
    const ended = endings(customerId, untrue, now, 'settled');
    const message = untrue.length > 0 ? withoutSteps(waiting, (step) => untrue.includes(step)) : waiting;
    if (message.steps.length === 0) return { ...nothing, ended };
    const way = this.#wayTo(message, now);
    const leaves = way.kind === 'at' && way.point.channel === channel && !isAfter(way.sendAt, now);
    if (!leaves || message.steps.some((step) => hasEnded(step, to, now))) {
      const planned = this.#settle(message, now);
      return { ...planned, ended: [...ended, ...planned.ended] };
    }
    this.#uses.add(customerId, to.person, now);
    const { contactId, level } = to.person;
    const tone = toneOf(message, truth, now);
    const { steps } = message;
    const made: MadeContact = {
      customerId,
      contactId,
      level,
      channel,
      at: now,
      zone: to.zones[0] ?? '',
      tone,
      wantedTone,
      steps,
    };
    return { ...nothing, made: [made], ended };
  }

  /** Finds the way and the moment of a message: it waits for that moment, or ends. */
  #settle(message: NewMessage, now: Temporal.Instant): DeskOutcome {
    const { customerId, to } = message;
    const way = this.#wayTo(message, now);
    if (way.kind === 'none') return { ...nothing, ended: endings(customerId, message.steps, now, way.because) };
    const late = message.steps.filter((step) => hasEnded(step, to, way.sendAt));
    const expired = late.length === 0 ? late : this.#expired(late, { message, point: way.point }, now);
    const steps = message.steps
      .filter((step) => !expired.includes(step))
      .map((step) => (late.includes(step) ? { ...step, validUntil: latestDate(way.sendAt, to) } : step));
    const ended = endings(customerId, expired, now, 'expired');
    if (steps.length === 0) return { ...nothing, ended };
    const { point, sendAt, because } = way;
    this.#waiting = [...this.#waiting, { ...message, steps, channel: point.channel, sendAt }];
    return { ...nothing, ended, deferredBecause: isAfter(sendAt, now) ? [because] : [] };
  }

  /** Of late steps those that neither holidays nor the budget have made late. */
  #expired(
    late: readonly StepOfObligation[],
    { message, point }: { readonly message: NewMessage; readonly point: ReachPoint },
    now: Temporal.Instant,
  ): readonly StepOfObligation[] {
    const { to, notBefore } = message;
    const earliestDate = latestFirstDate(message.steps);
    const past = { account: [], person: [] };
    const verdict = this.finder.verdict({ to, point, past, earliestDate, notBefore, now, withoutHolidays: true });
    const unpushed = verdict.kind === 'defer' ? verdict.until : now;
    return late.filter((step) => hasEnded(step, to, unpushed));
  }

  /** The nearest contact within the audience that some channel leads to; if none does, simply the nearest. */
  #nearest(customerId: string, request: RequestContact, now: Temporal.Instant): Reachable | undefined {
    const known = this.#people.get(customerId) ?? [];
    const order = contactsWithin(
      known.map(({ person }) => person),
      request.audience,
    );
    const near = order.flatMap((person) => known.find((one) => one.person === person) ?? []);
    if (near.length <= 1) return near[0];
    const { steps, wantedTone, channels, notBefore } = request;
    const leads = (to: Reachable): boolean =>
      this.#wayTo({ customerId, to, steps, wantedTone, channels, notBefore }, now).kind !== 'none';
    return near.find(leads) ?? near[0];
  }

  /** The first channel of the person's order on which the message may go at all, and when. */
  #wayTo({ customerId, to, steps, channels, notBefore }: NewMessage, now: Temporal.Instant): Way {
    let because: string | undefined;
    const past = this.#uses.past(customerId, to.person, now);
    const earliestDate = latestFirstDate(steps);
    for (const channel of orderOf(to.reach)) {
      if (channels && !channels.includes(channel)) continue;
      const point = to.person.points.find((one) => one.channel === channel);
      if (!point || !this.#leads(point)) {
        because ??= point ? 'no_sender' : 'no_address';
        continue;
      }
      const verdict = this.finder.verdict({ to, point, past, earliestDate, notBefore, now });
      if (verdict.kind !== 'block') return wayOf(verdict, point, now);
      because ??= verdict.because;
    }
    return { kind: 'none', because: because ?? 'step_channels' };
  }

  /** Whether anything can be sent to an address at all. */
  #leads({ consent, channel }: ReachPoint): boolean {
    return consent !== 'address_bad' && this.finder.hasSender(channel);
  }

  /** Takes the steps of these obligations out of what waits for a customer, and returns them. */
  #take(customerId: string, obligations: ReadonlySet<string>): readonly StepOfObligation[] {
    const isGone = ({ obligationId }: StepOfObligation): boolean => obligations.has(obligationId);
    const own = this.#waiting.filter((one) => one.customerId === customerId && one.steps.some(isGone));
    if (own.length === 0) return [];
    this.#waiting = this.#waiting.map((one) => (own.includes(one) ? withoutSteps(one, isGone) : one));
    return own.flatMap(({ steps }) => steps.filter(isGone));
  }
}

type Way =
  | { readonly kind: 'at'; readonly point: ReachPoint; readonly sendAt: Temporal.Instant; readonly because: string }
  | { readonly kind: 'none'; readonly because: string };

function wayOf(verdict: Exclude<ContactVerdict, { kind: 'block' }>, point: ReachPoint, now: Temporal.Instant): Way {
  switch (verdict.kind) {
    case 'allow':
      return { kind: 'at', point, sendAt: now, because: 'step_due' };
    case 'defer':
      return { kind: 'at', point, sendAt: verdict.until, because: verdict.because };
    case 'ask_human':
      return { kind: 'none', because: verdict.because };
  }
}

/** Still owed, not under dispute or hold, and nothing that nobody agreed to. */
function isTrue({ obligationId, step }: StepOfObligation, { obligations, paused }: AccountTruth): boolean {
  const obligation = obligations.find((one) => one.obligationId === obligationId);
  if (obligation?.state !== 'open' || paused.has(obligationId)) return false;
  if (step === 'fee_notice' && !obligation.hasLateFee) return false;
  return obligation.openMinor - obligation.disputedMinor > 0;
}

/** The tone that was asked for, as far as it was earned or a person has raised it. */
function toneOf({ steps, wantedTone }: WaitingMessage, { contacts }: AccountTruth, now: Temporal.Instant): Tone {
  const ids = [...new Set(steps.map(({ obligationId }) => obligationId))];
  const raisedTo = steps
    .flatMap((step) => step.raisedTo ?? [])
    .reduce<Tone | null>((a, b) => (a === null ? b : firmerTone(a, b)), null);
  return withRaise(earnedTone(contacts, ids, wantedTone, now), wantedTone, raisedTo).tone;
}

function orderOf({ channels, preferredChannel }: Reach): readonly Channel[] {
  if (channels) return channels;
  if (preferredChannel === null) return usualOrder;
  return [preferredChannel, ...usualOrder.filter((channel) => channel !== preferredChannel)];
}

function latestFirstDate(steps: readonly StepOfObligation[]): Temporal.PlainDate | undefined {
  let latest: Temporal.PlainDate | undefined;
  for (const { validFrom } of steps) if (!latest || compareDates(validFrom, latest) > 0) latest = validFrom;
  return latest;
}

function endings(
  customerId: string,
  steps: readonly StepOfObligation[],
  at: Temporal.Instant,
  because: string,
): readonly EndedSteps[] {
  return steps.length === 0 ? [] : [{ customerId, at, because, steps }];
}

function isSame(a: ReachPerson, b: ReachPerson): boolean {
  if (a.contactId === b.contactId) return true;
  const others = addressesOf(b);
  return addressesOf(a).some((key) => others.includes(key));
}
