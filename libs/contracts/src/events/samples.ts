/** Values that the samples of all events share. */
export const sampleIds = {
  company: '01980000-0000-7000-8000-000000000001',
  customer: '01980000-0000-7000-8000-000000000002',
  contact: '01980000-0000-7000-8000-000000000003',
  invoice: '01980000-0000-7000-8000-000000000004',
  payment: '01980000-0000-7000-8000-000000000005',
  message: '01980000-0000-7000-8000-000000000006',
  attempt: '01980000-0000-7000-8000-000000000007',
  escalation: '01980000-0000-7000-8000-000000000008',
  decision: '01980000-0000-7000-8000-000000000009',
  other: '01980000-0000-7000-8000-00000000000a',
} as const;

export const sampleInstant = '2026-03-02T09:00:00.000000Z';

export const sampleObligation = {
  obligationId: sampleIds.invoice,
  invoiceId: sampleIds.invoice,
  number: 'INV-1001',
  description: 'Website care, February',
  issueDate: '2026-02-01',
  dueDate: '2026-03-03',
  currency: 'EUR',
  amountMinor: 12_000,
  openMinor: 12_000,
  disputedMinor: 0,
  state: 'open',
  terms: { netDays: 30 },
  knownAt: '2026-02-01T10:00:00.000000Z',
} as const;
