import { Injectable } from '@nestjs/common';
import { Database } from '@tactful/runtime';
import { createHash } from 'node:crypto';
import { AttemptStore } from '../attempts/attempt.store.js';
import { type AttachedFile } from '../attempts/attempt.types.js';
import { type Attachment, type OutgoingMessage } from './channel-provider.js';
import { type Intent } from './intent.js';
import { InvoicePapers } from './invoice-papers.js';

/** The files that go along with a message: fetched when it leaves, and kept in mind before it does. */
@Injectable()
export class AttachedFiles {
  constructor(
    private readonly papers: InvoicePapers,
    private readonly database: Database,
    private readonly attempts: AttemptStore,
  ) {}

  /** The message with its files. Which they are stands with the attempt before anybody can have got them. */
  async addedTo({ outgoing, papers }: Pick<Intent, 'outgoing' | 'papers'>): Promise<OutgoingMessage> {
    if (papers.length === 0) return outgoing;
    const attachments = await this.papers.of(outgoing.companyId, papers);
    if (attachments.length === 0) return outgoing;
    await this.database.inCompany(outgoing.companyId, (tx) =>
      this.attempts.keepAttachments(tx, outgoing, attachments.map(told)),
    );
    return { ...outgoing, attachments };
  }
}

function told({ name, mediaType, content }: Attachment): AttachedFile {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name, mediaType, sizeBytes: content.length, sha256 };
}
