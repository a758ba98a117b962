import { describe, expect, it } from '@jest/globals';
import { plausibleZones } from '@tactful/contact-rules';
import { pastContactsOf } from './budget-use.js';
import { type Reachable } from './reachable.types.js';

const instant = (text: string) => Temporal.Instant.from(text);
const person: Reachable = {
  ...{ contactId: 'contact', customerId: 'customer', role: 'billing', level: 0, region: null, postalCode: null },
  zones: plausibleZones({ statedZone: 'Europe/Berlin', country: 'DE' }),
  customer: { kind: 'company', preferredChannel: null },
  points: [],
  preferences: { channels: null, hours: null, pausedUntil: null },
  unreadReply: false,
  lastInboundAt: { sms: instant('2026-06-06T20:00:00Z'), whatsapp: null, email: instant('2026-06-01T08:00:00Z') },
};

describe('when a person was last heard', () => {
  it('is their last message on any channel', () => {
    expect(pastContactsOf(person, new Map()).lastReplyAt).toEqual(instant('2026-06-06T20:00:00Z'));
  });

  it('is when they get what they asked for, where that is later: they are left in peace after it', () => {
    const answered = { ...person, answeredAt: instant('2026-06-08T07:00:00Z') };
    expect(pastContactsOf(answered, new Map()).lastReplyAt).toEqual(instant('2026-06-08T07:00:00Z'));
  });
});
