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
    expect(readSendGridReports(body)).toMatchObject([
      { eventKey: 'e1', told: { status: 'delivered', providerId: 'abc' } },
    ]);
  });

  it.each(['{}', 'no json', '[{"event":1}]'])('is refused when it is %s', (body) => {
    expect(readSendGridReports(body)).toBeNull();
  });
});
