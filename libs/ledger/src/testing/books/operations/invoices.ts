import fc from 'fast-check';
import { operation } from '../operation.js';
import { amountMinor, currency, which } from './draws.js';

/** Invoices of the days around today, and taking them back. */
export const invoiceOperations = [
  operation({
    weight: 4,
    steps: fc.record({ currency, amountMinor, days: fc.integer({ min: -3, max: 3 }) }),
    run: (books, { currency, amountMinor, days }) => {
      const issueDate = Temporal.PlainDate.from('2026-03-10').add({ days }).toString();
      const { customerId } = books;
      const body = { customerId, number: 'N', currency, amountMinor, issueDate, dueDate: issueDate };
      return books.making('invoice', books.post('/v1/invoices', body));
    },
  }),
  operation({
    weight: 1,
    steps: which,
    run: (books, which) => books.post(`/v1/invoices/${books.pick('invoice', which)}/void`, {}),
  }),
];
