import { type ContactCap } from '../budgets/budget.js';
import { type CompiledWindows, type LocalWindow, compileWindows } from '../windows/local-window.js';
import { MINUTE_MS } from '../zones/zone-clock.js';
import { type Channel, type PackCap, type PackChannel, type RulePack } from './rule-pack.types.js';

/** A pack that was looked at, and whether a company set it aside. */
export interface PackUse {
  readonly id: string;
  readonly version: string;
  /** Who took it out of force, and why. Left out: it is in force. */
  readonly setAside?: { readonly by: string; readonly why: string };
}

/** All rules that bind contacts of one kind of person, merged and ready for computing. */
export interface RulesInForce {
  readonly channels: Readonly<Record<Channel, ChannelRules>>;
  readonly areHolidaysBlocked: boolean;
  readonly coolDownHours: number;
  readonly pauses: readonly { readonly trigger: string; readonly days: number }[];
}

/** The rules of one channel. */
export interface ChannelRules {
  /** Which versions decided; stored with the verdict. */
  readonly packs: readonly PackUse[];
  /** Each list of windows must be open. */
  readonly windowSets: readonly { readonly pack: string; readonly windows: CompiledWindows }[];
  readonly submitMarginMs: number;
  readonly caps: readonly ContactCap[];
  readonly isExpressConsentRequired: boolean;
  /** The pack that closes the channel. */
  readonly forbiddenBy: string | undefined;
  readonly requiredText: readonly string[];
  readonly forbiddenTopics: readonly string[];
}

/** Hours of a company beside its packs, under the id by which reasons name them. */
export const COMPANY_HOURS = 'company';

/** The longest a day, week or month of the calendar can be, in hours, with clocks going back in it. */
const CALENDAR_HOURS = { calendar_day: 25, calendar_week: 7 * 24 + 1, calendar_month: 31 * 24 + 1 } as const;

/**
 * Merges packs: windows are intersected, caps all hold (so the least counts), required texts, forbidden topics and pauses
 * are united, the longest margin and cool-down count, and one pack that asks for express consent, blocks holidays or
 * closes a channel is enough. Adding a pack never enlarges what is allowed.
 *
 * Throws a RangeError for a pack that makes no sense (an impossible window, a cap of nothing).
 */
export function mergePacks(
  packs: readonly RulePack[],
  {
    hours,
    setAside = [],
  }: { readonly hours?: readonly LocalWindow[] | undefined; readonly setAside?: readonly PackUse[] },
): RulesInForce {
  const rules = (channel: Channel): ChannelRules => channelRules(channel, packs, { hours, setAside });
  return {
    channels: { sms: rules('sms'), whatsapp: rules('whatsapp'), email: rules('email') },
    areHolidaysBlocked: packs.some((pack) => pack.holidays === 'block'),
    coolDownHours: Math.max(0, ...packs.map((pack) => pack.coolDownHours ?? 0)),
    pauses: longestPauses(packs),
  };
}

interface CompanySide {
  readonly hours: readonly LocalWindow[] | undefined;
  readonly setAside: readonly PackUse[];
}

function channelRules(channel: Channel, all: readonly RulePack[], { hours, setAside }: CompanySide): ChannelRules {
  const packs = all.filter((pack) => speaksOf(pack, channel));
  const restricting = all.flatMap((pack) =>
    (pack.windows ?? []).filter(({ channels }) => channels.includes(channel)).map((rule) => ({ pack: pack.id, rule })),
  );
  const windowSets = restricting.map(({ pack, rule }) => ({ pack, windows: compileWindows(rule.windows) }));
  if (hours) windowSets.push({ pack: COMPANY_HOURS, windows: compileWindows(hours) });
  const margins = restricting.map(({ rule }) => (rule.lastSubmitMinutesBeforeEnd ?? 0) * MINUTE_MS);
  const texts = packs.flatMap((pack) => [
    ...(pack.requiredText ?? []),
    ...(pack.optOut?.mustAppear ? ['opt_out'] : []),
  ]);
  return {
    packs: [...all.filter((pack) => touches(pack, channel)).map(({ id, version }) => ({ id, version })), ...setAside],
    windowSets: withoutTwins(windowSets),
    submitMarginMs: Math.max(0, ...margins),
    caps: strictestCaps(all.flatMap((pack) => capsOf(pack, channel))),
    isExpressConsentRequired: packs.some((pack) => pack.consent === 'express'),
    forbiddenBy: packs.find((pack) => pack.forbidsChannels?.includes(channel))?.id,
    requiredText: [...new Set(texts)],
    forbiddenTopics: [...new Set(packs.flatMap((pack) => pack.forbiddenTopics ?? []))],
  };
}

function speaksOf({ channels }: { readonly channels?: readonly PackChannel[] }, channel: Channel): boolean {
  return !channels || channels.includes(channel);
}

function touches(pack: RulePack, channel: Channel): boolean {
  return speaksOf(pack, channel) || (pack.windows ?? []).some(({ channels }) => channels.includes(channel));
}

/** Windows that are the same in several packs need to be looked at once; the first pack gives its name to them. */
function withoutTwins(sets: ChannelRules['windowSets']): ChannelRules['windowSets'] {
  const byRanges = new Map(sets.toReversed().map((set) => [JSON.stringify(set.windows.rangesByWeekday), set]));
  return sets.filter((set) => byRanges.get(JSON.stringify(set.windows.rangesByWeekday)) === set);
}

function capsOf(pack: RulePack, channel: Channel): readonly ContactCap[] {
  const ruled = (pack.caps ?? []).filter((cap) => speaksOf({ ...pack, ...cap }, channel)).map(toRollingCap);
  if (!speaksOf(pack, channel)) return ruled;
  if (pack.gapHours !== undefined) ruled.push({ scope: 'account', contacts: 1, hours: pack.gapHours });
  if (pack.oneChannelPerDays !== undefined) {
    ruled.push({ scope: 'account', contacts: 1, hours: pack.oneChannelPerDays * 24 + 1 });
  }
  return ruled;
}

function toRollingCap({ scope, contacts, hours }: PackCap): ContactCap {
  return { scope, contacts, hours: typeof hours === 'number' ? hours : CALENDAR_HOURS[hours] };
}

/** Of caps with one scope and span, the smallest. Different spans do not compare: all of them hold. */
function strictestCaps(caps: readonly ContactCap[]): readonly ContactCap[] {
  const bySpan = new Map<string, ContactCap>();
  for (const cap of caps) {
    if (cap.contacts < 1 || cap.hours <= 0)
      throw new RangeError(`A cap of ${cap.contacts} in ${cap.hours} h allows nothing`);
    const key = `${cap.scope} ${cap.hours}`;
    const known = bySpan.get(key);
    if (!known || cap.contacts < known.contacts) bySpan.set(key, cap);
  }
  return [...bySpan.values()].filter((cap, _, all) => !all.some((other) => other !== cap && implies(other, cap)));
}

/** Whoever keeps the first keeps the second: no more contacts, in a span that is as long. */
function implies(strict: ContactCap, mild: ContactCap): boolean {
  return strict.scope === mild.scope && strict.contacts <= mild.contacts && strict.hours >= mild.hours;
}

function longestPauses(packs: readonly RulePack[]): RulesInForce['pauses'] {
  const days = new Map<string, number>();
  for (const pause of packs.flatMap((pack) => pack.pauses ?? [])) {
    days.set(pause.trigger, Math.max(pause.days, days.get(pause.trigger) ?? 0));
  }
  return [...days].map(([trigger, longest]) => ({ trigger, days: longest }));
}

/** A pack as far as it reaches somebody whose region nobody stated: its hours and caps. */
export function limitsOf(pack: RulePack): RulePack {
  const { id, version, status, jurisdiction, channels, windows, caps, gapHours, oneChannelPerDays } = pack;
  const { legalForce, source, confidence } = pack;
  return {
    ...{ id, version, status, jurisdiction, legalForce, source, confidence },
    ...(channels && { channels }),
    ...(windows && { windows }),
    ...(caps && { caps }),
    ...(gapHours !== undefined && { gapHours }),
    ...(oneChannelPerDays !== undefined && { oneChannelPerDays }),
  };
}
