import { describe, expect, it } from '@jest/globals';
import { hashOfToken, newToken, tokensIn } from '../links/link-token.js';
import { addressKeyOf } from './address-key.js';
import { toStorable } from './rest-text.js';

describe('the key of an address', () => {
  it('is one for SMS and WhatsApp of a phone, however it is written', () => {
    const key = addressKeyOf('sms', '+4915112345678');
    expect(addressKeyOf('whatsapp', 'whatsapp:+49 151 1234-5678')).toBe(key);
    expect(addressKeyOf('email', '+4915112345678')).not.toBe(key);
  });

  it('is one for a mailbox in capitals and small letters, and its own for an opaque WhatsApp id', () => {
    expect(addressKeyOf('email', ' Jana@Linde.example ')).toBe(addressKeyOf('email', 'jana@linde.example'));
    expect(addressKeyOf('whatsapp', 'DE.abc123')).not.toBe(addressKeyOf('whatsapp', 'DE.abc124'));
  });

  it('does not show the address', () => {
    expect(addressKeyOf('email', 'jana@linde.example')).not.toContain('jana');
  });
});

describe('the token of a link', () => {
  it('has 22 letters and digits, is found in a message, and is drawn anew each time', () => {
    const token = newToken();
    expect(token).toMatch(/^[0-9A-Za-z]{22}$/);
    expect(newToken()).not.toBe(token);
    expect(tokensIn(`Your page: https://t.example/p/${token}. Thank you https://t.example/p/short`)).toEqual([token]);
    expect(hashOfToken(token)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('text from outside', () => {
  it('is made storable: no NUL, no half of a pair, no longer than allowed', () => {
    expect(toStorable('a\0b', 10)).toBe('ab');
    expect(toStorable('😀😀', 3)).toBe('😀\ufffd');
  });
});
