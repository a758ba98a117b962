import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from '../system/api.js';
import { type FaultKind } from './fault-plan.js';
import { SystemUnderFaults } from './system-under-faults.js';

const monday = Temporal.PlainDate.from('2026-06-01');
/** The check-in of an invoice issued on the Monday leaves on Wednesday; noon of Thursday is after it and its receipts. */
const afterCheckIn = '2026-06-04T12:00:00Z';

interface LoggedMessage {
  readonly at: string;
  readonly to: string;
  readonly body: string;
  readonly attemptId: string;
  readonly status: string;
}

/** Many customers with one message due to each, on a system where things break while it sends. */
export class FaultStory {
  readonly under: SystemUnderFaults;
  readonly api: Api;
  #working: Promise<void> = Promise.resolve();

  private constructor(under: SystemUnderFaults) {
    this.under = under;
    this.api = Api.of(under.credentials, () => this.#working);
  }

  static async begin(): Promise<FaultStory> {
    return new FaultStory(await SystemUnderFaults.start(`${monday.toString()}T00:00:00Z`));
  }

  end(): Promise<void> {
    return this.under.end();
  }

  /** Firms in Berlin, one message due to each on Wednesday; every second by SMS, the others by email. */
  async customersWithInvoices(count: number): Promise<string[]> {
    const addresses: string[] = [];
    for (let place = 0; place < count; place += 1) {
      const [phone, email] = [`+49151123${String(50_000 + place)}`, `firm${place}@linde.example`];
      const reach = place % 2 === 0 ? { phone } : { email };
      addresses.push(place % 2 === 0 ? phone : email);
      const customer = await this.api.post<{ id: string }>(
        '/v1/customers',
        {
          externalId: `F-${place}`,
          name: `Firm ${place}`,
          country: 'DE',
          timeZone: 'Europe/Berlin',
          contacts: [{ name: `Firm ${place}`, role: 'billing', level: 0, ...reach }],
        },
        `customer-${place}`,
      );
      await this.api.post(
        '/v1/invoices',
        {
          customerId: customer.id,
          number: `INV-${place}`,
          currency: 'EUR',
          amountMinor: 10_000 + place,
          issueDate: monday.toString(),
          dueDate: monday.add({ days: 29 }).toString(),
        },
        `invoice-${place}`,
      );
    }
    return addresses;
  }

  /** The fault strikes at the nth request to a provider; afterwards the system is brought back. */
  strikeAt(request: number, kind: FaultKind, moment: 'before' | 'after'): void {
    let struck = false;
    this.under.tap.onRequest = (place, at) => {
      if (struck || place < request || at !== moment) return;
      struck = true;
      this.#working = this.#strike(kind);
    };
  }

  /** Runs until every check-in should have left and every doubt about one is settled. */
  async runPastCheckIn(to = afterCheckIn): Promise<void> {
    await this.api.post('/dev/clock', { to });
    await this.#working;
    await this.api.post('/dev/clock', { to });
  }

  async sent(): Promise<readonly LoggedMessage[]> {
    const answer = await fetch(`${this.under.credentials.sandboxUrl}/sandbox/log`);
    return ((await answer.json()) as { messages: LoggedMessage[] }).messages;
  }

  /** Who got how many messages. */
  async perAddress(): Promise<Record<string, number>> {
    const messages = Map.groupBy(await this.sent(), ({ to }) => to);
    return Object.fromEntries([...messages].map(([to, all]) => [to, all.length]));
  }

  async #strike(kind: FaultKind): Promise<void> {
    if (kind === 'suspend') return this.under.suspend();
    await this.under.kill(kind);
    await sleep(100);
    return this.under.restart();
  }
}
