import { type CustomerSnapshot } from '@tactful/contracts';
import { busSchema, MessagingModule } from '@tactful/messaging';
import { createApp, readConfig } from '@tactful/runtime';
import { createTestDatabase, type TestDatabase } from '@tactful/testing';
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import twilio from 'twilio';
import { deliverySchema } from '../database/delivery.schema.js';
import { SenderAddressesStore } from '../inbound/sender-addresses.store.js';
import { PeopleProjection } from '../people/people-projection.js';
import { PeopleStore } from '../people/people.store.js';
import { ReachModule } from '../reach.module.js';
import { textFrom } from './posted-messages.js';
import { aCustomer } from './told.js';

const authToken = 'twilio-auth-token';
const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

/** Where the outside finds the app. */
export const publicUrl = 'https://tactful.example';
/** Where texts are posted to. */
export const smsUrl = `${publicUrl}/inbound/twilio/sms`;
/** What our own processes show each other. */
export const internalToken = 'internal-token-of-the-test';
/** The addresses that the company sends from. */
export const [ours, mailbox] = ['+4930111111', 'billing@harbour.example'];

/** Somebody with a phone and a mailbox, whom a company knows. */
export interface TestPerson {
  readonly companyId: string;
  readonly customerId: string;
  readonly contactId: string;
  readonly phone: string;
  readonly email: string;
}

/** What comes in, on a real database: providers sign what they post, agents ask, the ledger knows nobody. */
export class InboundWorld {
  readonly authToken = authToken;
  #phones = 0;

  private constructor(
    readonly app: Awaited<ReturnType<typeof createApp>>,
    readonly test: TestDatabase,
    private readonly ledger: Server,
  ) {}

  static async start(): Promise<InboundWorld> {
    const test = await createTestDatabase([busSchema, deliverySchema]);
    const ledger = createServer((_, response) => response.writeHead(404).end('{}'));
    await new Promise<void>((resolve) => ledger.listen(0, '127.0.0.1', resolve));
    const config = readConfig(
      {},
      {
        internalToken,
        publicUrl,
        logLevel: 'error',
        databaseUrls: everyService(test.url),
        serviceUrls: everyService(`http://127.0.0.1:${(ledger.address() as AddressInfo).port}`),
        twilio: { authToken },
        sendgrid: { webhookPublicKey: keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64') },
      },
    );
    const modules = [MessagingModule.forRoot({ transport: 'postgres' }), ReachModule];
    const app = await createApp({ config, modules, schemas: [] });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new InboundWorld(app, test, ledger);
  }

  async close(): Promise<void> {
    await this.app.close();
    this.ledger.closeAllConnections();
    this.ledger.close();
    await this.test.drop();
  }

  async aPerson(given: { companyId?: string; phone?: string; sender?: string } = {}): Promise<TestPerson> {
    this.#phones += 1;
    const person = {
      companyId: given.companyId ?? randomUUID(),
      customerId: randomUUID(),
      contactId: randomUUID(),
      phone: given.phone ?? `+49151${String(1_000_000 + this.#phones)}`,
      email: `person${this.#phones}@linde.example`,
    };
    await this.tell(person, 1);
    await this.test.as('delivery').inCompany(person.companyId, (tx) =>
      this.app.get(SenderAddressesStore, { strict: false }).replace(tx, person.companyId, [
        { channel: 'sms', address: given.sender ?? ours },
        { channel: 'email', address: mailbox },
      ]),
    );
    return person;
  }

  async tell(
    person: TestPerson,
    sequence: number,
    consents: CustomerSnapshot['contacts'][number]['consents'] = [],
  ): Promise<void> {
    const at = Temporal.Now.instant();
    const { customerId, contactId, phone, email } = person;
    const contact = { id: contactId, email, phone, whatsapp: phone, consents };
    const snapshot = aCustomer(contact, { customerId, locale: 'de' });
    await this.test
      .as('delivery')
      .inCompany(person.companyId, (tx) =>
        this.app
          .get(PeopleProjection, { strict: false })
          .apply(tx, person.companyId, [{ snapshot, sequence, by: 'api:test', at }], at),
      );
  }

  async load(person: TestPerson) {
    const people = await this.test
      .as('delivery')
      .inCompany(person.companyId, (tx) =>
        this.app.get(PeopleStore, { strict: false }).loadForCustomers(tx, person.companyId, [person.customerId]),
      );
    return people[0]!;
  }

  async consentOf(person: TestPerson): Promise<Record<string, string>> {
    return Object.fromEntries((await this.load(person)).points.map((point) => [point.channel, point.consent]));
  }

  text(from: string, body: string) {
    return this.post('/inbound/twilio/sms', textFrom({ from, to: ours }, body));
  }

  post(path: string, form: Record<string, string>, signature?: string) {
    const given =
      arguments.length > 2 ? signature : twilio.getExpectedTwilioSignature(authToken, `${publicUrl}${path}`, form);
    return this.app.inject({
      method: 'POST',
      url: path,
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        ...(given !== undefined && { 'x-twilio-signature': given }),
      },
      payload: new URLSearchParams(form).toString(),
    });
  }

  postMail(body: Buffer, signature?: string) {
    const timestamp = '1795000000';
    const real = sign('sha256', Buffer.concat([Buffer.from(timestamp), body]), keys.privateKey).toString('base64');
    return this.app.inject({
      method: 'POST',
      url: '/inbound/sendgrid/parse',
      headers: {
        'content-type': 'multipart/form-data; boundary=edge',
        'x-twilio-email-event-webhook-signature': signature ?? real,
        'x-twilio-email-event-webhook-timestamp': timestamp,
      },
      payload: body,
    });
  }

  rest(method: 'GET' | 'POST' | 'PUT', person: TestPerson, url: string, payload?: object) {
    return this.app.inject({
      method,
      url,
      headers: {
        'x-tactful-internal': internalToken,
        'x-tactful-company': person.companyId,
        'x-tactful-actor': 'agent:mia',
      },
      ...(payload && { payload }),
    });
  }

  repliesOf(person: TestPerson): Promise<{ text: string; keyword: string }[]> {
    return this.test.admin.query(`select text, keyword from delivery.reply where customer_id = $1`, [
      person.customerId,
    ]);
  }

  plannedFor(person: TestPerson): Promise<unknown[]> {
    return this.test.admin.query(
      `select purpose, channel, service->'content'->>'template' as template from delivery.message where customer_id = $1`,
      [person.customerId],
    );
  }

  async eventsOf(person: TestPerson, type: string): Promise<unknown[]> {
    const rows = await this.test.admin.query<{ data: unknown }[]>(
      `select data from bus.outbox where subject = $1 and type = $2 order by sequence`,
      [person.customerId, type],
    );
    return rows.map((row) => row.data);
  }
}

function everyService(url: string) {
  return { identity: url, ledger: url, policy: url, delivery: url, timeline: url, portal: url };
}
