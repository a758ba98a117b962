import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { PolicyApp } from '../testing/policy-app.js';
import { type LadderFile } from './ladder.types.js';
import { shippedLadders } from './shipped.js';

const file = (name: string): Omit<LadderFile, 'version'> => ({
  name,
  summary: 'For our members.',
  steps: [
    { step: 'nudge', tone: 'friendly', first: { from: 'due', days: 3 }, last: { from: 'due', days: 9 } },
    { step: 'final_options', tone: 'clear', first: { from: 'due', days: 45 }, does: 'decide' },
  ],
  oldDebt: { step: 'nudge' },
});

describe('ladders at the edge', () => {
  const companyId = randomUUID();
  let policy: PolicyApp;

  beforeAll(async () => {
    policy = await PolicyApp.start([]);
  });
  afterAll(() => policy.close());

  const get = (url: string, company = companyId) => policy.call(company, 'GET', url);
  const post = (url: string, body: object) => policy.call(companyId, 'POST', url, body);
  const items = (body: Record<string, unknown>) => body['items'] as Record<string, unknown>[];
  const published = () =>
    policy.test.admin.query<unknown[]>(`select * from policy.ladder_version order by name, version`);
  const told = () =>
    policy.test.admin.query<{ subject: string; data: unknown }[]>(
      `select o.subject, o.data from bus.outbox o where o.type = 'policy.ladder.published.v1' order by o.xid, o.id`,
    );

  it('lists what comes with the product, the default first', async () => {
    const { body } = await get('/v1/policies');
    expect(items(body).map(({ id, isShipped, isDefault }) => [id, isShipped, isDefault])).toEqual([
      ['considerate@1', true, true],
      ['key_account@1', true, false],
      ['small_balance@1', true, false],
      ['subscription@1', true, false],
      ['public_sector@1', true, false],
    ]);
  });

  it('publishes a version of an own ladder, says who and when, and tells it', async () => {
    const { status, body } = await post('/v1/policies', { $schema: 'https://example.org/schema', ...file('members') });
    expect([status, body]).toMatchObject([
      201,
      {
        id: 'members@1',
        name: 'members',
        version: 1,
        summary: 'For our members.',
        isShipped: false,
        isDefault: false,
        publishedAt: '2026-02-01T09:00:00Z',
        publishedBy: 'agent:mia',
        ladder: {
          spacingDays: 3,
          steps: [
            { step: 'nudge', onMiss: 'send_latest' },
            { does: 'decide', last: null },
          ],
        },
      },
    ]);
    expect(await told()).toEqual([
      {
        subject: companyId,
        data: {
          policyId: 'members@1',
          name: 'members',
          version: 1,
          summary: 'For our members.',
          by: 'agent:mia',
        },
      },
    ]);
  });

  it('gives the file back, and takes it back without a change', async () => {
    const kept = await get('/v1/policies/members@1/file');
    const before = await published();
    expect(await post('/v1/policies', kept.body)).toMatchObject({ status: 201, body: { id: 'members@1' } });
    expect(await post('/v1/policies', file('members'))).toMatchObject({ status: 201, body: { id: 'members@1' } });
    expect([await published(), (await told()).length]).toEqual([before, 1]);
  });

  it('takes the next version, and one that is named and free', async () => {
    const changed = { ...file('members'), summary: 'For all members.' };
    expect((await post('/v1/policies', changed)).body['id']).toBe('members@2');
    expect((await post('/v1/policies', { ...changed, version: 7 })).body['id']).toBe('members@7');
    expect((await post('/v1/policies', { ...changed, summary: 'Anew.' })).body['id']).toBe('members@8');
    expect((await get('/v1/policies/members@1')).body).toMatchObject({ summary: 'For our members.' });
  });

  it('pages the own ones behind the shipped ones, without loss or repeat', async () => {
    const all = items((await get('/v1/policies')).body);
    const seen: unknown[] = [];
    for (let cursor: unknown = undefined; cursor !== null;) {
      const { body } = await get(`/v1/policies?limit=2${typeof cursor === 'string' ? `&cursor=${cursor}` : ''}`);
      seen.push(...items(body));
      cursor = body['nextCursor'];
    }
    expect(seen).toEqual(all);
    expect(all.map(({ id }) => id).slice(5)).toEqual(['members@1', 'members@2', 'members@7', 'members@8']);
  });

  it.each<[string, object, number, string, string]>([
    ['another body under a used version', { ...file('members'), version: 2 }, 409, 'version_in_use', '/version'],
    ['the name of a shipped ladder', file('considerate'), 422, 'name_reserved', '/name'],
    [
      'a step that occurs twice',
      { ...file('bad'), steps: [...file('bad').steps.slice(0, 1), ...file('bad').steps] },
      422,
      'invalid_input',
      '/steps/1/step',
    ],
    [
      'an unknown role',
      { ...file('bad'), steps: [{ ...file('bad').steps[0], audience: { role: 'cfo', level: 0 } }] },
      422,
      'invalid_input',
      '/steps/0/audience/role',
    ],
    ['a ladder without a name', { ...file('bad'), name: undefined }, 422, 'invalid_input', '/name'],
    ['no steps', { ...file('bad'), steps: [] }, 422, 'invalid_input', '/steps'],
    ['a version that is none', { ...file('bad'), version: 0 }, 422, 'invalid_input', '/version'],
    ['a field that it does not know', { ...file('bad'), shout: true }, 422, 'invalid_input', ''],
  ])('refuses %s with the place of the mistake, and changes nothing', async (_, body, status, code, pointer) => {
    const before = [await published(), await told()];
    for (const url of ['/v1/policies', '/v1/policies/check']) {
      const answer = await post(url, body);
      expect([answer.status, answer.body['code']]).toEqual([status, code]);
      expect(JSON.stringify(answer.body)).toContain(`"pointer":"${pointer}"`);
    }
    expect([await published(), await told()]).toEqual(before);
  });

  it('checks a file without publishing it', async () => {
    const before = await published();
    expect(await post('/v1/policies/check', file('others'))).toMatchObject({
      status: 200,
      body: { id: 'others@1', isNew: true },
    });
    expect(await post('/v1/policies/check', { ...file('members'), version: 1 })).toMatchObject({
      status: 200,
      body: { id: 'members@1', isNew: false },
    });
    expect(await published()).toEqual(before);
  });

  it('gives each shipped ladder as a file that may be published under another name', async () => {
    for (const { id } of shippedLadders) {
      const { body } = await get(`/v1/policies/${id}/file`);
      expect(await post('/v1/policies/check', { ...body, name: 'our_copy' })).toMatchObject({ status: 200 });
    }
  });

  it('describes the file as JSON Schema', async () => {
    const { status, body } = await get('/v1/policies/schema');
    expect([status, body]).toMatchObject([
      200,
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        required: ['name', 'summary', 'steps', 'oldDebt'],
        properties: { steps: { items: { required: ['step', 'first', 'tone'] } } },
      },
    ]);
  });

  it.each([
    ['/v1/policies/nobodys@1', 404],
    ['/v1/policies/members@3', 404],
    ['/v1/policies/members@3/file', 404],
    ['/v1/policies/members', 404],
    ['/v1/policies?cursor=x', 422],
    ['/v1/policies?limit=0', 422],
  ])('answers %s with %i', async (url, status) => {
    expect((await get(url)).status).toBe(status);
  });

  it('shows an own ladder to no other company, which may use the same name', async () => {
    const other = randomUUID();
    expect((await get('/v1/policies/members@1', other)).status).toBe(404);
    expect(items((await get('/v1/policies', other)).body)).toHaveLength(5);
    expect((await policy.call(other, 'POST', '/v1/policies', file('members'))).body['id']).toBe('members@1');
  });

  it('never changes what is published: the database refuses it', async () => {
    const write = policy.test
      .as('policy')
      .inCompany(companyId, (tx) => tx.query(`update policy.ladder_version set body = '{}' where name = 'members'`));
    await expect(write).rejects.toThrow(/permission denied|append/);
  });
});
