import { type Channel } from '@tactful/contracts';

/**
 * An address as it is compared: phones without spaces and without the channel's prefix, email in lower case.
 *
 * `normalAddress('whatsapp', 'whatsapp:+49 151 1234567')` → `+491511234567`
 */
export function normalAddress(channel: Channel, address: string): string {
  const bare = address.trim().replace(/^whatsapp:/i, '');
  return channel === 'email' ? bare.normalize('NFC').toLowerCase() : bare.replaceAll(/[\s().-]/g, '');
}
