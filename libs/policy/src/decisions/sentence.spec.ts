import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from './sentence.decision.js';

describe('a reason in plain words', () => {
  it.each([
    [{ code: 'step_due', step: 'reminder', invoiceNumber: 'INV-7' }, 'The reminder is due for invoice INV-7.'],
    [
      { code: 'no_fee_in_terms', step: 'fee_notice', invoiceNumber: 'INV-7' },
      'No fee is announced for invoice INV-7: the agreed terms hold none.',
    ],
    [
      { code: 'disputed', invoiceNumber: 'INV-7', detail: 'wrong_amount' },
      'Nothing is asked about invoice INV-7 while it is disputed (wrong amount).',
    ],
    [
      { code: 'on_hold', detail: 'hardship', until: '2026-03-21T00:00:00Z' },
      'Nothing is asked while the hold lasts (hardship), until 2026-03-21.',
    ],
    [{ code: 'paid', step: 'nudge', invoiceNumber: 'INV-7' }, 'Invoice INV-7 was paid before the friendly nudge left.'],
    [{ code: 'task_opened', detail: 'call' }, 'A person is asked to call the customer.'],
    [
      { code: 'expired', step: 'own_step', invoiceNumber: 'X' },
      'The last day for the step own_step of invoice X has passed.',
    ],
    [{ code: 'something_new' }, 'Reason: something new.'],
  ])('%j', (reason, sentence) => {
    expect(sentenceOf(reason)).toBe(sentence);
  });
});
