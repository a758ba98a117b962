import { note } from '@tactful/contracts';
import { z } from 'zod';
import { considerateConduct } from './code-of-conduct.js';

/** What a company expects of those who collect in its place. */
export const placementSettings = z
  .strictObject({
    /** What an agency or lawyer signs before it gets a dossier. Give another text another version. */
    codeOfConduct: z
      .strictObject({ version: z.string().min(1).max(40), text: note(20_000).min(1) })
      .default(considerateConduct),
    /** After so many complaints about a placement, taking the invoices back is suggested. */
    recallSuggestedAfterComplaints: z.int().min(1).max(100).default(1),
  })
  .prefault({});
export type PlacementSettings = z.infer<typeof placementSettings>;
