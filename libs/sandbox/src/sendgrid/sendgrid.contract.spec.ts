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

  const person = { email: 'x@customer.example' };
  const plain = { type: 'text/plain', value: 'x' };
  const markup = { type: 'text/html', value: '<p>x</p>' };
  const file = { content: 'eA==', filename: 'invoice.pdf', type: 'application/pdf' };
  /** A mail as it goes over the wire, with what a case makes of it; undefined takes a field away. */
  const raw = (change: object) => ({
    ...{ personalizations: [{ to: [person] }], from: mail.from, subject: 's', content: [plain] },
    ...change,
  });
  const to = (change: object) => raw({ personalizations: [{ to: [person], ...change }] });
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ email: `x${at}@customer.example` }));
  const bad: readonly [string, object, string | null][] = [
    ['no recipients', raw({ personalizations: undefined }), 'personalizations'],
    ['a recipient that is none', to({ to: [{ email: 'x' }] }), 'personalizations.0.to.0.email'],
    ['nobody', to({ to: [] }), 'personalizations.0.to'],
    ['1,001 recipients', raw({ personalizations: [{ to: many(600) }, { to: many(401) }] }), 'personalizations'],
    ['somebody twice', to({ cc: [{ email: 'X@customer.example' }] }), 'personalizations.0'],
    ['no sender', raw({ from: undefined }), 'from'],
    ['no subject', raw({ subject: undefined }), 'subject'],
    ['an empty subject', raw({ subject: '' }), 'subject'],
    ['a subject of two lines', raw({ subject: 'a\r\nBcc: b' }), 'subject'],
    ['no content', raw({ content: undefined }), 'content'],
    ['empty content', raw({ content: [{ type: 'text/plain', value: '' }] }), 'content.0.value'],
    ['content with a charset', raw({ content: [{ type: 'text/plain; charset=x', value: 'x' }] }), 'content.0.type'],
    ['HTML before the text', raw({ content: [markup, plain] }), 'content'],
    ['two texts', raw({ content: [plain, plain] }), 'content'],
    ['a header of SendGrid’s own', raw({ headers: { 'X-SG-EID': 'x' } }), 'headers.X-SG-EID'],
    ['a header that says whom it goes to', to({ headers: { Bcc: 'b@x.example' } }), 'personalizations.0.headers.Bcc'],
    ['a header of two lines', raw({ headers: { 'X-Ours': 'a\r\nBcc: b' } }), 'headers.X-Ours'],
    ['a header with a colon in its name', raw({ headers: { 'X:Ours': 'a' } }), 'headers.X:Ours'],
    ['custom args over 10,000 bytes', raw({ custom_args: { id: 'ä'.repeat(5_000) } }), 'custom_args'],
    [
      'custom args of a recipient over it',
      to({ custom_args: { id: 'x'.repeat(10_000) } }),
      'personalizations.0.custom_args',
    ],
    ['a custom arg that is no text', raw({ custom_args: { id: 7 } }), 'custom_args.id'],
    ['eleven categories', raw({ categories: many(11).map(({ email }) => email) }), 'categories'],
    ['a category twice', raw({ categories: ['due', 'due'] }), 'categories'],
    ['a category of 256 characters', raw({ categories: ['x'.repeat(256)] }), 'categories.0'],
    ['two kinds of reply address', raw({ reply_to: person, reply_to_list: [person] }), 'reply_to_list'],
    ['an attachment that is no base64', raw({ attachments: [{ ...file, content: '%PDF' }] }), 'attachments.0.content'],
    ['an attachment without a name', raw({ attachments: [{ ...file, filename: '' }] }), 'attachments.0.filename'],
    ['an attachment nowhere', raw({ attachments: [{ ...file, disposition: 'beside' }] }), 'attachments.0.disposition'],
    ['a pool of one letter', raw({ ip_pool_name: 'a' }), 'ip_pool_name'],
    [
      '26 groups',
      raw({ asm: { group_id: 1, groups_to_display: Array.from({ length: 26 }, (_, at) => at) } }),
      'asm.groups_to_display',
    ],
    ['a later hour', raw({ send_at: 1_772_443_800 }), 'send_at'],
    ['a template of SendGrid’s', raw({ template_id: 'd-1' }), 'template_id'],
    ['no object at all', [], null],
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

  it('takes what its own client makes of every field that has a rule', async () => {
    const [response] = await sandbox.mail.send({
      ...mail,
      to: 'full@customer.example',
      cc: 'cc@customer.example',
      replyTo: 'mia@company.example',
      headers: {
        'List-Unsubscribe': '<https://company.example/x>',
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
      categories: ['due', 'first'],
      customArgs: { attempt_id: 'x'.repeat(9_900) },
      attachments: [file, { ...file, disposition: 'inline', contentId: 'logo' }],
      ipPoolName: 'transactional',
      asm: { groupId: 7, groupsToDisplay: [7] },
    });
    expect(response.statusCode).toBe(202);
    const files = { name: 'invoice.pdf', mediaType: 'application/pdf', sizeBytes: 1 };
    for (const to of ['full@customer.example', 'cc@customer.example'])
      await expect(loggedTo(to)).resolves.toMatchObject([{ attachments: [files, files] }]);
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
