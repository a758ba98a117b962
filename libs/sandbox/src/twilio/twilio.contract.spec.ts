import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import twilio from 'twilio';
import {
  accountSid,
  authToken,
  contentSid,
  type RunningSandbox,
  startSandbox,
  twilioAt,
} from '../testing/running-sandbox.js';

const from = '+15005550006';
const service = `MG${'2c'.repeat(16)}`;
let sandbox: RunningSandbox;
let counter = 0;

const withVariable = (value: string) => ({
  ...{ to: 'whatsapp:+4915550000000', from: `whatsapp:${from}`, contentSid },
  contentVariables: JSON.stringify({ 1: value, 2: 'A-7' }),
});

/** A person nobody has written to yet. */
function someone(): string {
  counter += 1;
  return `+4915550${String(counter).padStart(6, '0')}`;
}

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

describe('creating a message with the official client', () => {
  it('answers like Twilio: queued, a SID, RFC 2822 dates', async () => {
    const to = someone();
    const message = await sandbox.twilio.messages.create({ to, from, body: 'Hello' });
    expect(message).toMatchObject({ status: 'queued', to, from, body: 'Hello', numSegments: '1', errorCode: null });
    expect(message.sid).toMatch(/^SM[0-9a-f]{32}$/);
    expect(message.dateCreated.toISOString()).toBe('2026-03-02T09:30:00.000Z');
    expect(message.dateSent).toBeNull();
  });

  it('leaves the sender open when a Messaging Service picks it', async () => {
    const message = await sandbox.twilio.messages.create({
      to: someone(),
      messagingServiceSid: service,
      body: 'Hello',
    });
    expect(message).toMatchObject({ status: 'accepted', from: null, messagingServiceSid: service, numSegments: '0' });
  });

  it('shows a person the text of a content template', async () => {
    const message = await sandbox.twilio.messages.create({
      to: `whatsapp:${someone()}`,
      from: `whatsapp:${from}`,
      contentSid,
      contentVariables: JSON.stringify({ 1: 'Ana', 2: 'A-7' }),
    });
    expect(message.body).toBe('Hello Ana, invoice A-7 is due.');
  });

  const bad: readonly [string, Record<string, unknown>, number][] = [
    ['a number that is none', { to: '12', from, body: 'x' }, 21211],
    ['an empty recipient', { to: '', from, body: 'x' }, 21604],
    ['no sender', { to: '+4915550000000', body: 'x' }, 21603],
    ['a sender that is none', { to: '+4915550000000', from: '+1', body: 'x' }, 21212],
    ['a service that is none', { to: '+4915550000000', messagingServiceSid: 'MG1', body: 'x' }, 21701],
    ['an SMS sender for WhatsApp', { to: 'whatsapp:+4915550000000', from, body: 'x' }, 21910],
    ['no body', { to: '+4915550000000', from }, 21602],
    ['a body of 1601 characters', { to: '+4915550000000', from, body: 'x'.repeat(1601) }, 21617],
    ['a template nobody approved', { to: '+4915550000000', from, contentSid: `HX${'9'.repeat(32)}` }, 21655],
    ['a missing variable', { to: '+4915550000000', from, contentSid, contentVariables: '{"1":"Ana"}' }, 21656],
    ['variables that are no JSON', { to: '+4915550000000', from, contentSid, contentVariables: '{' }, 21656],
    ['variables without a template', { to: '+4915550000000', from, body: 'x', contentVariables: '{}' }, 21654],
    ['a body beside a template', { to: '+4915550000000', from, body: 'x', contentSid }, 30400],
    ['a callback that is no address', { to: '+4915550000000', from, body: 'x', statusCallback: 'ftp://x' }, 21609],
    ['a message to itself', { to: from, from, body: 'x' }, 21266],
    [
      'a WhatsApp message to itself',
      { to: `whatsapp:${from}`, from: `whatsapp:${from}`, contentSid, contentVariables: '{"1":"Ana","2":"7"}' },
      63031,
    ],
    ['an empty variable', { to: '+4915550000000', from, contentSid, contentVariables: '{"1":"","2":"7"}' }, 21656],
    ['a variable that is no text', { to: '+4915550000000', from, contentSid, contentVariables: '{"1":1}' }, 21656],
    ['a variable of two lines', withVariable('Ana\nSilva'), 21656],
    ['a variable with a tab', withVariable('Ana\tSilva'), 21656],
    ['a variable with five spaces in a row', withVariable('Ana     Silva'), 21656],
    ['a variable of 1601 characters', withVariable('x'.repeat(1601)), 21658],
    ['a picture', { to: '+4915550000000', from, body: 'x', mediaUrl: ['https://company.example/x.png'] }, 30400],
    ['a later hour', { to: '+4915550000000', from, body: 'x', scheduleType: 'fixed', sendAt: new Date(0) }, 30400],
    ['a validity of half a second', { to: '+4915550000000', from, body: 'x', validityPeriod: 0.5 }, 90007],
    ['a validity of 0 seconds', { to: '+4915550000000', from, body: 'x', validityPeriod: 0 }, 90007],
    ['a validity of 36001 seconds', { to: '+4915550000000', from, body: 'x', validityPeriod: 36001 }, 90007],
  ];
  it.each(bad)('refuses %s as Twilio does, and keeps nothing', async (_, params, code) => {
    const before = await sandbox.twilio.messages.list({ limit: 1000 });
    const refusal = sandbox.twilio.messages.create(params as never);
    await expect(refusal).rejects.toMatchObject({
      code,
      status: 400,
      moreInfo: `https://www.twilio.com/docs/errors/${code}`,
    });
    await expect(sandbox.twilio.messages.list({ limit: 1000 })).resolves.toHaveLength(before.length);
  });

  it.each([
    ['a body of 1600 characters', { from, body: 'x'.repeat(1600) }],
    ['a validity of one second', { from, body: 'x', validityPeriod: 1 }],
    ['a validity of ten hours', { from, body: 'x', validityPeriod: 36_000 }],
    ['a name as the sender', { from: 'Harbour', body: 'x' }],
    ['variables with four spaces in a row', { from, contentSid, contentVariables: '{"1":"A    S","2":"7"}' }],
    ['a variable of 1600 characters', { from, contentSid, contentVariables: `{"1":"${'x'.repeat(1600)}","2":"7"}` }],
  ])('takes %s', async (_, params) => {
    await expect(sandbox.twilio.messages.create({ to: someone(), ...params })).resolves.toMatchObject({
      status: 'queued',
    });
  });

  it('gives a WhatsApp message up after four hours, however long it may take', async () => {
    const to = someone();
    await sandbox.call('POST', '/sandbox/faults', { fault: { kind: 'hold', seconds: 20_000 }, scope: { to } });
    const { sid } = await sandbox.twilio.messages.create({ ...withVariable('Ana'), to: `whatsapp:${to}` });
    await sandbox.call('DELETE', '/sandbox/faults');
    await sandbox.advance({ hours: 4 });
    await expect(sandbox.twilio.messages(sid).fetch()).resolves.toMatchObject({ status: 'failed', errorCode: 30036 });
  });

  it('refuses another token with 20003', async () => {
    const stranger = twilioAt(`${sandbox.url}/sandbox/twilio`, 'wrong');
    await expect(stranger.messages.create({ to: someone(), from, body: 'x' })).rejects.toMatchObject({
      code: 20003,
      status: 401,
    });
  });

  it('also answers where Twilio itself does, without the path of the sandbox', async () => {
    const message = await twilioAt(sandbox.url).messages.create({ to: someone(), from, body: 'Hello' });
    await expect(sandbox.twilio.messages(message.sid).fetch()).resolves.toMatchObject({ body: 'Hello' });
  });
});

describe('listing with the official client', () => {
  it('finds by recipient and sender, newest first, over several pages', async () => {
    const to = someone();
    for (const body of ['one', 'two', 'three', 'four', 'five'])
      await sandbox.twilio.messages.create({ to, from, body });
    await sandbox.twilio.messages.create({ to, from: '+15005550007', body: 'from elsewhere' });
    const listed = await sandbox.twilio.messages.list({ to, from, pageSize: 2 });
    expect(listed.map((message) => message.body)).toEqual(['five', 'four', 'three', 'two', 'one']);
  });

  it('filters by the day of sending, which a queued message does not have', async () => {
    const to = someone();
    await sandbox.call('POST', '/sandbox/faults', { fault: { kind: 'hold', seconds: 3600 }, scope: { to } });
    await sandbox.twilio.messages.create({ to, from, body: 'held' });
    await sandbox.call('DELETE', '/sandbox/faults');
    await sandbox.twilio.messages.create({ to, from, body: 'sent' });
    await sandbox.rest();
    const bodies = async (filter: Record<string, Date>): Promise<string[]> =>
      (await sandbox.twilio.messages.list({ to, ...filter })).map((message) => message.body);
    const day = new Date('2026-03-02T00:00:00Z');
    await expect(bodies({})).resolves.toEqual(['sent', 'held']);
    await expect(bodies({ dateSent: day })).resolves.toEqual(['sent']);
    await expect(bodies({ dateSentAfter: new Date('2026-03-03T00:00:00Z') })).resolves.toEqual([]);
    await expect(bodies({ dateSentBefore: new Date('2026-03-03T00:00:00Z') })).resolves.toEqual(['sent']);
  });
});

describe('changing a message with the official client', () => {
  it('cancels what is still queued, and then nothing more happens to it', async () => {
    const to = someone();
    await sandbox.call('POST', '/sandbox/faults', { fault: { kind: 'hold', seconds: 60 }, scope: { to } });
    const { sid } = await sandbox.twilio.messages.create({ to, from, body: 'wait' });
    await sandbox.call('DELETE', '/sandbox/faults');
    await expect(sandbox.twilio.messages(sid).update({ status: 'canceled' })).resolves.toMatchObject({
      status: 'canceled',
    });
    await sandbox.advance({ minutes: 2 });
    await expect(sandbox.twilio.messages(sid).fetch()).resolves.toMatchObject({ status: 'canceled' });
  });

  it('does not cancel what has left', async () => {
    const { sid } = await sandbox.twilio.messages.create({ to: someone(), from, body: 'gone' });
    await sandbox.rest();
    await expect(sandbox.twilio.messages(sid).update({ status: 'canceled' })).rejects.toMatchObject({ code: 30409 });
  });

  it('redacts a body but keeps in the log what the person saw', async () => {
    const to = someone();
    const { sid } = await sandbox.twilio.messages.create({ to, from, body: 'secret' });
    await expect(sandbox.twilio.messages(sid).update({ body: '' })).resolves.toMatchObject({ body: '' });
    const { json } = await sandbox.call('GET', '/sandbox/log');
    expect(json['messages']).toContainEqual(expect.objectContaining({ to, body: 'secret' }));
  });

  it('answers 20404 for a SID it does not know', async () => {
    await expect(sandbox.twilio.messages(`SM${'0'.repeat(32)}`).fetch()).rejects.toMatchObject({
      code: 20404,
      status: 404,
    });
  });
});

describe('status callbacks', () => {
  it('tells sent and delivered, in order, with a signature that the official validator accepts', async () => {
    const to = someone();
    const url = `${sandbox.receiver.url}/status/019a1b2c-0000-7000-8000-000000000001?x=%20y`;
    await sandbox.twilio.messages.create({ to, from, body: 'Hello', statusCallback: url });
    await sandbox.rest();
    const path = '/status/019a1b2c-0000-7000-8000-000000000001';
    const forms = sandbox.receiver.forms(path);
    expect(forms.map((form) => form['MessageStatus'])).toEqual(['sent', 'delivered']);
    expect(forms[0]).toMatchObject({ To: to, From: from, AccountSid: accountSid, ApiVersion: '2010-04-01' });
    for (const [index, { headers }] of sandbox.receiver.on(path).entries()) {
      const signature = String(headers['x-twilio-signature']);
      expect(twilio.validateRequest(authToken, signature, url, forms[index]!)).toBe(true);
      expect(twilio.validateRequest(authToken, signature, url, { ...forms[index]!, MessageStatus: 'failed' })).toBe(
        false,
      );
      expect(twilio.validateRequest(authToken, signature, url.replace('x=', 'y='), forms[index]!)).toBe(false);
    }
    const { json } = await sandbox.call('GET', '/sandbox/log');
    expect(json['messages']).toContainEqual(
      expect.objectContaining({ to, status: 'delivered', attemptId: '019a1b2c-0000-7000-8000-000000000001' }),
    );
  });

  it('tells that a WhatsApp message was read', async () => {
    const statusCallback = `${sandbox.receiver.url}/status/whatsapp`;
    await sandbox.twilio.messages.create({
      to: `whatsapp:${someone()}`,
      from: `whatsapp:${from}`,
      contentSid,
      contentVariables: JSON.stringify({ 1: 'Ana', 2: 'A-7' }),
      statusCallback,
    });
    await sandbox.rest();
    expect(sandbox.receiver.forms('/status/whatsapp').map((form) => form['MessageStatus'])).toEqual([
      'sent',
      'delivered',
      'read',
    ]);
  });

  it('tries again what is not acknowledged, then gives up and lets time go on', async () => {
    sandbox.receiver.answerStatus = 503;
    await sandbox.twilio.messages.create({
      to: someone(),
      from,
      body: 'x',
      statusCallback: `${sandbox.receiver.url}/status/deaf`,
    });
    await sandbox.rest();
    sandbox.receiver.answerStatus = 204;
    expect(sandbox.receiver.forms('/status/deaf').map((form) => form['MessageStatus'])).toEqual([
      ...['sent', 'sent', 'sent'],
      ...['delivered', 'delivered', 'delivered'],
    ]);
  });
});

describe('what a person may still be sent', () => {
  it('blocks a sender after STOP as a single word, until START', async () => {
    const to = someone();
    const write = (text: string) =>
      sandbox.call('POST', '/sandbox/replies', { channel: 'sms', from: to, to: from, text });
    const send = () => sandbox.twilio.messages.create({ to, from, body: 'x' });
    await write("I'll stop by on Friday");
    await expect(send()).resolves.toMatchObject({ status: 'queued' });
    await write(' Stop ');
    await expect(send()).rejects.toMatchObject({ code: 21610 });
    await expect(sandbox.twilio.messages.create({ to, from: '+15005550008', body: 'x' })).resolves.toBeDefined();
    await write('START');
    await expect(send()).resolves.toMatchObject({ status: 'queued' });
  });

  it('blocks the whole Messaging Service that sent through the number', async () => {
    const to = someone();
    const { sid } = await sandbox.twilio.messages.create({ to, messagingServiceSid: service, body: 'x' });
    await sandbox.rest();
    const number = (await sandbox.twilio.messages(sid).fetch()).from;
    await sandbox.call('POST', '/sandbox/replies', { channel: 'sms', from: to, to: number, text: 'STOP' });
    await expect(sandbox.twilio.messages.create({ to, messagingServiceSid: service, body: 'x' })).rejects.toMatchObject(
      { code: 21610 },
    );
  });

  it('lets WhatsApp free text through for 24 hours after the last message of the person, and not a moment longer', async () => {
    const person = someone();
    const send = async (): Promise<unknown> => {
      const pair = { to: `whatsapp:${person}`, from: `whatsapp:${from}` };
      const { sid } = await sandbox.twilio.messages.create({ ...pair, body: 'free text' });
      await sandbox.rest();
      const { status, errorCode } = await sandbox.twilio.messages(sid).fetch();
      return { status, errorCode };
    };
    await expect(send()).resolves.toEqual({ status: 'failed', errorCode: 63016 });
    await sandbox.call('POST', '/sandbox/replies', { channel: 'whatsapp', from: person, to: from, text: 'Hi' });
    await expect(send()).resolves.toMatchObject({ status: 'read' });
    await sandbox.advance({ hours: 23, minutes: 59, seconds: 59, microseconds: 999_999 });
    await expect(send()).resolves.toMatchObject({ status: 'read' });
    await sandbox.advance({ microseconds: 1 });
    await expect(send()).resolves.toEqual({ status: 'failed', errorCode: 63016 });
  });
});
