import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import twilio from 'twilio';
import { authToken, type RunningSandbox, startSandbox } from '../testing/running-sandbox.js';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.call('DELETE', '/sandbox/faults'));
afterAll(() => sandbox.stop());

const from = '+15005550006';
let people = 0;

function someone(): string {
  people += 1;
  return `+4915551${String(people).padStart(6, '0')}`;
}

async function fault(body: Record<string, unknown>): Promise<void> {
  const { status } = await sandbox.call('POST', '/sandbox/faults', body);
  expect(status).toBe(201);
}

function send(to: string, more: Record<string, unknown> = {}): Promise<{ sid: string; status: string }> {
  return sandbox.twilio.messages.create({ to, from, body: `to ${to}`, ...more });
}

async function bodiesTo(to: string): Promise<string[]> {
  return (await sandbox.twilio.messages.list({ to })).map((message) => message.body);
}

function statuses(path: string): (string | undefined)[] {
  return sandbox.receiver.forms(path).map((form) => form['MessageStatus']);
}

describe('faults of the request', () => {
  it('answers 429 with Retry-After and accepts nothing', async () => {
    const to = someone();
    await fault({ fault: { kind: 'rate_limit', retryAfterSeconds: 7 }, scope: { provider: 'twilio' } });
    await expect(send(to)).rejects.toMatchObject({ code: 20429, status: 429 });
    const mail = { to: 'a@customer.example', from: 'b@company.example', subject: 's', text: 't' };
    await expect(sandbox.mail.send(mail)).resolves.toBeDefined();
    await fault({ fault: { kind: 'rate_limit' }, scope: { provider: 'sendgrid' } });
    await expect(sandbox.mail.send(mail)).rejects.toMatchObject({ code: 429 });
    await expect(bodiesTo(to)).resolves.toEqual([]);
  });

  it('answers 500 without accepting, or with', async () => {
    const [refused, accepted] = [someone(), someone()];
    await fault({ fault: { kind: 'server_error' }, scope: { to: refused } });
    await fault({ fault: { kind: 'server_error', status: 503, accepted: true }, scope: { to: accepted } });
    await expect(send(refused)).rejects.toMatchObject({ status: 500, code: 20500 });
    await expect(send(accepted)).rejects.toMatchObject({ status: 503 });
    await expect(bodiesTo(refused)).resolves.toEqual([]);
    await expect(bodiesTo(accepted)).resolves.toEqual([`to ${accepted}`]);
  });

  it('loses the response of a message that it accepted, and still calls back', async () => {
    const to = someone();
    await fault({ fault: { kind: 'lost_response' } });
    const statusCallback = `${sandbox.receiver.url}/lost`;
    await expect(send(to, { statusCallback })).rejects.toMatchObject({ code: 'ECONNRESET' });
    await sandbox.rest();
    await expect(bodiesTo(to)).resolves.toEqual([`to ${to}`]);
    expect(statuses('/lost')).toEqual(['sent', 'delivered']);
  });

  it('resets the connection before it accepts', async () => {
    const to = someone();
    await fault({ fault: { kind: 'connection_reset' } });
    await expect(send(to)).rejects.toMatchObject({ code: 'ECONNRESET' });
    await expect(bodiesTo(to)).resolves.toEqual([]);
  });

  it('answers late', async () => {
    await fault({ fault: { kind: 'latency', milliseconds: 60 } });
    const began = performance.now();
    await send(someone());
    expect(performance.now() - began).toBeGreaterThanOrEqual(59);
  });

  it('strikes the turns it is told, leaves other operations alone, and logs what it did', async () => {
    await fault({ fault: { kind: 'rate_limit' }, skip: 1, every: 2, times: 2 });
    const outcomes: boolean[] = [];
    for (let turn = 0; turn < 8; turn += 1)
      outcomes.push(
        await send(someone()).then(
          () => true,
          () => false,
        ),
      );
    await expect(sandbox.twilio.messages.list({ limit: 1 })).resolves.toHaveLength(1);
    expect(outcomes).toEqual([true, true, false, true, false, true, true, true]);
    const { json } = await sandbox.call('GET', '/sandbox/faults');
    expect(json['items']).toMatchObject([{ matched: 8, applied: 2 }]);
    const log = await sandbox.call('GET', '/sandbox/log');
    expect(log.json['calls']).toContainEqual(expect.objectContaining({ status: 429, faultApplied: ['rate_limit'] }));
  });

  it('refuses a fault it does not know, naming the field', async () => {
    const { status, json } = await sandbox.call('POST', '/sandbox/faults', { fault: { kind: 'meteor' } });
    expect(status).toBe(422);
    expect(json['errors']).toMatchObject([{ in: 'body', pointer: '/fault/kind' }]);
  });
});

describe('faults of the callbacks', () => {
  const cases: readonly [string, Record<string, unknown>, string[]][] = [
    ['twice', { kind: 'duplicate_callbacks' }, ['sent', 'sent', 'delivered', 'delivered']],
    ['in the wrong order', { kind: 'reordered_callbacks' }, ['delivered', 'sent']],
    ['not at all', { kind: 'dropped_callbacks' }, []],
    ['only some', { kind: 'dropped_callbacks', statuses: ['sent'] }, ['delivered']],
    ['with a final failure', { kind: 'final_failure', errorCode: 30005 }, ['sent', 'undelivered']],
  ];
  it.each(cases)('tells %s', async (name, kind, expected) => {
    const path = `/faulty/${name.replaceAll(' ', '-')}`;
    await fault({ fault: kind });
    const { sid } = await send(someone(), { statusCallback: sandbox.receiver.url + path });
    await sandbox.rest();
    expect(statuses(path)).toEqual(expected);
    const { status } = await sandbox.twilio.messages(sid).fetch();
    expect(status).toBe(kind['kind'] === 'final_failure' ? 'undelivered' : 'delivered');
  });

  it('gives every copy of a duplicate the same token', async () => {
    await fault({ fault: { kind: 'duplicate_callbacks', copies: 3 } });
    await send(someone(), { statusCallback: `${sandbox.receiver.url}/copies` });
    await sandbox.rest();
    const tokens = sandbox.receiver.on('/copies').map(({ headers }) => headers['i-twilio-idempotency-token']);
    expect(new Set(tokens).size).toBe(2);
    expect(tokens).toHaveLength(6);
  });

  it('tells late: a due moment of business time, not a busy one', async () => {
    await fault({ fault: { kind: 'late_callbacks', seconds: 3 * 86_400 } });
    const { sid } = await send(someone(), { statusCallback: `${sandbox.receiver.url}/late` });
    const due = await sandbox.rest();
    expect(due?.toString()).toBe(sandbox.clock.now().add({ hours: 72 }).toString());
    await expect(sandbox.twilio.messages(sid).fetch()).resolves.toMatchObject({ status: 'delivered' });
    expect(statuses('/late')).toEqual([]);
    await sandbox.advance({ hours: 72 });
    expect(statuses('/late')).toEqual(['sent', 'delivered']);
  });

  it('has told everything before it answers', async () => {
    await fault({ fault: { kind: 'early_callbacks' } });
    await send(someone(), { statusCallback: `${sandbox.receiver.url}/early` });
    expect(statuses('/early')).toEqual(['sent', 'delivered']);
  });

  it('adds a forged callback whose signature does not fit', async () => {
    await fault({ fault: { kind: 'forged_callback' } });
    const url = `${sandbox.receiver.url}/forged`;
    const { sid } = await send(someone(), { statusCallback: url });
    await sandbox.rest();
    const verdicts = sandbox.receiver.on('/forged').map(({ headers, body }) => {
      const form = Object.fromEntries(new URLSearchParams(body.toString()));
      const fits = twilio.validateRequest(authToken, String(headers['x-twilio-signature']), url, form);
      return [form['MessageStatus'], fits];
    });
    expect(verdicts.toSorted()).toEqual([
      ['delivered', true],
      ['failed', false],
      ['sent', true],
    ]);
    await expect(sandbox.twilio.messages(sid).fetch()).resolves.toMatchObject({ status: 'delivered' });
  });

  it('holds a message in the queue, and lets it fail when its validity ends first', async () => {
    await fault({ fault: { kind: 'hold', seconds: 600 } });
    const patient = await send(someone(), { validityPeriod: 600 });
    const hasty = await send(someone(), { validityPeriod: 599 });
    await sandbox.rest();
    await expect(sandbox.twilio.messages(patient.sid).fetch()).resolves.toMatchObject({
      status: 'queued',
      dateSent: null,
    });
    await sandbox.advance({ seconds: 600 });
    await expect(sandbox.twilio.messages(patient.sid).fetch()).resolves.toMatchObject({ status: 'delivered' });
    await expect(sandbox.twilio.messages(hasty.sid).fetch()).resolves.toMatchObject({
      status: 'failed',
      errorCode: 30036,
    });
  });
});
