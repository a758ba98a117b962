import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventWebhook } from '@sendgrid/eventwebhook';
import twilio from 'twilio';
import { authToken, type RunningSandbox, startSandbox } from '../testing/running-sandbox.js';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

const person = '+491555000001';
const company = '+15005550006';

/** The parts of a multipart/form-data body by name. */
function fieldsOf(contentType: string, body: string): Record<string, string> {
  const boundary = /boundary=(\S+)/.exec(contentType)?.[1] ?? '';
  const parts = body.split(`--${boundary}`).slice(1, -1);
  return Object.fromEntries(
    parts.map((part) => {
      const [head = '', value = ''] = part.slice(2, -2).split('\r\n\r\n');
      return [/name="([^"]+)"/.exec(head)?.[1] ?? '', value];
    }),
  );
}

describe('what a person writes back', () => {
  it('arrives as Twilio posts an SMS, signed', async () => {
    const { status, json } = await sandbox.call('POST', '/sandbox/replies', {
      ...{ channel: 'sms', from: person, to: company },
      text: 'Zahle am Freitag ✓',
    });
    await sandbox.rest();
    const [form] = sandbox.receiver.forms('/in/sms');
    const [{ headers } = { headers: {} as Record<string, string> }] = sandbox.receiver.on('/in/sms');
    expect(status).toBe(201);
    expect(form).toMatchObject({
      From: person,
      To: company,
      Body: 'Zahle am Freitag ✓',
      NumMedia: '0',
      MessageSid: json['id'],
    });
    const signature = String(headers['x-twilio-signature']);
    const url = `${sandbox.receiver.url}/in/sms`;
    expect(twilio.validateRequest(authToken, signature, url, form!)).toBe(true);
    expect(twilio.validateRequest(authToken, signature, url, { ...form!, Body: 'Zahle nie' })).toBe(false);
  });

  it('arrives as Twilio posts a WhatsApp message, with the name of the profile', async () => {
    const text = { channel: 'whatsapp', from: person, to: company, text: 'Hi', profileName: 'Ana' };
    await sandbox.call('POST', '/sandbox/replies', text);
    await sandbox.rest();
    expect(sandbox.receiver.forms('/in/whatsapp')).toMatchObject([
      { From: `whatsapp:${person}`, To: `whatsapp:${company}`, WaId: person.slice(1), ProfileName: 'Ana', Body: 'Hi' },
    ]);
  });

  it('arrives as SendGrid parses a mail, answering the last one', async () => {
    const [from, to] = ['ana@customer.example', 'billing@company.example'];
    const [sent] = await sandbox.mail.send({ to: from, from: to, subject: 'Invoice A-7', text: 'Hello' });
    await sandbox.call('POST', '/sandbox/replies', { channel: 'email', from, to, text: 'I have paid' });
    await sandbox.rest();
    const [received] = sandbox.receiver.on('/in/mail');
    const contentType = String(received?.headers['content-type']);
    const form = fieldsOf(contentType, received!.body.toString());
    const id = (sent.headers as Record<string, string>)['x-message-id'];
    expect(form).toMatchObject({ from, to, text: 'I have paid', subject: 'Re: Invoice A-7' });
    expect(form['headers']).toContain(`In-Reply-To: <${id}@`);
    expect(JSON.parse(form['envelope']!)).toEqual({ to: [to], from });
    const { json } = await sandbox.call('GET', '/sandbox/keys');
    const webhook = new EventWebhook();
    const key = webhook.convertPublicKeyToECDSA((json['sendgrid'] as Record<string, string>)['eventWebhookPublicKey']!);
    const header = (name: string) => String(received?.headers[`x-twilio-email-event-webhook-${name}`]);
    expect(webhook.verifySignature(key, received!.body, header('signature'), header('timestamp'))).toBe(true);
  });

  const bad: readonly [string, Record<string, unknown>][] = [
    ['an unknown channel', { channel: 'fax', from: person, to: company, text: 'x' }],
    ['an address where a number belongs', { channel: 'sms', from: 'ana@customer.example', to: company, text: 'x' }],
    ['an empty text', { channel: 'sms', from: person, to: company, text: '  ' }],
    ['too long a text', { channel: 'sms', from: person, to: company, text: 'x'.repeat(1601) }],
    ['a field nobody knows', { channel: 'sms', from: person, to: company, text: 'x', media: 'y' }],
    [
      'a subject of two lines',
      { channel: 'email', from: 'a@b.example', to: 'c@d.example', text: 'x', subject: 'a\nBcc: b' },
    ],
  ];
  it.each(bad)('is refused with %s', async (_, body) => {
    const before = await sandbox.call('GET', '/sandbox/log');
    const { status, json } = await sandbox.call('POST', '/sandbox/replies', body);
    expect(status).toBe(422);
    expect(json).toMatchObject({ code: 'invalid_input', errors: [expect.objectContaining({ in: 'body' })] });
    const after = await sandbox.call('GET', '/sandbox/log');
    expect(after.json['replies']).toEqual(before.json['replies']);
  });
});
