import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type OutgoingMessage } from '@tactful/delivery';
import { SmtpMail } from './smtp-mail.js';
import { MailServer, type TakenMail } from './testing/mail-server.js';

let server: MailServer;
beforeAll(async () => {
  server = await MailServer.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.replies = {};
  server.taken.length = 0;
});

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

const send = (change: Partial<OutgoingMessage> = {}) => new SmtpMail(server.url, 5_000).send({ ...message, ...change });

/** The header fields of the mail, unfolded (RFC 5322). */
function headersOf({ lines }: TakenMail): string[] {
  const block = lines.slice(0, lines.indexOf(''));
  return block
    .join('\r\n')
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
}
const namesOf = (mail: TakenMail): string[] => headersOf(mail).map((line) => line.split(':')[0]?.toLowerCase() ?? '');

async function taken(change: Partial<OutgoingMessage> = {}): Promise<TakenMail> {
  expect(await send(change)).toMatchObject({ kind: 'accepted' });
  const [mail, ...others] = server.taken;
  expect(others).toEqual([]);
  return mail!;
}

describe('a mail over SMTP', () => {
  it('has the text before the HTML, a way out in one click, and an id and a date of its own', async () => {
    const mail = await taken();
    expect([mail.from, mail.to]).toEqual(['billing@harbour.example', ['jana@linde.example']]);
    expect(headersOf(mail)).toEqual(
      expect.arrayContaining([
        'From: Harbour Studio <billing@harbour.example>',
        'To: jana@linde.example',
        'Reply-To: mia@harbour.example',
        'Subject: Invoice INV-1',
        'List-Unsubscribe: <https://tactful.example/email/one-click/abc>',
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
        'MIME-Version: 1.0',
      ]),
    );
    expect(namesOf(mail)).toEqual(expect.arrayContaining(['message-id', 'date']));
    const types = mail.lines.filter((line) => line.startsWith('Content-Type:'));
    expect(types.map((line) => line.split(/[ ;]/)[1])).toEqual(['multipart/alternative', 'text/plain', 'text/html']);
  });

  it.each([
    ['a name with a line break', { fromName: 'Harbour\r\nBcc: everybody@evil.example' }],
    ['a subject with a line break', { subject: 'Invoice\r\nBcc: everybody@evil.example\r\n\r\nHello' }],
    ['a name with quotes and brackets', { fromName: '"Harbour" <evil@evil.example>, x' }],
    ['direction marks and emoji', { fromName: 'Hafen \u202Eoidutst\u202C 👩‍👩‍👧', subject: '📄 \u202Eecilovni' }],
    ['a dot alone on a line', { text: 'one\n.\ntwo\n..', html: null }],
    ['a line of 100,000 letters', { text: 'x'.repeat(100_000), html: `<p>${'y'.repeat(100_000)}</p>` }],
    ['bare CR and LF', { text: 'a\rb\nc\r\n.\r\nQUIT\r\n', html: null }],
    ['NUL and half of a character', { text: 'a\0b\ud800', html: null }],
  ])('goes to one person, with lines that every server takes: %s', async (_, change) => {
    const mail = await taken(change);
    expect([mail.from, mail.to]).toEqual(['billing@harbour.example', ['jana@linde.example']]);
    const names = namesOf(mail);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('bcc');
    // RFC 5321: 998 octets and no bare CR or LF; RFC 5322: header fields are ASCII.
    for (const line of mail.lines) expect([line.length <= 998, /[\r\n]/.test(line)]).toEqual([true, false]);
    expect(headersOf(mail).join('\n')).toMatch(/^[\n\x20-\x7e]*$/);
  });

  it.each([
    ['RCPT', '550 no such mailbox', { kind: 'refused', errorClass: 'address_permanent', code: '550' }],
    ['RCPT', '451 try later', { kind: 'refused', errorClass: 'outage', code: '451' }],
    ['MAIL', '530 log in first', { kind: 'refused', errorClass: 'config', code: '530' }],
    ['DATA', '421 too busy', { kind: 'refused', errorClass: 'outage', code: '421' }],
    ['DATA.', '554 looks like spam', { kind: 'refused', errorClass: 'config', code: '554' }],
  ])('that is refused at %s with "%s" has not left', async (command, reply, result) => {
    server.replies = { [command]: reply };
    expect(await send()).toEqual(result);
  });
});
