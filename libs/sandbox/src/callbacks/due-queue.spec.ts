import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DueQueue } from './due-queue.js';

const at = (seconds: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(seconds * 1_000);

describe('a queue of due instants', () => {
  it('gives back what was added, by instant and then by order, and nothing that is not due', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 60 }), fc.nat(20), (seconds, now) => {
        const queue = new DueQueue<{ due: number; order: number }>();
        seconds.forEach((due, order) => queue.add(at(due), { due, order }));
        const taken: { due: number; order: number }[] = [];
        for (let item = queue.takeDue(at(now)); item; item = queue.takeDue(at(now))) taken.push(item);
        const expected = seconds.map((due, order) => ({ due, order })).filter(({ due }) => due <= now);
        expect(taken).toEqual(expected.toSorted((left, right) => left.due - right.due || left.order - right.order));
        const later = seconds.filter((due) => due > now);
        expect(queue.nextAt?.epochMilliseconds ?? null).toBe(later.length > 0 ? Math.min(...later) * 1_000 : null);
      }),
    );
  });
});
