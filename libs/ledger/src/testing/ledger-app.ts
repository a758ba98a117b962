import { jest } from '@jest/globals';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { busSchema, MessagingModule } from '@tactful/messaging';
import { BusinessTimers, Clock, readConfig, RuntimeModule, untilAtRest, VirtualClock } from '@tactful/runtime';
import { createTestDatabase, type TestDatabase } from '@tactful/testing';
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { ledgerSchema } from '../database/ledger.schema.js';
import { LedgerModule } from '../ledger.module.js';

// A migrated database and an application of its own take seconds on a busy machine; no spec here is about speed.
jest.setTimeout(60_000);

const internalToken = 'a-token-between-our-processes';

/** An answer of the API, parsed. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** What stands at a path in an answer's body: `at(answer, 'accounts', 0, 'obligations')`; undefined when nothing does. */
export function at(answer: Answer, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (Reflect.get(value, key) as unknown) : undefined),
    answer.body,
  );
}

/** The id in an answer's body. Throws when the request was refused. */
export function idOf(answer: Answer): string {
  const value = at(answer, 'id');
  if (typeof value === 'string') return value;
  throw new Error(`No id in the answer ${answer.status} ${JSON.stringify(answer.body)}`);
}

/** The ledger behind its real HTTP edge, on a real database, with a clock that the spec moves. */
export interface LedgerApp {
  readonly app: NestFastifyApplication;
  readonly test: TestDatabase;
  readonly clock: VirtualClock;
  /** The company that {@link call} acts for; each app has its own. */
  readonly companyId: string;
  call(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** Makes identity answer this to "does the company send?"; undefined: it does not answer. */
  identitySays(sending: string | undefined): void;
  /** Makes the timeline answer with these entries of any customer; undefined: it does not answer. */
  timelineSays(entries: readonly object[] | undefined): void;
  /** Moves business time when what happened before has come to rest, and waits until all timers have again. */
  moveTo(instant: string): Promise<void>;
  /** Events in the outbox, oldest first. */
  events(): Promise<{ type: string; subject: string; data: Record<string, unknown> }[]>;
  /** Every row of every table of the ledger, to prove that nothing changed. */
  fingerprint(): Promise<string>;
  close(): Promise<void>;
}

/** Starts one. Call `close()` in afterAll. */
export async function startLedger(start: string): Promise<LedgerApp> {
  const test = await createTestDatabase([busSchema, ledgerSchema]);
  const neighbours = await startNeighbours();
  const clock = new VirtualClock(Temporal.Instant.from(start));
  const config = readConfig({ DATABASE_URL: test.url, LOG_LEVEL: 'silent' }, { internalToken });
  const urls = { ...config.serviceUrls, identity: neighbours.url, timeline: neighbours.url };
  const moduleRef = await Test.createTestingModule({
    imports: [
      RuntimeModule.forRoot({ ...config, serviceUrls: urls }),
      MessagingModule.forRoot({ transport: 'postgres' }),
      LedgerModule,
    ],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = moduleRef.createNestApplication<NestFastifyApplication>(
    new FastifyAdapter({ bodyLimit: 2_097_152, forceCloseConnections: true }),
    {
      logger: false,
    },
  );
  await app.register(multipart);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const companyId = randomUUID();
  const timers = app.get(BusinessTimers, { strict: false });
  const acting = { 'x-tactful-internal': internalToken, 'x-tactful-company': companyId, 'x-tactful-actor': 'spec' };
  return {
    app,
    test,
    clock,
    companyId,
    call: async (method, url, body, headers = {}) => {
      const payload = body === undefined ? {} : { payload: body as string | Buffer | object };
      const response = await app.inject({ method, url, headers: { ...acting, ...headers }, ...payload });
      const isJson = response.headers['content-type']?.toString().includes('json');
      return { status: response.statusCode, body: isJson ? response.json<unknown>() : response.body };
    },
    identitySays: (sending) => neighbours.say(sending),
    timelineSays: (entries) => neighbours.tell(entries),
    moveTo: async (instant) => {
      await untilAtRest(() => timers.status());
      clock.advance(Temporal.Instant.from(instant));
      timers.pokeAll();
      await untilAtRest(() => timers.status());
    },
    events: () => test.admin.query(`select o.type, o.subject, o.data from bus.outbox o order by o.xid, o.id`),
    fingerprint: () => fingerprint(test),
    close: async () => {
      await app.close();
      neighbours.server.close();
      await test.drop();
    },
  };
}

interface Neighbours {
  readonly url: string;
  readonly server: Server;
  say(sending: string | undefined): void;
  tell(entries: readonly object[] | undefined): void;
}

/** Stands in for what the ledger asks of other services: identity's one internal route, and the timeline of a customer. */
async function startNeighbours(): Promise<Neighbours> {
  let sending: string | undefined = 'live';
  let entries: readonly object[] | undefined = [];
  const server = createServer((request, response) => {
    const isTimeline = request.url?.includes('/timeline') === true;
    const answer = isTimeline ? entries && { items: entries, nextCursor: null } : sending && { sending };
    response.writeHead(answer === undefined ? 503 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return { url, server, say: (next) => (sending = next), tell: (next) => (entries = next) };
}

async function fingerprint(test: TestDatabase): Promise<string> {
  const tables = await test.admin.query<{ name: string }[]>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where (schemaname = 'ledger' and tablename <> 'migration') or (schemaname, tablename) = ('bus', 'outbox') order by 1`,
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const [row] = await test.admin.query<{ sum: string }[]>(
      `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from ${name} t`,
    );
    parts.push(`${name} ${row?.sum ?? ''}`);
  }
  return parts.join('\n');
}
