import { describe, expect, it } from '@jest/globals';
import { routeOf } from '@tactful/contact-planning';
import fc from 'fast-check';
import { aPerson, settling } from '../testing/settling.js';
import { type Settling } from './planning.types.js';
import { settle } from './settle.decision.js';

/** Before the window of Tuesday opens in Berlin, at 08:00 of summer time. */
const night = '2026-06-09T01:00:00Z';
const opens = Temporal.Instant.from('2026-06-09T06:00:00Z');

/** What is planned for a contact of a company that spreads over so many minutes. */
function facts(now: string, spreadMinutes: number | undefined, change: Partial<Settling> = {}): Settling {
  const usual = settling(now, undefined, change);
  return { ...usual, company: { ...usual.company, ...(spreadMinutes !== undefined && { spreadMinutes }) } };
}

function contact(contactId: string): Partial<Settling> {
  return { person: { ...aPerson, contactId } };
}

function sendAtOf(given: Settling): Temporal.Instant {
  const [message] = settle(given).messages;
  if (message?.state !== 'waiting') throw new Error(`The message is ${message?.state ?? 'gone'}`);
  return message.sendAt;
}

function secondsAfterOpening(given: Settling): number {
  return opens.until(sendAtOf(given)).total('seconds');
}

const nights = fc
  .integer({ min: 0, max: 4 * 24 * 60 - 1 })
  .map((minutes) => Temporal.Instant.from('2026-06-08T00:00:00Z').add({ minutes }).toString());
const spreads = fc.integer({ min: 1, max: 240 });

describe('what waits for one morning', () => {
  it.each([undefined, 0])('leaves when the window opens, where the company spreads nothing (%s)', (spreadMinutes) => {
    fc.assert(
      fc.property(fc.uuid(), nights, (contactId, now) => {
        const usual = settle(settling(now, undefined, contact(contactId)));
        expect(settle(facts(now, spreadMinutes, contact(contactId)))).toEqual(usual);
      }),
    );
  });

  it('leaves over the whole spread: about as much in each tenth of it', () => {
    const tenths = new Map<number, number>();
    for (let at = 0; at < 1_000; at += 1) {
      const contactId = `01980000-0000-7000-8000-${(at * 0x9e3779b1).toString(16).padStart(12, '0')}`;
      const tenth = Math.floor(secondsAfterOpening(facts(night, 60, contact(contactId))) / 360);
      tenths.set(tenth, (tenths.get(tenth) ?? 0) + 1);
    }
    expect([...tenths.keys()].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(Math.max(...tenths.values())).toBeLessThan(150);
  });

  it('leaves at the same second whenever that is decided, and stays due then', () => {
    fc.assert(
      fc.property(fc.uuid(), spreads, fc.integer({ min: 0, max: 299 }), (contactId, spread, minutes) => {
        const later = Temporal.Instant.from(night).add({ minutes }).toString();
        const sendAt = sendAtOf(facts(night, spread, contact(contactId)));
        expect(sendAtOf(facts(later, spread, contact(contactId))).equals(sendAt)).toBe(true);
        expect(sendAtOf(facts(sendAt.toString(), spread, contact(contactId))).equals(sendAt)).toBe(true);
      }),
    );
  });

  it('leaves inside the window for which it waits, however short that is', () => {
    const endings = fc.constantFrom('08:01', '08:20', '09:00', '12:00');
    fc.assert(
      fc.property(fc.uuid(), nights, spreads, endings, (contactId, now, spread, end) => {
        const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
        const hours = [
          { days: [...days], start: '08:00', end },
          { days: [...days], start: '14:00', end: '18:00' },
        ];
        const person = { ...aPerson, contactId, preferences: { ...aPerson.preferences, hours } };
        const [usual] = settle(settling(now, undefined, { person })).messages;
        if (usual?.state !== 'waiting') return;
        const opened = routeOf({ ...settling(now, undefined, { person }), now: usual.sendAt });
        const sendAt = sendAtOf(facts(now, spread, { person }));
        if (opened.kind !== 'open') throw new Error('The window is not open when it opens');
        expect(Temporal.Instant.compare(sendAt, usual.sendAt)).toBeGreaterThanOrEqual(0);
        expect(Temporal.Instant.compare(sendAt, opened.closesAt)).toBeLessThan(0);
      }),
    );
  });

  it('is not overtaken by what waits as well, for a later moment and the same receiver', () => {
    fc.assert(
      fc.property(fc.uuid(), nights, nights, spreads, (contactId, one, other, spread) => {
        const [first, second] = [one, other].map(
          (now) => settle(settling(now, undefined, contact(contactId))).messages[0],
        );
        const waits = [first, second].every((message) => message?.because !== 'step_due');
        if (first?.state !== 'waiting' || second?.state !== 'waiting' || !waits) return;
        const usual = Temporal.Instant.compare(first.sendAt, second.sendAt);
        const spreadOut = Temporal.Instant.compare(
          sendAtOf(facts(one, spread, contact(contactId))),
          sendAtOf(facts(other, spread, contact(contactId))),
        );
        // Seconds are whole: what was apart may fall together, and never the other way round.
        expect(usual === 0 ? spreadOut === 0 : usual * spreadOut >= 0).toBe(true);
      }),
    );
  });
});
