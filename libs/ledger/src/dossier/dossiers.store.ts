import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type DossierView } from './dossier.schemas.js';

const asView = `d.dossier_id as id, d.placement_id as "placementId", ${instantText('d.made_at')} as "madeAt",
  d.made_by as "madeBy", d.sha256, d.files`;

/** Keeps a dossier as it was made. */
export async function insertDossier(
  tx: EntityManager,
  companyId: string,
  made: { readonly view: DossierView; readonly zip: Buffer },
): Promise<void> {
  const { view, zip } = made;
  await tx.query(
    `insert into ledger.dossier (company_id, dossier_id, placement_id, made_at, made_by, sha256, files, zip)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [companyId, view.id, view.placementId, view.madeAt, view.madeBy, view.sha256, JSON.stringify(view.files), zip],
  );
}

/** The bundle of a dossier; undefined when there is none. */
export async function readDossierZip(
  tx: EntityManager,
  companyId: string,
  dossierId: string,
): Promise<Buffer | undefined> {
  const [row] = await tx.query<{ zip: Buffer }[]>(
    `select d.zip from ledger.dossier d where d.company_id = $1 and d.dossier_id = $2`,
    [companyId, dossierId],
  );
  return row?.zip;
}

/** The dossiers that were made for a placement, newest first. */
export async function listDossiers(tx: EntityManager, companyId: string, placementId: string): Promise<DossierView[]> {
  return tx.query<DossierView[]>(
    `select ${asView} from ledger.dossier d where d.company_id = $1 and d.placement_id = $2 order by d.dossier_id desc limit 200`,
    [companyId, placementId],
  );
}
