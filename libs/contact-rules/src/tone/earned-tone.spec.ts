import { describe, expect, it } from '@jest/globals';
import { type Tone, tone, toneRank } from '@tactful/contracts';
import fc from 'fast-check';
import { earnedTone, milderTone, toneLastReceived } from './earned-tone.js';
import { isLost, isReceived, type ToneContact } from './tone-contact.js';

const now = Temporal.Instant.from('2026-03-20T12:00:00Z');
const hoursAgo = (hours: number) => now.subtract({ minutes: Math.round(hours * 60) });

function contact(overrides: Partial<ToneContact> = {}): ToneContact {
  return {
    obligationIds: ['i-1'],
    tone: 'friendly',
    acceptedAt: hoursAgo(60),
    receivedAt: hoursAgo(59),
    failedAt: null,
    answeredAt: null,
    receiptsExist: true,
    ...overrides,
  };
}

describe('earned tone', () => {
  it.each<[string, ToneContact[], Tone, Tone]>([
    ['opens friendly whatever the age', [], 'formal', 'friendly'],
    ['rises by one rank after a received contact', [contact()], 'formal', 'clear'],
    ['does not rise above what is wanted', [contact({ tone: 'accounts_team' })], 'clear', 'clear'],
    [
      'counts the highest tone received, not the last',
      [contact({ tone: 'personal' }), contact()],
      'formal',
      'accounts_team',
    ],
    ['does not count a contact about other obligations', [contact({ obligationIds: ['i-9'] })], 'clear', 'friendly'],
    ['counts a contact that named one of several', [contact({ obligationIds: ['i-9', 'i-1'] })], 'clear', 'clear'],
    ['does not count an answered contact', [contact({ answeredAt: hoursAgo(1) })], 'clear', 'friendly'],
    ['does not count a failed contact', [contact({ receivedAt: null, failedAt: hoursAgo(1) })], 'clear', 'friendly'],
    ['does not count a contact without a receipt yet', [contact({ receivedAt: null })], 'clear', 'friendly'],
    ['does not count a contact under 48 h old', [contact({ acceptedAt: hoursAgo(47.9) })], 'clear', 'friendly'],
    ['counts a contact exactly 48 h old', [contact({ acceptedAt: hoursAgo(48) })], 'clear', 'clear'],
    [
      'counts from acceptance, not from the receipt',
      [contact({ acceptedAt: hoursAgo(50), receivedAt: hoursAgo(1) })],
      'clear',
      'clear',
    ],
    [
      'waits 72 h where no receipts exist',
      [contact({ receivedAt: null, receiptsExist: false, acceptedAt: hoursAgo(71.9) })],
      'clear',
      'friendly',
    ],
    [
      'counts it at 72 h where no receipts exist',
      [contact({ receivedAt: null, receiptsExist: false, acceptedAt: hoursAgo(72) })],
      'clear',
      'clear',
    ],
    [
      'never counts silence where receipts exist',
      [contact({ receivedAt: null, acceptedAt: hoursAgo(900) })],
      'clear',
      'friendly',
    ],
  ])('%s', (_, contacts, wanted, expected) => {
    expect(earnedTone(contacts, ['i-1'], wanted, now).tone).toBe(expected);
  });

  it('says that a lowered tone was not earned', () => {
    expect(earnedTone([], ['i-1'], 'clear', now).because).toBe('not_earned');
    expect(earnedTone([], ['i-1'], 'friendly', now).because).toBe('as_wanted');
  });

  it('never raises a tone, and never jumps a rank', () => {
    const tones = fc.constantFrom(...tone.options);
    const past = fc.array(
      fc.record({ tone: tones, hours: fc.integer({ min: 0, max: 400 }), got: fc.boolean() }).map((made) =>
        contact({
          tone: made.tone,
          acceptedAt: hoursAgo(made.hours),
          receivedAt: made.got ? hoursAgo(made.hours) : null,
        }),
      ),
    );
    fc.assert(
      fc.property(past, tones, (contacts, wanted) => {
        const rank = toneRank[earnedTone(contacts, ['i-1'], wanted, now).tone];
        const received = contacts
          .filter((one) => one.receivedAt !== null)
          .map((one) => toneRank[one.tone ?? 'friendly']);
        expect(rank).toBeLessThanOrEqual(toneRank[wanted]);
        expect(rank).toBeLessThanOrEqual(Math.max(0, ...received) + 1);
      }),
    );
  });
});

describe('the tone last received', () => {
  it('is that of the latest received contact about the obligation, even when it was answered', () => {
    const contacts = [
      contact({ tone: 'personal', acceptedAt: hoursAgo(200) }),
      contact({ tone: 'clear', acceptedAt: hoursAgo(100), answeredAt: hoursAgo(90) }),
      contact({ tone: 'accounts_team', acceptedAt: hoursAgo(50), receivedAt: null }),
    ];
    expect(toneLastReceived(contacts, 'i-1', now)).toBe('clear');
    expect(toneLastReceived(contacts, 'i-2', now)).toBeNull();
  });

  it('is compared by rank', () => {
    expect(milderTone('formal', 'clear')).toBe('clear');
    expect(milderTone('friendly', 'clear')).toBe('friendly');
  });
});

describe('a contact', () => {
  it('is neither received nor lost while it is on its way', () => {
    const onItsWay = contact({ receivedAt: null, acceptedAt: hoursAgo(71) });
    expect([isReceived(onItsWay, now), isLost(onItsWay, now)]).toEqual([false, false]);
  });

  it('is lost after 72 h without a receipt where receipts exist, and never where they do not', () => {
    const silent = contact({ receivedAt: null, acceptedAt: hoursAgo(72) });
    expect(isLost(silent, now)).toBe(true);
    expect(isLost({ ...silent, receiptsExist: false }, now)).toBe(false);
    expect(isLost({ ...silent, receiptsExist: false, failedAt: hoursAgo(70) }, now)).toBe(true);
  });
});
