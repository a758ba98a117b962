import { type CustomerSnapshot } from '@tactful/contracts';
import { type PersonRow } from './projection.types.js';
import { hashOf } from './stable-hash.decision.js';

/** A customer's contacts as policy keeps them: who there is and on which channels, but neither names nor addresses. */
export function peopleOf({ contacts }: CustomerSnapshot): readonly PersonRow[] {
  return contacts.map(({ id, role, level, email, phone, whatsapp }) => {
    const addresses = { sms: phone, whatsapp, email } as const;
    const channels = Object.entries(addresses).flatMap(([channel, address]) =>
      address === null ? [] : [[channel, markOf(address)] as const],
    );
    return { id, role, level, channels: Object.fromEntries(channels) };
  });
}

/** A hash of an address: enough to see that it was replaced by another, too little to find it again. */
function markOf(address: string): string {
  return hashOf(address).toString(36);
}
