import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type OffenceCounts, offenceKinds } from './offence.types.js';
import { breachOf, daysThatCount, limitOf, perThousand } from './stop-rule.decision.js';
import { stopRuleSettings } from './stop-rule.settings.js';

const settings = stopRuleSettings.parse({});
const calm: OffenceCounts = { contacts: 1_000, optOuts: 0, complaints: 0, upset: 0, disputes: 0 };

describe('a step stops by itself', () => {
  it.each<[string, Partial<OffenceCounts>, string | null]>([
    ['nobody minded', {}, null],
    ['at its limit', { optOuts: 20 }, null],
    ['over it', { optOuts: 21 }, 'optOuts'],
    ['the gravest is named', { optOuts: 21, complaints: 3 }, 'complaints'],
    ['two complaints are too few to judge by', { complaints: 2 }, null],
    ['199 contacts are too few as well', { contacts: 199, optOuts: 199, complaints: 199 }, null],
    ['200 are not', { contacts: 200, upset: 7 }, 'upset'],
    ['disputes', { disputes: 51 }, 'disputes'],
  ])('%s', (_, counts, over) => {
    expect(breachOf({ ...calm, ...counts }, settings)?.over ?? null).toBe(over);
  });

  it('never while the rules are off', () => {
    expect(breachOf({ ...calm, optOuts: 1_000 }, { ...settings, enabled: false })).toBeNull();
  });

  it('only with enough contacts and over a limit, and more offence never makes it go on', () => {
    const count = fc.nat(600);
    const counts = fc.record({ contacts: count, optOuts: count, complaints: count, upset: count, disputes: count });
    fc.assert(
      fc.property(counts, fc.constantFrom(...offenceKinds), (given, kind) => {
        const breach = breachOf(given, settings);
        if (breach) {
          expect(given.contacts).toBeGreaterThanOrEqual(settings.leastContacts);
          expect((given[breach.over] * 1_000) / given.contacts).toBeGreaterThan(limitOf(breach.over, settings));
          expect(breachOf({ ...given, [kind]: given[kind] + 1 }, settings)).not.toBeNull();
        } else {
          expect(
            given.contacts < settings.leastContacts ||
              offenceKinds.every(
                (one) =>
                  given[one] < settings.leastOffences ||
                  (given[one] * 1_000) / given.contacts <= limitOf(one, settings),
              ),
          ).toBe(true);
        }
      }),
    );
  });

  it('counts per 1,000 to one decimal', () => {
    expect(perThousand({ ...calm, contacts: 320, optOuts: 10 }, 'optOuts')).toBe(31.3);
    expect(perThousand({ ...calm, contacts: 0 }, 'optOuts')).toBe(0);
  });

  it.each([
    [null, '2026-03-02'],
    ['2026-03-01', '2026-03-02'],
    ['2026-03-20', '2026-03-21'],
  ])('by the days of the window, and after a resumption on %s only by those that followed', (resumed, from) => {
    const resumedOn = resumed === null ? null : Temporal.PlainDate.from(resumed);
    const days = daysThatCount(Temporal.PlainDate.from('2026-03-31'), { windowDays: 30, resumedOn });
    expect([days.from.toString(), days.to.toString()]).toEqual([from, '2026-03-31']);
  });
});
