import { type DebtorType, plausibleZones } from '@tactful/contact-rules';
import { type CompanySettings, type Contact, type CustomerSnapshot, type EventData } from '@tactful/contracts';
import { isE164 } from '../../accounts/customer-zones.decision.js';
import { peopleOf } from '../../accounts/people.decision.js';
import { type AccountEvent } from '../../accounts/projection.decision.js';

/** An obligation as one event told it. */
export interface VersionRow {
  readonly customer_id: string;
  readonly obligation_id: string;
  readonly sequence: number;
  readonly at: string;
  readonly issue_date: string;
  readonly due_date: string;
  readonly open_minor: number;
  readonly disputed_minor: number;
  readonly state: string;
  readonly has_late_fee: boolean;
}

/** Where the people of a customer are, and the channel that was named first. */
export interface ReachRow {
  readonly customer_id: string;
  readonly people: readonly Whereabouts[];
  readonly preferred_channel: string | null;
  /** Marks of all addresses, each once. */
  readonly marks: readonly string[];
  readonly sequence: number;
}

/** Where one contact may be, and what it agreed to, by channel. */
export interface Whereabouts {
  readonly id: string;
  readonly zones: ReturnType<typeof plausibleZones>;
  readonly region: string | null;
  /** These two are missing from what was kept before packs asked for them. */
  readonly postalCode?: string | null;
  readonly debtor?: DebtorType;
  readonly consents: Readonly<Record<string, 'express' | 'implied_by_contract' | 'opted_out'>>;
}

type Preferences = EventData<'delivery.preferences.changed.v1'>['preferences'];

/** How a customer wishes to be written to. */
export interface WishesRow {
  readonly customer_id: string;
  readonly wishes: Pick<Preferences, 'channels' | 'hours' | 'pausedUntil'>;
  readonly sequence: number;
}

/** On which channels a company writes, and in which hours. */
export interface ChannelsRow {
  readonly channels: CompanyChannels;
  readonly sequence: number;
}

/** What of a company's settings decides how messages leave; the addresses it sends from do not. */
export interface CompanyChannels {
  readonly channels: readonly string[];
  readonly isWhatsappAttested: boolean;
  readonly hours: NonNullable<CompanySettings['hours']> | null;
  /** What the company has set aside or added to the rules; left out: nothing. */
  readonly contactRules?: CompanySettings['contactRules'];
}

/** What a batch of events adds to what the simulator rests on. */
export interface HistoryRows {
  readonly versions: readonly VersionRow[];
  readonly reach: readonly ReachRow[];
  readonly wishes: readonly WishesRow[];
  readonly channels: ChannelsRow | null;
}

/** Takes from a batch of events of one company, in their order, what a simulation will need of them. */
export function historyRows(events: readonly AccountEvent[]): HistoryRows {
  const reach = new Map<string, ReachRow>();
  const wishes = new Map<string, WishesRow>();
  let channels: ChannelsRow | null = null;
  for (const { type, data, sequence } of events) {
    if (type === 'identity.company.updated.v1') channels = { channels: channelsOf(data.company), sequence };
    else if (type === 'delivery.preferences.changed.v1') wishes.set(data.customerId, wishesOf(data, sequence));
    else if ('customer' in data) reach.set(data.customer.customerId, reachOf(data.customer, sequence));
  }
  return { versions: events.flatMap(versionsIn), reach: [...reach.values()], wishes: [...wishes.values()], channels };
}

function versionsIn({ data, subject, sequence, time }: AccountEvent): readonly VersionRow[] {
  if (!('obligations' in data)) return [];
  return data.obligations.map((obligation) => ({
    customer_id: subject,
    obligation_id: obligation.obligationId,
    sequence,
    at: time.toString(),
    issue_date: obligation.issueDate,
    due_date: obligation.dueDate,
    open_minor: obligation.openMinor,
    disputed_minor: obligation.disputedMinor,
    state: obligation.state,
    has_late_fee: obligation.terms.lateFeeMinor !== undefined,
  }));
}

function reachOf(customer: CustomerSnapshot, sequence: number): ReachRow {
  return {
    customer_id: customer.customerId,
    people: customer.contacts.map((contact) => whereaboutsOf(contact, customer)),
    preferred_channel: customer.preferredChannel,
    marks: [...new Set(peopleOf(customer).flatMap(({ channels }) => Object.values(channels)))],
    sequence,
  };
}

function whereaboutsOf(contact: Contact, { timeZone, country, kind }: CustomerSnapshot): Whereabouts {
  return {
    id: contact.id,
    zones: plausibleZones({
      statedZone: contact.timeZone ?? timeZone ?? undefined,
      country: country ?? undefined,
      phones: [contact.phone, contact.whatsapp].filter(isE164),
    }),
    region: contact.region,
    postalCode: contact.postalCode,
    debtor: kind === 'company' ? 'business' : 'consumer',
    consents: Object.fromEntries(contact.consents.map(({ channel, type }) => [channel, type])),
  };
}

function wishesOf(
  { customerId, preferences }: EventData<'delivery.preferences.changed.v1'>,
  sequence: number,
): WishesRow {
  const { channels, hours, pausedUntil } = preferences;
  return { customer_id: customerId, wishes: { channels, hours, pausedUntil }, sequence };
}

function channelsOf({ senders, hours, contactRules }: CompanySettings): CompanyChannels {
  return {
    channels: Object.entries(senders).flatMap(([channel, sender]) => (sender ? [channel] : [])),
    isWhatsappAttested: senders.whatsapp?.attested ?? false,
    hours: hours ?? null,
    ...(contactRules && { contactRules }),
  };
}
