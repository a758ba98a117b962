import { type CustomerSnapshot } from '@tactful/contracts';
import { type PersonRow } from './projection.types.js';

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

/** FNV-1a of an address: enough to see that it was replaced by another, too little to find it again. */
function markOf(address: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < address.length; index += 1) {
    hash = Math.imul(hash ^ address.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
