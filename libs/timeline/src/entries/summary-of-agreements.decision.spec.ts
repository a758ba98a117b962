import { describe, expect, it } from '@jest/globals';
import { type EventData, eventDefinitions, type EventType } from '@tactful/contracts';
import { agreementSummaries } from './summary-of-agreements.decision.js';

function sampleOf<T extends EventType>(type: T): EventData<T> {
  const definition = eventDefinitions.find((one) => one.type === type);
  return definition?.data.parse(definition.sample) as EventData<T>;
}

describe('what the timeline tells of promises', () => {
  const made = sampleOf('ledger.promise.made.v1');

  it('names who promised how much until when, in whose words, and who wrote it down', () => {
    expect(agreementSummaries['ledger.promise.made.v1'](made)).toBe(
      'Jana Linde promised €120.00 by 2026-03-13 for invoice INV-1001: “We pay on Friday, when the salaries are through.” (mia).',
    );
  });

  it('counts many invoices, and calls nobody by name whom nobody named', () => {
    const [invoice] = made.promise.invoices;
    if (!invoice) throw new Error('The sample promises for no invoice');
    const invoices = Array.from({ length: 4 }, () => invoice);
    const promise = { ...made.promise, invoices, promisedByName: null, words: null };
    expect(agreementSummaries['ledger.promise.made.v1']({ ...made, promise })).toBe(
      'The customer promised €120.00 by 2026-03-13 for 4 invoices (mia).',
    );
  });

  it('names what came in when it was kept in part', () => {
    expect(agreementSummaries['ledger.promise.partly_kept.v1'](sampleOf('ledger.promise.partly_kept.v1'))).toBe(
      'The promise of €120.00 by 2026-03-13 was kept in part: €50.00 came in.',
    );
  });

  it('tells that a promise was recorded by itself, and from which words', () => {
    const promise = { ...made.promise, replyId: made.promise.promiseId };
    expect(agreementSummaries['ledger.promise.made.v1']({ ...made, promise, by: 'rule' })).toBe(
      'Jana Linde promised €120.00 by 2026-03-13 for invoice INV-1001: “We pay on Friday, when the salaries are through.” (recorded by itself from their reply).',
    );
  });

  it('tells apart a promise that was withdrawn and one that fell away', () => {
    const data = sampleOf('ledger.promise.withdrawn.v1');
    const tell = agreementSummaries['ledger.promise.withdrawn.v1'];
    expect(tell(data)).toBe(
      'The promise of €120.00 by 2026-03-13 was withdrawn: the customer asked for a plan instead (mia).',
    );
    expect(tell({ ...data, promise: { ...data.promise, withdrawnBecause: 'nothing_left_to_pay' } })).toBe(
      'The promise of €120.00 by 2026-03-13 fell away: nothing is left to pay.',
    );
  });
});

describe('what the timeline tells of more time', () => {
  it('says until when a person decides', () => {
    expect(agreementSummaries['ledger.extension.requested.v1'](sampleOf('ledger.extension.requested.v1'))).toBe(
      'Jana Linde asks for more time for invoice INV-1001, until 2026-04-03 (“Our own customer pays late this month.”). A person decides by 2026-03-09.',
    );
  });

  it('says whether a person or the rule granted it', () => {
    const data = sampleOf('ledger.extension.granted.v1');
    const tell = agreementSummaries['ledger.extension.granted.v1'];
    expect(tell(data)).toBe('More time was granted for invoice INV-1001: due 2026-03-20 instead of 2026-03-03 (mia).');
    expect(tell({ ...data, extension: { ...data.extension, decidedBy: 'rule' } })).toContain('within our limits');
  });
});
