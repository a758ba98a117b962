import { describe, expect, it } from '@jest/globals';
import { plausibleZones } from '@tactful/contact-rules';
import fc from 'fast-check';
import { anAccount } from '../../testing/account-builders.js';
import { groupsOf } from './groups.decision.js';
import { type PortfolioAccount } from './portfolio.types.js';

function accountWith(customerId: string, addressKeys: readonly string[]): PortfolioAccount {
  return {
    snapshot: { ...anAccount(), customerId },
    history: { obligations: [], pauses: [], replies: [], goodFaith: [], raises: [] },
    people: [
      {
        ...{ contactId: `contact of ${customerId}`, customerId, role: 'billing', level: 0 },
        ...{ zones: plausibleZones({ statedZone: 'UTC' }), region: null, postalCode: null, unreadReply: false },
        lastInboundAt: { sms: null, whatsapp: null, email: null },
        customer: { kind: 'company', preferredChannel: null },
        points: addressKeys.map((addressKey) => ({ channel: 'email', addressKey, consent: 'implied_by_contract' })),
        preferences: { channels: null, hours: null, pausedUntil: null },
      },
    ],
  };
}

const idsOf = (groups: ReturnType<typeof groupsOf>) =>
  groups.map((group) => group.map(({ snapshot }) => snapshot.customerId));

describe('accounts that are simulated together', () => {
  it('are those who share an address, also by way of a third', () => {
    const accounts = [
      accountWith('d', ['4']),
      accountWith('c', ['2', '3']),
      accountWith('a', ['1']),
      accountWith('b', ['1', '2']),
    ];
    expect(idsOf(groupsOf(accounts))).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('are the same groups whatever the order, each account in one, and nobody shares an address across two', () => {
    const keys = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5', '6'), { maxLength: 2 });
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 7 }), fc.nat(), (held, turn) => {
        const accounts = held.map((own, place) => accountWith(`customer ${place}`, own));
        const groups = groupsOf(accounts);
        expect(groups.flat()).toHaveLength(accounts.length);
        const turned = accounts.map((_, place) => accounts[(place + turn) % accounts.length]!);
        expect(idsOf(groupsOf(turned))).toEqual(idsOf(groups));
        const keysOf = (group: readonly PortfolioAccount[]) => [
          ...new Set(
            group.flatMap(({ people }) => people.flatMap(({ points }) => points.map((one) => one.addressKey))),
          ),
        ];
        const all = groups.flatMap(keysOf);
        expect(new Set(all).size).toBe(all.length);
      }),
      { numRuns: 100 },
    );
  });
});
