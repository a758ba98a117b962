import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideHandover, type Numbered, type SubjectState } from './handover.decision.js';

const events = (...sequences: number[]): Numbered[] => sequences.map((sequence) => ({ sequence }));
const open: SubjectState = { sequence: 4, parked: null };

describe('the handover of one subject', () => {
  it.each([
    { it: 'delivers the next numbers', arriving: [5, 6], waiting: [], deliver: [5, 6], hold: [], at: 6, held: 0 },
    {
      it: 'sorts what arrives in another order',
      arriving: [6, 5],
      waiting: [],
      deliver: [5, 6],
      hold: [],
      at: 6,
      held: 0,
    },
    { it: 'drops lower numbers', arriving: [3, 4], waiting: [], deliver: [], hold: [], at: 4, held: 0 },
    { it: 'holds a higher number', arriving: [6], waiting: [], deliver: [], hold: [6], at: 4, held: 1 },
    { it: 'goes on when the gap closes', arriving: [5], waiting: [6, 7], deliver: [5, 6, 7], hold: [], at: 7, held: 0 },
    { it: 'stops at the next gap', arriving: [5, 8], waiting: [6], deliver: [5, 6], hold: [8], at: 6, held: 1 },
    { it: 'holds nothing twice', arriving: [6], waiting: [6], deliver: [], hold: [], at: 4, held: 1 },
  ])('$it', ({ arriving, waiting, deliver, hold, at, held }) => {
    const handover = decideHandover(open, events(...arriving), events(...waiting));
    expect(handover).toMatchObject({
      deliver: events(...deliver),
      hold: events(...hold),
      held,
      state: { sequence: at },
    });
  });

  it('releases what it delivers from the held ones', () => {
    expect(decideHandover(open, events(5), events(6, 8)).release).toEqual([6]);
  });

  it('only queues behind a poison event', () => {
    const handover = decideHandover({ sequence: 4, parked: 'poison' }, events(6, 7), events(5));
    expect(handover).toMatchObject({
      deliver: [],
      hold: events(6, 7),
      held: 3,
      state: { sequence: 4, parked: 'poison' },
    });
  });

  it('goes on behind a gap as soon as the missing event comes, and is parked no more', () => {
    const handover = decideHandover({ sequence: 4, parked: 'gap' }, events(5), events(6));
    expect(handover).toMatchObject({ deliver: events(5, 6), state: { sequence: 6, parked: null } });
  });

  it('stays parked while there is another gap', () => {
    const handover = decideHandover({ sequence: 4, parked: 'gap' }, events(5), events(6, 9));
    expect(handover.state).toEqual({ sequence: 6, parked: 'gap' });
  });

  it('delivers no more than it is asked for, and holds the rest', () => {
    expect(decideHandover(open, events(5, 6), [], 0)).toMatchObject({ deliver: [], hold: events(5, 6), held: 2 });
    expect(decideHandover(open, [], events(5, 6), 1)).toMatchObject({ deliver: events(5), release: [5], held: 1 });
  });

  it('delivers every number once and in order, however events are batched, repeated and shuffled', () => {
    const shuffled = fc
      .integer({ min: 1, max: 30 })
      .chain((count) =>
        fc
          .array(fc.shuffledSubarray(Array.from({ length: count }, (_, index) => index + 1)), { maxLength: 6 })
          .map((batches) => [...batches, Array.from({ length: count }, (_, index) => index + 1)]),
      );
    fc.assert(
      fc.property(shuffled, (batches) => {
        let state: SubjectState = { sequence: 0, parked: null };
        let held: Numbered[] = [];
        const delivered: number[] = [];
        for (const batch of batches) {
          const handover = decideHandover(state, events(...batch), held);
          delivered.push(...handover.deliver.map((event) => event.sequence));
          held = [...held, ...handover.hold].filter((event) => !handover.release.includes(event.sequence));
          expect(held).toHaveLength(handover.held);
          ({ state } = handover);
        }
        expect(delivered).toEqual(batches.at(-1));
        expect(held).toEqual([]);
      }),
    );
  });
});
