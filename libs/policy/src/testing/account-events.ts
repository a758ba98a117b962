import { type Obligation } from '@tactful/contracts';
import { randomUUID } from 'node:crypto';
import { type AccountEvent } from '../accounts/projection.decision.js';

type EventOf<T extends AccountEvent['type']> = Extract<AccountEvent, { type: T }>;

/** Makes the events of one customer of one company, numbered per source as the bus numbers them. */
export class EventMaker {
  readonly companyId: string;
  readonly customerId = randomUUID();
  readonly #sequences = new Map<string, number>();

  constructor(companyId: string = randomUUID()) {
    this.companyId = companyId;
  }

  make<T extends AccountEvent['type']>(type: T, at: string, data: EventOf<T>['data']): AccountEvent {
    const source = type.split('.')[0] ?? '';
    const sequence = (this.#sequences.get(source) ?? 0) + 1;
    this.#sequences.set(source, sequence);
    const envelope = {
      id: randomUUID(),
      source,
      companyId: this.companyId,
      subject: type.startsWith('identity.') ? this.companyId : this.customerId,
      time: Temporal.Instant.from(at),
      sequence,
    };
    return { ...envelope, type, data } as AccountEvent;
  }

  company(timeZone: string, at = '2026-01-01T00:00:00Z'): AccountEvent {
    const settings = {
      companyId: this.companyId,
      name: 'Harbour Studio Ltd',
      tradingName: 'Harbour Studio',
      timeZone,
      locale: 'en',
      humanContact: { name: 'Mia' },
      senders: {},
      sending: 'live' as const,
    };
    return this.make('identity.company.updated.v1', at, { company: settings, changed: ['timeZone'], by: 'setup' });
  }

  customer(zone: string | null = 'Europe/Berlin', at = '2026-01-01T00:00:00Z'): AccountEvent {
    return this.make('ledger.customer.created.v1', at, {
      customer: {
        customerId: this.customerId,
        externalId: null,
        name: 'Café Linde',
        kind: 'company',
        locale: 'de',
        timeZone: zone,
        country: 'DE',
        segment: null,
        contacts: [],
        preferredChannel: null,
        source: 'api',
      },
      by: 'api:main',
    });
  }

  obligation(overrides: Partial<Obligation> = {}): Obligation {
    const id = overrides.obligationId ?? randomUUID();
    return {
      obligationId: id,
      invoiceId: id,
      number: 'INV-1',
      description: null,
      issueDate: '2026-02-01',
      dueDate: '2026-03-03',
      currency: 'EUR',
      amountMinor: 12_000,
      openMinor: 12_000,
      disputedMinor: 0,
      state: 'open',
      terms: {},
      knownAt: '2026-02-01T09:00:00.000000Z',
      ...overrides,
    };
  }

  issued(obligation: Obligation, at = '2026-02-01T09:00:00Z'): AccountEvent {
    return this.make('ledger.invoice.issued.v1', at, {
      invoiceId: obligation.invoiceId,
      obligations: [obligation],
      by: 'api:main',
    });
  }
}
