import { describe, expect, it } from '@jest/globals';
import { type Intent, INTENTS } from '@tactful/understanding';
import fc from 'fast-check';
import { decideCopy, saysNotReceived } from './invoice-copy.decision.js';

const said = (...intents: readonly (readonly [Intent, number])[]) =>
  intents.map(([intent, confidence]) => ({ intent, confidence, date: null, amountMinor: null, currency: null }));

describe('whether an invoice is sent again', () => {
  it.each<[boolean, (readonly [Intent, number])[]]>([
    [true, [['receipt_denied', 0.8]]],
    [
      true,
      [
        ['receipt_denied', 0.9],
        ['promise', 0.9],
      ],
    ],
    [false, [['receipt_denied', 0.79]]],
    [
      false,
      [
        ['receipt_denied', 0.9],
        ['stop', 0.5],
      ],
    ],
    [
      false,
      [
        ['receipt_denied', 0.9],
        ['hardship', 0.6],
      ],
    ],
    [false, [['promise', 1]]],
  ])('%s when they say %j', (isSaid, intents) => {
    expect(saysNotReceived({ kind: 'other' }, said(...intents))).toBe(isSaid);
  });

  it('never when the reply is more than words, and never beside something that needs a person', () => {
    const beside = fc.constantFrom<Intent>('stop', 'wrong_person', 'vulnerable', 'hardship', 'upset');
    const others = fc.array(fc.tuple(fc.constantFrom(...INTENTS), fc.double({ min: 0, max: 1, noNaN: true })));
    fc.assert(
      fc.property(beside, fc.double({ min: 0.5, max: 1, noNaN: true }), others, (intent, confidence, rest) => {
        const intents = said(['receipt_denied', 1], [intent, confidence], ...rest);
        expect(saysNotReceived({ kind: 'other' }, intents)).toBe(false);
        expect(saysNotReceived({ kind: 'wrong_person' }, said(['receipt_denied', 1]))).toBe(false);
      }),
    );
  });

  it('is each invoice once; what was sent again before needs a person', () => {
    expect(decideCopy([], new Set())).toEqual({ kind: 'none' });
    expect(decideCopy(['a', 'b'], new Set())).toEqual({ kind: 'send', invoiceIds: ['a', 'b'] });
    expect(decideCopy(['a', 'b'], new Set(['a']))).toEqual({ kind: 'send', invoiceIds: ['b'] });
    expect(decideCopy(['a'], new Set(['a', 'z']))).toEqual({ kind: 'again' });
  });
});
