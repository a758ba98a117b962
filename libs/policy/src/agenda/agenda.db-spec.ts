import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BusinessTimers } from '@tactful/runtime';
import { randomUUID } from 'node:crypto';
import { PolicyHouse } from '../testing/policy-house.js';
import { addToAgenda, moveOnAgenda, removeFromAgenda } from './agenda.store.js';
import { AgendaTimers } from './agenda.timers.js';
import { type AgendaItem, type AgendaKind, type AgendaWork } from './agenda.types.js';

describe('the agenda', () => {
  let house: PolicyHouse;
  let agenda: AgendaTimers;
  const companyId = randomUUID();
  const noon = Temporal.Instant.from('2026-03-02T12:00:00Z');

  beforeAll(async () => {
    house = await PolicyHouse.open();
    agenda = new AgendaTimers(house.database, new BusinessTimers(house.clock));
  }, 60_000);
  afterAll(() => house.close());

  const itemOf = (kind: AgendaKind): AgendaItem => ({ kind, companyId, subjectId: randomUUID() });
  const note = (item: AgendaItem, at: Temporal.Instant) =>
    house.database.inCompany(companyId, (tx) => addToAgenda(tx, item, at));

  /** Work that writes down what it was given, so many transactions for each item, and the timer that does it. */
  function working(kind: AgendaKind, rounds = 1) {
    const done: string[] = [];
    const work: AgendaWork = {
      kind,
      phase: 'facts',
      run: async (tx, item) => {
        done.push(item.subjectId);
        if (done.filter((one) => one === item.subjectId).length === rounds) await removeFromAgenda(tx, item);
      },
    };
    return { done, timer: agenda.timerOf(work) };
  }

  it('does what is due of a kind in the order of its instants, and leaves the rest', async () => {
    const { done, timer } = working('policy_change');
    const [later, first, ahead] = [itemOf('policy_change'), itemOf('policy_change'), itemOf('policy_change')];
    await note(later, noon);
    await note(first, noon.subtract({ hours: 1 }));
    await note(ahead, noon.add({ seconds: 1 }));
    await note(itemOf('sweep'), noon.subtract({ hours: 2 }));
    expect((await timer.nextDueAt())?.toString()).toBe('2026-03-02T11:00:00Z');
    await timer.runDue(noon);
    expect(done).toEqual([first.subjectId, later.subjectId]);
    expect((await timer.nextDueAt())?.toString()).toBe('2026-03-02T12:00:01Z');
  });

  it('goes on with an item until its work takes it off', async () => {
    const { done, timer } = working('experiment_look', 3);
    const item = itemOf('experiment_look');
    await note(item, noon);
    await timer.runDue(noon);
    expect(done).toEqual([item.subjectId, item.subjectId, item.subjectId]);
    expect(await timer.nextDueAt()).toBeNull();
  });

  it('keeps the instant that was noted first, until the item is moved', async () => {
    const { timer } = working('experiment_look');
    const item = itemOf('experiment_look');
    await note(item, noon);
    await note(item, noon.add({ hours: 1 }));
    expect((await timer.nextDueAt())?.toString()).toBe(noon.toString());
    await house.database.inCompany(companyId, (tx) => moveOnAgenda(tx, item, noon.add({ hours: 2 })));
    expect((await timer.nextDueAt())?.toString()).toBe('2026-03-02T14:00:00Z');
    await house.database.inCompany(companyId, (tx) => removeFromAgenda(tx, item));
  });

  it('gives each item to one of several processes', async () => {
    const items = Array.from({ length: 20 }, () => itemOf('experiment_look'));
    for (const item of items) await note(item, noon);
    const { done, timer } = working('experiment_look');
    await Promise.all([timer.runDue(noon), timer.runDue(noon), timer.runDue(noon)]);
    expect(done.toSorted()).toEqual(items.map(({ subjectId }) => subjectId).toSorted());
  });

  it('does nothing of an item whose work fails', async () => {
    const item = itemOf('experiment_look');
    await note(item, noon);
    const failing: AgendaWork = {
      kind: 'experiment_look',
      phase: 'facts',
      run: async (tx, given) => {
        await removeFromAgenda(tx, given);
        throw new Error('half way');
      },
    };
    await expect(agenda.timerOf(failing).runDue(noon)).rejects.toThrow('half way');
    const { done, timer } = working('experiment_look');
    await timer.runDue(noon);
    expect(done).toEqual([item.subjectId]);
  });
});
