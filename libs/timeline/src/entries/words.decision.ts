import { cutText, type EventData, type Hold } from '@tactful/contracts';

/** `agent:Mia Sommer` → `Mia Sommer`, `api:first key` → `API key “first key”`. */
export function who(by: string): string {
  if (by.startsWith('agent:')) return by.slice('agent:'.length);
  return by.startsWith('api:') ? `API key “${by.slice('api:'.length)}”` : by;
}

/** Marks of direction, zero-width space and their like; joiners belong to words and emoji and stay. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * The beginning of what somebody wrote, to stand inside a sentence of ours: on one line, and without characters that
 * nobody sees, which would turn the sentence around.
 */
export function quoted(text: string): string {
  const shown = text.replaceAll(unseen, '').replaceAll(/[\s\p{Cc}]+/gu, ' ');
  return cutText(shown.trim(), 200);
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
