import { plausibleZones } from '@tactful/contact-rules';
import {
  type AccountSnapshot,
  noApprovals,
  noBehaviour,
  type ObligationFacts,
  type PortfolioAccount,
} from '@tactful/policy';

/** When the simulated days begin. */
export const begin = Temporal.Instant.from('2026-03-02T00:00:00Z');
const today = Temporal.PlainDate.from('2026-03-02');

const places = [
  ['Europe/Berlin', 'DE'],
  ['Europe/London', 'GB'],
  ['America/New_York', 'US'],
  ['America/Chicago', 'US'],
  ['Australia/Sydney', 'AU'],
  ['Asia/Jakarta', 'ID'],
] as const;
const channels = ['email', 'sms', 'whatsapp'] as const;

/**
 * So many accounts with one to three open invoices each, due from three weeks ago to six weeks ahead, in six zones and
 * on three channels; a tenth of the customers is on hold for a month.
 */
export function portfolioOf(count: number): readonly PortfolioAccount[] {
  return Array.from({ length: count }, (_, at) => accountOf(at));
}

function accountOf(at: number): PortfolioAccount {
  const [zone, country] = places[at % places.length] ?? places[0];
  const channel = channels[at % channels.length] ?? 'email';
  const customerId = `01980000-0000-7000-8000-${String(at).padStart(12, '0')}`;
  const obligations = Array.from({ length: 1 + (at % 3) }, (_, place) => obligationOf(at, place));
  const snapshot: AccountSnapshot = {
    companyId: '01980000-0000-7000-8000-aaaaaaaaaaaa',
    customerId,
    name: `Customer ${at}`,
    kind: at % 2 === 0 ? 'company' : 'person',
    segment: null,
    hasPaidLate: false,
    companyZone: 'Europe/Berlin',
    zones: [zone],
    obligations,
    pauses: [],
    consumed: [],
    contacts: [],
    unreadReplies: [],
    tasks: [],
    ...noBehaviour,
    ...noApprovals,
    complete: true,
  };
  const point = { channel, addressKey: `address of ${at}`, consent: 'implied_by_contract' as const };
  return {
    snapshot,
    history: {
      obligations: obligations.map((facts) => [{ at: begin, facts }]),
      pauses: at % 10 === 0 ? [holdOf(begin)] : [],
      replies: [],
      goodFaith: [],
      raises: [],
    },
    people: [
      {
        ...{ contactId: customerId, customerId, role: 'billing', level: 0, region: null, unreadReply: false },
        postalCode: null,
        lastInboundAt: { sms: null, whatsapp: null, email: null },
        zones: plausibleZones({ statedZone: zone, country }),
        customer: { kind: 'company', preferredChannel: null },
        points: [point],
        preferences: { channels: null, hours: null, pausedUntil: null },
      },
    ],
  };
}

function obligationOf(at: number, place: number): ObligationFacts {
  const dueDate = today.add({ days: ((at * 7 + place * 11) % 63) - 21 });
  const issueDate = dueDate.subtract({ days: 30 });
  const knownAt = issueDate.toZonedDateTime('UTC').toInstant();
  const id = `01980000-0000-7000-9${String(place).padStart(3, '0')}-${String(at).padStart(12, '0')}`;
  return {
    obligationId: id,
    invoiceId: id,
    number: `INV-${at}-${place}`,
    ...{ issueDate, dueDate, knownAt, enteredAt: knownAt, closedAt: null },
    currency: 'EUR',
    openMinor: 12_000,
    disputedMinor: 0,
    state: 'open',
    hasLateFee: at % 4 === 0,
    isInstalment: false,
    policyId: 'considerate@1',
    ladderRun: 0,
  };
}

function holdOf(from: Temporal.Instant): PortfolioAccount['history']['pauses'][number] {
  const untilDate = today.add({ days: 30 });
  return { kind: 'hold', obligationId: null, invoiceId: null, reason: 'hardship', from, untilDate, endedAt: null };
}
