import fc from 'fast-check';
import { operation } from '../operation.js';
import { which } from './draws.js';

const answers = { accept: {}, decline: { explanation: 'any' }, end: { reason: 'any' } };

/** Agreements on how and until when something is paid. */
export const agreementOperations = [
  operation({
    weight: 2,
    steps: fc.record({ which, instalments: fc.integer({ min: 1, max: 4 }) }),
    run: (books, { which, instalments }) => {
      const schedule = { kind: 'equal', instalments, firstDueDate: '2026-03-20', every: 'week' };
      const body = { customerId: books.customerId, invoiceIds: [books.pick('invoice', which)], schedule };
      return books.making('plan', books.post('/v1/plans', body));
    },
  }),
  operation({
    weight: 1,
    steps: fc.record({ which, verb: fc.constantFrom('accept' as const, 'decline' as const, 'end' as const) }),
    run: (books, { which, verb }) => books.post(`/v1/plans/${books.pick('plan', which)}/${verb}`, answers[verb]),
  }),
  operation({
    weight: 1,
    steps: fc.record({ which, amountMinor: fc.integer({ min: 1, max: 500 }) }),
    run: (books, { which, amountMinor }) => {
      const promised = { by: '2026-03-20', promisedBy: 'Jo', currency: 'EUR', amountMinor };
      const body = { customerId: books.customerId, invoiceIds: [books.pick('invoice', which)], ...promised };
      return books.post('/v1/promises', body);
    },
  }),
];
