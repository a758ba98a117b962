import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DeliveryStatus, deliveryStatuses, statusRank } from '../status-callbacks/delivery-status.js';
import { anAccount, aStanding, noon } from '../testing/standing.js';
import { accept } from './accept.decision.js';
import { askAgain, leave, lose, miss, park, unpark } from './doubt.decision.js';
import { refuse, wayOnAfter } from './refuse.decision.js';
import { tell, type ToldStatus } from './tell.decision.js';
import { type Standing, type Transition } from './transition.types.js';

const typesOf = ({ events }: Transition) => events.map(({ type }) => type.replace(/^delivery\.|\.v1$/g, ''));
const told = (status: DeliveryStatus, more: Partial<ToldStatus> = {}): ToldStatus => ({
  status,
  providerId: 'SM1',
  errorClass: null,
  errorCode: null,
  optsOut: false,
  ...more,
});

describe('accepted', () => {
  it('keeps the reservation, closes the attempt and tells every figure', () => {
    const result = accept(aStanding(), 'SM1', 'response');
    expect(result).toMatchObject({ budget: 'keep', open: 'close', attempt: { state: 'accepted', providerId: 'SM1' } });
    expect(result.message).toMatchObject({ state: 'accepted' });
    expect(typesOf(result)).toEqual(['message.accepted']);
  });

  it('tells that a fact crossed it, if one did', () => {
    const result = accept(
      aStanding({ attempt: { accounts: [anAccount({ crossedBy: 'payment' })] } }),
      'SM1',
      'response',
    );
    expect(typesOf(result)).toEqual(['message.accepted', 'message.crossed']);
  });

  it('only adds the id when the callback was faster than the response', () => {
    const result = accept(aStanding({ attempt: { state: 'delivered', rank: 4 } }), 'SM1', 'response');
    expect(result).toMatchObject({ attempt: { state: 'delivered', providerId: 'SM1' }, message: null, events: [] });
  });

  it.each(['absent', 'refused', 'not_sent'] as const)(
    'counts again when a %s attempt turns out to have left',
    (state) => {
      const result = accept(aStanding({ attempt: { state }, message: { state: 'waiting' } }), 'SM1', 'callback');
      expect(result).toMatchObject({ budget: 'count', message: { state: 'accepted' } });
    },
  );
});

describe('refused', () => {
  it.each([
    ['rate', 0, 'later'],
    ['outage', 5, 'later'],
    ['address_maybe', 0, 'later'],
    ['address_maybe', 2, 'next_channel'],
    ['opted_out', 0, 'next_channel'],
    ['address_permanent', 0, 'next_channel'],
    ['content', 0, 'stop'],
    ['config', 0, 'stop'],
    ['unrecognised', 0, 'stop'],
  ] as const)('after %s, tried %i times, the way on is %s', (errorClass, tries, wayOn) => {
    expect(wayOnAfter(errorClass, tries)).toBe(wayOn);
  });

  it('frees the budget and waits on the same channel, no less than the provider asks for', () => {
    const result = refuse(aStanding(), { kind: 'refused', errorClass: 'rate', code: '20429', retryAfterSeconds: 90 });
    expect(result).toMatchObject({ budget: 'free', open: 'close', message: { state: 'waiting', channel: 'sms' } });
    expect(result.message?.sendAt.toString()).toBe('2026-06-09T12:01:30Z');
    expect(result.message?.triedChannels).toEqual([]);
  });

  it('goes back to the first step without the channel when the person opted out there, and remembers it', () => {
    const result = refuse(aStanding(), { kind: 'refused', errorClass: 'opted_out', code: '21610' });
    expect(result).toMatchObject({ address: 'opted_out', message: { state: 'waiting', triedChannels: ['sms'] } });
  });

  it('stops with a task for a fault of ours', () => {
    const result = refuse(aStanding(), { kind: 'refused', errorClass: 'content', code: '30007' });
    expect(result.message).toMatchObject({ state: 'failed', because: 'provider_content' });
    expect(typesOf(result)).toEqual(['message.failed', 'task.opened']);
  });
});

describe('in doubt', () => {
  it('keeps the reservation of an unknown attempt and looks it up', () => {
    const result = lose(aStanding(), 'ETIMEDOUT', noon);
    expect(result).toMatchObject({
      attempt: { state: 'unknown' },
      message: null,
      budget: 'keep',
      open: { lookUpAt: noon },
    });
    expect(typesOf(result)).toEqual(['message.unknown']);
  });

  it('frees the reservation of a call that never started, and waits again', () => {
    const result = leave(aStanding(), 'lease_ends');
    expect(result).toMatchObject({ attempt: { state: 'not_sent' }, message: { state: 'waiting' }, budget: 'free' });
  });

  it('looks twice, 60 s apart, before it takes a message for absent', () => {
    const first = miss(aStanding({ attempt: { state: 'unknown' } }));
    expect(first).toMatchObject({ budget: 'keep', open: { lookUpAt: noon.add({ seconds: 60 }) } });
    const second = miss(aStanding({ attempt: first.attempt }));
    expect(second).toMatchObject({ attempt: { state: 'absent' }, message: { state: 'waiting' }, budget: 'free' });
  });

  it('asks again later when the provider cannot be asked', () => {
    const at = noon.add({ minutes: 1 });
    expect(askAgain(aStanding({ attempt: { state: 'unknown' } }), at)).toMatchObject({
      open: { lookUpAt: at },
      events: [],
    });
  });

  it('parks what cannot be found out, with a task, and keeps its reservation', () => {
    const result = park(aStanding({ attempt: { state: 'unknown' } }), 'provider_cannot_be_asked');
    expect(result).toMatchObject({ attempt: { state: 'parked' }, message: { state: 'parked' }, budget: 'keep' });
    expect(typesOf(result)).toEqual(['message.parked', 'task.opened']);
  });

  it('sends a parked message through every check again when a person says that it never left', () => {
    const result = unpark(aStanding({ attempt: { state: 'parked' } }), 'Mia');
    expect(result).toMatchObject({ attempt: { state: 'absent' }, message: { state: 'waiting' }, budget: 'free' });
  });

  it.each([
    ['lose', (standing: Standing) => lose(standing, 'late', noon)],
    ['leave', (standing: Standing) => leave(standing, 'late')],
    ['miss', (standing: Standing) => miss(standing)],
    ['park', (standing: Standing) => park(standing, 'late')],
    ['unpark', (standing: Standing) => unpark(standing, 'Mia')],
    ['refuse', (standing: Standing) => refuse(standing, { kind: 'refused', errorClass: 'rate', code: null })],
  ])('%s changes nothing of an attempt that is known to have left', (_name, transition) => {
    const result = transition(aStanding({ attempt: { state: 'delivered', rank: 4 } }));
    expect(result).toMatchObject({ attempt: { state: 'delivered' }, message: null, budget: 'keep', events: [] });
  });
});

describe('a message whose first attempt was given up as absent and left after all', () => {
  // The late callback of the first attempt comes while the second one is on its way.
  const second = aStanding({ attempt: { attemptId: 'second', state: 'unknown', absentLooks: 1 } }).attempt;
  const late = tell(
    aStanding({ attempt: { attemptId: 'first', state: 'absent' }, message: { attemptId: 'second' } }),
    told('delivered'),
  );
  const message = late.message ?? {};

  it('is done, whatever the second attempt was about to do', () => {
    expect(late).toMatchObject({ budget: 'count', message: { state: 'delivered', attemptId: 'first' } });
  });

  it.each([
    ['leave', 'intent', (standing: Standing) => leave(standing, 'lease_ends')],
    ['miss', 'unknown', (standing: Standing) => miss(standing)],
    ['park', 'unknown', (standing: Standing) => park(standing, 'provider_cannot_be_asked')],
    ['unpark', 'parked', (standing: Standing) => unpark(standing, 'Mia')],
    ['refuse', 'intent', (standing: Standing) => refuse(standing, { kind: 'refused', errorClass: 'rate', code: null })],
  ] as const)('is not sent a third time when the second one ends by %s', (_name, state, transition) => {
    const result = transition(aStanding({ attempt: { ...second, state }, message }));
    expect(result.attempt.state).not.toBe(state);
    expect(result.message).toBeNull();
  });
});

describe('told by the provider', () => {
  it('proves acceptance when the response was lost', () => {
    const result = tell(aStanding({ attempt: { state: 'unknown' } }), told('delivered'));
    expect(result).toMatchObject({ attempt: { state: 'delivered' }, message: { state: 'delivered' }, open: 'close' });
    expect(typesOf(result)).toEqual(['message.accepted', 'message.delivered']);
  });

  it('counts a failure after acceptance and goes to the next channel', () => {
    const result = tell(
      aStanding({ attempt: { state: 'accepted', rank: 1 }, message: { state: 'accepted' } }),
      told('failed', { errorClass: 'address_permanent', errorCode: '30005' }),
    );
    expect(result).toMatchObject({ budget: 'keep', address: 'address_bad', attempt: { errorCode: '30005' } });
    expect(result.message).toMatchObject({ state: 'waiting', triedChannels: ['sms'] });
  });

  it('goes to the next channel after a fault of ours as well, and tells a person of it', () => {
    const result = tell(
      aStanding({ attempt: { state: 'accepted', rank: 1, channel: 'whatsapp' }, message: { channel: 'whatsapp' } }),
      told('failed', { errorClass: 'content', errorCode: '63016' }),
    );
    expect(result.message).toMatchObject({ state: 'waiting', triedChannels: ['whatsapp'] });
    expect(typesOf(result)).toEqual(['message.failed', 'task.opened']);
  });

  it('takes the fallback out of the queue when the first try arrived after all', () => {
    const waiting = { state: 'waiting' as const, triedChannels: ['sms' as const] };
    const result = tell(aStanding({ attempt: { state: 'failed', rank: 3 }, message: waiting }), told('delivered'));
    expect(result.message).toMatchObject({ state: 'delivered' });
  });

  it('leaves a message alone that another attempt has taken up', () => {
    const result = tell(
      aStanding({ attempt: { state: 'failed', rank: 3 }, message: { attemptId: 'another', state: 'sending' } }),
      told('delivered'),
    );
    expect(result).toMatchObject({ attempt: { state: 'delivered' }, message: null });
  });

  it('remembers an opt-out that comes with any status', () => {
    const result = tell(aStanding({ attempt: { state: 'read', rank: 5 } }), told('delivered', { optsOut: true }));
    expect(result).toMatchObject({ address: 'opted_out', attempt: { state: 'read' } });
  });

  it('ends in the same state in whatever order and however often statuses come, and never moves backwards', () => {
    const statuses = fc.array(fc.constantFrom(...deliveryStatuses), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(statuses, (words) => {
        let standing = aStanding();
        let rank = 0;
        for (const word of words) {
          const result = tell(standing, told(word));
          standing = { ...standing, attempt: result.attempt, message: result.message ?? standing.message };
          expect(result.attempt.rank).toBeGreaterThanOrEqual(rank);
          rank = result.attempt.rank;
        }
        expect(rank).toBe(Math.max(...words.map((word) => statusRank[word])));
      }),
    );
  });
});
