import { describe, expect, it } from '@jest/globals';
import { type Channel } from '@tactful/contracts';
import { isForTuning } from '@tactful/testing';
import { globSync, readFileSync } from 'node:fs';
import { type Language, LANGUAGES } from '../choice/template.types.js';
import { lintMessage } from './lint-message.js';
import { hasErrors } from './lint.types.js';

interface Sample {
  readonly id: string;
  readonly locale: Language;
  readonly channel: Channel;
  readonly subject: string | null;
  readonly text: string;
  readonly daysOverdue: number;
  readonly senderName: string;
}

/** What the word lists have been tuned on must be right; the other half judges them, and its score may only rise. */
const LEAST_RIGHT_OF_HELD_OUT = { harmful: 0.96, respectful: 0.94 };

/** Messages in words that the lists had never met, as judged at the first asking (README): the score may only rise. */
const LEAST_RIGHT_OF_FRESH = { harmful: 94 + 24, respectful: 111 + 50 };

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const samplesOf = (file: 'harmful' | 'respectful'): Sample[] => linesOf(`libs/templates/corpus/${file}.jsonl`);

function isRefused({ locale, subject, ...message }: Sample): boolean {
  return hasErrors(lintMessage({ ...message, language: locale, subject: subject ?? undefined }));
}

describe.each(['harmful', 'respectful'] as const)('%s messages written without sight of the word lists', (file) => {
  const samples = samplesOf(file);
  const isRight = (sample: Sample): boolean => isRefused(sample) === (file === 'harmful');

  it('are at least 150, in every language, in two halves', () => {
    expect(samples.length).toBeGreaterThanOrEqual(150);
    expect(new Set(samples.map(({ locale }) => locale))).toEqual(new Set(LANGUAGES));
    expect(samples.filter(isForTuning).length / samples.length).toBeGreaterThan(0.4);
  });

  it('are judged right where the lists were tuned on them', () => {
    const wrong = samples.filter((sample) => isForTuning(sample) && !isRight(sample));
    expect(wrong.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it('are judged right as often as is told, where nobody looked', () => {
    const heldOut = samples.filter((sample) => !isForTuning(sample));
    const right = heldOut.filter(isRight).length;
    expect(right / heldOut.length).toBeGreaterThanOrEqual(LEAST_RIGHT_OF_HELD_OUT[file]);
  });
});

describe.each(['harmful', 'respectful'] as const)('%s messages in words that the lists had never met', (kind) => {
  const fresh = globSync('libs/templates/corpus/fresh/*.jsonl').flatMap((file) => linesOf<Sample>(file));
  const samples = fresh.filter(({ id }) => id.startsWith(kind === 'harmful' ? 'harm-' : 'kind-'));

  it('are judged right at least as often as at the first asking', () => {
    expect(samples.length).toBeGreaterThan(200);
    const right = samples.filter((sample) => isRefused(sample) === (kind === 'harmful')).length;
    expect(right).toBeGreaterThanOrEqual(LEAST_RIGHT_OF_FRESH[kind]);
  });
});
