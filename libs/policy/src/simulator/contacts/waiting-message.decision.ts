import { hasEndedIn, localDateAt } from '@tactful/contact-rules';
import { type Channel, type Tone, toneRank } from '@tactful/contracts';
import { type Easing, type RequestContact, type StepOfObligation } from '../../escalations/escalation.types.js';
import { type Reachable } from './moment-finder.js';

/** A message that waits for its moment. */
export interface WaitingMessage {
  readonly customerId: string;
  readonly to: Reachable;
  readonly channel: Channel;
  readonly steps: readonly StepOfObligation[];
  readonly wantedTone: Tone;
  /** The only channels that may carry it; undefined: any. */
  readonly channels: readonly Channel[] | undefined;
  readonly notBefore: string | undefined;
  readonly sendAt: Temporal.Instant;
}

/** A message that has not found its moment yet. */
export type NewMessage = Omit<WaitingMessage, 'channel' | 'sendAt'>;

/** What is asked for joins what waits: the firmer tone of both, channels that both allow, the later time of day. */
export function joined(
  waiting: WaitingMessage | undefined,
  request: RequestContact,
): Omit<NewMessage, 'customerId' | 'to'> {
  const { steps, wantedTone, channels, notBefore } = request;
  if (!waiting || waiting.steps.length === 0) return { steps, wantedTone, channels, notBefore };
  const isFirmer = toneRank[wantedTone] >= toneRank[waiting.wantedTone];
  const both = commonChannels(isFirmer ? channels : waiting.channels, isFirmer ? waiting.channels : channels);
  return {
    steps: [...waiting.steps, ...steps],
    wantedTone: toneRank[waiting.wantedTone] >= toneRank[wantedTone] ? waiting.wantedTone : wantedTone,
    channels: both,
    notBefore: laterTime(waiting.notBefore, notBefore),
  };
}

/** The same message without some of its steps. */
export function withoutSteps<Message extends { readonly steps: readonly StepOfObligation[] }>(
  message: Message,
  isGone: (step: StepOfObligation) => boolean,
): Message {
  return { ...message, steps: message.steps.filter((step) => !isGone(step)) };
}

/** In the milder tone that is asked for now, if the whole message is meant. */
export function eased(message: WaitingMessage, { steps, wantedTone }: Easing): WaitingMessage {
  const isAllOfIt = message.steps.every(({ obligationId, ladderRun, step }) =>
    steps.some((one) => one.obligationId === obligationId && one.ladderRun === ladderRun && one.step === step),
  );
  return isAllOfIt && toneRank[wantedTone] < toneRank[message.wantedTone] ? { ...message, wantedTone } : message;
}

/** Whether the last date of a step is over where the person is. */
export function hasEnded({ validUntil }: StepOfObligation, { zones }: Reachable, at: Temporal.Instant): boolean {
  return validUntil !== null && hasEndedIn(validUntil, zones, at);
}

/** The last of the dates that it is where the person may be. */
export function latestDate(at: Temporal.Instant, { zones }: Reachable): Temporal.PlainDate {
  return zones.map((zone) => localDateAt(at, zone)).reduce((a, b) => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b));
}

function commonChannels(
  firmer: readonly Channel[] | undefined,
  other: readonly Channel[] | undefined,
): readonly Channel[] | undefined {
  if (!firmer || !other) return firmer ?? other;
  const common = firmer.filter((channel) => other.includes(channel));
  return common.length > 0 ? common : firmer;
}

function laterTime(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}
