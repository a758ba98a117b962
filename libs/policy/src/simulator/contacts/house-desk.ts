import {
  compareInstants,
  type ContactRules,
  contactRules,
  earliestInstantIn,
  earnedTone,
  hasEndedIn,
  isAfter,
  localDateAt,
  mayContact,
} from '@tactful/contact-rules';
import { type Channel, type CompanySettings, type Tone, toneRank } from '@tactful/contracts';
import { type RequestContact, type StepOfObligation } from '../../escalations/escalation.types.js';
import {
  type AccountTruth,
  type ContactDesk,
  type DeskOutcome,
  type EndedSteps,
  type MadeContact,
} from './contact-model.types.js';
import { type Reach, type ReachPerson, type ReachPoint } from './reach.types.js';

/** What of a company's settings decides how messages leave. */
export type DeskCompany = Pick<CompanySettings, 'timeZone' | 'hours' | 'senders'>;

interface Waiting {
  readonly customerId: string;
  readonly person: ReachPerson;
  readonly channel: Channel;
  readonly steps: readonly StepOfObligation[];
  readonly wantedTone: Tone;
  readonly sendAt: Temporal.Instant;
  readonly because: string;
}

const usualOrder: readonly Channel[] = ['email', 'whatsapp', 'sms'];
const nothing: DeskOutcome = { made: [], ended: [], deferredBecause: [] };

/** A desk that plans with the contact rules of the house. */
export class HouseDesk implements ContactDesk {
  readonly #reach = new Map<string, Reach>();
  readonly #accountUses = new Map<string, Temporal.Instant[]>();
  readonly #pointUses = new Map<string, Temporal.Instant[]>();
  readonly #rules: ContactRules;
  #waiting: Waiting[] = [];

  constructor(private readonly company: DeskCompany) {
    this.#rules = contactRules({
      company: {
        timeZone: company.timeZone,
        hours: company.hours,
        isWhatsappAttested: company.senders.whatsapp?.attested ?? false,
      },
    });
  }

  know(customerId: string, reach: Reach): void {
    this.#reach.set(customerId, reach);
  }

  remember(
    customerId: string,
    { contactId, at }: { readonly contactId: string | null; readonly at: Temporal.Instant },
  ): void {
    push(this.#accountUses, customerId, at);
    const person = this.#reach.get(customerId)?.people.find((one) => one.contactId === contactId);
    for (const key of keysOf(person)) push(this.#pointUses, key, at);
  }

  nextAt(): Temporal.Instant | null {
    return this.#waiting.reduce<Temporal.Instant | null>(
      (least, { sendAt }) => (least && compareInstants(least, sendAt) <= 0 ? least : sendAt),
      null,
    );
  }

  ask(
    { customerId, request }: { readonly customerId: string; readonly request: RequestContact },
    now: Temporal.Instant,
  ): DeskOutcome {
    const reach = this.#reach.get(customerId);
    const person = reach && this.#nearest(reach, request, now);
    if (!reach || !person)
      return { ...nothing, ended: [{ customerId, at: now, because: 'no_contact', steps: request.steps }] };
    const renewed = new Set(request.steps.map(({ obligationId }) => obligationId));
    const superseded = this.#withoutSteps((waiting) => waiting.customerId === customerId, renewed);
    const target = this.#waiting.find((waiting) => waiting.customerId === customerId && isSame(waiting.person, person));
    this.#waiting = this.#waiting.filter((waiting) => waiting !== target && waiting.steps.length > 0);
    const steps = [...(target?.steps ?? []), ...request.steps];
    const wantedTone =
      target && target.steps.length > 0 ? firmer(target.wantedTone, request.wantedTone) : request.wantedTone;
    const planned = this.#settle({ customerId, person: target?.person ?? person, steps, wantedTone }, now);
    return { ...planned, ended: [...endings(customerId, superseded, now, 'superseded'), ...planned.ended] };
  }

  drop(customerId: string, obligationIds: readonly string[], now: Temporal.Instant): DeskOutcome {
    const gone = this.#withoutSteps((waiting) => waiting.customerId === customerId, new Set(obligationIds));
    this.#waiting = this.#waiting.filter(({ steps }) => steps.length > 0);
    return { ...nothing, ended: endings(customerId, gone, now, 'settled') };
  }

  release(now: Temporal.Instant, truthOf: (customerId: string) => AccountTruth): DeskOutcome {
    const due = this.#waiting.filter(({ sendAt }) => !isAfter(sendAt, now));
    this.#waiting = this.#waiting.filter((waiting) => !due.includes(waiting));
    const outcomes = due.map((waiting) => this.#send(waiting, truthOf(waiting.customerId), now));
    return {
      made: outcomes.flatMap(({ made }) => made),
      ended: outcomes.flatMap(({ ended }) => ended),
      deferredBecause: outcomes.flatMap(({ deferredBecause }) => deferredBecause),
    };
  }

  #send(waiting: Waiting, truth: AccountTruth, now: Temporal.Instant): DeskOutcome {
    const { customerId, person } = waiting;
    const open = new Map(truth.obligations.map((obligation) => [obligation.obligationId, obligation]));
    const isTrue = ({ obligationId, step }: StepOfObligation): boolean => {
      const obligation = open.get(obligationId);
      if (!obligation || obligation.state !== 'open' || truth.paused.has(obligationId)) return false;
      if (step === 'fee_notice' && !obligation.hasLateFee) return false;
      return obligation.openMinor - obligation.disputedMinor > 0;
    };
    const steps = waiting.steps.filter(isTrue);
    const ended = endings(
      customerId,
      waiting.steps.filter((step) => !isTrue(step)),
      now,
      'settled',
    );
    if (steps.length === 0) return { ...nothing, ended };
    const route = this.#route(customerId, { person, steps }, now);
    const isOpen = route.kind === 'at' && !isAfter(route.sendAt, now) && route.point.channel === waiting.channel;
    if (!isOpen || steps.some((step) => hasEnded(step, zonesOf(person, this.company), now))) {
      const planned = this.#settle({ customerId, person, steps, wantedTone: waiting.wantedTone }, now);
      return { ...planned, ended: [...ended, ...planned.ended] };
    }
    push(this.#accountUses, customerId, now);
    for (const key of keysOf(person)) push(this.#pointUses, key, now);
    const named = [...new Set(steps.map(({ obligationId }) => obligationId))];
    const { tone } = earnedTone(truth.contacts, named, waiting.wantedTone, now);
    const [zone = this.company.timeZone] = zonesOf(person, this.company);
    const { contactId, level } = person;
    const made: MadeContact = {
      customerId,
      contactId,
      level,
      channel: waiting.channel,
      at: now,
      zone,
      tone,
      wantedTone: waiting.wantedTone,
      steps,
    };
    return { ...nothing, made: [made], ended };
  }

  #settle(message: Omit<Waiting, 'channel' | 'sendAt' | 'because'>, now: Temporal.Instant): DeskOutcome {
    const route = this.#route(message.customerId, message, now);
    if (route.kind === 'no_way')
      return { ...nothing, ended: endings(message.customerId, message.steps, now, route.because) };
    const zones = zonesOf(message.person, this.company);
    const unpushed = this.#unpushedAt(message, route.point, now);
    const late = message.steps.filter((step) => hasEnded(step, zones, route.sendAt));
    const expired = late.filter((step) => hasEnded(step, zones, unpushed));
    const steps = message.steps
      .filter((step) => !expired.includes(step))
      .map((step) => (late.includes(step) ? { ...step, validUntil: latestDate(route.sendAt, zones) } : step));
    const ended = endings(message.customerId, expired, now, 'expired');
    if (steps.length === 0) return { ...nothing, ended };
    this.#waiting.push({
      ...message,
      steps,
      channel: route.point.channel,
      sendAt: route.sendAt,
      because: route.because,
    });
    return { ...nothing, ended, deferredBecause: isAfter(route.sendAt, now) ? [route.because] : [] };
  }

  #nearest(reach: Reach, { audience, steps }: RequestContact, now: Temporal.Instant): ReachPerson | undefined {
    const gap = ({ role, level }: ReachPerson): number =>
      (role === audience.role ? 0 : 100) +
      (level <= audience.level ? audience.level - level : 10 + level - audience.level);
    const near = reach.people.toSorted((a, b) => gap(a) - gap(b));
    return (
      near.find((person) => this.#routeOf(reach, { customerId: '', person, steps }, now).kind !== 'no_way') ?? near[0]
    );
  }

  #route(
    customerId: string,
    message: { readonly person: ReachPerson; readonly steps: readonly StepOfObligation[] },
    now: Temporal.Instant,
  ): Route {
    const reach = this.#reach.get(customerId);
    return reach ? this.#routeOf(reach, { customerId, ...message }, now) : { kind: 'no_way', because: 'no_contact' };
  }

  #routeOf(reach: Reach, message: Asking, now: Temporal.Instant): Route {
    let because: string | undefined;
    for (const channel of channelsOf(reach)) {
      const point = message.person.points.find((one) => one.channel === channel);
      if (!point || point.consent === 'address_bad' || !this.company.senders[channel]) {
        because ??= point ? 'no_sender' : 'no_address';
        continue;
      }
      const verdict = mayContact(this.#facts(reach, message, point), this.#rules, now);
      if (verdict.kind === 'allow') return { kind: 'at', point, sendAt: now, because: 'step_due' };
      if (verdict.kind === 'defer') return { kind: 'at', point, sendAt: verdict.until, because: verdict.because };
      if (verdict.kind === 'ask_human') return { kind: 'no_way', because: verdict.because };
      because ??= verdict.because;
    }
    return { kind: 'no_way', because: because ?? 'no_address' };
  }

  #facts(reach: Reach, { customerId, person, steps }: Asking, point: ReachPoint): Parameters<typeof mayContact>[0] {
    const { pausedUntil } = reach;
    return {
      channel: point.channel,
      purpose: 'ladder',
      zones: person.zones,
      region: person.region ?? undefined,
      consent: point.consent === 'address_bad' ? 'none' : point.consent,
      preferences: {
        channels: reach.channels ?? undefined,
        hours: reach.hours ?? undefined,
        pausedUntil: pausedUntil
          ? earliestInstantIn(pausedUntil.add({ days: 1 }), zonesOf(person, this.company))
          : undefined,
      },
      pastContacts: {
        account: this.#accountUses.get(customerId) ?? [],
        person: [...new Set(keysOf(person).flatMap((key) => this.#pointUses.get(key) ?? []))],
      },
      earliestDate: steps
        .map(({ validFrom }) => validFrom)
        .toSorted((a, b) => Temporal.PlainDate.compare(a, b))
        .at(-1),
    };
  }

  /** When it could go if there were no holidays and nobody had been contacted before. */
  #unpushedAt({ customerId, person, steps }: Asking, point: ReachPoint, now: Temporal.Instant): Temporal.Instant {
    const reach = this.#reach.get(customerId);
    if (!reach) return now;
    const facts = {
      ...this.#facts(reach, { customerId, person, steps }, point),
      pastContacts: { account: [], person: [] },
    };
    const verdict = mayContact(facts, { ...this.#rules, areHolidaysBlocked: false }, now);
    return verdict.kind === 'defer' ? verdict.until : now;
  }

  /** Takes steps of these obligations out of waiting messages, and returns them. */
  #withoutSteps(isMeant: (waiting: Waiting) => boolean, obligations: ReadonlySet<string>): readonly StepOfObligation[] {
    const isGone = ({ obligationId }: StepOfObligation) => obligations.has(obligationId);
    const gone = this.#waiting.filter(isMeant).flatMap(({ steps }) => steps.filter(isGone));
    this.#waiting = this.#waiting.map((waiting) =>
      isMeant(waiting) ? { ...waiting, steps: waiting.steps.filter((step) => !isGone(step)) } : waiting,
    );
    return gone;
  }
}

interface Asking {
  readonly customerId: string;
  readonly person: ReachPerson;
  readonly steps: readonly StepOfObligation[];
}

type Route =
  | { readonly kind: 'at'; readonly point: ReachPoint; readonly sendAt: Temporal.Instant; readonly because: string }
  | { readonly kind: 'no_way'; readonly because: string };

function channelsOf({ channels, preferredChannel }: Reach): readonly Channel[] {
  if (channels) return channels;
  return preferredChannel === null
    ? usualOrder
    : [preferredChannel, ...usualOrder.filter((one) => one !== preferredChannel)];
}

function zonesOf({ zones }: ReachPerson, { timeZone }: DeskCompany): readonly string[] {
  return zones.kind === 'zones' ? zones.zones : [timeZone];
}

function hasEnded({ validUntil }: StepOfObligation, zones: readonly string[], at: Temporal.Instant): boolean {
  return validUntil !== null && hasEndedIn(validUntil, zones, at);
}

function latestDate(at: Temporal.Instant, zones: readonly string[]): Temporal.PlainDate {
  return zones.map((zone) => localDateAt(at, zone)).reduce((a, b) => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b));
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
  return a.contactId === b.contactId || keysOf(a).some((key) => keysOf(b).includes(key));
}

function keysOf(person: ReachPerson | undefined): readonly string[] {
  return [...new Set(person?.points.map(({ key }) => key))];
}

function firmer(a: Tone, b: Tone): Tone {
  return toneRank[a] >= toneRank[b] ? a : b;
}

function push(uses: Map<string, Temporal.Instant[]>, key: string, at: Temporal.Instant): void {
  const known = uses.get(key);
  if (known) known.push(at);
  else uses.set(key, [at]);
}
