import { isoInstant } from '@tactful/contracts';
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What delivery answers about a link: whose page it opens. */
export const pageLink = z.object({
  companyId: z.uuid(),
  customerId: z.uuid(),
  contactId: z.uuid(),
  attemptId: z.uuid().nullable(),
  expiresAt: isoInstant,
});

/** An open link, with the hash under which it is known. */
export interface PageLink extends z.infer<typeof pageLink> {
  readonly tokenHash: string;
}

/** The shape of a token; anything else is not asked for. */
export const tokenShape = /^[0-9A-Za-z]{22,64}$/;

/** SHA-256, hex: the only form in which a token travels between processes. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
