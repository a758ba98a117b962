import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { type EventDraft } from '@tactful/contracts';
import { busSchema, connectBus, MessagingModule, Outbox, WakeUps } from '@tactful/messaging';
import {
  BusinessTimers,
  Clock,
  Database,
  readConfig,
  RuntimeModule,
  untilAtRest,
  VirtualClock,
} from '@tactful/runtime';
import { createTestDatabase, type TestDatabase } from '@tactful/testing';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { type AccountEvent } from '../accounts/projection.decision.js';
import { policySchema } from '../database/policy.schema.js';
import { PolicyModule } from '../policy.module.js';

const internalToken = 'a-token-between-our-processes';

/** The policy service as it runs: HTTP edge, bus and timers on a real database, beside a ledger that knows some customers. */
export class PolicyApp {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly test: TestDatabase,
    readonly clock: VirtualClock,
    private readonly stopNeighbours: () => Promise<void>,
  ) {}

  /** `known`: customers that only the ledger knows so far. */
  static async start(known: readonly string[]): Promise<PolicyApp> {
    const test = await createTestDatabase([busSchema, policySchema]);
    const neighbours = await startNeighbours(known);
    const clock = new VirtualClock(Temporal.Instant.from('2026-02-01T09:00:00Z'));
    const config = readConfig({ DATABASE_URL: test.url, LOG_LEVEL: 'silent' }, { internalToken });
    const serviceUrls = { ...config.serviceUrls, ledger: neighbours.url, identity: neighbours.url };
    const moduleRef = await Test.createTestingModule({
      imports: [
        RuntimeModule.forRoot({ ...config, serviceUrls }),
        MessagingModule.forRoot({ transport: 'postgres' }),
        PolicyModule,
      ],
    })
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
    const app = moduleRef.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
    await connectBus(app);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new PolicyApp(app, test, clock, neighbours.stop);
  }

  async call(
    companyId: string,
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    body?: object,
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    return this.callAs('mia', companyId, { method, url, ...(body && { body }) });
  }

  /** As somebody else: another person than `call` calls as. */
  async callAs(
    actor: string,
    companyId: string,
    { method, url, body }: { readonly method: 'GET' | 'POST' | 'PUT'; readonly url: string; readonly body?: object },
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const headers = { cookie: `${actor}@${companyId}` };
    const response = await this.app.inject({ method, url, headers, ...(body && { payload: body }) });
    return { status: response.statusCode, body: response.json() };
  }

  /** A file, as text. */
  async download(companyId: string, url: string): Promise<string> {
    return (await this.app.inject({ method: 'GET', url, headers: { cookie: `mia@${companyId}` } })).body;
  }

  /** Puts an event of another service on the bus, and waits until everything has come to rest. */
  async publish({ type, companyId, subject, time, data, source }: AccountEvent): Promise<void> {
    const wakeUps = this.app.get(WakeUps, { strict: false });
    const draft: EventDraft = { type, companyId, subject, time, data };
    const database = this.app.get(Database, { strict: false });
    await database.inCompany(companyId, (tx) => new Outbox(source, wakeUps).add(tx, [draft]));
    await this.rest();
  }

  /** Waits until bus and timers have come to rest. */
  async rest(): Promise<void> {
    const timers = this.app.get(BusinessTimers, { strict: false });
    await untilAtRest(() => timers.status());
  }

  /** Moves business time, as the clock of a whole system does: when what happened before has come to rest. */
  async moveTo(instant: string): Promise<void> {
    await this.rest();
    this.clock.advance(Temporal.Instant.from(instant));
    this.app.get(BusinessTimers, { strict: false }).pokeAll();
    await this.rest();
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.stopNeighbours();
    await this.test.drop();
  }
}

/** A ledger that knows these customers, and an identity service that takes a cookie `who@company` for an agent's. */
async function startNeighbours(known: readonly string[]): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    void answer(request, known).then(({ status, body }) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${port}`, stop };
}

async function answer(request: IncomingMessage, known: readonly string[]): Promise<{ status: number; body: object }> {
  if (request.url === '/internal/authenticate') {
    const { cookie = '' } = (await json(request)) as { cookie?: string };
    const [name = '', companyId = ''] = cookie.split('@');
    const permissions = ['read', 'write', 'settings'];
    return { status: 200, body: { actor: { kind: 'agent', companyId, id: name, name, permissions } } };
  }
  const isKnown = known.some((customerId) => request.url?.startsWith(`/internal/customers/${customerId}?companyId=`));
  return { status: isKnown ? 200 : 404, body: {} };
}
