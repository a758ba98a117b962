import { createHash, randomInt } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 62^22 is more than 2^130. */
const tokenLength = 22;

/** A fresh token of at least 128 random bits, in letters and digits that no mail program breaks. */
export function newToken(): string {
  return Array.from({ length: tokenLength }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** SHA-256 of a token, hex: all that is ever stored of it. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The address of the customer page behind a token. */
export function pageAddress(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/$/, '')}/p/${token}`;
}

/** Where a mail program posts "unsubscribe" (RFC 8058) for the message that carried this token. */
export function oneClickAddress(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/$/, '')}/email/one-click/${token}`;
}

/** Every token of a page link in a text, such as the body of a message that a provider lists. */
export function tokensIn(text: string): string[] {
  return [...text.matchAll(/\/p\/([0-9A-Za-z]{22})(?![0-9A-Za-z])/g)].flatMap((match) => match[1] ?? []);
}
