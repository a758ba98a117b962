import { type Api } from '../system/api.js';

/** Which of the data set's own headers are which of our fields. */
export const mappings = {
  customers: {
    externalId: 'customerId',
    name: 'name',
    contactName: 'name',
    country: 'country',
    locale: 'locale',
    timeZone: 'timeZone',
    email: 'email',
    phone: 'phone',
    whatsapp: 'phone',
    preferredChannel: 'preferredChannel',
    defaults: { kind: 'person', role: 'billing' },
  },
  invoices: {
    externalId: 'invoiceNumber',
    number: 'invoiceNumber',
    customerExternalId: 'customerID',
    amount: 'InvoiceAmount',
    issueDate: 'InvoiceDate',
    dueDate: 'DueDate',
    dateFormat: 'M/D/YYYY',
    defaults: { currency: 'USD' },
  },
  payments: {
    externalId: 'invoiceNumber',
    invoiceNumber: 'invoiceNumber',
    customerExternalId: 'customerID',
    amount: 'InvoiceAmount',
    receivedOn: 'SettledDate',
    dateFormat: 'M/D/YYYY',
    defaults: { currency: 'USD', method: 'bank_transfer' },
  },
} as const;

interface ImportState {
  readonly id: string;
  readonly state: string;
  readonly failed: number;
  readonly errors: readonly unknown[];
}

/** Imports a file of the data set and waits until all of its rows are in. Throws when one could not be taken. */
export async function importFile(api: Api, kind: keyof typeof mappings, content: string): Promise<void> {
  const form = new FormData();
  form.set('kind', kind);
  form.set('mode', 'create');
  form.set('mapping', JSON.stringify(mappings[kind]));
  form.set('file', new Blob([content], { type: 'text/csv' }), `${kind}.csv`);
  let state = await api.post<ImportState>('/v1/imports', form);
  while (state.state !== 'done') {
    await new Promise((next) => setTimeout(next, 100));
    state = await api.get<ImportState>(`/v1/imports/${state.id}`);
  }
  if (state.failed > 0) {
    throw new Error(`Import of ${kind}: ${state.failed} rows failed: ${JSON.stringify(state.errors.slice(0, 3))}`);
  }
}
