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
function headersOf({ lines }: Pick<TakenMail, 'lines'>): string[] {
  const block = lines.slice(0, lines.indexOf(''));
  return block
    .join('\r\n')
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
}
/** The parts of a mail or of one of its parts, as its own header separates them (RFC 2046). */
function partsOf(whole: Pick<TakenMail, 'lines'>): { readonly lines: readonly string[] }[] {
  const boundary = `--${/boundary="([^"]+)"/.exec(headersOf(whole).join('\n'))?.[1]}`;
  const at = whole.lines.flatMap((line, place) => (line.startsWith(boundary) ? place : []));
  return at.slice(0, -1).map((start, place) => ({ lines: whole.lines.slice(start + 1, at[place + 1]) }));
}

/** The name of a file, put together from the pieces in which a header holds it (RFC 2231). */
function fileNameIn(part: Pick<TakenMail, 'lines'>): string {
  const disposition = headersOf(part).find((line) => line.startsWith('Content-Disposition: attachment')) ?? '';
  const pieces = [...disposition.matchAll(/filename(?:\*\d+)?\*?=(?:"([^"]*)"|([^;\s]*))/g)];
  return decodeURIComponent(
    pieces
      .map(([, quoted, plain]) => quoted ?? plain)
      .join('')
      .replace(/^utf-8''/, ''),
  );
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

  it('takes files along byte for byte, each under its name and as what it is', async () => {
    // Every byte, the end of a mail and lines that begin with a dot among them.
    const content = Buffer.concat([
      Buffer.from('%PDF-1.7\r\n.\r\n..\r\nQUIT\r\n'),
      Buffer.from(Array.from({ length: 70_000 }, (_, place) => (place * 131 + (place >> 8)) % 256)),
    ]);
    const files = ['INV-1.pdf', 'Rechnung-Nº-7-März-für-die-Größe-der-Übernahme-im-Jänner-mit-ß-und-Ümläuten.pdf'];
    const mail = await taken({
      attachments: files.map((name) => ({ name, mediaType: 'application/pdf', content })),
    });
    expect(headersOf(mail).join('\n')).toMatch(/^Content-Type: multipart\/mixed;/m);
    for (const line of mail.lines) expect(line).toMatch(/^[\t\x20-\x7e]{0,998}$/);
    const [words, ...papers] = partsOf(mail);
    expect(partsOf(words!).map((part) => headersOf(part)[0]?.split(/[ ;]/)[1])).toEqual(['text/plain', 'text/html']);
    expect(papers.map(fileNameIn)).toEqual(files);
    for (const paper of papers) {
      expect(headersOf(paper)).toContain('Content-Transfer-Encoding: base64');
      expect(headersOf(paper).join('\n')).toMatch(/^Content-Type: application\/pdf[;\n]/m);
      const arrived = Buffer.from(paper.lines.slice(paper.lines.indexOf('')).join(''), 'base64');
      expect(arrived.equals(content)).toBe(true);
    }
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
