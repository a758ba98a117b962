import { type Api } from '../system/api.js';
import { type Figures } from './raw-figures.js';

interface Ageing {
  readonly items: readonly {
    readonly currency: string;
    readonly creditsMinor: number;
    readonly buckets: readonly { readonly bucket: string; readonly amountMinor: number; readonly count: number }[];
  }[];
}
interface Figure {
  readonly value: number | null;
}

/** The same figures as the reports of the API tell them. */
export async function apiFigures(api: Api, day: string): Promise<Figures> {
  const monthToDate = `from=${day.slice(0, 8)}01&to=${day}`;
  const dso = await only<{ simple: Figure; countback: Figure }>(api, `dso?asOf=${day}`);
  const best = await only<{ bestPossible: Figure }>(api, `bpdso?asOf=${day}`);
  const add = await only<{ averageDaysDelinquent: Figure; averageDaysLate: Figure; paidOff: number }>(
    api,
    `add?asOf=${day}`,
  );
  const cei = await only<{ period: Figure }>(api, `cei?${monthToDate}`);
  return {
    ...(await ageing(api, day, 'due_date')),
    ...(await ageing(api, day, 'invoice_date')),
    'DSO, simple, 90 days': dso.simple.value,
    'best possible DSO, 90 days': best.bestPossible.value,
    'average days delinquent, 90 days': add.averageDaysDelinquent.value,
    'DSO, countback': dso.countback.value,
    'CEI, month to date': cei.period.value,
    'average days late, 90 days': add.averageDaysLate.value,
    'invoices paid off, 90 days': add.paidOff,
  };
}

/** The data set has one currency. */
async function only<Item>(api: Api, path: string): Promise<Item> {
  const { items } = await api.get<{ items: readonly Item[] }>(`/v1/reports/${path}`);
  const [item] = items;
  if (!item || items.length > 1) throw new Error(`${path} has ${items.length} currencies`);
  return item;
}

async function ageing(api: Api, day: string, by: 'due_date' | 'invoice_date'): Promise<Figures> {
  const { items } = await api.get<Ageing>(`/v1/reports/ageing?asOf=${day}&by=${by}`);
  const word = by.replace('_', ' ');
  return Object.fromEntries(
    (items[0]?.buckets ?? []).flatMap(({ bucket, amountMinor, count }) => [
      [`ageing by ${word}, ${bucket}`, amountMinor],
      [`ageing by ${word}, ${bucket}, invoices`, count],
    ]),
  );
}
