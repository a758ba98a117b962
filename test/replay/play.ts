import { type Api } from '../system/api.js';
import { type DataSet, factsOf, type ReplayFact } from './data-set.js';
import { importFile } from './import-file.js';

const end = Temporal.Instant.from('2014-01-31T00:00:00Z');

/** Ids that the API gave to the data set's own names. */
interface KnownIds {
  readonly customers: Map<string, string>;
  readonly invoices: Map<string, string>;
  readonly disputes: Map<string, string>;
}

/**
 * Plays the data set through a running system: imports customers and invoices, then posts each fact one microsecond
 * before 00:00Z of its date (so before anything else of that instant) and lets the clock run on to the end.
 */
export async function playDataSet(api: Api, data: DataSet): Promise<void> {
  await importFile(api, 'customers', data.files.customers);
  await importFile(api, 'invoices', data.files.invoices);
  const ids = await readIds(api);
  for (const [date, facts] of Map.groupBy(factsOf(data.invoices), (fact) => fact.on.toString())) {
    const justBefore = Temporal.Instant.from(`${date}T00:00:00Z`).subtract({ microseconds: 1 });
    if (Temporal.Instant.compare(justBefore, end) >= 0) break;
    await jump(api, justBefore);
    for (const fact of facts) await postFact(api, ids, fact);
  }
  await jump(api, end);
}

async function jump(api: Api, to: Temporal.Instant): Promise<void> {
  await api.post('/dev/clock', { to: to.toString() });
}

async function postFact(api: Api, ids: KnownIds, fact: ReplayFact): Promise<void> {
  const { invoice } = fact;
  const customerId = ids.customers.get(invoice.customerExternalId);
  const invoiceId = ids.invoices.get(invoice.number);
  const key = `${fact.kind}-${invoice.number}`;
  switch (fact.kind) {
    case 'dispute_opened': {
      const opened = await api.post<{ id: string }>('/v1/disputes', { customerId, invoiceId, reason: 'other' }, key);
      ids.disputes.set(invoice.number, opened.id);
      return;
    }
    case 'dispute_ended': {
      const disputeId = ids.disputes.get(invoice.number) ?? '';
      await api.post(`/v1/disputes/${disputeId}/resolve`, { resolution: 'agreed' }, key);
      return;
    }
    case 'settled':
      await api.post(
        '/v1/payments',
        {
          externalId: `settled-${invoice.number}`,
          customerId,
          currency: 'USD',
          amountMinor: invoice.amountMinor,
          receivedOn: fact.on.toString(),
          method: 'bank_transfer',
          allocations: [{ invoiceId, amountMinor: invoice.amountMinor }],
        },
        key,
      );
  }
}

async function readIds(api: Api): Promise<KnownIds> {
  const customers: { id: string; externalId: string }[] = await Array.fromAsync(api.all('/v1/customers'));
  const invoices: { id: string; number: string }[] = await Array.fromAsync(api.all('/v1/invoices'));
  return {
    customers: new Map(customers.map(({ id, externalId }) => [externalId, id])),
    invoices: new Map(invoices.map(({ id, number }) => [number, id])),
    disputes: new Map(),
  };
}
