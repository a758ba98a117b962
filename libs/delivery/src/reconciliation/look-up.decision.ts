import { type ChannelProvider } from '../sending/channel-provider.js';

/** How long a mail provider may take to tell anything of a message (business time). */
export const eventWaitMinutes = 30;
/** How soon a provider that could not be asked is asked again. */
const askAgainMinutes = 1;
/** After this long without an answer a person decides. */
const longestDoubtHours = 24;

/** When an attempt whose call brought no answer is looked up first. The machine's lease must have ended as well. */
export function firstLookAt(lookUp: ChannelProvider['lookUp'], now: Temporal.Instant): Temporal.Instant {
  return lookUp === 'events' ? now.add({ minutes: eventWaitMinutes }) : now;
}

/** When to look again after a look that brought no answer; null: it has taken too long. */
export function nextLookAt(
  lookUp: ChannelProvider['lookUp'],
  unknownSince: Temporal.Instant,
  now: Temporal.Instant,
): Temporal.Instant | null {
  if (Temporal.Instant.compare(now, unknownSince.add({ hours: longestDoubtHours })) >= 0) return null;
  return now.add({ minutes: lookUp === 'events' ? eventWaitMinutes : askAgainMinutes });
}
