import { describe, expect, it } from '@jest/globals';
import { routeOf } from '@tactful/contact-planning';
import fc from 'fast-check';
import { type Person } from '../people/person.types.js';
import { type Settling } from './planning.types.js';
import { aPerson, settling } from '../testing/settling.js';
import { settle } from './settle.decision.js';

function momentOf(facts: Settling): string {
  const [message] = settle(facts).messages;
  return message ? `${message.sendAt.toString()} ${message.because}` : 'none';
}

describe('the hour at which a customer answers best', () => {
  it.each<[string, string, number | undefined, string]>([
    ['is waited for on the day itself', '2026-06-09T12:00:00Z', 18, '2026-06-09T16:00:00Z best_hour'],
    ['is waited for from the night on', '2026-06-09T01:00:00Z', 18, '2026-06-09T16:00:00Z best_hour'],
    ['that has passed is not waited for until tomorrow', '2026-06-09T12:00:00Z', 10, '2026-06-09T12:00:00Z step_due'],
    ['that has come is now', '2026-06-09T16:00:00Z', 18, '2026-06-09T16:00:00Z step_due'],
    ['outside the hours in which one may write is none', '2026-06-09T12:00:00Z', 21, '2026-06-09T12:00:00Z step_due'],
    ['that nobody knows changes nothing', '2026-06-09T12:00:00Z', undefined, '2026-06-09T12:00:00Z step_due'],
  ])('%s', (_, now, hour, moment) => {
    expect(momentOf(settling(now, hour))).toBe(moment);
  });

  it('outside the person’s own hours is none', () => {
    const hours: NonNullable<Person['preferences']['hours']> = [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], start: '09:00', end: '16:00' },
    ];
    const own = { ...aPerson, preferences: { ...aPerson.preferences, hours } };
    const facts = settling('2026-06-09T12:00:00Z', 18, { person: own });
    expect(momentOf(facts)).toBe('2026-06-09T12:00:00Z step_due');
  });

  it('never moves a message to another day, to an earlier moment, or to one at which it may not leave', () => {
    const instants = fc
      .integer({ min: 0, max: 4 * 24 * 60 })
      .map((minutes) => Temporal.Instant.from('2026-06-08T00:00:00Z').add({ minutes }));
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 23 }), (now, hour) => {
        const [usual] = settle(settling(now.toString())).messages;
        const [better] = settle(settling(now.toString(), hour)).messages;
        if (!usual || !better || usual.state !== 'waiting') return;
        const dayOf = (instant: Temporal.Instant) =>
          instant.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString();
        expect(better.state).toBe('waiting');
        expect(dayOf(better.sendAt)).toBe(dayOf(usual.sendAt));
        expect(Temporal.Instant.compare(better.sendAt, usual.sendAt)).toBeGreaterThanOrEqual(0);
        if (better.because === 'best_hour') {
          expect(routeOf({ ...settling(now.toString(), hour), now: better.sendAt }).kind).toBe('open');
        }
      }),
    );
  });
});
