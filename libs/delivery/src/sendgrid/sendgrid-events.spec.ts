import { describe, expect, it } from '@jest/globals';
import { readSendGridReports } from '../status-callbacks/sendgrid-reports.js';
import { meaningOf } from './sendgrid-events.js';

describe('SendGrid’s words', () => {
  it.each([
    [{ event: 'processed' }, 'accepted', null, false],
    [{ event: 'deferred' }, 'accepted', null, false],
    [{ event: 'delivered' }, 'delivered', null, false],
    [{ event: 'open' }, 'read', null, false],
    [{ event: 'click' }, 'read', null, false],
    [{ event: 'bounce', type: 'bounce' }, 'failed', 'address_permanent', false],
    [{ event: 'bounce', type: 'blocked' }, 'failed', 'address_maybe', false],
    [{ event: 'blocked' }, 'failed', 'address_maybe', false],
    [{ event: 'dropped', reason: 'Bounced Address' }, 'failed', 'address_permanent', false],
    [{ event: 'dropped', reason: 'Unsubscribed Address' }, 'failed', 'opted_out', false],
    [{ event: 'dropped', reason: 'Spam Content (if Spam Checker app enabled)' }, 'failed', 'content', false],
    [{ event: 'spamreport' }, 'delivered', null, true],
    [{ event: 'unsubscribe' }, 'delivered', null, true],
    [{ event: 'group_unsubscribe' }, 'delivered', null, true],
  ])('%j means %s', (event, status, errorClass, optsOut) => {
    const isComplaint = event.event === 'spamreport' ? { isComplaint: true } : {};
    expect(meaningOf({ sg_event_id: 'e', ...event })).toEqual({ status, errorClass, optsOut, ...isComplaint });
  });

  it('leaves a word alone that we do not know', () => {
    expect(meaningOf({ sg_event_id: 'e', event: 'teleported' })).toBeUndefined();
  });
});

describe('a batch of events', () => {
  const ours = {
    attempt_id: '01980000-0000-4000-8000-000000000007',
    company_id: '01980000-0000-4000-8000-000000000001',
    sg_event_id: 'e1',
  };

  it('is read for the mails that carry our ids', () => {
    const body = JSON.stringify([
      { ...ours, event: 'delivered', sg_message_id: 'abc.filter-1' },
      { event: 'delivered', sg_event_id: 'e2' },
    ]);
    expect(readSendGridReports(body)).toMatchObject({
      reports: [{ eventKey: 'e1', told: { status: 'delivered', providerId: 'abc' } }],
      unreadable: 0,
    });
  });

  it.each([
    ['a word that is no word', { ...ours, event: 1 }],
    ['an id that is none of ours', { ...ours, event: 'delivered', attempt_id: 'order-7' }],
    ['no id', { event: 'delivered', attempt_id: ours.attempt_id }],
    ['a word without end', { ...ours, event: 'x'.repeat(100_000) }],
    ['nothing', null],
  ])('does not lose the others to one that nobody can read: %s', (_, broken) => {
    const read = readSendGridReports(JSON.stringify([broken, { ...ours, event: 'delivered' }, broken]));
    expect(read).toMatchObject({ reports: [{ eventKey: 'e1', word: 'delivered' }], unreadable: 2 });
  });

  it('keeps what the other side’s server said as text that can be stored', () => {
    const reason = `550\0 ${'x'.repeat(194)}\ud83d\ude00 full`;
    const read = readSendGridReports(JSON.stringify([{ ...ours, event: 'bounce', type: 'bounce', reason }]));
    const code = read?.reports[0]?.code ?? '';
    expect([code.length, code.isWellFormed(), code.includes('\0')]).toEqual([200, true, false]);
    expect(read?.reports[0]?.told).toMatchObject({ errorClass: 'address_permanent', errorCode: code });
  });

  it.each(['{}', 'no json', 'null', '[{"event":"delivered"}'])('is refused when it is %s', (body) => {
    expect(readSendGridReports(body)).toBeNull();
  });
});
