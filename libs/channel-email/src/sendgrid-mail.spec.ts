import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type OutgoingMessage } from '@tactful/delivery';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { SendGridMail } from './sendgrid-mail.js';
import { resultOfSmtpError } from './smtp-mail.js';

const message: OutgoingMessage = {
  companyId: '01980000-0000-7000-8000-000000000001',
  attemptId: '01980000-0000-7000-8000-000000000007',
  from: 'billing@harbour.example',
  fromName: 'Harbour Studio',
  replyTo: 'mia@harbour.example',
  to: 'jana@linde.example',
  subject: 'Invoice INV-1',
  text: 'Hello',
  html: '<p>Hello</p>',
  content: null,
  validitySeconds: 3_600,
  oneClickUrl: 'https://tactful.example/email/one-click/abc',
};

interface Call {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

describe('mail through SendGrid’s SDK', () => {
  let server: Server;
  let calls: Call[];
  let answer: { status: number; headers?: Record<string, string> } | 'silence';

  beforeEach(async () => {
    calls = [];
    answer = { status: 202, headers: { 'X-Message-Id': 'm-1' } };
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        calls.push({ url: request.url ?? '', headers: request.headers, body: JSON.parse(body) as unknown });
        if (answer !== 'silence') response.writeHead(answer.status, answer.headers).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const mail = () =>
    new SendGridMail({
      sendgrid: {
        apiKey: 'SG.key',
        baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sandbox/sendgrid`,
      },
      requestTimeoutMs: 300,
    });

  it('goes to the configured address, with our ids and a one-click way out', async () => {
    expect(await mail().send(message)).toEqual({ kind: 'accepted', providerId: 'm-1' });
    expect(calls[0]).toMatchObject({
      url: '/sandbox/sendgrid/v3/mail/send',
      headers: { authorization: 'Bearer SG.key' },
      body: {
        from: { email: 'billing@harbour.example', name: 'Harbour Studio' },
        reply_to: { email: 'mia@harbour.example' },
        personalizations: [{ to: [{ email: 'jana@linde.example' }] }],
        custom_args: { attempt_id: message.attemptId, company_id: message.companyId },
        headers: {
          'List-Unsubscribe': '<https://tactful.example/email/one-click/abc>',
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
        content: [
          { type: 'text/plain', value: 'Hello' },
          { type: 'text/html', value: '<p>Hello</p>' },
        ],
      },
    });
  });

  it('takes files along as the API wants them, and mentions none where there are none', async () => {
    const paper = { name: 'INV-1.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF-1.7') };
    await mail().send({ ...message, attachments: [paper] });
    await mail().send(message);
    expect(calls[0]?.body).toMatchObject({
      attachments: [
        { filename: 'INV-1.pdf', type: 'application/pdf', content: 'JVBERi0xLjc=', disposition: 'attachment' },
      ],
    });
    expect(calls[1]?.body).not.toHaveProperty('attachments');
  });

  it.each([
    [400, { kind: 'refused', errorClass: 'content', code: '400' }],
    [401, { kind: 'refused', errorClass: 'config', code: '401' }],
    [403, { kind: 'refused', errorClass: 'config', code: '403' }],
    [413, { kind: 'refused', errorClass: 'content', code: '413' }],
    [429, { kind: 'refused', errorClass: 'rate', code: '429' }],
    [418, { kind: 'refused', errorClass: 'unrecognised', code: '418' }],
    [500, { kind: 'unknown', why: 'http_500' }],
    [503, { kind: 'unknown', why: 'http_503' }],
  ])('takes HTTP %i for %j', async (status, result) => {
    answer = { status };
    expect(await mail().send(message)).toEqual(result);
    expect(calls).toHaveLength(1);
  });

  it('does not know what became of a mail when no answer comes, and does not send it again', async () => {
    answer = 'silence';
    expect(await mail().send(message)).toMatchObject({ kind: 'unknown' });
    expect(calls).toHaveLength(1);
  });

  it('knows that nothing left when nobody listens', async () => {
    const closed = mail();
    server.close();
    expect(await closed.send(message)).toMatchObject({ kind: 'refused', errorClass: 'outage' });
  });

  it('is off without a key, and says so', () => {
    expect(new SendGridMail({ sendgrid: {}, requestTimeoutMs: 300 }).off).toContain('SENDGRID_API_KEY');
  });
});

describe('an SMTP reply', () => {
  it.each([
    [{ responseCode: 421 }, { kind: 'refused', errorClass: 'outage', code: '421' }],
    [{ responseCode: 550 }, { kind: 'refused', errorClass: 'address_permanent', code: '550' }],
    [{ responseCode: 553 }, { kind: 'refused', errorClass: 'address_permanent', code: '553' }],
    [{ responseCode: 535 }, { kind: 'refused', errorClass: 'config', code: '535' }],
    [{ code: 'ECONNREFUSED' }, { kind: 'refused', errorClass: 'outage', code: 'ECONNREFUSED' }],
    [{ code: 'ETIMEDOUT' }, { kind: 'unknown', why: 'ETIMEDOUT' }],
  ])('%j means %j', (error, result) => expect(resultOfSmtpError(error)).toEqual(result));
});
