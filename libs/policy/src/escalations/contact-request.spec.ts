import { describe, expect, it } from '@jest/globals';
import { type AccountSnapshot } from '../accounts/account.types.js';
import { considerate } from '../ladders/shipped.js';
import { aContact, anAccount, aPause, at, consumed } from '../testing/account-builders.js';
import { decide } from './escalation.decision.js';

describe('a request to contact somebody after a pause', () => {
  function requestAfter(kind: 'dispute' | 'hold', contacts: AccountSnapshot['contacts'], reason = 'other') {
    const account = anAccount({
      pauses: [aPause('2026-03-11', '2026-03-21', { kind, reason, invoiceId: 'i-1' })],
      consumed: consumed('check_in', 'upcoming', 'due', 'nudge', 'reminder'),
      contacts,
    });
    return decide(account, considerate, at('2026-03-27')).actions.find(({ kind: does }) => does === 'request_contact');
  }

  it.each(['dispute', 'hold'] as const)('says that a %s has ended, for the message to refer to it', (kind) => {
    expect(requestAfter(kind, [aContact('2026-03-10T09:00')])).toMatchObject({ after: kind });
  });

  it.each([
    ['claims_paid', 'claims_paid'],
    ['claims_paid_arrived', 'hold'],
    ['hardship', 'hold'],
    ['promise', 'promise'],
    ['promise_broken', 'promise'],
    ['promise_kept', 'promise_kept'],
    ['promise_partly_kept', 'promise_partly_kept'],
    ['promise_withdrawn', 'hold'],
    ['plan_proposed', 'hold'],
    ['extension_requested', 'extension'],
    ['placed', 'placed'],
  ])('calls a hold of the reason %s “%s”', (reason, after) => {
    expect(requestAfter('hold', [aContact('2026-03-10T09:00')], reason)).toMatchObject({ after });
  });

  it('says so only for the first contact after it', () => {
    const request = requestAfter('dispute', [aContact('2026-03-22T09:00')]);
    expect(request).toBeDefined();
    expect(request).not.toHaveProperty('after');
  });
});
