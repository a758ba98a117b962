import { type ContactCap } from '../budgets/budget.js';
import { type CompiledWindows, type LocalWindow, compileWindows } from '../windows/local-window.js';
import { MINUTE_MS } from '../zones/zone-clock.js';
import { housePack } from './house.pack.js';
import { type Channel, type RulePack } from './rule-pack.types.js';

/** What a company sets for all its contacts. */
export interface CompanyContactSettings {
  /** IANA zone of the company; its dates begin there. */
  readonly timeZone: string;
  /** The company's own hours, applied in the local time of each person, on every channel. */
  readonly hours?: readonly LocalWindow[] | undefined;
  /** The company has attested that its WhatsApp use is its own invoices and that people gave their numbers for it. */
  readonly isWhatsappAttested: boolean;
}

/** All rules that hold for a contact, merged and ready for `mayContact`. Make one per company and set of packs, and keep it. */
export interface ContactRules {
  /** Which versions decided; store them with the verdict. */
  readonly packs: readonly { readonly id: string; readonly version: string }[];
  readonly channels: Readonly<Record<Channel, ChannelRules>>;
  readonly caps: readonly ContactCap[];
  readonly areHolidaysBlocked: boolean;
  readonly isExpressConsentRequired: boolean;
  readonly requiredText: readonly string[];
  readonly pauses: readonly { readonly trigger: string; readonly days: number }[];
  readonly companyZone: string;
  readonly isWhatsappAttested: boolean;
  /** Last local date for which holiday calendars are trusted; left out: as far as they can be computed. */
  readonly holidayCalendarsValidUntil?: Temporal.PlainDate | undefined;
}

/** Windows of one channel: each list must be open. */
export interface ChannelRules {
  readonly windowSets: readonly { readonly pack: string; readonly windows: CompiledWindows }[];
  readonly submitMarginMs: number;
}

/** What the rules are made of. The house pack is always in; naming it again changes nothing. */
export interface ContactRulesInput {
  readonly packs?: readonly RulePack[];
  readonly company: CompanyContactSettings;
  readonly holidayCalendarsValidUntil?: Temporal.PlainDate | undefined;
}

/**
 * Merges packs: windows are intersected, caps all hold (so the least counts), required texts and pauses are united,
 * the longest margin counts, and one pack that asks for express consent or blocks holidays is enough.
 * Adding a pack never enlarges what is allowed.
 *
 * Which packs apply to whom (place, dates, kind of debtor) is for the caller to choose.
 * Throws a RangeError for a pack that makes no sense (an impossible window, a cap of nothing).
 */
export function contactRules({ packs = [], company, holidayCalendarsValidUntil }: ContactRulesInput): ContactRules {
  const all = [housePack, ...packs.filter((pack) => pack !== housePack)];
  return {
    packs: all.map(({ id, version }) => ({ id, version })),
    channels: {
      sms: channelRules('sms', all, company),
      whatsapp: channelRules('whatsapp', all, company),
      email: channelRules('email', all, company),
    },
    caps: strictestCaps(all.flatMap((pack) => pack.caps ?? [])),
    areHolidaysBlocked: all.some((pack) => pack.holidays === 'block'),
    isExpressConsentRequired: all.some((pack) => pack.consent === 'express'),
    requiredText: [...new Set(all.flatMap((pack) => pack.requiredText ?? []))],
    pauses: longestPauses(all),
    companyZone: company.timeZone,
    isWhatsappAttested: company.isWhatsappAttested,
    holidayCalendarsValidUntil,
  };
}

/** The id under which the company's own hours appear among the packs in reasons. */
export const COMPANY_HOURS = 'company';

function channelRules(channel: Channel, packs: readonly RulePack[], company: CompanyContactSettings): ChannelRules {
  const restricting = packs.flatMap((pack) =>
    (pack.windows ?? []).filter(({ channels }) => channels.includes(channel)).map((rule) => ({ pack: pack.id, rule })),
  );
  const windowSets = restricting.map(({ pack, rule }) => ({ pack, windows: compileWindows(rule.windows) }));
  if (company.hours) windowSets.push({ pack: COMPANY_HOURS, windows: compileWindows(company.hours) });
  const margins = restricting.map(({ rule }) => (rule.lastSubmitMinutesBeforeEnd ?? 0) * MINUTE_MS);
  return { windowSets, submitMarginMs: Math.max(0, ...margins) };
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
  return [...bySpan.values()];
}

function longestPauses(packs: readonly RulePack[]): ContactRules['pauses'] {
  const days = new Map<string, number>();
  for (const pause of packs.flatMap((pack) => pack.pauses ?? [])) {
    days.set(pause.trigger, Math.max(pause.days, days.get(pause.trigger) ?? 0));
  }
  return [...days].map(([trigger, longest]) => ({ trigger, days: longest }));
}
