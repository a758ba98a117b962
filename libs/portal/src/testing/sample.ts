import { type GateObligation } from '@tactful/contracts';
import { type Neighbourhood } from './neighbours.js';

/** Ids of the sample. */
export const ids = {
  company: '01980000-0000-7000-8000-000000000001',
  customer: '01980000-0000-7000-8000-000000000002',
  contact: '01980000-0000-7000-8000-000000000003',
  invoice: '01980000-0000-7000-8000-000000000004',
  other: '01980000-0000-7000-8000-000000000005',
} as const;

/** A café that owes two invoices, one of them overdue, and can be reached in three ways. */
export function aCafeThatOwes(): Neighbourhood {
  const contact = {
    id: ids.contact,
    name: 'Jana Linde',
    role: 'billing',
    level: 0,
    email: 'jana@linde.example',
    phone: '+4915112345678',
    whatsapp: '+4915112345678',
    ...{ timeZone: null, locale: 'en', region: null, postalCode: null, consents: [] },
  } as const;
  return {
    company: {
      companyId: ids.company,
      name: 'Harbour Studio Ltd',
      tradingName: 'Harbour Studio',
      timeZone: 'Europe/Berlin',
      locale: 'en',
      humanContact: { name: 'Mia', phone: '+493012345678', email: 'mia@harbour.example' },
      bankDetails: { accountHolder: 'Harbour Studio Ltd', bankName: 'Hafenbank', iban: 'DE02120300000000202051' },
      senders: {},
      sending: 'live',
    },
    customer: {
      customerId: ids.customer,
      ...{ externalId: 'C-17', name: 'Café Linde', kind: 'company', locale: 'de', timeZone: 'Europe/Berlin' },
      ...{ country: 'DE', segment: null, preferredChannel: null, source: 'api' },
      contacts: [{ ...contact, consents: [] }],
    },
    account: {
      customerId: ids.customer,
      sequence: 1,
      onHold: null,
      obligations: [
        anObligation({ invoiceId: ids.invoice, number: 'INV-1001', openMinor: 12_000, dueDate: '2026-03-03' }),
        anObligation({ invoiceId: ids.other, number: 'INV-1002', openMinor: 48_050, dueDate: '2026-03-24' }),
      ],
    },
    others: [],
    today: '2026-03-10',
    links: new Map(),
    consents: [
      { contactId: ids.contact, channel: 'sms', address: '+4915112345678', state: 'implied_by_contract' },
      { contactId: ids.contact, channel: 'whatsapp', address: '+4915112345678', state: 'opted_out' },
      { contactId: ids.contact, channel: 'email', address: 'jana@linde.example', state: 'implied_by_contract' },
    ],
    preferences: {},
    statements: [],
    actStatus: 201,
    fileStatus: 201,
    asked: [],
  };
}

/** An invoice as the truth gate tells it. */
export function anObligation(
  given: Pick<GateObligation, 'invoiceId' | 'number' | 'openMinor' | 'dueDate'>,
): GateObligation {
  return {
    obligationId: given.invoiceId,
    description: 'Website care, February',
    issueDate: '2026-02-01',
    currency: 'EUR',
    amountMinor: given.openMinor,
    disputedMinor: 0,
    state: 'open',
    terms: {},
    knownAt: '2026-02-01T10:00:00.000000Z',
    askableMinor: given.openMinor,
    notAskable: null,
    because: null,
    ...given,
  };
}
