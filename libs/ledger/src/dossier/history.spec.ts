import { describe, expect, it } from '@jest/globals';
import { historyOf, type TimelineEntry } from './history.decision.js';

const entry = (kind: string, at: string, data: Record<string, unknown> = {}): TimelineEntry => ({
  at,
  kind,
  summary: `${kind}.`,
  data,
});

describe('the histories of a dossier', () => {
  it('hold what was sent and answered, and what was agreed on, oldest first', () => {
    const { contacts, agreements } = historyOf([
      entry('reply.received', '2026-03-03T09:00:00Z', { text: 'Friday!' }),
      entry('promise.made', '2026-03-04T09:00:00Z'),
      entry('message.delivered', '2026-03-02T09:00:00Z'),
      entry('dispute.opened', '2026-03-01T09:00:00Z'),
    ]);
    expect(contacts.map(({ kind, text }) => [kind, text])).toEqual([
      ['message.delivered', null],
      ['reply.received', 'Friday!'],
    ]);
    expect(agreements.map(({ kind }) => kind)).toEqual(['dispute.opened', 'promise.made']);
  });

  it.each([
    'hold.placed',
    'note.added',
    'task.opened',
    'contact.suppressed',
    'placement.complaint',
    'approval.requested',
  ])('leave out %s', (kind) => {
    expect(historyOf([entry(kind, '2026-03-01T09:00:00Z')])).toEqual({ contacts: [], agreements: [] });
  });
});
