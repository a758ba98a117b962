import { describe, expect, it } from '@jest/globals';
import { channelsInOrder, effectivePreferences } from '../index.js';

const december = Temporal.Instant.from('2026-12-01T00:00:00Z');
const january = Temporal.Instant.from('2027-01-01T00:00:00Z');
const mornings = [{ days: ['mon'], start: '09:00', end: '12:00' }] as const;

describe('effectivePreferences', () => {
  it('takes each wish of the contact, and the one of the customer where the contact has none', () => {
    const customer = { channels: ['email', 'sms'], hours: mornings } as const;
    expect(effectivePreferences({ channels: ['whatsapp'] }, customer)).toEqual({
      channels: ['whatsapp'],
      hours: mornings,
    });
  });

  it.each([
    [{ pausedUntil: december }, { pausedUntil: january }, january],
    [{ pausedUntil: january }, { pausedUntil: december }, january],
    [{}, { pausedUntil: december }, december],
    [{}, {}, undefined],
  ])('of the pauses %j and %j the later one counts', (contact, customer, pausedUntil) => {
    expect(effectivePreferences(contact, customer).pausedUntil).toEqual(pausedUntil);
  });
});

describe('channelsInOrder', () => {
  it("follows the person's own order, and the company's where there is none", () => {
    expect(channelsInOrder({ channels: ['email', 'sms'] }, ['sms', 'whatsapp'])).toEqual(['email', 'sms']);
    expect(channelsInOrder({}, ['sms', 'whatsapp'])).toEqual(['sms', 'whatsapp']);
  });
});
