import { describe, expect, it } from '@jest/globals';
import { EventWebhook, EventWebhookHeader } from '@sendgrid/eventwebhook';
import fc from 'fast-check';
import { generateKeyPairSync, sign } from 'node:crypto';
import twilio from 'twilio';
import { isSignedBySendGrid, isSignedByTwilio } from './provider-signature.js';

const authToken = 'the-auth-token';
const url =
  'https://tactful.example/callbacks/twilio/01980000-0000-7000-8000-000000000001/01980000-0000-7000-8000-000000000007';
const form = {
  ...{ MessageSid: `SM${'0a'.repeat(16)}`, MessageStatus: 'undelivered', ErrorCode: '30005' },
  ...{
    AccountSid: `AC${'1b'.repeat(16)}`,
    From: '+4930111111',
    To: 'whatsapp:+4915112345678',
    Body: 'Grüße & "50 %"=ja',
  },
};
const body = new URLSearchParams(form).toString();
const signature = twilio.getExpectedTwilioSignature(authToken, url, form);
const twilioCall = (change: { url?: string; rawBody?: Buffer; signature?: string } = {}) =>
  isSignedByTwilio(
    {
      url: change.url ?? url,
      headers: { 'x-twilio-signature': change.signature ?? signature },
      rawBody: change.rawBody ?? Buffer.from(body),
    },
    authToken,
  );

/** Where one byte becomes another. */
const change = (length: number) =>
  fc.record({ at: fc.integer({ min: 0, max: length - 1 }), mask: fc.integer({ min: 1, max: 255 }) });
function changed(bytes: Buffer, { at, mask }: { readonly at: number; readonly mask: number }): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ mask;
  return copy;
}
/** Two ways of writing one form (`%C3` and `%c3`) say the same. */
const said = (raw: Buffer): string => JSON.stringify([...new URLSearchParams(raw.toString('utf8'))]);

describe('a form that Twilio’s own library signed', () => {
  it('is let in, whatever its fields hold', () => {
    const fields = fc.dictionary(fc.stringMatching(/^[A-Za-z]{1,20}$/), fc.string({ unit: 'grapheme', maxLength: 40 }));
    fc.assert(
      fc.property(fields, (given) => {
        const theirs = twilio.getExpectedTwilioSignature(authToken, url, given);
        const rawBody = Buffer.from(new URLSearchParams(given).toString());
        expect(twilioCall({ rawBody, signature: theirs })).toBe(true);
      }),
    );
  });

  it('is let in with a field that comes twice', () => {
    const theirs = twilio.getExpectedTwilioSignature(authToken, url, { MediaUrl: ['b', 'a'] } as never);
    expect(twilioCall({ rawBody: Buffer.from('MediaUrl=b&MediaUrl=a'), signature: theirs })).toBe(true);
    expect(twilioCall({ rawBody: Buffer.from('MediaUrl=b&MediaUrl=c'), signature: theirs })).toBe(false);
  });

  it('is refused with any byte of its body changed', () => {
    const given = Buffer.from(body);
    fc.assert(
      fc.property(change(given.length), (where) => {
        const rawBody = changed(given, where);
        if (said(rawBody) !== said(given)) expect(twilioCall({ rawBody })).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is refused with every single "=" or "&" of its body turned into any other character', () => {
    const between = Buffer.from('=&');
    for (const [at, byte] of Buffer.from(body).entries()) {
      if (!between.includes(byte)) continue;
      for (let code = 0; code < 128; code += 1) {
        const rawBody = Buffer.from(body);
        rawBody[at] = code;
        expect([at, code, twilioCall({ rawBody })]).toEqual([at, code, said(rawBody) === said(Buffer.from(body))]);
      }
    }
  });

  it('is refused under any other path, with any byte of the signature changed, and without one', () => {
    const path = Buffer.from(new URL(url).pathname);
    const printable = fc.integer({ min: 0x21, max: 0x7e });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: path.length - 1 }), printable, (at, code) => {
        const other = Buffer.from(path);
        other[at] = code;
        const moved = `https://tactful.example${other.toString('latin1')}`;
        if (new URL(moved).href !== url) expect(twilioCall({ url: moved })).toBe(false);
      }),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(change(signature.length), (where) => {
        expect(twilioCall({ signature: changed(Buffer.from(signature), where).toString('latin1') })).toBe(false);
      }),
    );
    expect(isSignedByTwilio({ url, headers: {}, rawBody: Buffer.from(body) }, authToken)).toBe(false);
    expect(twilioCall()).toBe(true);
  });

  it('is refused when no token is set', () => {
    const call = { url, headers: { 'x-twilio-signature': signature }, rawBody: Buffer.from(body) };
    for (const token of [undefined, '']) expect(isSignedByTwilio(call, token)).toBe(false);
  });
});

describe('a post that is signed as SendGrid does', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const timestamp = '1795000000';
  const events = Buffer.from('[{"event":"bounce","email":"jana@linde.example","reason":"Gr\u00fc\u00dfe"}]\r\n');
  // A mail in ISO 8859-1: no UTF-8.
  const mail = Buffer.from(
    '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nGr\u00fc\u00dfe\r\n--x--',
    'latin1',
  );
  const signed = (rawBody: Buffer): string =>
    sign('sha256', Buffer.concat([Buffer.from(timestamp), rawBody]), privateKey).toString('base64');
  const call = (rawBody: Buffer, given: { signature?: string; timestamp?: string } = {}, publicKeyText = key) =>
    isSignedBySendGrid(
      {
        url: 'https://tactful.example/callbacks/sendgrid/events',
        headers: {
          [EventWebhookHeader.SIGNATURE().toLowerCase()]: given.signature ?? signed(rawBody),
          [EventWebhookHeader.TIMESTAMP().toLowerCase()]: given.timestamp ?? timestamp,
        },
        rawBody,
      },
      publicKeyText,
    );

  it('is let in, and SendGrid’s own library agrees', () => {
    const library = new EventWebhook();
    const theirKey = library.convertPublicKeyToECDSA(key);
    expect(library.verifySignature(theirKey, events, signed(events), timestamp)).toBe(true);
    expect(call(events)).toBe(true);
    expect(call(mail)).toBe(true);
  });

  it.each([
    ['events', events],
    ['a mail', mail],
  ])('is refused with any byte of the body, the time or the signature changed: %s', (_, rawBody) => {
    const right = signed(rawBody);
    fc.assert(
      fc.property(change(rawBody.length), (where) => {
        expect(call(changed(rawBody, where), { signature: right })).toBe(false);
      }),
    );
    fc.assert(
      fc.property(change(timestamp.length), (where) => {
        const other = changed(Buffer.from(timestamp), where).toString('latin1');
        expect(call(rawBody, { signature: right, timestamp: other })).toBe(false);
      }),
    );
    const bytes = Buffer.from(right, 'base64');
    fc.assert(
      fc.property(change(bytes.length), (where) => {
        expect(call(rawBody, { signature: changed(bytes, where).toString('base64') })).toBe(false);
      }),
    );
  });

  it('is refused by another key, by none and by what is no key', () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).publicKey;
    const otherText = other.export({ type: 'spki', format: 'der' }).toString('base64');
    for (const wrong of [otherText, '', 'no key']) expect(call(events, {}, wrong)).toBe(false);
  });
});
