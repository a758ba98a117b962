import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type EvidenceSubject, type EvidenceView } from './evidence.schemas.js';

const asView = `e.evidence_id as "id", e.about, e.subject_id as "subjectId", e.name, e.media_type as "mediaType",
  octet_length(e.content) as "sizeBytes", e.sha256, ${instantText('e.added_at')} as "addedAt", e.added_by as "addedBy"`;

/** The files of a dispute or a hold, oldest first, without their content. */
export async function listEvidence(tx: EntityManager, companyId: string, of: EvidenceSubject): Promise<EvidenceView[]> {
  return tx.query<EvidenceView[]>(
    `select ${asView} from ledger.evidence e
     where e.company_id = $1 and e.about = $2 and e.subject_id = $3 order by e.evidence_id`,
    [companyId, of.about, of.subjectId],
  );
}

/** Keeps a file. */
export async function insertEvidence(
  tx: EntityManager,
  companyId: string,
  file: { readonly view: EvidenceView; readonly content: Buffer },
): Promise<void> {
  const { id, about, subjectId, name, mediaType, sha256, addedAt, addedBy } = file.view;
  await tx.query(
    `insert into ledger.evidence (company_id, evidence_id, about, subject_id, name, media_type, sha256, content, added_at,
       added_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [companyId, id, about, subjectId, name, mediaType, sha256, file.content, addedAt, addedBy],
  );
}

/** One file of a dispute or a hold with its content, undefined when there is none. */
export async function readEvidence(
  tx: EntityManager,
  companyId: string,
  of: EvidenceSubject & { readonly evidenceId: string },
): Promise<(EvidenceView & { readonly content: Buffer }) | undefined> {
  const [row] = await tx.query<(EvidenceView & { content: Buffer })[]>(
    `select ${asView}, e.content from ledger.evidence e
     where e.company_id = $1 and e.about = $2 and e.subject_id = $3 and e.evidence_id = $4`,
    [companyId, of.about, of.subjectId, of.evidenceId],
  );
  return row;
}
