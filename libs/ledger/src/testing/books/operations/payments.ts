import fc from 'fast-check';
import { operation } from '../operation.js';
import { amountMinor, currency, which } from './draws.js';

/** Where money is meant to go: by the rule, nowhere yet, or for one invoice. */
const meant = fc.constantFrom('rule', 'nowhere', 'exact');

/** Money that comes in, is used later, goes back, or did not hold. */
export const paymentOperations = [
  operation({
    weight: 5,
    steps: fc.record({ currency, amountMinor, meant, which }),
    run: (books, { currency, amountMinor, meant, which }) => {
      const part = { invoiceId: books.pick('invoice', which), amountMinor };
      const allocations = { rule: {}, nowhere: { allocations: [] }, exact: { allocations: [part] } }[meant];
      const body = { customerId: books.customerId, currency, amountMinor, ...allocations };
      return books.making('payment', books.post('/v1/payments', body));
    },
  }),
  operation({
    weight: 2,
    steps: fc.record({ which, invoice: which, amountMinor, byRule: fc.boolean() }),
    run: (books, { which, invoice, amountMinor, byRule }) => {
      const allocations = [{ invoiceId: books.pick('invoice', invoice), amountMinor }];
      return books.post(`/v1/payments/${books.pick('payment', which)}/apply`, byRule ? {} : { allocations });
    },
  }),
  operation({
    weight: 1,
    steps: fc.record({ which, amountMinor }),
    run: (books, { which, amountMinor }) =>
      books.post(`/v1/payments/${books.pick('payment', which)}/refunds`, { amountMinor }),
  }),
  operation({
    weight: 1,
    steps: fc.record({ which, kind: fc.constantFrom('chargeback', 'bounced', 'error') }),
    run: (books, { which, kind }) => books.post(`/v1/payments/${books.pick('payment', which)}/reverse`, { kind }),
  }),
];
