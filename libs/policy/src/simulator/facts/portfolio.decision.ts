import { type Reachable, type ReachablePoint } from '@tactful/contact-planning';
import { isAfter, startOfDate } from '@tactful/contact-rules';
import { type Channel, type ContactRole } from '@tactful/contracts';
import { type AccountSnapshot, type ObligationFacts } from '../../accounts/account.types.js';
import { type ObligationVersion } from '../engine/history.decision.js';
import { type AccountStart } from '../engine/virtual-account.js';
import { type PaymentHabit, type PresentAccount, type StoredReach } from './portfolio.types.js';

/** Fewer paid invoices are no habit. */
const fewestPayments = 3;

/**
 * Where a preview begins: the account as it is now. With a habit, what is open is paid as late as the customer usually
 * pays; what is later than that already is not foreseen to be paid. A message that waits in delivery's queue has not
 * left: its steps are asked for again.
 */
export function previewStart({ snapshot, pauses, habit }: PresentAccount, from: Temporal.Instant): AccountStart {
  return {
    snapshot: { ...snapshot, consumed: withoutWaiting(snapshot) },
    history: {
      obligations: snapshot.obligations.map((facts) => [
        { at: from, facts },
        ...foreseenPayment(facts, { habit, from, zone: snapshot.companyZone }),
      ]),
      pauses,
      replies: snapshot.unreadReplies.map((reply) => ({ ...reply, readAt: null })),
      goodFaith: snapshot.goodFaith,
      raises: snapshot.raises,
    },
  };
}

interface Foresight {
  readonly habit: PaymentHabit | null;
  readonly from: Temporal.Instant;
  readonly zone: string;
}

function foreseenPayment(facts: ObligationFacts, { habit, from, zone }: Foresight): readonly ObligationVersion[] {
  if (!habit || habit.payments < fewestPayments || facts.closedAt !== null) return [];
  const at = startOfDate(facts.dueDate.add({ days: habit.daysLate }), zone);
  if (!isAfter(at, from)) return [];
  return [{ at, facts: { ...facts, state: 'paid', openMinor: 0, disputedMinor: 0, closedAt: at } }];
}

function withoutWaiting({ consumed, contacts }: AccountSnapshot): AccountSnapshot['consumed'] {
  return consumed.filter(({ obligationId, outcome, ended, at }) => {
    if (outcome !== 'requested' || ended !== undefined) return true;
    return contacts.some(
      ({ obligationIds, acceptedAt }) => obligationIds.includes(obligationId) && !isAfter(at, acceptedAt),
    );
  });
}

/** Puts together who may be written to, where, and on which channels. */
export function reachOf(
  customerId: string,
  { people, whereabouts, preferredChannel, wishes, closed }: StoredReach,
): readonly Reachable[] {
  const places = new Map(whereabouts.map((place) => [place.id, place]));
  const preferences = {
    channels: wishes?.channels ?? null,
    hours: wishes?.hours ?? null,
    pausedUntil: wishes?.pausedUntil ?? null,
  };
  return people.map(({ id, role, level, channels }) => {
    const place = places.get(id);
    return {
      contactId: id,
      customerId,
      role: role as ContactRole,
      level,
      zones: place?.zones ?? { kind: 'ask_human', because: 'no_zone_known' },
      region: place?.region ?? null,
      postalCode: place?.postalCode ?? null,
      customer: {
        kind: place?.debtor === 'consumer' ? 'person' : 'company',
        preferredChannel: preferredChannel as Channel | null,
      },
      points: Object.entries(channels).map(([channel, mark]): ReachablePoint => {
        const shut = closed.find(
          (one) => one.contactId === id && one.channel === channel && (one.mark ?? mark) === mark,
        );
        const stated = place?.consents[channel] ?? 'implied_by_contract';
        return { channel: channel as Channel, addressKey: mark, consent: stateOf(shut?.state) ?? stated };
      }),
      preferences,
      unreadReply: false,
      lastInboundAt: { sms: null, whatsapp: null, email: null },
    };
  });
}

function stateOf(state: string | undefined): 'opted_out' | 'address_bad' | null {
  return state === 'opted_out' || state === 'address_bad' ? state : null;
}
