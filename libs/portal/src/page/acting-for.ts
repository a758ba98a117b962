import { type ActingFor } from '@tactful/runtime';
import { type PageLink } from '../access/page-link.js';

/** In whose name the page acts: the person's who holds the link. */
export function actingFor(link: PageLink, idempotencyKey?: string): ActingFor {
  return {
    companyId: link.companyId,
    actor: `portal:${link.contactId}`,
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  };
}
