import fc from 'fast-check';
import { type Answer, at } from '../../ledger-app.js';
import { type CustomerBooks, operation } from '../operation.js';
import { amountMinor, which } from './draws.js';

/** What waits for a second person is agreed to at once, by another one; what was made of it is remembered. */
function agreed(books: CustomerBooks, kind: string, asked: Promise<Answer>): Promise<Answer> {
  return books.making(
    kind,
    asked.then(async (answer) => {
      if (answer.status !== 202) return answer;
      const url = `/v1/approvals/${at(answer, 'id') as string}/approve`;
      const done = await books.ledger.call('POST', url, {}, { 'x-tactful-actor': 'second person' });
      // A refusal here leaves the request pending: the request itself was accepted.
      return done.status === 200
        ? { status: 201, body: { id: at(done, 'documentId') } }
        : { status: 202, body: answer.body };
    }),
  );
}

/** How debts end otherwise than by being paid. */
export const endingOperations = [
  operation({
    weight: 2,
    steps: fc.record({ which, amountMinor, whole: fc.boolean() }),
    run: (books, { which, amountMinor, whole }) => {
      const body = { invoiceId: books.pick('invoice', which), reason: 'any', ...(!whole && { amountMinor }) };
      return agreed(books, 'write_off', books.post('/v1/write-offs', body));
    },
  }),
  operation({
    weight: 1,
    steps: fc.record({ which }),
    run: (books, { which }) =>
      books.post(`/v1/write-offs/${books.pick('write_off', which)}/reverse`, { reason: 'any' }),
  }),
  operation({
    weight: 1,
    steps: fc.record({ which, priceMinor: amountMinor, paid: fc.boolean() }),
    run: (books, { which, priceMinor, paid }) => {
      const invoiceIds = [books.pick('invoice', which)];
      const body = { invoiceIds, factor: { name: 'F' }, priceMinor, ...(paid && { priceReceivedOn: '2026-03-09' }) };
      return agreed(books, 'sale', books.post('/v1/sales', body));
    },
  }),
  operation({
    weight: 1,
    steps: fc.record({ share: fc.integer({ min: 1, max: 100 }), holds: fc.boolean() }),
    run: async (books, { share, holds }) => {
      // Money for what was let go; every second time it does not hold.
      const { ledger, customerId } = books;
      const list = await ledger.call('GET', `/v1/invoices?customerId=${customerId}&state=written_off&limit=1`);
      const invoiceId = (at(list, 'items', 0, 'id') as string | undefined) ?? books.pick('invoice', share);
      const currency = (at(list, 'items', 0, 'currency') as string | undefined) ?? 'EUR';
      const letGo = (at(list, 'items', 0, 'writtenOffMinor') as number | undefined) ?? share;
      const amountMinor = Math.ceil((letGo * share) / 100);
      const body = { customerId, currency, amountMinor, allocations: [{ invoiceId, amountMinor }] };
      const paid = await books.making('payment', books.post('/v1/payments', body));
      const paymentId = at(paid, 'id') as string;
      if (paid.status === 201 && !holds) await books.post(`/v1/payments/${paymentId}/reverse`, { kind: 'bounced' });
      return paid;
    },
  }),
  operation({
    weight: 1,
    steps: fc.record({ which, kind: fc.constantFrom('recourse', 'reversal'), paid: fc.boolean() }),
    run: (books, { which, kind, paid }) => {
      const body = { kind, reason: 'any', ...(paid && { priceReturnedOn: '2026-03-10' }) };
      return agreed(books, 'sale_return', books.post(`/v1/sales/${books.pick('sale', which)}/returns`, body));
    },
  }),
  operation({
    weight: 2,
    steps: fc.record({ which }),
    run: (books, { which }) => {
      const invoiceIds = [books.pick('invoice', which)];
      const body = { customerId: books.customerId, invoiceIds, kind: 'agency', partner: { name: 'A' }, reason: 'any' };
      return agreed(books, 'placement', books.post('/v1/placements', body));
    },
  }),
  operation({
    weight: 1,
    steps: fc.record({ which, amountMinor, feeMinor: fc.nat({ max: 50 }) }),
    run: (books, { which, amountMinor, feeMinor }) =>
      books.post(`/v1/placements/${books.pick('placement', which)}/payments`, { amountMinor, feeMinor }),
  }),
  operation({
    weight: 1,
    steps: fc.record({ kind: fc.constantFrom('chargeback', 'bounced') }),
    run: async (books, { kind }) => {
      // What came in last, whoever passed it on.
      const last = await books.ledger.call('GET', `/v1/payments?customerId=${books.customerId}&limit=1`);
      const paymentId = (at(last, 'items', 0, 'id') as string | undefined) ?? books.pick('payment', 0);
      return books.post(`/v1/payments/${paymentId}/reverse`, { kind });
    },
  }),
  operation({
    weight: 1,
    steps: fc.record({ which, verb: fc.constantFrom('recall', 'close') }),
    run: (books, { which, verb }) =>
      books.post(`/v1/placements/${books.pick('placement', which)}/${verb}`, { reason: 'any' }),
  }),
];
