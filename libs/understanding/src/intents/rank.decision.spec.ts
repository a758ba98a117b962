import { describe, expect, it } from '@jest/globals';
import { CERTAIN_FROM, type Intent } from '../understanding.types.js';
import { type Evidence } from './evidence.js';
import { rankIntents, type Signs } from './rank.decision.js';

const sign = (intent: Intent, confidence: number, isDenied = false): Evidence => ({
  ...{ intent, confidence, isDenied },
  ...{ start: 0, end: 1 },
});
const ranked = (evidence: Evidence[], given: Partial<Signs> = {}) =>
  rankIntents({ evidence, resemblance: new Map(), unexplainedWords: 0, ...given });
const namesOf = (evidence: Evidence[], given?: Partial<Signs>) => ranked(evidence, given).map(({ intent }) => intent);

describe('weighing signs', () => {
  it('finds nothing but "other" in nothing, and is not sure of it', () => {
    expect(ranked([])).toEqual([{ intent: 'other', confidence: 0.3, evidence: undefined }]);
  });

  it('lets the likelier reading lead', () => {
    expect(namesOf([sign('question', 0.65), sign('receipt_denied', 0.9)])).toEqual(['receipt_denied', 'question']);
  });

  it('lets the weightier reading lead when both are as likely', () => {
    expect(namesOf([sign('thanks', 0.9), sign('dispute', 0.9)])).toEqual(['dispute', 'thanks']);
  });

  it.each(['stop', 'wrong_person', 'vulnerable', 'hardship'] as const)('lets a certain %s lead', (harm) => {
    expect(namesOf([sign('promise', 0.95), sign(harm, CERTAIN_FROM)])).toEqual([harm, 'promise']);
  });

  it('lets a certain stop lead even where all examples say something else', () => {
    const resemblance = new Map<Intent, number>([['promise', 1]]);
    expect(namesOf([sign('promise', 0.95), sign('stop', CERTAIN_FROM)], { resemblance })).toEqual(['stop', 'promise']);
  });

  it('is certain of nothing where rules find need and all examples say something else', () => {
    const readings = ranked([sign('promise', 0.95), sign('hardship', 0.9)], { resemblance: new Map([['promise', 1]]) });
    expect(readings.map(({ intent }) => intent)).toContain('hardship');
    expect(readings.every(({ confidence }) => confidence < CERTAIN_FROM)).toBe(true);
  });

  it.each(['stop', 'wrong_person', 'vulnerable', 'hardship'] as const)(
    'is certain of nothing else beside a hint of %s',
    (harm) => {
      for (const hint of [sign(harm, 0.3), sign(harm, 0.9, true)]) {
        const readings = ranked([sign('promise', 0.95), hint]);
        expect(readings.every(({ confidence }) => confidence < CERTAIN_FROM)).toBe(true);
        expect(readings.map(({ intent }) => intent)).toContain(harm);
      }
    },
  );

  it('takes a resemblance to something protected for a hint', () => {
    const [first] = ranked([sign('promise', 0.95)], {
      resemblance: new Map<Intent, number>([
        ['promise', 0.5],
        ['vulnerable', 0.5],
      ]),
    });
    expect(first).toMatchObject({ intent: 'promise', confidence: 0.55 });
  });

  it('does not let examples revive what rules find denied', () => {
    const resemblance = new Map<Intent, number>([['receipt_confirmed', 1]]);
    expect(namesOf([sign('receipt_confirmed', 0.9, true)], { resemblance })).toEqual(['receipt_denied']);
  });

  it('is never certain of what only examples say', () => {
    const [first] = ranked([], { resemblance: new Map([['thanks', 1]]) });
    expect(first).toMatchObject({ intent: 'thanks', confidence: 0.75 });
  });

  it('lets examples choose between two readings of rules', () => {
    const evidence = [sign('dispute', 0.9), sign('question', 0.9)];
    expect(namesOf(evidence, { resemblance: new Map([['question', 0.6]]) })).toEqual(['question', 'dispute']);
  });

  it('is certain of nothing where many words are unexplained', () => {
    const [first] = ranked([sign('promise', 0.95)], { unexplainedWords: 3 });
    expect(first.confidence).toBeLessThan(CERTAIN_FROM);
  });

  it('turns a denied receipt into a missing one, and drops other denied signs', () => {
    expect(namesOf([sign('receipt_confirmed', 0.9, true), sign('thanks', 0.9, true)])).toEqual(['receipt_denied']);
  });

  it('takes the day of a payment made for no promise', () => {
    expect(namesOf([sign('already_paid', 0.9), sign('promise', 0.66)])).toEqual(['already_paid']);
  });

  it('believes no promise of a machine', () => {
    expect(namesOf([sign('out_of_office', 0.9), sign('promise', 0.9)])).toEqual(['out_of_office']);
  });

  it('holds nobody behind for likelier than who leads', () => {
    const confidences = ranked([sign('hardship', 0.3), sign('stop', 0.65), sign('promise', 0.9)]).map(
      ({ confidence }) => confidence,
    );
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
  });
});
