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
interface Report<Item> {
  readonly items: readonly (Item & { readonly currency: string })[];
}

/** The same figures as the reports of the API tell them. */
export async function apiFigures(api: Api, day: string): Promise<Figures> {
  const inMonth = `from=${day.slice(0, 8)}01&to=${day}`;
  const [dso] = (await api.get<Report<{ simple: Figure; countback: Figure }>>(`/v1/reports/dso?asOf=${day}`)).items;
  const [best] = (await api.get<Report<{ bestPossible: Figure }>>(`/v1/reports/bpdso?asOf=${day}`)).items;
  const [add] = (
    await api.get<Report<{ averageDaysDelinquent: Figure; averageDaysLate: Figure; paidOff: number }>>(
      `/v1/reports/add?asOf=${day}`,
    )
  ).items;
  const [cei] = (await api.get<Report<{ period: Figure }>>(`/v1/reports/cei?${inMonth}`)).items;
  return {
    ...(await ageing(api, day, 'due_date')),
    ...(await ageing(api, day, 'invoice_date')),
    'DSO, simple, 90 days': dso?.simple.value ?? null,
    'best possible DSO, 90 days': best?.bestPossible.value ?? null,
    'average days delinquent, 90 days': add?.averageDaysDelinquent.value ?? null,
    'DSO, countback': dso?.countback.value ?? null,
    'CEI, month to date': cei?.period.value ?? null,
    'average days late, 90 days': add?.averageDaysLate.value ?? null,
    'invoices paid off, 90 days': add?.paidOff ?? null,
  };
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
