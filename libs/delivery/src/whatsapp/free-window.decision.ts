import { type Person } from '../people/person.types.js';

/** WhatsApp takes free text for so long after the person's last message. */
const freeHours = 24;

/** Until when the person may be written to in free words, an instant that is no longer inside; null: not now. */
export function whatsappWindowOf(
  { lastInboundAt }: Pick<Person, 'lastInboundAt'>,
  now: Temporal.Instant,
): Temporal.Instant | null {
  const closesAt = lastInboundAt.whatsapp?.add({ hours: freeHours });
  return closesAt && Temporal.Instant.compare(now, closesAt) < 0 ? closesAt : null;
}
