import { createHmac } from 'node:crypto';

/**
 * `X-Twilio-Signature` of a form post: base64 of HMAC-SHA1, keyed with the auth token, over the full URL followed by
 * each parameter's name and value, sorted by name (Twilio, "Webhooks security").
 */
export function twilioSignature(authToken: string, url: string, form: Readonly<Record<string, string>>): string {
  const signed = Object.keys(form)
    .sort()
    .reduce((text, name) => text + name + (form[name] ?? ''), url);
  return createHmac('sha1', authToken).update(Buffer.from(signed, 'utf8')).digest('base64');
}
