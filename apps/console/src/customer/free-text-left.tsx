import { useBusinessTime } from '../formats/business-time.js';
import { leftInWords } from '../formats/time.js';

/** How long WhatsApp still takes an agent's own words: for a day after the person's last message. */
export function FreeTextLeft({ until }: { readonly until: string }) {
  const now = useBusinessTime();
  const left = now && leftInWords(until, now);
  return left ? <>Free words on WhatsApp for another {left}</> : null;
}
