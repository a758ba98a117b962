import { describe, expect, it } from '@jest/globals';
import { tell } from '../attempts/tell.decision.js';
import { aStanding, anAttempt, noon } from '../testing/standing.js';
import { fallSilent, isGivenUp, newsAfter } from './silence.decision.js';

const taken = { acceptedAt: noon.toString(), rank: 1, providerId: 'SM1' } as const;
const intent = anAttempt();

describe('the wait for news of an attempt', () => {
  it.each([
    ['begins when a text is taken', anAttempt({ ...taken, state: 'accepted' }), 4],
    ['begins when the first thing told is that it was sent', anAttempt({ ...taken, state: 'sent' }), 4],
    ['is longer on WhatsApp', anAttempt({ ...taken, state: 'accepted', channel: 'whatsapp' }), 12],
    [
      'is as long as mail servers try',
      anAttempt({ ...taken, state: 'accepted', channel: 'email', provider: 'sendgrid' }),
      96,
    ],
  ])('%s', (_, after, hours) => {
    expect(newsAfter(intent, after)).toMatchObject({ kind: 'awaited', askAt: noon.add({ hours }) });
  });

  it.each([
    [
      'never begins where nobody tells of delivery',
      intent,
      anAttempt({ ...taken, state: 'accepted', provider: 'smtp' }),
    ],
    ['never begins for what was refused', intent, anAttempt({ state: 'refused' })],
    ['never begins for what was told to have arrived at once', intent, anAttempt({ ...taken, state: 'delivered' })],
    [
      'does not begin anew with each word',
      anAttempt({ ...taken, state: 'accepted' }),
      anAttempt({ ...taken, state: 'sent' }),
    ],
  ])('%s', (_, before, after) => {
    expect(newsAfter(before, after)).toBeNull();
  });

  it.each(['delivered', 'read', 'failed'] as const)('is over when the provider told "%s"', (state) => {
    const before = anAttempt({ ...taken, state: 'sent' });
    expect(newsAfter(before, anAttempt({ ...taken, state }))).toMatchObject({ kind: 'over' });
  });
});

describe('nobody waits for ever', () => {
  it.each([
    ['sms', 36],
    ['whatsapp', 720],
    ['email', 96],
  ] as const)('on %s for %d hours', (channel, hours) => {
    const attempt = anAttempt({ ...taken, state: 'sent', channel });
    expect(isGivenUp(attempt, noon.add({ hours }).subtract({ nanoseconds: 1 }))).toBe(false);
    expect(isGivenUp(attempt, noon.add({ hours }))).toBe(true);
  });

  it('says that there is no news, and leaves the attempt as it was', () => {
    const standing = aStanding({ attempt: { ...taken, state: 'sent', rank: 2 } });
    const { attempt, message, budget, history, events } = fallSilent(standing);
    expect({ attempt, message, budget }).toEqual({ attempt: standing.attempt, message: null, budget: 'keep' });
    expect(history).toEqual({ status: 'no_news', detail: null });
    expect(events.map(({ type }) => type)).toEqual(['delivery.message.silent.v1']);
  });

  it.each(['delivered', 'read', 'failed'] as const)('says nothing once "%s" was told', (state) => {
    expect(fallSilent(aStanding({ attempt: { ...taken, state } })).events).toEqual([]);
  });

  it('still takes news that comes later', () => {
    const standing = aStanding({ attempt: { ...taken, state: 'sent', rank: 2 }, message: { state: 'sent' } });
    const { attempt } = fallSilent(standing);
    const told = { status: 'delivered', providerId: 'SM1', errorClass: null, errorCode: null, optsOut: false } as const;
    expect(tell({ ...standing, attempt }, told).attempt.state).toBe('delivered');
  });
});
