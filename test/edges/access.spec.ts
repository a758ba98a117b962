import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { EdgeSystem } from './edge-system.js';
import { type OpenApi, type Operation, readOpenApi } from './open-api.js';
import { addKey } from './second-company.js';

jest.setTimeout(120_000);

type Permission = 'read' | 'write' | 'settings';
const permissions: readonly Permission[] = ['read', 'write', 'settings'];

/** Doors between our own processes. */
const insideDoors: readonly (readonly [method: string, path: string])[] = [
  ['GET', '/internal/dev/due'],
  ['POST', '/internal/dev/clock'],
  ['GET', `/internal/customers/${randomUUID()}`],
  ['GET', `/internal/invoices/${randomUUID()}/paper`],
  ['POST', '/internal/truth-gate'],
  ['POST', '/internal/authenticate'],
  ['GET', `/internal/companies/${randomUUID()}`],
  ['GET', `/internal/companies/${randomUUID()}/sending`],
  ['GET', `/internal/links/${'a'.repeat(64)}`],
  ['GET', '/inbound/forged-calls'],
];

/** A permission for reading, one for changing, one for the company's own settings: the whole rule. */
/** What only people may do who decide about the company: everything below these paths that changes something. */
const settingsOfTheCompany = [
  'api-keys',
  'company',
  'experiments',
  'ledger-settings',
  'policies',
  'policy-changes',
  'policy-settings',
  'reference-rates',
  'simulations',
  'step-pauses',
  'templates',
  'whatsapp',
];

/** What asks and changes nothing, and needs a body to ask. */
const questions = ['/v1/replies/understand', '/v1/templates/lint', '/v1/templates/preview'];

function permissionFor({ method, path }: Operation): Permission {
  const [, , noun = ''] = path.split('/');
  if (noun === 'api-keys') return 'settings';
  if (method === 'GET' || questions.includes(path)) return 'read';
  if (path.endsWith('/erasures')) return 'settings';
  return settingsOfTheCompany.includes(noun) ? 'settings' : 'write';
}

describe('nobody does what they may not', () => {
  let system: EdgeSystem;
  let api: OpenApi;

  beforeAll(async () => {
    system = await EdgeSystem.start();
    api = await readOpenApi(system.client);
  });
  afterAll(() => system.stop());

  const statusOf = async (operation: Operation, apiKey: string | null, headers = {}): Promise<number> => {
    const path = operation.path.replaceAll(/\{\w+\}/g, randomUUID());
    // A body that no schema takes: whoever gets past the door is told so, and nothing changes.
    const json = operation.method === 'GET' ? undefined : { surprise: 1 };
    return (await system.client.send({ method: operation.method, path, json, apiKey, headers })).status;
  };
  const secured = (): Operation[] => api.operations.filter(({ path }) => path.startsWith('/v1/'));

  it('every route of the API says in the document that it wants a key', () => {
    expect(secured().filter(({ isSecured }) => !isSecured)).toEqual([]);
    expect(secured().length).toBeGreaterThan(45);
  });

  it.each<[string, string | null, Record<string, string>]>([
    ['no key', null, {}],
    ['a key that was never given out', 'tact_0123456789abcdefghijABCDEFGHIJ0123456789', {}],
    ['half a key', 'tact_', {}],
    ['a key with a quote in it', "' or 1=1 --", {}],
    ['a session that is none', null, { cookie: 'better-auth.session_token=abc.def' }],
    ['a company without the inside token', null, { 'x-tactful-company': randomUUID() }],
    [
      'a wrong inside token',
      null,
      { 'x-tactful-company': randomUUID(), 'x-tactful-internal': 'x'.repeat(43), 'x-tactful-actor': 'portal' },
    ],
  ])('%s: 401 on every route', async (_, apiKey, headers) => {
    for (const operation of secured()) {
      expect([operation.method, operation.path, await statusOf(operation, apiKey, headers)]).toEqual([
        operation.method,
        operation.path,
        401,
      ]);
    }
  });

  it.each(permissions)(
    'a key that may only "%s" gets through exactly the doors of that permission',
    async (granted) => {
      const key = await addKey(system, system.credentials.companyId, [granted]);
      for (const operation of secured()) {
        const status = await statusOf(operation, key);
        const isRefused = status === 403;
        expect([operation.method, operation.path, isRefused]).toEqual([
          operation.method,
          operation.path,
          permissionFor(operation) !== granted,
        ]);
        expect(status).not.toBe(401);
      }
    },
  );

  it.each(insideDoors)(
    '%s %s is for our own processes: 403, even with the company’s best key',
    async (method, path) => {
      const json = method === 'GET' ? undefined : {};
      for (const apiKey of [null, system.credentials.apiKey]) {
        expect((await system.client.send({ method, path, json, apiKey })).status).toBe(403);
      }
      const token = { 'x-tactful-internal': system.secrets.internalToken };
      expect((await system.client.send({ method, path, json, apiKey: null, headers: token })).status).not.toBe(403);
    },
  );

  it('our own processes act for a company, but never change its settings', async () => {
    const asProcess = {
      'x-tactful-internal': system.secrets.internalToken,
      'x-tactful-company': system.credentials.companyId,
    };
    for (const operation of secured()) {
      const status = await statusOf(operation, null, asProcess);
      expect([operation.path, status === 403]).toEqual([operation.path, permissionFor(operation) === 'settings']);
    }
  });

  it('a revoked key is dead', async () => {
    const made = await system.client.make<{ id: string; key: string }>('POST', '/v1/api-keys', {
      name: 'short-lived',
      permissions: ['read'],
    });
    await system.client.make('DELETE', `/v1/api-keys/${made.id}`);
    expect((await system.client.as(made.key).send({ method: 'GET', path: '/v1/customers' })).status).toBe(401);
  });
});
