import { Injectable } from '@nestjs/common';
import { Database, Refusal, switchCompany, unacceptable } from '@tactful/runtime';
import { createHash, randomUUIDv7 } from 'node:crypto';
import { discardRows, stageRows } from '../imports.store.js';
import { csvRecords, UnreadableFile } from './csv-records.js';
import { type FormPart, type RawForm, uploadLimits, type UploadRequest } from './upload-form.js';

/** Rows that are staged together. */
const chunkRows = 1_000;
const chunkCharacters = 4_000_000;

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
    let [chunk, characters, rows] = [[] as string[][], 0, 0];
    const flush = async () => {
      if (chunk.length === 0) return;
      await this.#keep(companyId, { importId, firstRow: rows - chunk.length + 1, rows: chunk });
      [chunk, characters] = [[], 0];
    };
    for await (const record of csvRecords(hashed(file, hash))) {
      if (!header) {
        header = record;
        continue;
      }
      chunk.push(record);
      rows += 1;
      for (const cell of record) characters += cell.length;
      if (chunk.length >= chunkRows || characters >= chunkCharacters) await flush();
    }
    await flush();
    return { header: header ?? [], rows, contentSha256: hash.digest('hex') };
  }

  async #keep(companyId: string, staged: Parameters<typeof stageRows>[2]): Promise<void> {
    try {
      await this.#inCompany(companyId, (tx) => stageRows(tx, companyId, staged));
    } catch (cause) {
      throw new StagingFailed('The rows of an upload could not be kept', { cause });
    }
  }

  /** Many transactions of one request: its Idempotency-Key belongs to the last one, which makes the import known. */
  #inCompany<T>(companyId: string, work: (tx: Parameters<typeof stageRows>[0]) => Promise<T>): Promise<T> {
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
  if (error instanceof UnreadableFile) return unacceptable(error.code, error.detail, '/file');
  const isTooLarge = typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 413;
  if (isTooLarge) return new Refusal(413, 'too_large', 'The file, a field or their number is too large.');
  return new Refusal(400, 'malformed_request', 'The multipart body could not be read to its end.');
}
