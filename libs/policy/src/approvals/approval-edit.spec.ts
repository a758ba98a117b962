import { describe, expect, it } from '@jest/globals';
import { calendarOf } from '../escalations/calendar.decision.js';
import { planEdit } from './approval-edit.decision.js';
import { type EditBody } from './approval.types.js';
import { type StoredRequest } from './stored-request.js';

const asked: StoredRequest = {
  steps: [],
  audience: { role: 'manager', level: 1 },
  wantedTone: 'personal',
  earliestAt: '2026-03-17T00:00:00Z',
  channels: ['email', 'sms'],
  reasons: ['step_due'],
};
const facts = { asked, request: asked, validUntil: '2026-03-27', calendar: calendarOf('UTC', ['Europe/Berlin']) };
const edit = (body: Partial<EditBody>, request = asked) => planEdit({ reason: 'x', ...body }, { ...facts, request });

describe('what a person may make of a waiting message', () => {
  it.each<[Partial<EditBody>, Partial<StoredRequest>, readonly string[]]>([
    [{ tone: 'clear' }, { wantedTone: 'clear' }, ['tone']],
    [{ channels: ['email'] }, { channels: ['email'] }, ['channels']],
    [{ audience: { role: 'billing', level: 0 } }, { audience: { role: 'billing', level: 0 } }, ['audience']],
    [{ notBeforeDate: '2026-03-20' }, { earliestAt: '2026-03-20T00:00:00Z' }, ['date']],
    [{ notBeforeDate: '2026-03-27' }, { earliestAt: '2026-03-27T00:00:00Z' }, ['date']],
  ])('%j', (body, changes, changed) => {
    expect(edit(body)).toEqual({ kind: 'ok', request: { ...asked, ...changes }, changed });
  });

  it.each<[Partial<EditBody>, string, string]>([
    [{ tone: 'accounts_team' }, 'firmer_than_wanted', '/tone'],
    [{ audience: { role: 'executive', level: 2 } }, 'higher_than_wanted', '/audience/level'],
    [{ channels: ['email', 'whatsapp'] }, 'channel_not_in_step', '/channels/1'],
    [{ notBeforeDate: '2026-03-28' }, 'beyond_last_date', '/notBeforeDate'],
    [{ tone: 'personal' }, 'changes_nothing', ''],
    [{ notBeforeDate: '2026-03-01' }, 'changes_nothing', ''],
  ])('%j is refused as %s', (body, code, pointer) => {
    expect(edit(body)).toMatchObject({ kind: 'refused', code, pointer });
  });

  it('what was made gentler may be raised again, up to what the ladder wants and no further', () => {
    const gentle: StoredRequest = { ...asked, wantedTone: 'friendly' };
    expect(edit({ tone: 'personal' }, gentle)).toMatchObject({ kind: 'ok', request: { wantedTone: 'personal' } });
    expect(edit({ tone: 'formal' }, gentle)).toMatchObject({ kind: 'refused' });
  });
});
