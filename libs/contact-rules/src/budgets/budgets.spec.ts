import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PastContacts, exhaustedCaps, housePack, mergePacks } from '../index.js';

const now = Temporal.Instant.from('2026-11-23T10:00:00Z');
const ago = (hours: number): Temporal.Instant => now.subtract({ milliseconds: Math.round(hours * 3_600_000) });
const house = mergePacks([housePack], {}).channels.sms.caps;

const ofBoth = (...hours: number[]): PastContacts => ({ account: hours.map(ago), person: hours.map(ago) });

/** Hours from now until all caps have room; 0 is now. */
function hoursToWait(past: PastContacts): number {
  const [longest] = exhaustedCaps(house, past, now);
  return longest ? (longest.until.epochMilliseconds - now.epochMilliseconds) / 3_600_000 : 0;
}

describe('house budget', () => {
  it.each([
    ['nobody was contacted', ofBoth(), 0],
    ['a contact is 47 h 59 min old', ofBoth(47 + 59 / 60), 1 / 60],
    ['a contact is exactly 48 h old', ofBoth(48), 0],
    ['two contacts in the week', ofBoth(60, 120), 48],
    ['the second is exactly 168 h old', ofBoth(60, 168), 0],
    ['the second is a second younger', ofBoth(60, 168 - 1 / 3600), 1 / 3600],
    ['the person has three over two accounts', { account: [], person: [50, 100, 150].map(ago) }, 18],
    ['the person has two over two accounts', { account: [], person: [50, 100].map(ago) }, 0],
    ['another contact of the account was written to yesterday', { account: [ago(24)], person: [] }, 24],
    ['a contact is reserved for in two hours', ofBoth(-2), 50],
    ['the history is out of order', ofBoth(120, 60, 500), 48],
  ])('when %s', (_case, past, hours) => {
    expect(hoursToWait(past)).toBeCloseTo(hours, 9);
  });

  it('says which cap is used up, the longest first', () => {
    const [first, second] = exhaustedCaps(house, { account: [ago(1), ago(50)], person: [] }, now);
    expect(first).toMatchObject({ cap: { scope: 'account', contacts: 2, hours: 168 } });
    expect(second).toMatchObject({ cap: { scope: 'account', contacts: 1, hours: 48 } });
  });

  it('counts real hours where a week of clock change has 167 or 169', () => {
    const sent = Temporal.ZonedDateTime.from('2026-10-26T10:00[America/New_York]').toInstant();
    const [week] = exhaustedCaps(
      [{ scope: 'account', contacts: 1, hours: 168 }],
      { account: [sent], person: [] },
      sent,
    );
    expect(week?.until.toZonedDateTimeISO('America/New_York').toPlainDateTime().toString()).toBe('2026-11-02T09:00:00');
  });

  const history = fc
    .array(fc.integer({ min: 0, max: 400 * 3600 }), { maxLength: 12 })
    .map((seconds) => seconds.map((s) => now.subtract({ seconds: s })));

  it('has room again at the instant it names, and not a nanosecond before', () => {
    fc.assert(
      fc.property(history, history, (account, person) => {
        const [longest] = exhaustedCaps(house, { account, person }, now);
        if (!longest) return;
        expect(exhaustedCaps(house, { account, person }, longest.until)).toEqual([]);
        expect(exhaustedCaps(house, { account, person }, longest.until.subtract({ nanoseconds: 1 }))).not.toEqual([]);
      }),
    );
  });

  it('agrees with counting', () => {
    fc.assert(
      fc.property(history, history, (account, person) => {
        const isFull = house.some(({ scope, contacts, hours }) => {
          const inSpan = { account, person }[scope].filter(
            (at) => Temporal.Instant.compare(at, now.subtract({ hours })) > 0,
          );
          return inSpan.length >= contacts;
        });
        expect(exhaustedCaps(house, { account, person }, now).length > 0).toBe(isFull);
      }),
    );
  });
});
