import { describe, expect, it } from '@jest/globals';
import { understand } from '../index.js';

const receivedAt = Temporal.Instant.from('2026-03-04T11:00:00Z');
const around = { locales: ['en'], receivedAt, timeZone: 'UTC' };
const answer = (text: string) => understand(text, { ...around, asked: 'receipt' }).intents;
const unasked = (text: string) => understand(text, around).intents;

describe('a bare answer to “did it reach you?”', () => {
  it.each(['No', 'no.', 'Nein!', 'Noch nicht', 'NON', 'Não', 'Ainda não', 'belum', 'Nee 😀', 'aún no', 'nooo'])(
    'denies: %s',
    (words) => {
      expect(answer(words).map(({ intent }) => intent)).toEqual(['receipt_denied']);
    },
  );

  it.each(['Yes', 'ja', 'Oui', 'Sí!', 'sim', 'sudah'])('confirms: %s', (words) => {
    expect(answer(words).map(({ intent }) => intent)).toEqual(['receipt_confirmed']);
  });

  it.each(['No, but I will pay', '', 'No. 4711', 'stop', 'no '.repeat(40)])(
    'is none, and read as ever: %.20s',
    (words) => {
      expect(answer(words)).toEqual(unasked(words));
    },
  );

  it('means nothing where nothing was asked', () => {
    expect(unasked('No').map(({ intent }) => intent)).not.toContain('receipt_denied');
  });
});
