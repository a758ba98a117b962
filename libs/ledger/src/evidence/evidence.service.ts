import { Injectable } from '@nestjs/common';
import { draftEvent } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { type Actor, actorName, Clock, conflict, Database, isRefusal, notFound, Refusal } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, openBooks } from '../company/writing.js';
import { readDispute } from '../disputes/disputes.store.js';
import { lockDispute } from '../disputes/lock-dispute.js';
import { readHold } from '../holds/holds.store.js';
import { lockHold } from '../holds/lock-hold.js';
import { evidenceLimits, type EvidenceSubject, type EvidenceView } from './evidence.schemas.js';
import { insertEvidence, listEvidence, readEvidence } from './evidence.store.js';
import { type FileRequest, readUpload, type UploadedFile } from './upload.js';

/** Files that people give with a dispute or a hold: a delivery note, a proof of payment, a notice of breathing space. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Adds a file while the dispute or hold is open. The same file a second time is the first one. */
  async add(actor: Actor, to: EvidenceSubject, request: FileRequest): Promise<EvidenceView | Refusal> {
    const file = await readUpload(request);
    if (isRefusal(file)) return file;
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    const kept = await this.database.inCompany(companyId, async (tx) => {
      const customerId = await lockSubject(tx, companyId, to);
      if (isRefusal(customerId)) return customerId;
      const others = await listEvidence(tx, companyId, to);
      const same = others.find(({ sha256 }) => sha256 === file.sha256);
      if (same) return same;
      if (others.length >= evidenceLimits.files) {
        return conflict('evidence_full', `There are ${others.length} files already.`, { files: others.length });
      }
      const view = viewOf(file, to, { at: now.toString(), by });
      await insertEvidence(tx, companyId, { view, content: file.content });
      const { id: evidenceId, addedBy: _, ...rest } = view;
      const writing = await openBooks(tx, { companyId, now, by });
      const data = { evidence: { evidenceId, ...rest }, by };
      await this.outbox.add(tx, [draftEvent('ledger.evidence.added.v1', about(writing, customerId), data)]);
      return view;
    });
    return isRefusal(kept) ? kept : sameFile(kept, file);
  }

  list(companyId: string, of: EvidenceSubject): Promise<{ items: EvidenceView[]; nextCursor: null } | Refusal> {
    return this.database.inCompany(companyId, async (tx) => {
      if (!(await exists(tx, companyId, of))) return notFound(of.about);
      return { items: await listEvidence(tx, companyId, of), nextCursor: null };
    });
  }

  /** One file with its content. */
  read(
    companyId: string,
    of: EvidenceSubject & { readonly evidenceId: string },
  ): Promise<(EvidenceView & { readonly content: Buffer }) | Refusal> {
    return this.database.inCompany(
      companyId,
      async (tx) => (await readEvidence(tx, companyId, of)) ?? notFound('evidence'),
    );
  }
}

/** Locks the customer of a dispute or hold that is open. Returns the customer's id. */
async function lockSubject(tx: EntityManager, companyId: string, of: EvidenceSubject): Promise<string | Refusal> {
  if (of.about === 'hold') {
    const hold = await lockHold(tx, companyId, of.subjectId);
    return isRefusal(hold) ? hold : hold.customerId;
  }
  const locked = await lockDispute(tx, companyId, of.subjectId);
  return isRefusal(locked) ? locked : locked.dispute.customerId;
}

async function exists(tx: EntityManager, companyId: string, of: EvidenceSubject): Promise<boolean> {
  const read = of.about === 'hold' ? readHold : readDispute;
  return (await read(tx, companyId, of.subjectId)) !== undefined;
}

function viewOf(
  file: UploadedFile,
  to: EvidenceSubject,
  added: { readonly at: string; readonly by: string },
): EvidenceView {
  const { content, ...rest } = file;
  return { id: randomUUIDv7(), ...to, ...rest, sizeBytes: content.length, addedAt: added.at, addedBy: added.by };
}

/** An Idempotency-Key that recalled an earlier file must have come with that file. */
function sameFile(kept: EvidenceView, { sha256 }: UploadedFile): EvidenceView | Refusal {
  if (kept.sha256 === sha256) return kept;
  const detail = 'This Idempotency-Key was used before with another file.';
  return new Refusal(422, 'idempotency_key_reused', detail, [{ in: 'header', pointer: '/idempotency-key', detail }]);
}
