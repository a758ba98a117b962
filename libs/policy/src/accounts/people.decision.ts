import { hashOf, normalAddress } from '@tactful/contact-planning';
import { CHANNELS } from '@tactful/contact-rules';
import { type CustomerSnapshot } from '@tactful/contracts';
import { type PersonRow } from './projection.types.js';

/** A customer's contacts as policy keeps them: who there is and on which channels, but neither names nor addresses. */
export function peopleOf({ contacts }: CustomerSnapshot): readonly PersonRow[] {
  return contacts.map(({ id, role, level, email, phone, whatsapp }) => {
    const addresses = { sms: phone, whatsapp, email } as const;
    const channels = CHANNELS.flatMap((channel) => {
      const address = addresses[channel];
      return address === null ? [] : [[channel, markOf(normalAddress(channel, address))] as const];
    });
    return { id, role, level, channels: Object.fromEntries(channels) };
  });
}

/**
 * A mark of an address, of two hashes: enough to see that it was replaced, or that others have the same, too little to
 * find it again.
 */
function markOf(address: string): string {
  return [address, `again ${address}`].map((text) => hashOf(text).toString(36)).join('-');
}
