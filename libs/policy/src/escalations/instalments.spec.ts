import { describe, expect, it } from '@jest/globals';
import { considerate } from '../ladders/shipped.js';
import { anAccount, anObligation, aPause, asked, at, skipped } from '../testing/account-builders.js';
import { decide } from './escalation.decision.js';

describe('an instalment of a plan', () => {
  it('is asked for by its date, and nobody asks whether its invoice arrived', () => {
    const account = anAccount({ obligations: [anObligation({ dueDate: '2026-03-20', isInstalment: true })] });
    const early = decide(account, considerate, at('2026-02-10'));
    expect([asked(early), early.next?.step]).toEqual([[], 'upcoming']);
    const later = decide(account, considerate, at('2026-03-17'));
    expect([asked(later), skipped(later)]).toEqual([['i-1 upcoming'], {}]);
  });

  it('is asked for in the words of the plan when its proposal had paused asking', () => {
    const account = anAccount({
      obligations: [anObligation({ dueDate: '2026-03-20', isInstalment: true })],
      pauses: [aPause('2026-03-01', '2026-03-05', { reason: 'plan_proposed', invoiceId: 'i-1' })],
    });
    const { actions } = decide(account, considerate, at('2026-03-20'));
    const request = actions.find(({ kind }) => kind === 'request_contact');
    expect(request).toMatchObject({ steps: [{ step: 'due' }], after: 'plan' });
  });
});
