import { type Outcome, type SentMessage } from '../replay/outcome.js';
import { Api } from '../system/api.js';
import { type Credentials } from '../system/running-system.js';

/** Kinds that tell of a call that a fault touched: nobody knew at first whether it had been taken. */
const doubt = 'message.unknown,message.parked';

/** External ids of the customers for whom some call was in doubt. */
export async function customersInDoubt(credentials: Credentials): Promise<ReadonlySet<string>> {
  const api = Api.of(credentials);
  const touched = new Set<string>();
  for await (const { id, externalId } of api.all<{ id: string; externalId: string }>('/v1/customers')) {
    const { items } = await api.get<{ items: unknown[] }>(`/v1/customers/${id}/timeline?kind=${doubt}&limit=1`);
    if (items.length > 0) touched.add(externalId);
  }
  return touched;
}

/** Customers that no fault touched got the same contacts in both runs: to whom, which steps, invoices and amounts. */
export function compareRuns(peace: Outcome, storm: Outcome, doubtful: ReadonlySet<string>): string[] {
  const [calm, rough] = [contactsByCustomer(peace), contactsByCustomer(storm)];
  const found: string[] = [];
  for (const customer of new Set([...calm.keys(), ...rough.keys()])) {
    if (doubtful.has(customer)) continue;
    const [before, after] = [calm.get(customer) ?? [], rough.get(customer) ?? []];
    const missing = before.filter((line) => !after.includes(line));
    const extra = after.filter((line) => !before.includes(line));
    if (missing.length > 0) found.push(`${customer}, touched by no fault, did not get: ${missing.join('; ')}`);
    if (extra.length > 0) found.push(`${customer}, touched by no fault, also got: ${extra.join('; ')}`);
  }
  return found;
}

function contactsByCustomer(outcome: Outcome): Map<string, string[]> {
  const names = new Map([...outcome.customerIds].map(([externalId, id]) => [id, externalId]));
  const groups = Map.groupBy(outcome.sent, ({ customerId }) => names.get(customerId) ?? customerId);
  return new Map([...groups].map(([customer, messages]) => [customer, messages.map(lineOf(outcome)).sort()]));
}

function lineOf({ invoiceNumbers }: Outcome): (message: SentMessage) => string {
  return ({ to, steps, amounts }) => {
    const about = steps.map(({ invoiceId, step }) => `${invoiceNumbers.get(invoiceId) ?? invoiceId}:${step}`);
    const money = amounts.map(({ amountMinor, currency }) => `${amountMinor} ${currency}`);
    return [to, ...about.sort(), ...money.sort()].join(' ');
  };
}
