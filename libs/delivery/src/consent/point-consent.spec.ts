import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type ConsentKind } from './consent.types.js';
import { newsOf, pointConsent } from './point-consent.decision.js';

const day = (number: number) => Temporal.Instant.from('2026-03-01T09:00:00Z').add({ hours: number * 24 });
const log = (...kinds: ConsentKind[]) => kinds.map((kind, index) => ({ kind, at: day(index) }));

describe('what a log of consent adds up to', () => {
  it.each([
    ['nothing', log(), 'none'],
    ['given with the contact', log('implied_by_contract'), 'implied_by_contract'],
    ['opted out', log('implied_by_contract', 'opted_out'), 'opted_out'],
    ['opted out, then imported again', log('opted_out', 'implied_by_contract', 'express'), 'opted_out'],
    ['opted out, then back by own act', log('implied_by_contract', 'opted_out', 'opted_in'), 'express'],
    ['a bad address', log('implied_by_contract', 'address_bad'), 'address_bad'],
    ['a bad address that is given again', log('address_bad', 'implied_by_contract'), 'address_bad'],
    ['a bad address from which the person writes', log('address_bad', 'opted_in'), 'express'],
    ['opted out and bad', log('opted_out', 'address_bad'), 'opted_out'],
  ] as const)('%s', (_, entries, state) => {
    expect(pointConsent(entries)).toBe(state);
  });

  it('never ends an opt-out by what a company or a provider reports, in whatever order the log is read', () => {
    const report = fc.constantFrom<ConsentKind>('implied_by_contract', 'express', 'address_bad', 'opted_out');
    const entry = fc.record({ kind: report, at: fc.integer({ min: 0, max: 400 }).map(day) });
    fc.assert(
      fc.property(fc.array(entry), fc.integer({ min: 0, max: 400 }), (entries, at) => {
        expect(pointConsent([...entries, { kind: 'opted_out', at: day(at) }])).toBe('opted_out');
      }),
    );
  });

  it.each([
    ['none', 'implied_by_contract', null],
    ['implied_by_contract', 'opted_out', 'opted_out'],
    ['opted_out', 'opted_out', null],
    ['opted_out', 'express', 'opted_in'],
    ['address_bad', 'express', 'opted_in'],
    ['express', 'address_bad', 'address_bad'],
  ] as const)('from %s to %s tells %s', (from, to, news) => {
    expect(newsOf(from, to)).toBe(news);
  });
});
