import { normalAddress } from '@tactful/contact-planning';
import { type Channel } from '@tactful/contracts';
import { createHash } from 'node:crypto';

/** The kind of address behind a channel: SMS and WhatsApp of one phone number reach one person. */
type AddressFamily = 'phone' | 'email' | 'whatsapp_user';

/**
 * The opaque key of an address: what consent, budgets and replies are kept by. Two contact points with the same key
 * are one person. It is a hash, so that a suppression can outlive the address it protects.
 */
export function addressKeyOf(channel: Channel, address: string): string {
  const normal = normalAddress(channel, address);
  const family = familyOf(channel, normal);
  return createHash('sha256').update(`${family}:${normal}`).digest('base64url');
}

function familyOf(channel: Channel, normal: string): AddressFamily {
  if (channel === 'email') return 'email';
  // WhatsApp users may hide their number behind an opaque id; it shares nothing with any phone.
  return channel === 'whatsapp' && !/^\+\d+$/.test(normal) ? 'whatsapp_user' : 'phone';
}
