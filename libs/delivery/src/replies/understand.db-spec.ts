import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type CompanySettings } from '@tactful/contracts';
import { ReplyClassifier, type WordsToRead } from '../classifier/reply-classifier.js';
import { type DeliveryWorld, startDelivery } from '../testing/delivery-world.js';
import { aCompany, companyEvent } from '../testing/told.js';

jest.setTimeout(60_000);

let world: DeliveryWorld;
const company = aCompany();
/** Friday has begun there when it is Thursday evening in Berlin. */
const eastern = aCompany({ timeZone: 'Pacific/Auckland' });

beforeAll(async () => {
  world = await startDelivery('2026-03-03T09:00:00Z');
  await world.tell([companyEvent(company), companyEvent(eastern)]);
  await world.moveTo('2026-03-03T10:00:00Z');
});
afterAll(() => world.close());

interface Understood {
  readonly status: number;
  readonly intents: readonly { readonly intent: string; readonly date: string | null }[];
}

async function understand(body: object, { companyId }: CompanySettings = company): Promise<Understood> {
  const response = await fetch(`http://127.0.0.1:${world.config.port}/v1/replies/understand`, {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', 'x-tactful-internal': world.config.internalToken },
      ...{ 'x-tactful-company': companyId, 'x-tactful-actor': 'api:other system' },
    },
    body: JSON.stringify(body),
  });
  const { intents = [] } = (await response.json()) as Partial<Understood>;
  return { status: response.status, intents };
}

describe('what the company’s other systems ask about a reply', () => {
  it('is answered with the intents, their dates and amounts, strongest first', async () => {
    const asked = { text: "I'll pay €50 on Friday", locale: 'en', receivedAt: '2026-03-03T10:00:00Z' };
    expect((await understand(asked)).intents[0]).toEqual({
      ...{ intent: 'promise', confidence: expect.any(Number), date: '2026-03-06' },
      ...{ amountMinor: 5_000, currency: 'EUR' },
    });
    expect((await understand({ text: 'Please stop texting me', locale: 'en' })).intents[0]?.intent).toBe('stop');
  });

  it('counts days where the reply was written: by its offset, else by the company’s zone', async () => {
    const dateOf = async (receivedAt: string, asking: CompanySettings) => {
      const { intents } = await understand({ text: 'I will pay tomorrow', locale: 'en', receivedAt }, asking);
      return intents.find(({ intent }) => intent === 'promise')?.date;
    };
    expect(await dateOf('2026-03-05T20:00:00Z', company)).toBe('2026-03-06');
    expect(await dateOf('2026-03-05T20:00:00Z', eastern)).toBe('2026-03-07');
    expect(await dateOf('2026-03-06T09:00:00+13:00', company)).toBe('2026-03-07');
  });

  it('is what the second reader lets stand: their worry counts, and what they do not see is not certain', async () => {
    const asked: WordsToRead[] = [];
    const worry = { intent: 'hardship', confidence: 0.9, date: null, amountMinor: null, currency: null } as const;
    const classify = (words: WordsToRead) => {
      asked.push(words);
      return Promise.resolve([worry]);
    };
    const port = world.app.get(ReplyClassifier, { strict: false });
    Object.assign(port, { classify });
    const receivedAt = '2026-03-03T10:00:00Z';
    const { intents } = await understand({
      text: "I'll pay €50 on Friday\n\n> your invoice",
      locale: 'en',
      receivedAt,
    });
    Reflect.deleteProperty(port, 'classify');
    expect(intents.slice(0, 2)).toMatchObject([worry, { intent: 'promise', confidence: 0.79, date: '2026-03-06' }]);
    expect(asked).toEqual([{ text: "I'll pay €50 on Friday", receivedAt: Temporal.Instant.from(receivedAt) }]);
  });

  it('stores nothing', async () => {
    const counted = () => world.rows(`select (select count(*) from delivery.reply), (select count(*) from bus.outbox)`);
    const before = await counted();
    await understand({ text: 'Please stop texting me', locale: 'en' });
    expect(await counted()).toEqual(before);
  });

  it.each([
    ['a million characters', { text: 'stop '.repeat(200_000) }],
    ['a character that cannot be stored', { text: 'st\0op' }],
    ['no text', { locale: 'en' }],
    ['a day that is none', { text: 'hello', receivedAt: '2026-02-30T10:00:00Z' }],
    ['a field that nobody knows', { text: 'hello', customerId: 'x' }],
  ])('is refused with %s', async (_, body) => {
    expect((await understand(body)).status).toBe(422);
  });

  it.each(['', '\u202Estop', '<b>{{pay}}</b> =1+1', '😀'.repeat(9_000)])('always has an answer: %j', async (text) => {
    const { status, intents } = await understand({ text });
    expect([status, intents.length > 0]).toEqual([200, true]);
  });
});
