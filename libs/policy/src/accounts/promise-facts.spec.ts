import { describe, expect, it } from '@jest/globals';
import { type Hold, type PaymentPromise } from '@tactful/contracts';
import { randomUUID } from 'node:crypto';
import { EventMaker } from '../testing/account-events.js';
import { foldEvents } from './projection.decision.js';

describe('what policy learns of a promise', () => {
  const events = new EventMaker();
  const { customerId } = events;
  const [holdId, invoiceId] = [randomUUID(), randomUUID()];
  const madeAt = '2026-03-02T09:00:00Z';
  const running: PaymentPromise = {
    promiseId: randomUUID(),
    customerId,
    currency: 'EUR',
    amountMinor: 12_000,
    by: '2026-03-13',
    graceUntil: '2026-03-15',
    invoices: [{ invoiceId, number: 'INV-1001', holdId }],
    promisedBy: null,
    promisedByName: null,
    words: null,
    channel: null,
    madeAt,
    state: 'running',
    receivedMinor: 0,
    endedAt: null,
    withdrawnBecause: null,
  };
  const placed: Hold = {
    ...{ holdId, customerId, invoiceId, reason: 'promise', note: null },
    ...{ placedAt: madeAt, until: '2026-03-15', releasedAt: null },
  };

  it('is one pause, the hold of its invoice', () => {
    const changes = foldEvents(
      [
        events.make('ledger.hold.placed.v1', madeAt, { hold: placed, by: 'api:main' }),
        events.make('ledger.promise.made.v1', madeAt, { promise: running, obligations: [], by: 'api:main' }),
      ],
      [],
    );
    expect(changes.pauses).toEqual([
      expect.objectContaining({ pause_id: `hold:${holdId}`, invoice_id: invoiceId, reason: 'promise', ended_at: null }),
    ]);
    expect(changes.wake).toEqual([customerId]);
  });

  it.each([
    ['kept', 'promise_kept'],
    ['partly_kept', 'promise_partly_kept'],
    ['broken', 'promise_broken'],
    ['withdrawn', 'promise_withdrawn'],
  ] as const)('that was %s is the reason by which its pause is remembered', (state, reason) => {
    const endedAt = '2026-03-16T00:00:00Z';
    const hold = { ...placed, releasedAt: endedAt };
    const promise = { ...running, state, endedAt };
    const changes = foldEvents(
      [
        events.make('ledger.hold.released.v1', endedAt, { hold, by: 'ledger' }),
        events.make(`ledger.promise.${state}.v1`, endedAt, { promise, obligations: [], by: 'ledger' }),
      ],
      [],
    );
    expect(changes.pauses).toEqual([expect.objectContaining({ reason, ended_at: endedAt, until_date: '2026-03-15' })]);
  });
});
