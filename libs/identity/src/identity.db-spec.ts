import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { busSchema, connectBus, MessagingModule } from '@tactful/messaging';
import { createApp, perService, readConfig } from '@tactful/runtime';
import { createTestDatabase, type TestDatabase } from '@tactful/testing';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { FirstCompany, IdentityModule, identitySchema, LeaveVirtualTime } from './index.js';

const internalToken = 'internal-token-of-this-spec';

interface Credentials {
  readonly apiKey: string;
  readonly companyId: string;
  readonly agent: { readonly email: string; readonly password: string };
}

describe('identity', () => {
  let test: TestDatabase;
  let app: Awaited<ReturnType<typeof createApp>>;
  let home: string;
  let credentials: Credentials;
  let url: string;

  beforeAll(async () => {
    test = await createTestDatabase([busSchema, identitySchema]);
    home = mkdtempSync(join(tmpdir(), 'tactful-identity-'));
    const config = {
      ...readConfig({ TACTFUL_HOME: home, LOG_LEVEL: 'silent', TACTFUL_PROVIDERS: 'live' }),
      databaseUrls: perService(() => test.url),
      internalToken,
      port: await getPort({ host: '127.0.0.1' }),
    };
    url = `http://127.0.0.1:${config.port}`;
    const all = { ...config, publicUrl: url, serviceUrls: perService(() => url) };
    app = await createApp({
      config: all,
      schemas: [],
      modules: [MessagingModule.forRoot({ transport: 'postgres' }), IdentityModule],
    });
    await connectBus(app);
    await app.listen(config.port, '127.0.0.1');
    await app.get(FirstCompany, { strict: false }).ensure();
    credentials = JSON.parse(readFileSync(join(home, 'credentials.json'), 'utf8')) as Credentials;
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
    rmSync(home, { recursive: true });
  });

  const call = (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    given: { body?: object; headers?: Record<string, string> } = {},
  ) =>
    app.inject({
      method,
      url: path,
      ...(given.body && { payload: given.body }),
      headers: { authorization: `Bearer ${credentials.apiKey}`, ...given.headers },
    });

  const currentSettings = async () => {
    const { companyId: _id, ...settings } = (await call('GET', '/v1/company')).json<Record<string, unknown>>();
    return settings;
  };

  it('makes a first company in shadow where providers are live, and tells how to get in to its owner only', () => {
    expect(statSync(join(home, 'credentials.json')).mode & 0o777).toBe(0o600);
    expect(credentials.apiKey).toMatch(/^tact_/);
  });

  it('lets nobody in without a key, with a wrong one, or with one that was revoked', async () => {
    expect((await call('GET', '/v1/company', { headers: { authorization: '' } })).statusCode).toBe(401);
    expect((await call('GET', '/v1/company', { headers: { authorization: 'Bearer tact_nobody' } })).statusCode).toBe(
      401,
    );
    const made = (await call('POST', '/v1/api-keys', { body: { name: 'old program', permissions: ['read'] } })).json<{
      id: string;
      key: string;
    }>();
    expect((await call('DELETE', `/v1/api-keys/${made.id}`)).statusCode).toBe(200);
    expect((await call('GET', '/v1/company', { headers: { authorization: `Bearer ${made.key}` } })).statusCode).toBe(
      401,
    );
  });

  it('never shows a key again after its creation', async () => {
    const made = (await call('POST', '/v1/api-keys', { body: { name: 'shop', permissions: ['read', 'write'] } })).json<{
      key: string;
    }>();
    expect((await call('GET', '/v1/api-keys')).body).not.toContain(made.key);
    expect(JSON.stringify(await test.admin.query('select * from identity.api_key'))).not.toContain(made.key);
  });

  it('refuses what a key has no permission for', async () => {
    const made = (await call('POST', '/v1/api-keys', { body: { name: 'reader', permissions: ['read'] } })).json<{
      key: string;
    }>();
    const answer = await call('PUT', '/v1/company', {
      body: await currentSettings(),
      headers: { authorization: `Bearer ${made.key}` },
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ code: 'not_allowed' });
  });

  it('signs an agent in by password, and a stranger not', async () => {
    const origin = { origin: url, authorization: '' };
    const wrong = await call('POST', '/auth/sign-in/email', {
      body: { email: credentials.agent.email, password: 'not the password' },
      headers: origin,
    });
    expect(wrong.statusCode).toBe(401);
    const right = await call('POST', '/auth/sign-in/email', { body: credentials.agent, headers: origin });
    expect(right.statusCode).toBe(200);
    const cookie = String(right.headers['set-cookie']).split(';')[0] ?? '';
    const me = await call('GET', '/v1/me', { headers: { authorization: '', cookie } });
    expect(me.json()).toMatchObject({
      kind: 'agent',
      companyId: credentials.companyId,
      permissions: ['read', 'write', 'settings'],
    });
  });

  it.each([
    ['/timeZone', { timeZone: 'Europe/Atlantis' }],
    ['/locale', { locale: 'no such locale' }],
    ['/humanContact', { humanContact: { name: 'Mia' } }],
    ['/senders/sms/from', { senders: { sms: { from: '12' + '3'.repeat(10) } } }],
    ['/senders/whatsapp/from', { senders: { whatsapp: { from: 'Harbour' } } }],
    ['/senders', { sending: 'live', senders: {} }],
    ['/name', { name: '' }],
  ])('refuses settings whose %s is wrong, and changes nothing', async (pointer, change) => {
    const before = await currentSettings();
    const answer = await call('PUT', '/v1/company', { body: { ...before, ...change } });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ errors: { pointer: string }[] }>().errors.map((error) => error.pointer)).toContain(pointer);
    expect(await currentSettings()).toEqual(before);
  });

  it('tells every service of a change once, with all settings', async () => {
    const body = { ...(await currentSettings()), tradingName: 'Harbour' };
    await call('PUT', '/v1/company', { body });
    await call('PUT', '/v1/company', { body });
    const events = await test.admin.query<{ event: string }[]>(`select to_jsonb(o)::text as event from bus.outbox o`);
    const ofThisChange = events.filter(({ event }) => event.includes('tradingName') && event.includes('"Harbour"'));
    expect(ofThisChange).toHaveLength(1);
  });

  it('answers internal questions to our own processes only', async () => {
    const path = `/internal/companies/${credentials.companyId}/sending`;
    expect((await call('GET', path)).statusCode).toBe(403);
    const answer = await call('GET', path, { headers: { 'x-tactful-internal': internalToken } });
    expect(answer.json()).toEqual({ sending: 'shadow' });
  });

  it('puts every live company in shadow when virtual time ends, once', async () => {
    const senders = { email: { from: 'accounts@harbour.example', fromName: 'Harbour' } };
    await call('PUT', '/v1/company', { body: { ...(await currentSettings()), senders, sending: 'live' } });
    await test.admin.query(`insert into runtime.clock (now) values ('2014-01-31T00:00:00Z')`);
    await app.get(LeaveVirtualTime, { strict: false }).ensure();
    expect((await currentSettings())['sending']).toBe('shadow');
    expect(await test.admin.query('select * from runtime.clock')).toEqual([]);
  });
});
