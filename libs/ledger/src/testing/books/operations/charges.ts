import fc from 'fast-check';
import { operation } from '../operation.js';
import { amountMinor, which } from './draws.js';

/** What paying late costs: fees by agreement, interest and fixed sums by law, and letting them go. */
export const chargeOperations = [
  operation({
    weight: 2,
    steps: fc.record({ amountMinor, daysAgo: fc.integer({ min: 10, max: 400 }), hasFee: fc.boolean() }),
    run: (books, { amountMinor, daysAgo, hasFee }) => {
      const issueDate = Temporal.PlainDate.from('2026-03-10').subtract({ days: daysAgo }).toString();
      const { customerId } = books;
      const terms = hasFee ? { terms: { lateFeeMinor: 40, reference: 'Terms' } } : {};
      const body = { customerId, number: 'L', currency: 'EUR', amountMinor, issueDate, dueDate: issueDate, ...terms };
      return books.making('invoice', books.post('/v1/invoices', body));
    },
  }),
  operation({
    weight: 3,
    steps: fc.record({ which, kind: fc.constantFrom('late_fee', 'interest', 'fixed_sum') }),
    run: (books, { which, kind }) =>
      books.making('charge', books.post(`/v1/invoices/${books.pick('invoice', which)}/charges`, { kind })),
  }),
  operation({
    weight: 1,
    steps: fc.record({ which, amountMinor, whole: fc.boolean() }),
    run: (books, { which, amountMinor, whole }) =>
      books.post(`/v1/charges/${books.pick('charge', which)}/waive`, { reason: 'any', ...(!whole && { amountMinor }) }),
  }),
  operation({
    weight: 1,
    steps: which,
    run: (books, which) => books.post(`/v1/charges/${books.pick('charge', which)}/waive-if-paid`, { by: '2026-03-12' }),
  }),
];
