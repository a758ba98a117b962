import { type Escalation, type Tone, toneRank } from '@tactful/contracts';

/** How the ladder wants a message to be sent; what is left out is up to the message. */
export type MessageManner = Pick<Escalation, 'intent' | 'voice' | 'channels' | 'notBefore' | 'preferredHour'>;

/** What an escalation says of the manner of its message; null: nothing. */
export function mannerOf({
  intent,
  voice,
  channels,
  notBefore,
  preferredHour,
}: Pick<Escalation, keyof MessageManner>): MessageManner | null {
  return stated({ intent, voice, channels, notBefore, preferredHour });
}

interface Wish {
  readonly manner: MessageManner | null;
  readonly tone: Tone | null;
}

/**
 * The manner of a message that something joins: what it is for and in whose name as the firmer of the two has it (of
 * equals the one that joins), the channels that both allow (where there is none, the firmer's), the later time of day,
 * and the hour that was learned last.
 */
export function joinManner(waiting: Wish, joining: Wish): MessageManner | null {
  const inOrder = rankOf(waiting) > rankOf(joining) ? [waiting, joining] : [joining, waiting];
  const [firmer = {}, other = {}] = inOrder.map(({ manner }) => manner ?? {});
  const isMixed = firmer.intent === 'check_in' && other.intent !== 'check_in';
  return stated({
    intent: isMixed ? other.intent : firmer.intent,
    voice: firmer.voice,
    channels: commonChannels(firmer, other),
    notBefore: laterTime(firmer.notBefore, other.notBefore),
    preferredHour: joining.manner?.preferredHour ?? waiting.manner?.preferredHour,
  });
}

/** Without what is left open; null when that is everything. */
function stated(manner: { readonly [K in keyof MessageManner]: MessageManner[K] | undefined }): MessageManner | null {
  const { intent, voice, channels, notBefore, preferredHour } = manner;
  if ((intent ?? voice ?? channels ?? notBefore ?? preferredHour) === undefined) return null;
  return Object.fromEntries(Object.entries(manner).filter(([, value]) => value !== undefined));
}

function commonChannels(firmer: MessageManner, other: MessageManner): MessageManner['channels'] {
  if (!firmer.channels || !other.channels) return firmer.channels ?? other.channels;
  const common = firmer.channels.filter((channel) => other.channels?.includes(channel));
  return common.length > 0 ? common : firmer.channels;
}

function laterTime(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function rankOf({ tone }: Wish): number {
  return tone === null ? 0 : toneRank[tone];
}
