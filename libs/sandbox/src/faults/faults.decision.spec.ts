import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ActiveFault, newFault } from './fault.schema.js';
import { chance, decideFaults } from './faults.decision.js';

const request = { provider: 'twilio', operation: 'send', channel: 'sms', to: '+491555000001' } as const;

function active(wanted: Record<string, unknown>, matched = 0, applied = 0): ActiveFault {
  return { ...newFault.parse({ fault: { kind: 'lost_response' }, ...wanted }), id: 'f', matched, applied };
}

/** Which of the first `requests` requests are struck. */
function struck(wanted: Record<string, unknown>, requests: number): boolean[] {
  let fault = active(wanted);
  return Array.from({ length: requests }, () => {
    const decision = decideFaults([fault], request);
    fault = { ...fault, ...decision.counted[0] };
    return decision.applied.length > 0;
  });
}

describe('which requests a fault strikes', () => {
  const scopes: readonly [Record<string, unknown>, boolean][] = [
    [{}, true],
    [{ provider: 'twilio' }, true],
    [{ provider: 'sendgrid' }, false],
    [{ channel: 'whatsapp' }, false],
    [{ to: '+491555000001' }, true],
    [{ to: '+491555000002' }, false],
    [{ operation: 'list' }, false],
  ];
  it.each(scopes)('looks at the scope %j: %s', (scope, strikes) => {
    expect(decideFaults([active({ scope })], request).applied).toHaveLength(strikes ? 1 : 0);
  });

  it('draws the same turns from the same seed, and others from another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 0xffff_ffff }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seed, probability) => {
          expect(struck({ seed, probability }, 50)).toEqual(struck({ seed, probability }, 50));
        },
      ),
    );
    expect(struck({ seed: 1, probability: 0.5 }, 64)).not.toEqual(struck({ seed: 2, probability: 0.5 }, 64));
  });

  it('strikes about as often as it is told', () => {
    const count = struck({ probability: 0.02, seed: 42 }, 20_000).filter(Boolean).length;
    expect(count).toBeGreaterThan(300);
    expect(count).toBeLessThan(500);
  });

  it('never strikes more often than `times`, nor before `skip`', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (skip, every, times) => {
        const turns = struck({ skip, every, times }, 60);
        expect(turns.filter(Boolean)).toHaveLength(times);
        expect(turns.indexOf(true)).toBe(skip + every - 1);
      }),
    );
  });

  it('draws from 0 up to but not 1', () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), fc.nat(), (seed, ordinal) => {
        const drawn = chance(seed, ordinal);
        expect(drawn >= 0 && drawn < 1).toBe(true);
      }),
    );
  });
});
