import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CERTAIN_FROM, INTENTS, understand } from './index.js';
import { LANGUAGES } from './words/languages.js';

const receivedAt = Temporal.Instant.from('2026-03-04T11:00:00Z');
const read = (text: string, locale = 'en') => understand(text, { locales: [locale], receivedAt, timeZone: 'UTC' });

const locale = fc.constantFrom(...LANGUAGES.map(({ code }) => code), 'ja', '', 'en-US');
/** Whatever a telephone can send: whole and broken surrogates, bidirectional and invisible controls, signs of markup. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('\ud800', '\udc00', '\u202e', '\u200b', '\u2066', '\ufeff', 'a', ' ', '\n', '>') }),
  fc
    .array(
      fc.constantFrom(
        'pay',
        'not',
        'Friday',
        '€50',
        'stop',
        'wenn',
        'am 3.',
        'minggu depan',
        '?',
        ',',
        '=1+1',
        '{{x}}',
      ),
    )
    .map((words) => words.join(' ')),
);

describe('reading a reply', () => {
  it('gives the amount and the day of a promise', () => {
    expect(read("I'll pay €50 on Friday").intents[0]).toMatchObject({
      ...{ intent: 'promise', date: '2026-03-06', amountMinor: 5_000, currency: 'EUR' },
    });
  });

  it.each([
    ['I will pay €50 on Friday', true],
    ['On Friday, 6 March, I will pay', true],
    ['Thanks, I will pay', true],
    ['I will pay €50 today and €70 on Friday', false],
    ['I will pay on Friday or on Monday', false],
    ['Of the €120 I will pay €60 on Friday', false],
  ])('tells whether only one day and one amount can be meant: %s', (text, isUnambiguous) => {
    expect(read(text).isUnambiguous).toBe(isUnambiguous);
  });

  it.each([
    ['de', 'Der Betrag wurde am 27. Februar von unserem Konto abgebucht', 'already_paid', '2026-02-27'],
    ['de', 'Die Rechnung wird am Freitag bezahlt', 'promise', '2026-03-06'],
    ['fr', 'nous avons viré 300 € hier', 'already_paid', '2026-03-03'],
    ['en', "It is in Thursday's payment run", 'promise', '2026-03-05'],
  ])('tells what was paid from what will be, in %s: %s', (code, text, intent, date) => {
    expect(read(text, code).intents[0]).toMatchObject({ intent, date });
  });

  it('takes no telephone or register number under a letter for an amount', () => {
    const letter = 'We will pay on Friday.\nKind regards\nJane Doe\nTel 0161 555 0182\nVAT 123456789';
    expect(read(letter).intents[0]).toMatchObject({ intent: 'promise', amountMinor: null });
  });

  it('hears that messages are wanted again where a stop was an accident', () => {
    const { intents } = read('das Abmelden war ein Versehen, ich möchte wieder Nachrichten bekommen', 'de');
    expect(intents[0]).toMatchObject({ intent: 'start' });
    expect(intents.map(({ intent }) => intent)).toContain('stop');
  });

  it('does not take flowers for somebody who died', () => {
    const intents = read('the roses were dead, I want my money back').intents.map(({ intent }) => intent);
    expect(intents).not.toContain('vulnerable');
    expect(intents).not.toContain('hardship');
  });

  it('counts days in the zone of the person', () => {
    const late = { locales: ['en'], receivedAt: Temporal.Instant.from('2026-03-04T23:30:00Z') };
    const dayIn = (timeZone: string) => understand('I will pay tomorrow', { ...late, timeZone }).intents[0].date;
    expect([dayIn('UTC'), dayIn('Asia/Jakarta')]).toEqual(['2026-03-05', '2026-03-06']);
  });

  it('never throws, and is the same for the same words', () => {
    fc.assert(
      fc.property(anyText, locale, (text, code) => {
        expect(read(text, code)).toEqual(read(text, code));
      }),
      { numRuns: 300 },
    );
  });

  it('knows every reading once, by falling confidence between 0 and 1', () => {
    fc.assert(
      fc.property(anyText, locale, (text, code) => {
        const { intents } = read(text, code);
        const confidences = intents.map(({ confidence }) => confidence);
        expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
        expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
        expect(new Set(intents.map(({ intent }) => intent)).size).toBe(intents.length);
        expect(intents.every(({ intent }) => INTENTS.includes(intent))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('hears a stop in whatever stands around it, or is certain of nothing', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const newBefore = before.replaceAll(/[>\n\r]|--/g, ' ');
        const [first] = read(`${newBefore.slice(0, 200)}\nStop.\n${after.slice(0, 200)}`).intents;
        expect(first.intent === 'stop' || first.confidence < CERTAIN_FROM).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('reads a million characters to where it stops, and is certain of nothing then', () => {
    const million = 'I will pay €50 on Friday. '.repeat(40_000);
    const { intents } = read(million);
    expect(million.length).toBeGreaterThan(1_000_000);
    expect(intents).toEqual(read(million.slice(0, 20_001)).intents);
    expect(intents.every(({ confidence }) => confidence < CERTAIN_FROM)).toBe(true);
  });

  it('does not read what stands beyond the limit', () => {
    const unread = `${'thanks '.repeat(600)} wrong number`;
    expect(read(unread).intents.map(({ intent }) => intent)).not.toContain('wrong_person');
    expect(read(unread).intents[0].confidence).toBeLessThan(CERTAIN_FROM);
  });
});
