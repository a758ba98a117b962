import { cutText, type EventData, type Hold } from '@tactful/contracts';

/** `agent:Mia Sommer` → `Mia Sommer`, `api:first key` → `API key “first key”`. */
export function who(by: string): string {
  const named = by.replaceAll(turning, '');
  if (named.startsWith('agent:')) return isolated(named.slice('agent:'.length));
  return named.startsWith('api:') ? `API key “${isolated(named.slice('api:'.length))}”` : by;
}

/** Marks of direction, whole overrides among them. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Letters that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * What somebody else wrote, to stand inside a sentence of ours without turning it: marks of direction are left out, and
 * what runs from right to left stands between the marks of Unicode (UAX #9) that keep it to itself.
 *
 * `isolated('Linde\u202e')` → `Linde`
 */
export function isolated(text: string): string {
  const shown = text.replaceAll(turning, '');
  return rightToLeft.test(shown) ? `\u2068${shown}\u2069` : shown;
}

/** A fact with each of its texts {@link isolated}, however deep it stands. */
export function eachIsolated(value: unknown): unknown {
  if (typeof value === 'string') return isolated(value);
  if (Array.isArray(value)) return value.map(eachIsolated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, eachIsolated(inside)]));
}

/** Marks of direction, zero-width space and their like; joiners belong to words and emoji and stay. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * The beginning of what somebody wrote, to stand inside a sentence of ours: on one line, and without characters that
 * nobody sees; it turns nothing around. Nothing, or what was erased, is `…`.
 */
export function quoted(text: string): string {
  const shown = text.replaceAll(unseen, '').replaceAll(/[\s\p{Cc}]+/gu, ' ');
  return isolated(cutText(shown.trim(), 200) || '…');
}

/** `2_400_000` → `2.4 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What of a hold is what now: `last day 2026-03-09, owner Mia`. */
export function changesInWords(hold: Hold, changed: readonly string[]): string {
  const words: Readonly<Record<string, string>> = {
    until: hold.until === null ? 'no last day' : `last day ${hold.until}`,
    owner: hold.owner ? `owner ${hold.owner}` : 'no owner',
    nextStep: hold.nextStep ? `next: ${hold.nextStep}` : 'no next step',
    reviewOn: hold.reviewOn ? `look again on ${hold.reviewOn}` : 'no review',
    treatmentEndsOn: hold.treatmentEndsOn ? `treatment ends ${hold.treatmentEndsOn}` : 'end of treatment not known',
  };
  return changed.map((key) => words[key] ?? key).join(', ');
}

/** ` They pay by card, on day 1 and 15 of the month.`: how the customer wishes to pay; nothing when they stated none. */
export function payingInWords(wishes: EventData<'delivery.preferences.changed.v1'>['preferences']): string {
  const { paymentMethod, payDays } = wishes;
  const method = paymentMethod === null ? [] : [`by ${paymentMethod.replaceAll('_', ' ')}`];
  const days = payDays === null || payDays.length === 0 ? [] : [`on day ${payDays.join(' and ')} of the month`];
  const how = [...method, ...days];
  return how.length === 0 ? '' : ` They prefer to pay ${how.join(', ')}.`;
}
