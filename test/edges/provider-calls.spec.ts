import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import twilio from 'twilio';
import { buildWorld, type CompanyWorld } from './company-world.js';
import { type EdgeAnswer } from './edge-client.js';
import { EdgeSystem } from './edge-system.js';

jest.setTimeout(120_000);

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const sendGridSignature = 'x-twilio-email-event-webhook-signature';
const sendGridTime = 'x-twilio-email-event-webhook-timestamp';

describe('what providers call, and others pretend to', () => {
  let system: EdgeSystem;
  let world: CompanyWorld;
  let phone: string;
  let sender: string;

  beforeAll(async () => {
    system = await EdgeSystem.start();
    world = await buildWorld(system, { client: system.client, place: '11', until: '2026-06-01T12:00:00Z' });
    const company = await system.client.make<{ senders: { sms: { from: string } } }>('GET', '/v1/company');
    sender = company.senders.sms.from;
    phone = '+4915112340011';
  });
  afterAll(() => system.stop());

  const post = (path: string, body: string, headers: Record<string, string>): Promise<EdgeAnswer> =>
    system.client.send({ method: 'POST', path, body, headers, apiKey: null });

  const signed = (path: string, fields: Readonly<Record<string, string>>): string =>
    twilio.getExpectedTwilioSignature(
      system.secrets.sandbox.twilioAuthToken,
      `${system.credentials.url}${path}`,
      fields,
    );

  const forgedCalls = async (): Promise<number> => {
    const headers = { 'x-tactful-internal': system.secrets.internalToken };
    const answer = await system.client.send({ method: 'GET', path: '/inbound/forged-calls', apiKey: null, headers });
    return Object.values(answer.json as Record<string, number>).reduce((sum, count) => sum + count, 0);
  };

  /** Everything that a call could have changed. */
  const stored = async (): Promise<unknown> => {
    await system.runTo('2026-06-01T12:00:00Z');
    const customer = `/v1/customers/${world.customerId}`;
    const paths = ['/v1/replies', '/v1/messages', '/v1/tasks', `${customer}/timeline`, `${customer}/consents`];
    const attempts = (world.ids['attempts'] ?? []).map((id) => `/v1/attempts/${id}`);
    return Promise.all([...paths, ...attempts].map((path) => system.client.make('GET', path)));
  };

  const inbound = (sid: string, text: string): Record<string, string> => ({
    ...{ MessageSid: sid, AccountSid: system.secrets.sandbox.twilioAccountSid },
    ...{ From: phone, To: sender, Body: text, NumMedia: '0' },
  });
  const statusPath = (): string => `/callbacks/twilio/${system.credentials.companyId}/${world.ids['attempts']?.[0]}`;

  it('forged, altered, moved or unsigned: 403, counted, and nothing is stored', async () => {
    const before = await stored();
    const counted = await forgedCalls();
    const sms = '/inbound/twilio/sms';
    const stop = inbound('SM1', 'STOP');
    const good = signed(sms, stop);
    const failed = { MessageSid: 'SM1', MessageStatus: 'failed', ErrorCode: '30005' };
    const events = '[{"event":"bounce","email":"11@linde.example"}]';
    const now = '1780315200';
    const calls: [string, string, string, Record<string, string>][] = [
      ['no signature', sms, body(stop), form],
      ['an empty one', sms, body(stop), { ...form, 'x-twilio-signature': '' }],
      ['one that is no base64', sms, body(stop), { ...form, 'x-twilio-signature': '\u00e9%%%' }],
      ['half of the right one', sms, body(stop), { ...form, 'x-twilio-signature': good.slice(0, 14) }],
      ['the right one for other words', sms, body({ ...stop, Body: 'START' }), { ...form, 'x-twilio-signature': good }],
      ['the right one, cut short', sms, body(stop).slice(0, -20), { ...form, 'x-twilio-signature': good }],
      [
        'the right one with one field more',
        sms,
        `${body(stop)}&OptOutType=STOP`,
        { ...form, 'x-twilio-signature': good },
      ],
      [
        'the right one on another route',
        '/inbound/twilio/whatsapp',
        body(stop),
        { ...form, 'x-twilio-signature': good },
      ],
      ['the right one with a query', `${sms}?a=1`, body(stop), { ...form, 'x-twilio-signature': good }],
      ['one of another account', sms, body(stop), { ...form, 'x-twilio-signature': foreign(system, sms, stop) }],
      ['a status without one', statusPath(), body(failed), form],
      [
        'a status moved to another company',
        moved(statusPath()),
        body(failed),
        {
          ...form,
          'x-twilio-signature': signed(statusPath(), failed),
        },
      ],
      ['mail events without one', '/callbacks/sendgrid/events', events, { 'content-type': 'application/json' }],
      [
        'mail events with rubbish',
        '/callbacks/sendgrid/events',
        events,
        {
          'content-type': 'application/json',
          [sendGridSignature]: 'MEUCIQ==',
          [sendGridTime]: now,
        },
      ],
      [
        'a mail without one',
        '/inbound/sendgrid/parse',
        '--x\r\n\r\n--x--',
        {
          'content-type': 'multipart/form-data; boundary=x',
        },
      ],
      ['a mail as JSON', '/inbound/sendgrid/parse', '{}', { 'content-type': 'application/json' }],
    ];
    for (const [what, path, text, headers] of calls) {
      const answer = await post(path, text, headers);
      expect([what, answer.status, answer.json]).toMatchObject([what, 403, { code: 'forged_signature' }]);
    }
    expect(await forgedCalls()).toBe(counted + calls.length);
    expect(await stored()).toEqual(before);
  });

  it('a true message handed over again and again, at once too, is one reply', async () => {
    const path = '/inbound/twilio/sms';
    const fields = inbound(`SM${'7'.repeat(32)}`, 'Could somebody call me tomorrow?');
    const headers = { ...form, 'x-twilio-signature': signed(path, fields) };
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(path, body(fields), headers)));
    answers.push(await post(path, body(fields), headers));
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(6).fill(200));
    await system.runTo('2026-06-01T12:00:00Z');
    expect(JSON.stringify(await system.client.make('GET', '/v1/replies')).split('Could somebody call').length).toBe(2);
    const timeline = await system.client.make<{ items: { kind: string; data: unknown }[] }>(
      'GET',
      `/v1/customers/${world.customerId}/timeline?limit=200`,
    );
    const told = timeline.items.filter((entry) => JSON.stringify(entry).includes('Could somebody call'));
    expect(told.filter(({ kind }) => kind === 'reply.received')).toHaveLength(1);
  });

  it('a true status told twice is applied once, and an older one told late changes nothing', async () => {
    const path = statusPath();
    const tell = (status: string): Promise<EdgeAnswer> => {
      const fields = { MessageSid: 'SM1', MessageStatus: status, AccountSid: 'AC1' };
      return post(path, body(fields), { ...form, 'x-twilio-signature': signed(path, fields) });
    };
    expect((await tell('delivered')).status).toBe(200);
    const once = await stored();
    for (const status of ['delivered', 'sent', 'queued', 'a-word-of-tomorrow'])
      expect((await tell(status)).status).toBe(200);
    const [, messages, , timeline] = (await stored()) as unknown[];
    expect(messages).toEqual((once as unknown[])[1]);
    expect(timeline).toEqual((once as unknown[])[3]);
  });

  it('a signed call that is no message is a 4xx, not an error of ours', async () => {
    const path = '/inbound/twilio/sms';
    for (const fields of [{}, { MessageSid: 'SM9' }, { MessageSid: 'x'.repeat(101), From: phone, To: sender }]) {
      const answer = await post(path, body(fields), { ...form, 'x-twilio-signature': signed(path, fields) });
      expect([answer.status, answer.json]).toMatchObject([400, { code: 'not_a_message' }]);
    }
    expect(system.errors()).toEqual([]);
  });
});

function body(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(fields).toString();
}

function moved(path: string): string {
  return path.replace(/twilio\/[0-9a-f-]+/, 'twilio/00000000-0000-4000-8000-000000000000');
}

function foreign(system: EdgeSystem, path: string, fields: Record<string, string>): string {
  return twilio.getExpectedTwilioSignature('f'.repeat(32), `${system.credentials.url}${path}`, fields);
}
