import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const secretLength = 32;
const checksumLength = 6;

/** A new key: `tact_`, 32 random base62 characters (190 bits), 6 of checksum so that scanners and typos are caught. */
export function newApiKey(): string {
  let secret = '';
  while (secret.length < secretLength) {
    // Bytes above 247 would favour the first letters of the alphabet.
    for (const byte of randomBytes(secretLength)) if (byte < 248) secret += alphabet.charAt(byte % 62);
  }
  const body = secret.slice(0, secretLength);
  return `tact_${body}${checksum(body)}`;
}

/** True when the text has the shape of a key and its checksum fits. */
export function looksLikeApiKey(text: string): boolean {
  const match = /^tact_([0-9A-Za-z]{32})([0-9A-Za-z]{6})$/.exec(text);
  return match?.[1] !== undefined && match[2] === checksum(match[1]);
}

/** SHA-256 in hex: the only form in which a key is kept. */
export function hashApiKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function checksum(body: string): string {
  let rest = crc32(body);
  let text = '';
  for (let place = 0; place < checksumLength; place += 1) {
    text = alphabet.charAt(rest % 62) + text;
    rest = Math.floor(rest / 62);
  }
  return text;
}
