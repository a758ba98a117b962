import { describe, expect, it } from '@jest/globals';
import { aContact, anAccount, anObligation, at, consumed } from '../../testing/account-builders.js';
import { previewStart, reachOf } from './portfolio.decision.js';

const from = at('2026-03-01');
const versions = (habit: { daysLate: number; payments: number } | null, dueDate = '2026-03-03') =>
  previewStart({ snapshot: anAccount({ obligations: [anObligation({ dueDate })] }), pauses: [], habit }, from).history
    .obligations[0] ?? [];

describe('where a preview begins', () => {
  it('foresees a payment as late as the customer usually pays', () => {
    const [now, later] = versions({ daysLate: 12, payments: 5 });
    expect(now?.facts.state).toBe('open');
    expect([later?.facts.state, later?.at.toString()]).toEqual(['paid', '2026-03-15T00:00:00Z']);
  });

  it.each([
    ['nobody pays', null, '2026-03-03'],
    ['two payments are no habit', { daysLate: 12, payments: 2 }, '2026-03-03'],
    ['it is later than usual already', { daysLate: 12, payments: 5 }, '2026-02-01'],
  ])('foresees none when %s', (_, habit, dueDate) => {
    expect(versions(habit, dueDate)).toHaveLength(1);
  });

  it('asks again for what waits in the queue, and for nothing that has left', () => {
    const waiting = anAccount({ consumed: consumed('upcoming') });
    expect(previewStart({ snapshot: waiting, pauses: [], habit: null }, from).snapshot.consumed).toEqual([]);
    const left = anAccount({ consumed: consumed('upcoming'), contacts: [aContact('2026-02-02')] });
    expect(previewStart({ snapshot: left, pauses: [], habit: null }, from).snapshot.consumed).toHaveLength(1);
  });
});

describe('who may be written to', () => {
  const people = [{ id: 'c-1', role: 'billing', level: 0, channels: { email: 'm1', sms: 'm2' } }];
  const stored = { people, whereabouts: [], preferredChannel: null, wishes: null, closed: [] };

  it('is whoever has an address that nobody closed', () => {
    const closed = [{ contactId: 'c-1', channel: 'sms', mark: 'm2', state: 'opted_out' }];
    const [person] = reachOf('customer', { ...stored, closed });
    expect(person?.points.map(({ channel, consent }) => [channel, consent])).toEqual([
      ['email', 'implied_by_contract'],
      ['sms', 'opted_out'],
    ]);
  });

  it('is open again on a new address', () => {
    const closed = [{ contactId: 'c-1', channel: 'sms', mark: 'of the old address', state: 'address_bad' }];
    const [person] = reachOf('customer', { ...stored, closed });
    expect(person?.points.map(({ consent }) => consent)).toEqual(['implied_by_contract', 'implied_by_contract']);
  });
});
