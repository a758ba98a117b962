import fc from 'fast-check';
import { operation } from '../operation.js';
import { amountMinor, which } from './draws.js';

/** What takes something off an invoice without money, and what is said against it. */
export const creditAndDisputeOperations = [
  operation({
    weight: 2,
    steps: fc.record({ which, amountMinor }),
    run: (books, { which, amountMinor }) =>
      books.post('/v1/credit-notes', { invoiceId: books.pick('invoice', which), amountMinor }),
  }),
  operation({
    weight: 1,
    steps: fc.record({ which, amountMinor, whole: fc.boolean() }),
    run: (books, { which, amountMinor, whole }) => {
      const body = { invoiceId: books.pick('invoice', which), reason: 'other', ...(!whole && { amountMinor }) };
      return books.making('dispute', books.post('/v1/disputes', body));
    },
  }),
  operation({
    weight: 1,
    steps: fc.record({ which, resolution: fc.constantFrom('accepted', 'rejected', 'agreed') }),
    run: (books, { which, resolution }) =>
      books.post(`/v1/disputes/${books.pick('dispute', which)}/resolve`, { resolution }),
  }),
];
