import { jest } from '@jest/globals';
import { Api } from '../system/api.js';
import { type RunningSystem, startSystem } from '../system/start-system.js';
import { Diary } from './diary.js';

// A story waits for real processes; on Kafka each moment of the virtual clock takes several hops.
jest.setTimeout(300_000);

/** A customer of a story, with where they can be reached. */
export interface StoryCustomer {
  readonly id: string;
  readonly zone: string;
  readonly phone: string;
  readonly email: string;
}

/** An invoice of a story. */
export interface StoryInvoice {
  readonly id: string;
  readonly number: string;
  readonly customer: StoryCustomer;
  readonly due: Temporal.PlainDate;
}

/** What matters about a customer in a story; everything else has a good default: a firm in Berlin, reached by email. */
export interface GivenCustomer {
  readonly name?: string;
  readonly country?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly channels?: readonly ('sms' | 'whatsapp' | 'email')[];
  /** Somebody who answers for this customer too, under the same addresses. */
  readonly answeredBy?: StoryCustomer;
}

/** What matters about an invoice; dates are days from the story's Monday. */
export interface GivenInvoice {
  readonly issuedOn: number;
  readonly dueOn: number;
  readonly amountMinor?: number;
  readonly lateFeeMinor?: number;
  readonly lines?: readonly { readonly description: string; readonly amountMinor: number }[];
}

/**
 * A calendar story over a whole system, told from outside: the company's program calls the API, people hold phones and
 * mailboxes of the sandbox, and the virtual clock turns the pages. Days are counted from the story's Monday.
 */
export class Story {
  #monday: Temporal.PlainDate;
  #made = 0;

  private constructor(
    readonly system: RunningSystem,
    readonly api: Api,
    start: Temporal.PlainDate,
  ) {
    this.#monday = start;
  }

  /** Opens a system at 00:00Z of a Monday. From June to September Germany has no national holiday. */
  static async begin(monday = '2026-06-01'): Promise<Story> {
    const system = await startSystem({ clockStart: `${monday}T00:00:00Z` });
    return new Story(system, Api.of(system.credentials), Temporal.PlainDate.from(monday));
  }

  end(): Promise<void> {
    return this.system.stop();
  }

  /** Turns to the next Monday that has not begun: a new story on the same system. */
  async nextMonday(): Promise<void> {
    const today = (await this.now()).toZonedDateTimeISO('UTC').toPlainDate();
    this.#monday = today.add({ days: 8 - today.dayOfWeek });
    await this.runTo(0, '00:00');
  }

  /** A date of the story. */
  day(days: number): Temporal.PlainDate {
    return this.#monday.add({ days });
  }

  async now(): Promise<Temporal.Instant> {
    const { now } = await this.api.get<{ now: string }>('/dev/clock');
    return Temporal.Instant.from(now);
  }

  /** Lets business time run to a day and time of Berlin, through everything that falls due before. */
  async runTo(days: number, time = '20:00', zone = time === '00:00' ? 'UTC' : 'Europe/Berlin'): Promise<void> {
    const moment = this.day(days).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
    await this.api.post('/dev/clock', { to: moment.toString() });
  }

  async customer(given: GivenCustomer = {}): Promise<StoryCustomer> {
    this.#made += 1;
    const place = String(this.#made).padStart(4, '0');
    const name = given.name ?? `Linde ${place}`;
    const { phone, email } = given.answeredBy ?? {
      phone: `+4915112340${place}`,
      email: `linde${place}@linde.example`,
    };
    const channels = given.channels ?? ['email'];
    const zone = given.timeZone ?? 'Europe/Berlin';
    const { id } = await this.api.post<{ id: string }>('/v1/customers', {
      externalId: `C-${place}`,
      name,
      kind: 'company',
      locale: given.locale ?? 'en',
      timeZone: zone,
      country: given.country ?? 'DE',
      contacts: [
        {
          name,
          role: 'billing',
          level: 0,
          ...(channels.includes('email') && { email }),
          ...(channels.includes('sms') && { phone }),
          ...(channels.includes('whatsapp') && { whatsapp: phone }),
        },
      ],
    });
    return { id, zone, phone, email };
  }

  async invoice(customer: StoryCustomer, given: GivenInvoice): Promise<StoryInvoice> {
    this.#made += 1;
    const number = `INV-${String(this.#made).padStart(4, '0')}`;
    const due = this.day(given.dueOn);
    const { id } = await this.api.post<{ id: string }>('/v1/invoices', {
      customerId: customer.id,
      number,
      currency: 'EUR',
      amountMinor: given.amountMinor ?? 12_000,
      issueDate: this.day(given.issuedOn).toString(),
      dueDate: due.toString(),
      description: 'Website care',
      ...(given.lateFeeMinor !== undefined && { terms: { lateFeeMinor: given.lateFeeMinor } }),
      ...(given.lines && { lines: given.lines }),
    });
    return { id, number, customer, due };
  }

  async pay(invoice: StoryInvoice, amountMinor = 12_000): Promise<void> {
    await this.api.post('/v1/payments', {
      customerId: invoice.customer.id,
      currency: 'EUR',
      amountMinor,
      method: 'bank_transfer',
      allocations: [{ invoiceId: invoice.id, amountMinor }],
    });
  }

  /** The customer writes with their own phone or mailbox, to where the last message came from. */
  async reply(customer: StoryCustomer, channel: 'sms' | 'whatsapp' | 'email', text: string): Promise<void> {
    const [from, to] = channel === 'email' ? [customer.email, senders.email] : [customer.phone, senders[channel]];
    await this.#sandbox('POST', '/sandbox/replies', { channel, from, to, text });
    await this.settle();
  }

  /** Something goes wrong at the provider, for one person. */
  async fault(fault: Readonly<Record<string, unknown>>, scope: Readonly<Record<string, string>>): Promise<void> {
    await this.#sandbox('POST', '/sandbox/faults', { fault, scope });
  }

  async noMoreFaults(): Promise<void> {
    await this.#sandbox('DELETE', '/sandbox/faults');
  }

  /** Everything that was sent to the customer and left unsent, in the customer's own time. */
  diary(customer: StoryCustomer): Promise<Diary> {
    return Diary.read(this.api, this.system.credentials.sandboxUrl, customer);
  }

  /** Waits until every process has come to rest, without moving the clock. */
  async settle(): Promise<void> {
    await this.api.post('/dev/clock', { to: (await this.now()).toString() });
  }

  async #sandbox(method: string, path: string, body?: unknown): Promise<void> {
    const answer = await fetch(`${this.system.credentials.sandboxUrl}${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    if (!answer.ok) throw new Error(`${method} ${path} → ${answer.status} ${await answer.text()}`);
  }
}

/** The first company's senders in sandbox mode. */
const senders = {
  sms: '+12125550199',
  whatsapp: '+12125550198',
  email: 'accounts@harbour-studio.example',
} as const;
