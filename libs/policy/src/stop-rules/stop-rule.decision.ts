import { type OffenceCounts, type OffenceKind, offenceKinds } from './offence.types.js';
import { type StopRuleSettings } from './stop-rule.settings.js';

/** What a step is over, and by how much. */
export interface Breach {
  readonly over: OffenceKind;
  /** Per 1,000 contacts, to one decimal. */
  readonly perThousand: number;
  readonly limit: number;
}

/**
 * Whether a step gives more offence than is allowed: of the kinds that are over their limit the gravest, else null.
 * Below the least number of contacts, or of offences of a kind, no rate counts.
 */
export function breachOf(counts: OffenceCounts, settings: StopRuleSettings): Breach | null {
  if (!settings.enabled || counts.contacts < settings.leastContacts) return null;
  const over = offenceKinds.find(
    (kind) =>
      counts[kind] >= settings.leastOffences && counts[kind] * 1_000 > limitOf(kind, settings) * counts.contacts,
  );
  return over ? { over, perThousand: perThousand(counts, over), limit: limitOf(over, settings) } : null;
}

/** Of a kind of offence, per 1,000 contacts, to one decimal; 0 without contacts. */
export function perThousand(counts: OffenceCounts, kind: OffenceKind): number {
  return counts.contacts === 0 ? 0 : Math.round((counts[kind] * 10_000) / counts.contacts) / 10;
}

/** What the company allows of a kind, per 1,000 contacts. */
export function limitOf(kind: OffenceKind, settings: StopRuleSettings): number {
  return settings[`${kind}PerThousand`];
}

/** The days whose contacts count today: those of the window, and of them those after a person last let the step go on. */
export function daysThatCount(
  today: Temporal.PlainDate,
  { windowDays, resumedOn }: { readonly windowDays: number; readonly resumedOn: Temporal.PlainDate | null },
): { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } {
  const first = today.subtract({ days: windowDays - 1 });
  const anew = resumedOn?.add({ days: 1 });
  return { from: anew && Temporal.PlainDate.compare(anew, first) > 0 ? anew : first, to: today };
}
