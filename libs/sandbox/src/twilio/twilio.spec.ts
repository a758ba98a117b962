import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { optOutWord } from '../replies/keyword.decision.js';
import { renderContent } from '../contents/content.js';
import { attemptIdOf } from './attempt-id.js';
import { rfc2822 } from './rfc2822.js';
import { smsSegments } from './segments.js';

describe('SMS segments', () => {
  it.each([
    ['', 1],
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
    ['я'.repeat(70), 1],
    ['я'.repeat(71), 2],
    ['😀'.repeat(35), 1],
    ['😀'.repeat(36), 2],
  ])('counts %#', (text, segments) => {
    expect(smsSegments(text)).toBe(segments);
  });
});

describe('dates as Twilio writes them', () => {
  it('are what the rest of the world reads as the same second', () => {
    const seconds = fc.integer({ min: 0, max: 4_102_444_800 });
    fc.assert(
      fc.property(seconds, (second) => {
        const text = rfc2822(Temporal.Instant.fromEpochMilliseconds(second * 1_000));
        expect(text).toMatch(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} \+0000$/);
        expect(new Date(text).toUTCString().slice(0, 3)).toBe(text.slice(0, 3));
        expect(Date.parse(text)).toBe(second * 1_000);
      }),
    );
  });
});

describe('opt-out words', () => {
  it.each([
    ['STOP', 'stop'],
    [' unsubscribe\n', 'stop'],
    ['OptOut', 'stop'],
    ['start', 'start'],
    ['UNSTOP', 'start'],
    ['stop now', null],
    ["I'll start paying Friday", null],
    ['STOP.', null],
    ['', null],
  ])('reads %j as %s', (text, word) => {
    expect(optOutWord(text)).toBe(word);
  });
});

describe('content templates', () => {
  it.each([
    ['Hi {{1}}, {{2}} and {{1}}', { '1': 'Ana', '2': '$&' }, 'Hi Ana, $& and Ana'],
    ['Hi', {}, 'Hi'],
    ['Hi {{1}}', {}, null],
    ['Hi {{1}}', { '1': '' }, null],
    ['Hi {{constructor}}', {}, null],
  ])('renders %j with %j', (body, variables, expected) => {
    expect(renderContent(body, variables)).toBe(expected);
  });
});

describe('the attempt a callback address names', () => {
  const id = '019a1b2c-0000-7000-8000-000000000001';
  it.each([
    [null, null],
    ['https://a.example/callbacks', null],
    [`https://a.example/callbacks/${id}`, id],
    [`https://a.example/company/019a1b2c-0000-7000-8000-000000000002/attempts/${id}/status`, id],
    [`https://a.example/callbacks?attempt=${id}`, id],
    [`https://a.example/callbacks?attemptId=a-7`, 'a-7'],
  ])('of %s is %s', (url, attempt) => {
    expect(attemptIdOf(url)).toBe(attempt);
  });
});
