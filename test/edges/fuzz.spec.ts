import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { buildWorld } from './company-world.js';
import { type EdgeAnswer } from './edge-client.js';
import { EdgeSystem } from './edge-system.js';
import { goodBodies } from './good-bodies.js';
import { hiddenOperations } from './hidden-operations.js';
import { type OpenApi, type Operation, readOpenApi } from './open-api.js';
import { requestsFor } from './requests.js';
import { queryAs } from './second-company.js';
import { type KnownValues } from './schema-values.js';

jest.setTimeout(600_000);

/** Requests for each operation; TACTFUL_FUZZ_RUNS=2000 makes more than 100,000 in all. */
const runs = Number(process.env['TACTFUL_FUZZ_RUNS'] ?? '35');
const seed = Number(process.env['TACTFUL_FUZZ_SEED'] ?? '20261121');

describe('no request can produce a 5xx', () => {
  let system: EdgeSystem;
  let api: OpenApi;
  let known: KnownValues;

  beforeAll(async () => {
    system = await EdgeSystem.start();
    const world = await buildWorld(system, { client: system.client, place: '11', until: '2026-06-01T12:00:00Z' });
    const documented = await readOpenApi(system.client);
    api = { ...documented, operations: [...documented.operations, ...hiddenOperations] };
    const { companyId: _id, ...company } = await system.client.make<Record<string, unknown>>('GET', '/v1/company');
    known = {
      schemas: api.schemas,
      fields: fieldsOf(world.ids, world.contactId),
      examples: { CompanyInput: company, ...goodBodies(world.contactId) },
    };
  });
  afterAll(() => system.stop());

  it('whatever is sent to any route: a documented answer, or a 4xx that says what is wrong', async () => {
    const findings: string[] = [];
    for (const operation of api.operations) {
      if (operation.path === '/v1/api-keys/{id}') continue;
      const requests = requestsFor(operation, known);
      const outcome = await fc.check(
        fc.asyncProperty(requests, async (request) => {
          const fault = faultOf(operation, await system.client.send(request));
          if (fault !== undefined) throw new Error(fault);
        }),
        { seed, numRuns: runs, interruptAfterTimeLimit: 20_000 },
      );
      if (!outcome.failed) continue;
      const [example] = outcome.counterexample ?? [];
      findings.push(
        `${operation.method} ${operation.path}: ${String(outcome.errorInstance)}\n${fc.stringify(example)}`,
      );
    }
    expect(findings.map((text) => text.slice(0, 2_000))).toEqual([]);
  });

  it('and what was taken goes on through the whole system: no error is logged, nothing is a dead letter', async () => {
    await system.client.make('PUT', '/v1/company', known.examples['CompanyInput']);
    await system.runTo('2026-07-20T12:00:00Z');
    expect(await queryAs(system.database.adminUrl, 'select kind, error from bus.dead_letter')).toEqual([]);
    expect(await queryAs(system.database.adminUrl, 'select source, subject from bus.held')).toEqual([]);
    expect(system.errors()).toEqual([]);
  });
});

/** What is wrong with an answer; undefined when it is as it must be. */
function faultOf(operation: Operation, answer: EdgeAnswer): string | undefined {
  if (answer.status >= 500) return `answers ${answer.status}: ${answer.text.slice(0, 300)}`;
  if (operation.isHidden) return undefined;
  if (answer.status < 300) {
    const mismatch = operation.mismatch(answer.status, answer.json);
    return mismatch && `${answer.status} is not what is documented: ${mismatch} in ${answer.text.slice(0, 500)}`;
  }
  return answer.status < 400 ? undefined : problemFault(answer);
}

/** A refusal is problem+json with a code and a sentence; a 422 names the place. */
function problemFault(answer: EdgeAnswer): string | undefined {
  const parsed = problem.safeParse(answer.json);
  if (!answer.contentType.startsWith('application/problem+json') || parsed.data?.status !== answer.status) {
    return `${answer.status} is no problem document: ${answer.contentType} ${answer.text.slice(0, 300)}`;
  }
  const names = answer.status !== 422 || (parsed.data.errors ?? []).length > 0;
  return names ? undefined : `422 does not name the place: ${answer.text.slice(0, 300)}`;
}

const place = z.object({
  in: z.enum(['body', 'query', 'param', 'header']),
  pointer: z.string(),
  detail: z.string().min(1),
});
const problem = z.object({
  status: z.number(),
  code: z.string().regex(/^[a-z][a-z_0-9]+$/),
  title: z.string().min(1),
  detail: z.string().min(1),
  errors: z.array(place).optional(),
});

/** What our own cursors look like inside, with other things in them. */
const forgedCursors = [
  ...['["a"]', '["2026-02-31","00000000-0000-0000-0000-000000000000"]', '["00000000-0000-0000-0000-000000000000"]'],
  ...['["x","00000000-0000-0000-0000-000000000000"]', '[null,null]', '{}', '["2026-06-01T00:00:00Z","x"]', '1'],
].map((inside) => Buffer.from(inside).toString('base64url'));

/** Well formed, and far from what anybody means: the ends of calendars, of PostgreSQL and of Temporal. */
const edgeDates = ['0000-01-01', '0001-01-01', '1582-10-10', '2024-02-29', '2026-06-15', '2027-02-28', '9999-12-31'];
const edgeInstants = [
  ...['2026-06-01T00:00:00.123456789123Z', '0000-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '1970-01-01T00:00:00Z'],
  ...['2026-06-01T00:00:00Z', '2026-05-31T23:00:00+01:00', '9999-12-31T23:59:59-23:59', '2026-12-31T23:59:60Z'],
];

function fieldsOf(ids: Readonly<Record<string, readonly string[]>>, contactId: string): KnownValues['fields'] {
  const byNoun = Object.entries(ids).map(([noun, some]) => [`id of ${noun}`, [...some]] as const);
  return {
    ...Object.fromEntries(byNoun),
    customerId: [...(ids['customers'] ?? [])],
    invoiceId: [...(ids['invoices'] ?? [])],
    contactId: [contactId],
    companyId: ['00000000-0000-0000-0000-000000000000'],
    attemptId: [...(ids['attempts'] ?? [])],
    id: [contactId],
    currency: ['EUR', 'EUR', 'USD', 'JPY', 'XAU'],
    country: ['DE', 'US', 'ID', null],
    timeZone: ['Europe/Berlin', 'Asia/Jakarta', 'UTC'],
    locale: ['en', 'de', 'id'],
    phone: ['+4915112340099', '+12125550123'],
    whatsapp: ['+4915112340098'],
    email: ['fuzz@linde.example'],
    reason: ['other', 'complaint', 'duplicate'],
    text: ['Thank you for your patience.'],
    start: ['09:00', '00:00'],
    end: ['17:00', '24:00'],
    region: ['US-NY', 'BY'],
    cursor: forgedCursors,
    at: edgeInstants,
    ...Object.fromEntries(['issueDate', 'dueDate', 'receivedOn', 'until', 'pausedUntil'].map((d) => [d, edgeDates])),
    token: ['0123456789abcdefghijkl'],
  };
}
