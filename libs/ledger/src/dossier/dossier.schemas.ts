import { id, isoInstant } from '@tactful/contracts';
import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const dossierView = z
  .object({
    id,
    placementId: id,
    madeAt: isoInstant,
    madeBy: z.string(),
    /** Over all files: the SHA-256 of the lines `<sha256>  <name>` in the order of names. */
    sha256,
    files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256 })),
  })
  .meta({ id: 'Dossier' });
export type DossierView = z.infer<typeof dossierView>;
export const dossierList = z.object({ items: z.array(dossierView), nextCursor: z.null() }).meta({ id: 'DossierList' });
export type DossierList = z.infer<typeof dossierList>;
