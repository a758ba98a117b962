import { describe, expect, it } from '@jest/globals';
import { VirtualClock } from '@tactful/runtime';
import { CERTAIN_FROM, type Intent, type IntentReading, INTENTS } from '@tactful/understanding';
import fc from 'fast-check';
import { decideInbound } from '../inbound/inbound.decision.js';
import { saysNotReceived } from '../inbound/invoice-copy.decision.js';
import { type ReceivedMessage } from '../inbound/received-message.types.js';
import { replyTasks } from '../inbound/reply-tasks.decision.js';
import { RulesClassifier } from '../testing/rules-classifier.js';
import { moreCareful } from './more-careful.decision.js';
import { NoClassifier, type ReplyClassifier } from './reply-classifier.js';
import { SecondOpinion } from './second-opinion.js';

const receivedAt = Temporal.Instant.from('2026-03-10T09:00:00Z');
const message: ReceivedMessage = {
  ...{ channel: 'sms', providerId: 'SM1', from: '+4915112345678', to: ['+4930111111'], subject: null },
  ...{ text: 'some words', newText: 'some words', providerKeyword: null, isAutomatic: false, isAuthentic: true },
  ...{ threadIds: [], quotedTokens: [] },
};
const reading = (intent: Intent, confidence: number): IntentReading => ({
  ...{ intent, confidence, date: null, amountMinor: null, currency: null },
});
const someReadings = fc
  .uniqueArray(fc.constantFrom(...INTENTS))
  .chain((intents) =>
    fc.tuple(
      ...intents.map((intent) => fc.double({ min: 0, max: 1, noNaN: true }).map((sure) => reading(intent, sure))),
    ),
  )
  .map((readings) => readings.toSorted((a, b) => b.confidence - a.confidence));

/** What every reader behind the port has to keep; an operator runs it against their own. */
function keepsTheContract(name: string, classifier: ReplyClassifier): void {
  describe(`${name} behind the port`, () => {
    it.each(['I will pay €50 on Friday', 'STOP', '', '\u202E<b>{{x}}</b>', '😀'.repeat(5_000)])(
      'answers %.20s with intents that we know, strongest first, or with nothing',
      async (text) => {
        const opinion = await new SecondOpinion(classifier, new VirtualClock(receivedAt)).about({
          ...message,
          newText: text,
        });
        const asked = await classifier.classify({ text, receivedAt });
        expect(opinion).toEqual(asked);
        const confidences = (asked ?? []).map(({ confidence }) => confidence);
        expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
        expect(new Set(asked?.map(({ intent }) => intent)).size).toBe(confidences.length);
      },
    );
  });
}

keepsTheContract('the rules', new RulesClassifier());
keepsTheContract('nobody', new NoClassifier());

describe('a second reader', () => {
  it.each<[string, () => Promise<readonly IntentReading[]>]>([
    ['fails', () => Promise.reject(new Error('some words'))],
    ['knows other intents', () => Promise.resolve([{ ...reading('stop', 1), intent: 'threat' as Intent }])],
    ['is surer than sure', () => Promise.resolve([reading('stop', 2)])],
  ])('that %s counts as none', async (_, classify) => {
    const opinion = new SecondOpinion({ classify }, new VirtualClock(receivedAt));
    expect(await opinion.about(message)).toBeNull();
  });

  it('is not asked about what no person wrote', async () => {
    const classify = () => Promise.reject(new Error('asked'));
    const opinion = new SecondOpinion({ classify }, new VirtualClock(receivedAt));
    expect(await opinion.about({ ...message, isAutomatic: true })).toBeNull();
  });

  it('says nothing: what the rules say counts', () => {
    fc.assert(fc.property(someReadings, (rules) => expect(moreCareful(rules, null)).toEqual(rules)));
  });

  it('brings about silence or a person, never anything else that the rules alone would not have done', () => {
    fc.assert(
      fc.property(someReadings, someReadings, (rules, second) => {
        const intents = moreCareful(rules, second);
        const [alone, both] = [rules, intents].map((heard) =>
          decideInbound(message, { languages: [], intents: heard }),
        );
        if (!alone || !both) throw new Error('Two decisions were asked for');
        if (alone.kind === 'stop') expect(both.kind).toBe('stop');
        if (both.kind === 'automatic') expect(alone.kind).toBe('automatic');
        if (saysNotReceived(both, intents)) expect(saysNotReceived(alone, rules)).toBe(true);
        if (alone.kind === 'automatic' || both.kind === 'automatic') return;
        const kinds = replyTasks({ decision: both, intents, message }).map(({ kind }) => kind);
        const before = replyTasks({ decision: alone, intents: rules, message }).map(({ kind }) => kind);
        expect(kinds).toEqual(expect.arrayContaining(before));
      }),
    );
  });

  it('is heard when it alone sees trouble, and makes nothing else certain', () => {
    const rules = [reading('promise', 0.9)];
    expect(moreCareful(rules, [reading('hardship', 0.9), reading('thanks', 1)])).toEqual([
      reading('hardship', 0.9),
      reading('promise', 0.79),
      reading('thanks', 0.79),
    ]);
    expect(moreCareful(rules, [reading('promise', CERTAIN_FROM)])).toEqual(rules);
  });
});
