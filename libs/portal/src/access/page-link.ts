import { isoInstant } from '@tactful/contracts';
import { createHash } from 'node:crypto';
import { z } from 'zod';

const account = z.object({ customerId: z.uuid(), contactId: z.uuid() });

/** What delivery answers about a link: the accounts that it opens, the one that was written to first. */
export const messageLink = z.object({
  companyId: z.uuid(),
  accounts: z.array(account).min(1),
  attemptId: z.uuid().nullable(),
  expiresAt: isoInstant,
});

/** An open link, with the hash under which it is known. */
export interface MessageLink extends z.infer<typeof messageLink> {
  readonly tokenHash: string;
}

/** An open link to the page of one of its accounts. */
export interface PageLink extends MessageLink, z.infer<typeof account> {}

/**
 * A token as it stands in an address. Behind the secret may stand which of the link's accounts is meant, from 1:
 * `AbCd…-2`; anything else is not asked for.
 */
export const tokenShape = /^(?<secret>[0-9A-Za-z]{22,64})(?:-(?<place>[1-9][0-9]{0,3}))?$/;

/** Where the page of an account of a link is, by its place from 1. */
export function pathOfAccount(secret: string, place: number): string {
  return `/p/${secret}-${place}`;
}

/** SHA-256, hex: the only form in which a token travels between processes. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
