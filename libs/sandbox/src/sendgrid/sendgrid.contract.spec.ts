import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventWebhook } from '@sendgrid/eventwebhook';
import { apiKey, mailAt, type RunningSandbox, startSandbox } from '../testing/running-sandbox.js';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

const mail = {
  from: { email: 'billing@company.example', name: 'Company' },
  to: 'ana@customer.example',
  subject: 'Invoice A-7',
  text: 'Hello Ana',
  html: '<p>Hello <b>Ana</b></p>',
};

async function loggedTo(to: string): Promise<Record<string, unknown>[]> {
  const { json } = await sandbox.call('GET', '/sandbox/log');
  return (json['messages'] as Record<string, unknown>[]).filter((message) => message['to'] === to);
}

function eventsFor(to: string): Record<string, unknown>[] {
  return sandbox.receiver
    .on('/events')
    .flatMap(({ body }) => JSON.parse(body.toString()) as Record<string, unknown>[])
    .filter((event) => event['email'] === to);
}

describe('sending with the official client', () => {
  it('answers 202 with an empty body and a message id', async () => {
    const [response] = await sandbox.mail.send({ ...mail, to: 'one@customer.example' });
    expect(response.statusCode).toBe(202);
    expect(response.body).toBe('');
    const [message] = await loggedTo('one@customer.example');
    expect(message).toMatchObject({
      channel: 'email',
      from: 'billing@company.example',
      subject: 'Invoice A-7',
      body: 'Hello Ana',
      providerId: (response.headers as Record<string, string>)['x-message-id'],
      at: '2026-03-02T09:30:00.123456Z',
    });
  });

  it('reads an HTML mail without a text part as a person does', async () => {
    const html =
      '<head><style>p{}</style></head><p>Hi&nbsp;Ana &amp; Bo</p><p><a href="https://pay.example/x">Pay</a></p>';
    await sandbox.mail.send({ from: mail.from, subject: mail.subject, to: 'html@customer.example', html });
    const [message] = await loggedTo('html@customer.example');
    expect(message?.['body']).toBe('Hi Ana & Bo\nPay (https://pay.example/x)');
  });

  it('keeps nothing of a mail in sandbox mode', async () => {
    const settings = { mailSettings: { sandboxMode: { enable: true } } };
    const [response] = await sandbox.mail.send({ ...mail, ...settings, to: 'mode@customer.example' });
    expect(response.statusCode).toBe(200);
    await expect(loggedTo('mode@customer.example')).resolves.toEqual([]);
  });

  const person = [{ email: 'x@customer.example' }];
  const content = [{ type: 'text/plain', value: 'x' }];
  const bad: readonly [string, Record<string, unknown>, string][] = [
    ['no recipients', { from: mail.from, subject: 's', content }, 'personalizations'],
    [
      'a recipient that is none',
      { personalizations: [{ to: [{ email: 'x' }] }], from: mail.from, subject: 's', content },
      'personalizations.0.to.0.email',
    ],
    ['no sender', { personalizations: [{ to: person }], subject: 's', content }, 'from'],
    ['no subject', { personalizations: [{ to: person }], from: mail.from, content }, 'subject'],
    ['no content', { personalizations: [{ to: person }], from: mail.from, subject: 's' }, 'content'],
    [
      'empty content',
      {
        personalizations: [{ to: person }],
        from: mail.from,
        subject: 's',
        content: [{ type: 'text/plain', value: '' }],
      },
      'content.0.value',
    ],
    [
      'a subject of two lines',
      { personalizations: [{ to: person }], from: mail.from, subject: 'a\r\nBcc: b', content },
      'subject',
    ],
  ];
  it.each(bad)('refuses %s and names the field', async (_, body, field) => {
    const response = await fetch(`${sandbox.url}/sandbox/sendgrid/v3/mail/send`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { errors: Record<string, unknown>[] };
    expect(response.status).toBe(400);
    expect(answer.errors[0]).toMatchObject({ field, message: expect.any(String) });
    await expect(loggedTo('x@customer.example')).resolves.toEqual([]);
  });

  it('refuses another key with 401', async () => {
    const stranger = mailAt(`${sandbox.url}/sandbox/sendgrid`, 'SG.wrong');
    await expect(stranger.send(mail)).rejects.toMatchObject({ code: 401 });
  });
});

describe('the event webhook', () => {
  it('tells processed and delivered with our custom args, signed so that the official verifier accepts it', async () => {
    const to = 'events@customer.example';
    const [response] = await sandbox.mail.send({
      ...mail,
      to,
      customArgs: { attemptId: 'attempt-7' },
      categories: ['due'],
    });
    await sandbox.rest();
    const id = (response.headers as Record<string, string>)['x-message-id'] ?? '';
    const events = eventsFor(to);
    expect(events.map((event) => event['event'])).toEqual(['processed', 'delivered']);
    for (const event of events) {
      expect(event).toMatchObject({ attemptId: 'attempt-7', category: ['due'], timestamp: 1772443800 });
      expect(String(event['sg_message_id']).startsWith(id)).toBe(true);
    }
    expect(new Set(events.map((event) => event['sg_event_id'])).size).toBe(2);
    await expect(loggedTo(to)).resolves.toMatchObject([{ status: 'delivered', attemptId: 'attempt-7' }]);
  });

  it('verifies with the published key, and no longer after one changed byte', async () => {
    await sandbox.mail.send({ ...mail, to: 'signed@customer.example' });
    await sandbox.rest();
    const { json } = await sandbox.call('GET', '/sandbox/keys');
    const { eventWebhookPublicKey } = json['sendgrid'] as { eventWebhookPublicKey: string };
    const webhook = new EventWebhook();
    const key = webhook.convertPublicKeyToECDSA(eventWebhookPublicKey);
    const { headers, body } = sandbox.receiver.on('/events').at(-1)!;
    const signature = String(headers['x-twilio-email-event-webhook-signature']);
    const timestamp = String(headers['x-twilio-email-event-webhook-timestamp']);
    expect(webhook.verifySignature(key, body, signature, timestamp)).toBe(true);
    const changed = Buffer.from(body);
    changed[10] = (changed[10] ?? 0) ^ 1;
    expect(webhook.verifySignature(key, changed, signature, timestamp)).toBe(false);
    expect(webhook.verifySignature(key, body, signature, `${timestamp}1`)).toBe(false);
  });

  it('tells an opening only when the mail asks for it', async () => {
    const trackingSettings = { openTracking: { enable: true } };
    await sandbox.mail.send({ ...mail, to: 'open@customer.example', trackingSettings });
    await sandbox.rest();
    expect(eventsFor('open@customer.example').map((event) => event['event'])).toEqual([
      'processed',
      'delivered',
      'open',
    ]);
  });

  it('tells a bounce', async () => {
    const to = 'bounce@customer.example';
    await sandbox.call('POST', '/sandbox/faults', { fault: { kind: 'final_failure' }, scope: { to } });
    await sandbox.mail.send({ ...mail, to });
    await sandbox.call('DELETE', '/sandbox/faults');
    await sandbox.rest();
    expect(eventsFor(to)).toMatchObject([{ event: 'processed' }, { event: 'bounce', type: 'bounce' }]);
  });
});
