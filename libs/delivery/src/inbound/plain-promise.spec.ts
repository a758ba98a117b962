import { describe, expect, it } from '@jest/globals';
import { CERTAIN_FROM, type Intent, type IntentReading, INTENTS, PROTECTED_INTENTS } from '@tactful/understanding';
import fc from 'fast-check';
import { type HeardReply, plainPromiseOf } from './plain-promise.decision.js';

const reading = (intent: Intent, confidence: number, more: Partial<IntentReading> = {}): IntentReading => ({
  ...{ intent, confidence, date: null, amountMinor: null, currency: null },
  ...more,
});
const friday = { date: '2026-03-13', amountMinor: 5_000, currency: 'EUR' };
const promise = reading('promise', 0.9, friday);
const heard = (intents: readonly IntentReading[], more: Partial<HeardReply> = {}): HeardReply => ({
  ...{ decision: { kind: 'other' }, message: { isAuthentic: true }, isUnambiguous: true, accounts: 1, intents },
  ...more,
});

describe('a promise that a reply makes plainly', () => {
  it('is as the words say it', () => {
    const { date: by, ...amount } = friday;
    expect(plainPromiseOf(heard([promise, reading('thanks', 0.9)]))).toEqual({ by, ...amount });
    expect(plainPromiseOf(heard([reading('promise', CERTAIN_FROM, { date: by })]))).toEqual({
      ...{ by, amountMinor: null, currency: null },
    });
  });

  it.each<[string, HeardReply]>([
    ['nothing was read', heard([])],
    ['it is not certain', heard([{ ...promise, confidence: 0.79 }])],
    ['no day is said', heard([{ ...promise, date: null }])],
    ['it promises nothing', heard([{ ...promise, amountMinor: 0 }])],
    ['something else comes first', heard([reading('thanks', 0.95), promise])],
    ['something may be disputed', heard([promise, reading('dispute', 0.3)])],
    ['a question is asked', heard([promise, reading('question', 0.5)])],
    ['several days or amounts are named', heard([promise], { isUnambiguous: false })],
    ['the sender may be somebody else', heard([promise], { message: { isAuthentic: false } })],
    ['several accounts may be meant', heard([promise], { accounts: 2 })],
    ['nobody knows who wrote', heard([promise], { accounts: 0 })],
    ['it was a keyword', heard([promise], { decision: { kind: 'help', confirm: true } })],
    ['nobody wrote', heard([promise], { decision: { kind: 'automatic' } })],
  ])('is none when %s', (_, reply) => {
    expect(plainPromiseOf(reply)).toBeUndefined();
  });

  it('is none beside the least sign of what needs protection, whatever else is said', () => {
    const confidence = fc.double({ min: 0, max: 1, noNaN: true });
    const others = fc.array(fc.tuple(fc.constantFrom(...INTENTS), confidence));
    fc.assert(
      fc.property(fc.constantFrom(...PROTECTED_INTENTS), confidence, others, (intent, sure, rest) => {
        const beside = rest.map(([one, likely]) => reading(one, likely, friday));
        expect(plainPromiseOf(heard([promise, ...beside, reading(intent, sure)]))).toBeUndefined();
      }),
    );
  });
});
