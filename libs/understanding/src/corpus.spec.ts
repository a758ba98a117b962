import { describe, expect, it } from '@jest/globals';
import { isForTuning } from '@tactful/testing';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { CERTAIN_FROM, INTENTS, PROTECTED_INTENTS, understand } from './index.js';
import { type Intent, type IntentReading, type Understanding } from './understanding.types.js';

const line = z.object({
  id: z.string(),
  locale: z.string(),
  text: z.string(),
  receivedAt: z.string(),
  intents: z.array(z.enum(INTENTS)),
  date: z.string().nullable(),
  amountMinor: z.number().nullable(),
  currency: z.string().nullable(),
  harm: z.enum([...PROTECTED_INTENTS, 'none']),
});
type Line = z.infer<typeof line>;

const place = new URL('../corpus/', import.meta.url);
const linesOf = (file: string) =>
  readFileSync(new URL(file, place), 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => line.parse(JSON.parse(text)));

const corpus = linesOf('replies.jsonl');
/** Written later, batch by batch, read once before any rule was mended by it, and for tuning ever since. */
const fresh = readdirSync(new URL('fresh/', place), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => linesOf(`fresh/${file}`));

/** What the rules reach now, never to be lowered. The goal of all shares is 0.95, and no harmful reading in either half. */
const REACHED = { tuning: 0.98, fresh: 0.97, heldOut: 0.905, harmfulTuning: 0, harmfulHeldOut: 0 };

const tuning = corpus.filter(isForTuning);
const heldOut = corpus.filter((reply) => !isForTuning(reply));

const readings = new Map<string, Understanding>();

function read(reply: Line): Understanding {
  const receivedAt = Temporal.Instant.from(reply.receivedAt);
  const known = readings.get(reply.id);
  const reading = known ?? understand(reply.text, { locales: [reply.locale], receivedAt, timeZone: 'UTC' });
  readings.set(reply.id, reading);
  return reading;
}

/** What automation may go on upon; everything else stops it or calls a person. */
const harmless: ReadonlySet<Intent> = new Set(
  INTENTS.filter((intent) => !['stop', 'wrong_person', 'vulnerable', 'hardship', 'upset', 'dispute'].includes(intent)),
);

function isRight(reply: Line, { intents }: Understanding): boolean {
  const [first] = intents;
  if (!reply.intents.includes(first.intent)) return false;
  const payment =
    intents.find(({ intent }) => intent === 'promise') ?? intents.find(({ intent }) => intent === 'already_paid');
  return !tellsOfPayment(reply) || (payment !== undefined && saysTheSame(reply, payment));
}

function tellsOfPayment(reply: Line): boolean {
  return reply.date !== null || reply.amountMinor !== null;
}

function saysTheSame(reply: Line, reading: IntentReading): boolean {
  return (['date', 'amountMinor', 'currency'] as const).every((field) => reply[field] === reading[field]);
}

/** The worst mistake: somebody in need or in the right is taken for somebody content. */
function isHarmful(reply: Line, { intents }: Understanding): boolean {
  if (reply.harm === 'none') return false;
  const [first] = intents;
  const isFound = intents.some(
    ({ intent }) => reply.intents.includes(intent) && PROTECTED_INTENTS.some((one) => one === intent),
  );
  return !isFound && harmless.has(first.intent) && first.confidence >= CERTAIN_FROM;
}

function shareRight(replies: readonly Line[]): number {
  return replies.filter((reply) => isRight(reply, read(reply))).length / Math.max(1, replies.length);
}

describe('the corpus of replies', () => {
  it('names each reply once', () => {
    const ids = [...corpus, ...fresh].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is at least 600 replies in eight languages, in two halves', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(600);
    expect(new Set(corpus.map(({ locale }) => locale)).size).toBe(8);
    expect(Math.min(tuning.length, heldOut.length)).toBeGreaterThan(corpus.length * 0.4);
  });

  it('is read right where the rules were tuned', () => {
    const failures = tuning.filter((reply) => !isRight(reply, read(reply))).map(toldOf);
    expect({ isReached: shareRight(tuning) >= REACHED.tuning, share: shareRight(tuning), failures }).toMatchObject({
      isReached: true,
    });
  });

  it('is read right where it was written later', () => {
    const failures = fresh.filter((reply) => !isRight(reply, read(reply))).map(toldOf);
    expect({ isReached: shareRight(fresh) >= REACHED.fresh, share: shareRight(fresh), failures }).toMatchObject({
      isReached: true,
    });
  });

  it('is read right in as large a share of replies that nobody tuned by as was reached before', () => {
    const byLanguage = Map.groupBy(heldOut, ({ locale }) => locale);
    const shares = [...byLanguage].map(([locale, replies]) => [locale, Math.round(shareRight(replies) * 1000) / 1000]);
    expect({ isReached: shareRight(heldOut) >= REACHED.heldOut, share: shareRight(heldOut), shares }).toMatchObject({
      isReached: true,
    });
  });

  it('takes stop, a wrong person, hardship or vulnerability for something harmless no more often than before', () => {
    const harmful = [...tuning, ...fresh].filter((reply) => isHarmful(reply, read(reply)));
    expect({ isKept: harmful.length <= REACHED.harmfulTuning, harmful: harmful.map(toldOf) }).toMatchObject({
      isKept: true,
    });
    expect(heldOut.filter((reply) => isHarmful(reply, read(reply))).length).toBeLessThanOrEqual(REACHED.harmfulHeldOut);
  });
});

/** Only ever called for the tuning half and the fresh batches. */
function toldOf(reply: Line): object {
  const { id, text, intents, date, amountMinor, currency } = reply;
  return { id, text, wanted: { intents, date, amountMinor, currency }, read: read(reply).intents };
}
