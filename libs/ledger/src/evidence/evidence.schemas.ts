import { evidence, id, mostEvidenceBytes } from '@tactful/contracts';
import { z } from 'zod';

export const evidenceView = evidence
  .omit({ evidenceId: true })
  .extend({ id, addedBy: z.string() })
  .meta({ id: 'Evidence' });
export type EvidenceView = z.infer<typeof evidenceView>;

/** All files of one dispute or hold: they are few. */
export const evidencePage = z
  .object({ items: z.array(evidenceView), nextCursor: z.null() })
  .meta({ id: 'EvidencePage' });

/** What files belong to. */
export type EvidenceAbout = EvidenceView['about'];

/** The dispute or hold that files belong to. */
export interface EvidenceSubject {
  readonly about: EvidenceAbout;
  readonly subjectId: string;
}

/** The largest file, in bytes, and how many a dispute or a hold can have. */
export const evidenceLimits = { bytes: mostEvidenceBytes, files: 10 } as const;
