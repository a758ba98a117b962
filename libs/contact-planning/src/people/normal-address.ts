import { type Channel } from '@tactful/contracts';

/**
 * An address as it is compared: phones without spaces and without the channel's prefix, email in lower case. Whoever
 * hides their number on WhatsApp has an id instead, which nobody reads anything into: it stays as it is.
 *
 * `normalAddress('whatsapp', 'whatsapp:+49 151 1234567')` → `+491511234567`
 */
export function normalAddress(channel: Channel, address: string): string {
  const bare = address.trim().replace(/^whatsapp:/i, '');
  if (channel === 'email') return bare.normalize('NFC').toLowerCase();
  return channel === 'whatsapp' && /\p{L}/u.test(bare) ? bare : bare.replaceAll(/[\s().-]/g, '');
}
