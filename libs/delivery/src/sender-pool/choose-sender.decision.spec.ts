import { describe, expect, it } from '@jest/globals';
import { aCompany } from '../testing/told.js';
import { chooseSender, poolOf, type PoolSender } from './choose-sender.decision.js';

const pool: PoolSender[] = [
  { from: '+4930111111', ratePerSecond: 1, countries: [] },
  { from: '+33100000001', ratePerSecond: 1, countries: ['FR', 'MC'] },
  { from: '+12025550101', ratePerSecond: 1, countries: ['US'] },
  { from: '+12025550102', ratePerSecond: 1, countries: ['US', 'CA'] },
];
const french = { address: '+33612345678', addressKey: 'french' };

describe('the sender that a person hears from', () => {
  it.each([
    ['is the one of their country', french, undefined, '+33100000001'],
    [
      'tells countries of one calling code apart',
      { address: '+16135550123', addressKey: 'ca' },
      undefined,
      '+12025550102',
    ],
    [
      'is the usual one where nobody serves the country',
      { address: '+393331234567', addressKey: 'it' },
      undefined,
      '+4930111111',
    ],
    ['is the usual one for what is no number', { address: 'nobody', addressKey: 'none' }, undefined, '+4930111111'],
    ['stays the one of the last time', french, '+12025550101', '+12025550101'],
    ['stays the usual one of the last time', french, '+4930111111', '+4930111111'],
    ['is chosen anew when that of the last time is gone', french, '+33100000009', '+33100000001'],
  ])('%s', (_, receiver, lastFrom, from) => {
    expect(chooseSender(pool, receiver, lastFrom)?.from).toBe(from);
  });

  it('is one of several for their country, always the same for one person', () => {
    const chosen = Array.from({ length: 50 }, (_, at) => {
      const receiver = { address: '+12125550123', addressKey: `key ${at}` };
      expect(chooseSender(pool, receiver, undefined)).toBe(chooseSender(pool, receiver, undefined));
      return chooseSender(pool, receiver, undefined)?.from;
    });
    expect(new Set(chosen)).toEqual(new Set(['+12025550101', '+12025550102']));
  });
});

describe('the pool of a channel', () => {
  it('is empty where the company has one sender', () => {
    expect(poolOf(aCompany(), 'sms')).toEqual([]);
    expect(poolOf(aCompany(), 'email')).toEqual([]);
    expect(chooseSender([], french, undefined)).toBeUndefined();
  });

  it('begins with the sender for everybody else', () => {
    const [usual, ...others] = pool;
    const sms = {
      from: '+4930111111',
      ratePerSecond: 1,
      pool: others.map((one) => ({ ...one, countries: [...one.countries] })),
    };
    expect(poolOf(aCompany({ senders: { sms } }), 'sms')).toEqual([usual, ...others]);
  });
});
