import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { smsSize, toSmsText } from './sms-size.js';

describe('smsSize', () => {
  it.each([
    { text: 'a'.repeat(160), encoding: 'gsm7', units: 160, segments: 1 },
    { text: 'a'.repeat(161), encoding: 'gsm7', units: 161, segments: 2 },
    { text: 'a'.repeat(306), encoding: 'gsm7', units: 306, segments: 2 },
    { text: 'a'.repeat(307), encoding: 'gsm7', units: 307, segments: 3 },
    { text: '€'.repeat(80), encoding: 'gsm7', units: 160, segments: 1 },
    { text: '€'.repeat(81), encoding: 'gsm7', units: 162, segments: 2 },
    // 153 is odd: an extended character is never split over two segments.
    { text: '€'.repeat(153), encoding: 'gsm7', units: 306, segments: 3 },
    { text: 'ç'.repeat(70), encoding: 'ucs2', units: 70, segments: 1 },
    { text: 'ç'.repeat(71), encoding: 'ucs2', units: 71, segments: 2 },
    { text: '😀'.repeat(35), encoding: 'ucs2', units: 70, segments: 1 },
    { text: '', encoding: 'gsm7', units: 0, segments: 1 },
  ])('$units $encoding units need $segments segments', ({ text, ...size }) => {
    expect(smsSize(text)).toEqual(size);
  });

  it.each(Array.from('éèùìòàñüöäßÇÅØ@£$¥§¿¡'))('%s is in the basic alphabet', (character) => {
    expect(smsSize(character)).toEqual({ encoding: 'gsm7', units: 1, segments: 1 });
  });

  it.each(Array.from('áíóúâêôãõçłğş₹’“”–—…'))('%s is not in GSM-7', (character) => {
    expect(smsSize(character).encoding).toBe('ucs2');
  });
});

describe('toSmsText', () => {
  it.each([
    ['“Hi” – it’s 5\u00a0€…', '"Hi" - it\'s 5 €...'],
    ['François Łoś', 'Francois Los'],
    ['₹500', 'INR 500'],
    ['Grüße aus Köln', 'Grüße aus Köln'],
    ['e\u0301', 'é'],
  ])('%s leaves as %s', (written, sent) => {
    expect(toSmsText(written)).toBe(sent);
  });

  it('leaves names as they are written when the message needs UCS-2 anyway', () => {
    expect(toSmsText('José 李 “hi”')).toBe('José 李 “hi”');
  });

  it('never makes a message need more segments, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const sent = toSmsText(text);
        expect(smsSize(sent).segments).toBeLessThanOrEqual(smsSize(text.normalize('NFC')).segments);
        expect(toSmsText(sent)).toBe(sent);
      }),
    );
  });
});
