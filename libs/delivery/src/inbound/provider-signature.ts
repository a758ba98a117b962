import { createPublicKey, verify } from 'node:crypto';
import twilio from 'twilio';

/** A call as it came in: what a provider's signature covers. */
export interface SignedCall {
  /** The public address of the route, as configured at the provider. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly rawBody: Buffer;
}

/**
 * True when Twilio signed this form post: HMAC-SHA1 with the account's auth token over the public URL and every
 * parameter (Twilio, "Webhooks security"). Without a token nothing is authentic.
 */
export function isSignedByTwilio(call: SignedCall, authToken: string | undefined): boolean {
  const signature = call.headers['x-twilio-signature'];
  if (!authToken || typeof signature !== 'string' || !isWholeForm(call.rawBody)) return false;
  return twilio.validateRequest(authToken, signature, call.url, signedParameters(call.rawBody));
}

/**
 * True when every field has its `=`, as Twilio writes them. What is signed runs names and values together, so that a
 * name without a value (`To&+49…`) would carry the signature of the field it was made of (`To=+49…`).
 */
function isWholeForm(rawBody: Buffer): boolean {
  if (rawBody.length === 0) return true;
  const fields = rawBody.toString('latin1').split('&');
  return fields.every((field) => field.includes('='));
}

/** A repeated parameter is signed as the list of its values. */
function signedParameters(rawBody: Buffer): Record<string, string | string[]> {
  const form = new URLSearchParams(rawBody.toString('utf8'));
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = [...form.getAll(name)];
      return [name, values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
}

/**
 * True when SendGrid signed this post: ECDSA over the timestamp header and the raw body, for events and for inbound
 * mail alike. `publicKey` is what SendGrid shows: base64 DER, without a PEM frame.
 */
export function isSignedBySendGrid(call: SignedCall, publicKey: string | undefined): boolean {
  const signature = call.headers['x-twilio-email-event-webhook-signature'];
  const timestamp = call.headers['x-twilio-email-event-webhook-timestamp'];
  if (!publicKey || typeof signature !== 'string' || typeof timestamp !== 'string') return false;
  try {
    // Not by SendGrid's own library: it reads the body as UTF-8, and mails come in other charsets too.
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    const signed = Buffer.concat([Buffer.from(timestamp), call.rawBody]);
    return verify('sha256', signed, key, Buffer.from(signature, 'base64'));
  } catch {
    // A signature that is no signature at all throws.
    return false;
  }
}
