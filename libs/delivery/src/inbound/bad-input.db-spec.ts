import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import twilio from 'twilio';
import { InboundWorld, mailbox, ours, publicUrl, type TestPerson } from '../testing/inbound-world.js';
import { mailFrom, textFrom } from '../testing/posted-messages.js';

let world: InboundWorld;

beforeAll(async () => {
  world = await InboundWorld.start();
});
afterAll(() => world.close());

const smsPath = '/inbound/twilio/sms';
const form = { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' };

/** Bytes as they came over the wire, signed by Twilio for what they say. */
function postRaw(bytes: Buffer) {
  const said = Object.fromEntries(new URLSearchParams(bytes.toString('utf8')));
  const signature = twilio.getExpectedTwilioSignature(world.authToken, `${publicUrl}${smsPath}`, said);
  return world.app.inject({
    ...{ method: 'POST', url: smsPath, payload: bytes },
    headers: { ...form, 'x-twilio-signature': signature },
  });
}

/** The one reply of a person: what the agent reads, and what the other services are told. */
async function keptOf(person: TestPerson): Promise<{ text: string; told: string }> {
  const replies = await world.repliesOf(person);
  const events = await world.eventsOf(person, 'delivery.reply.received.v1');
  expect([replies.length, events.length]).toEqual([1, 1]);
  return { text: replies[0]?.text ?? '', told: (events[0] as { text: string }).text };
}

describe('a reply of a million characters', () => {
  it('is one reply by SMS, cut at 20,000, that waits for a person', async () => {
    const person = await world.aPerson();
    const words = `I need more time. ${'and so on, '.repeat(90_910)}`;
    expect((await world.text(person.phone, words)).statusCode).toBe(200);
    const { text, told } = await keptOf(person);
    expect([text, told]).toEqual([words.slice(0, 20_000), text]);
    expect((await world.load(person)).unreadReply).toBe(true);
  });

  it('is one reply by mail, however many bytes it takes', async () => {
    const person = await world.aPerson();
    const mail = mailFrom({ from: person.email, to: mailbox }, `STOP\n\n${'é'.repeat(1_000_000)}`);
    expect((await world.postMail(mail)).statusCode).toBe(200);
    expect((await keptOf(person)).text).toHaveLength(20_000);
    expect((await world.load(person)).unreadReply).toBe(true);
  });

  it('is too much for a text message when it is larger than any provider sends: 413, and nothing is kept', async () => {
    const person = await world.aPerson();
    expect((await world.text(person.phone, 'я'.repeat(1_000_000))).statusCode).toBe(413);
    expect(await world.repliesOf(person)).toEqual([]);
  });
});

describe('what people write', () => {
  it.each([
    ['direction marks', 'I paid \u202Eyadretsey\u202C, \u2067really\u2069'],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['a formula', '=HYPERLINK("http://evil.example","click")'],
    ['merge fields', '{{link}} {{constructor.constructor("return process")()}} {%raw%} ${7*7}'],
    ['SQL', `'); drop schema delivery cascade; --`],
    ['format directives', '%s %n %00 %zz \\u0000 \\x00'],
    ['emoji and joiners', '👩‍👩‍👧‍👦 می‌خواهم'],
  ])('is kept and told letter by letter: %s', async (_, words) => {
    const person = await world.aPerson();
    expect((await world.text(person.phone, words)).statusCode).toBe(200);
    expect(await keptOf(person)).toEqual({ text: words, told: words });
  });

  it.each(['S\u200bTOP', '\u202eSTOP\u202c', '\ufeffstop\u00ad', 'ＳＴＯＰ', 'STOP\0'])(
    'is a STOP, whatever nobody sees in it: %j',
    async (words) => {
      const person = await world.aPerson();
      expect((await world.text(person.phone, words)).statusCode).toBe(200);
      expect(await world.consentOf(person)).toMatchObject({ sms: 'opted_out' });
    },
  );

  it('is answered in our words alone: nothing of it comes back', async () => {
    const person = await world.aPerson();
    await world.text(person.phone, '<b>{{link}}</b> =1+1 please call me');
    const [answer] = await world.test.admin.query<{ service: unknown }[]>(
      `select service from delivery.message where customer_id = $1`,
      [person.customerId],
    );
    expect(JSON.stringify(answer)).not.toMatch(/<b>|\{\{|=1/);
  });
});

describe('bytes that are no UTF-8', () => {
  it.each([
    ['a byte that is none', '\xff\xfe'],
    ['half of a character', 'Gr\xc3'],
    ['a surrogate', '\xed\xa0\x80'],
    ['a letter written too long', '\xc0\xaf'],
    ['ISO 8859-1', 'Gr\xfc\xdfe'],
  ])('are text with replacement characters, escaped or raw: %s', async (_, bytes) => {
    const escaped = [...Buffer.from(bytes, 'latin1')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
    for (const body of [escaped, bytes]) {
      const person = await world.aPerson();
      const fields = new URLSearchParams(textFrom({ from: person.phone, to: ours }, 'BODY')).toString();
      const answer = await postRaw(Buffer.from(fields.replace('BODY', `Hi ${body}`), 'latin1'));
      expect(answer.statusCode).toBe(200);
      const { text } = await keptOf(person);
      expect([text.isWellFormed(), /^Hi (Gr)?\ufffd/.test(text)]).toEqual([true, true]);
    }
  });

  it.each([
    ['in a mail that says it is UTF-8', 'utf-8', 'Gr\xfc\xdfe', 'Gr\ufffd\ufffde'],
    ['in a charset that nobody knows', 'x-klingon', 'Gr\xfc\xdfe', 'Gr\ufffd\ufffde'],
    ['in a charset of two bytes', 'utf-16le', 'H\0i\0\0\0', 'Hi'],
  ])('are read as far as they can be %s', async (_, charset, bytes, text) => {
    const person = await world.aPerson();
    const mail = mailFrom({ from: person.email, to: mailbox }, bytes).toString('latin1');
    const body = Buffer.from(mail.replace('iso-8859-1', charset), 'latin1');
    expect((await world.postMail(body)).statusCode).toBe(200);
    expect((await keptOf(person)).text).toBe(text);
  });
});

describe('a mail whose headers are rubbish', () => {
  it.each([
    ['NUL where it says what it answers', 'In-Reply-To: <a\0b@x>\nReferences: <\0@x> <\ud800@x>\n'],
    ['a thousand references', `References: ${'<a@b> '.repeat(1_000)}\n`],
    ['a line without end', `X-Long: ${'x'.repeat(900_000)}\n`],
    ['no header at all', '\0\0\0'],
  ])('is taken all the same: %s', async (_, headers) => {
    const person = await world.aPerson();
    const mail = mailFrom({ from: person.email, to: mailbox }, 'Thank you, I will look at it').toString('latin1');
    const body = Buffer.from(mail.replace(/Message-ID:.*\n/, headers), 'latin1');
    expect((await world.postMail(body)).statusCode).toBe(200);
    expect((await keptOf(person)).text).toBe('Thank you, I will look at it');
  });

  it.each([
    ['cut short', (mail: Buffer) => mail.subarray(0, 80)],
    ['without its end', (mail: Buffer) => mail.subarray(0, -14)],
    ['empty', () => Buffer.alloc(0)],
    ['without a sender', (mail: Buffer) => Buffer.from(mail.toString('latin1').replaceAll('@', ' '), 'latin1')],
  ])('is refused or taken, never an error of ours: %s', async (_, broken) => {
    const person = await world.aPerson();
    const answer = await world.postMail(broken(mailFrom({ from: person.email, to: mailbox }, 'Hello')));
    expect([200, 400]).toContain(answer.statusCode);
    expect(await world.repliesOf(person)).toHaveLength(answer.statusCode === 200 ? 1 : 0);
  });
});
