import { Injectable } from '@nestjs/common';
import { conflict, Database, Refusal, switchCompany, unacceptable } from '@tactful/runtime';
import { createHash, randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { discardRows, stageRows, type StagedRows } from '../staging.store.js';
import { csvRecords, UnreadableFile } from './csv-records.js';
import { Stager } from './stager.js';
import { type FormPart, type RawForm, uploadLimits, type UploadRequest } from './upload-form.js';

/** A file whose rows are staged. */
export interface Upload {
  readonly kind: 'uploaded';
  readonly importId: string;
  readonly header: readonly string[];
  readonly rows: number;
  readonly contentSha256: string;
  readonly form: RawForm;
}

/** The database failed, not the request: the only error of an upload that is ours. */
class StagingFailed extends Error {}

/** Nothing came for so long that the rows were swept away. */
class GivenUp extends Error {}

/** The refusal of an upload that stood still for more than an hour. */
export function uploadGivenUp(): Refusal {
  return conflict('upload_given_up', 'The upload stood still for more than an hour. Send the file again.');
}

/** Takes the file of an import in constant memory: parses it as it comes and stages its rows. */
@Injectable()
export class UploadService {
  constructor(private readonly database: Database) {}

  /** A refusal leaves nothing behind. */
  async take(companyId: string, request: UploadRequest): Promise<Upload | Refusal> {
    if (!request.isMultipart()) {
      return new Refusal(415, 'unsupported_media_type', 'Send the import as multipart/form-data.');
    }
    const importId = randomUUIDv7();
    try {
      const outcome = await this.#read(companyId, importId, request.parts(uploadLimits));
      if (outcome instanceof Refusal) await this.discard(companyId, importId);
      return outcome;
    } catch (error) {
      await this.discard(companyId, importId);
      if (error instanceof StagingFailed) throw error;
      return refusalOf(error);
    }
  }

  /** Drops the staged rows of an upload that is not wanted after all. */
  discard(companyId: string, importId: string): Promise<void> {
    return this.#inCompany(companyId, (tx) => discardRows(tx, companyId, importId));
  }

  async #read(companyId: string, importId: string, parts: AsyncIterable<FormPart>): Promise<Upload | Refusal> {
    const form: RawForm = new Map();
    let file: Pick<Upload, 'header' | 'rows' | 'contentSha256'> | undefined;
    for await (const part of parts) {
      if (part.type === 'field') form.set(part.fieldname, part.value);
      else if (part.fieldname === 'file') file = await this.#stage(companyId, importId, part.file);
      else return unacceptable('unknown_field', `"${part.fieldname}" is not a file of an import.`, '/file');
    }
    if (!file) return unacceptable('missing_file', 'The form has no part "file".', '/file');
    return { kind: 'uploaded', importId, form, ...file };
  }

  async #stage(companyId: string, importId: string, file: AsyncIterable<Buffer>) {
    const hash = createHash('sha256');
    let header: readonly string[] | undefined;
    const stager = new Stager((staged) => this.#keep(companyId, importId, staged));
    try {
      for await (const record of csvRecords(hashed(file, hash))) {
        if (header) await stager.add(record);
        else header = record;
      }
      await stager.end();
    } finally {
      await stager.atRest();
    }
    return { header: header ?? [], rows: stager.rows, contentSha256: hash.digest('hex') };
  }

  async #keep(companyId: string, importId: string, staged: StagedRows): Promise<void> {
    const isKept = await this.#inCompany(companyId, (tx) => stageRows(tx, companyId, { importId, ...staged })).catch(
      (cause: unknown) => {
        throw new StagingFailed('The rows of an upload could not be kept', { cause });
      },
    );
    if (!isKept) throw new GivenUp();
  }

  /** Many transactions of one request: its Idempotency-Key belongs to the last one, which makes the import known. */
  #inCompany<T>(companyId: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.database.acrossCompanies(async (tx) => {
      await switchCompany(tx, companyId);
      return work(tx);
    });
  }
}

async function* hashed(file: AsyncIterable<Buffer>, hash: ReturnType<typeof createHash>): AsyncGenerator<Buffer> {
  for await (const bytes of file) {
    hash.update(bytes);
    yield bytes;
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof GivenUp) return uploadGivenUp();
  if (error instanceof UnreadableFile) return unacceptable(error.code, error.detail, '/file');
  const isTooLarge = typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 413;
  if (isTooLarge) return new Refusal(413, 'too_large', 'The file, a field or their number is too large.');
  return new Refusal(400, 'malformed_request', 'The multipart body could not be read to its end.');
}
