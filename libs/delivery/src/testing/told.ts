import {
  type CompanySettings,
  type CustomerSnapshot,
  draftEvent,
  type Escalation,
  type EscalationStep,
  type EventDraft,
  type GateObligation,
} from '@tactful/contracts';
import { whatsappContent } from '@tactful/templates';
import { randomInt, randomUUID } from 'node:crypto';

const at = Temporal.Instant.from('2026-02-01T10:00:00Z');

/** A company in Berlin that is live on all channels. */
export function aCompany(change: Partial<CompanySettings> = {}): CompanySettings {
  const content = whatsappContent('overdue_friendly', 'en');
  return {
    companyId: randomUUID(),
    name: 'Harbour Studio Ltd',
    tradingName: 'Harbour Studio',
    timeZone: 'Europe/Berlin',
    locale: 'en',
    humanContact: { name: 'Mia', email: 'mia@harbour.example' },
    senders: {
      sms: { from: '+4930111111', ratePerSecond: 100 },
      whatsapp: {
        from: '+4930222222',
        ratePerSecond: 80,
        attested: true,
        contentSids: { [content.name]: `HX${'a'.repeat(32)}` },
      },
      email: { from: 'billing@harbour.example', fromName: 'Harbour Studio', ratePerSecond: 20 },
    },
    sending: 'live',
    ...change,
  };
}

/** A phone number that no other customer of the run has. */
export function aPhone(): string {
  return `+49151${String(randomInt(10_000_000, 99_999_999))}`;
}

/** A customer in Berlin with one contact who has a phone and nothing else. */
export function aCustomer(
  contact: Partial<CustomerSnapshot['contacts'][number]> = {},
  change: Partial<CustomerSnapshot> = {},
): CustomerSnapshot {
  return {
    customerId: randomUUID(),
    externalId: null,
    name: 'Café Linde',
    kind: 'company',
    locale: 'en',
    timeZone: 'Europe/Berlin',
    country: 'DE',
    segment: null,
    preferredChannel: null,
    source: 'api',
    contacts: [
      {
        id: randomUUID(),
        name: 'Jana Linde',
        role: 'billing',
        level: 0,
        email: null,
        phone: aPhone(),
        whatsapp: null,
        timeZone: null,
        locale: null,
        region: null,
        postalCode: null,
        consents: [],
        ...contact,
      },
    ],
    ...change,
  };
}

/** A step of an obligation. */
export function aStep(obligation: GateObligation, change: Partial<EscalationStep> = {}): EscalationStep {
  return {
    obligationId: obligation.obligationId,
    invoiceId: obligation.invoiceId,
    ladderRun: 0,
    step: 'nudge',
    validFrom: '2026-03-10',
    validUntil: '2026-03-12',
    ...change,
  };
}

/** Policy's wish to contact a customer about steps. */
export function anEscalation(
  customerId: string,
  steps: readonly EscalationStep[],
  change: Partial<Escalation> = {},
): Escalation {
  return {
    escalationId: randomUUID(),
    decisionId: randomUUID(),
    customerId,
    policyVersion: 'considerate@1',
    steps: [...steps],
    audience: { role: 'billing', level: 0 },
    wantedTone: 'friendly',
    earliestAt: '2026-03-10T00:00:00Z',
    reasons: ['step_due'],
    ...change,
  };
}

export function companyEvent(company: CompanySettings): EventDraft {
  const about = { companyId: company.companyId, subject: company.companyId, time: at };
  return draftEvent('identity.company.updated.v1', about, { company, changed: [], by: 'setup' });
}

export function customerEvent(companyId: string, customer: CustomerSnapshot): EventDraft {
  const about = { companyId, subject: customer.customerId, time: at };
  return draftEvent('ledger.customer.created.v1', about, { customer, by: 'api:main' });
}

export function escalationEvent(companyId: string, escalation: Escalation): EventDraft {
  const about = { companyId, subject: escalation.customerId, time: at };
  return draftEvent('policy.escalation.requested.v1', about, { escalation });
}

/** The ledger has erased a customer, or one contact: what is left of the customer is told. */
export function erasedEvent(
  companyId: string,
  customer: CustomerSnapshot,
  contactId: string | null = null,
): EventDraft {
  const about = { companyId, subject: customer.customerId, time: at };
  const left: CustomerSnapshot =
    contactId === null
      ? { ...customer, name: '', contacts: [], erasedAt: at.toString() }
      : { ...customer, contacts: customer.contacts.filter(({ id }) => id !== contactId) };
  const data = { erasureId: randomUUID(), contactId, customer: left, reason: 'requested', by: 'agent:mia' } as const;
  return draftEvent('ledger.customer.erased.v1', about, data);
}
