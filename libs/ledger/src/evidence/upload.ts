import { type Evidence } from '@tactful/contracts';
import { Refusal, unacceptable } from '@tactful/runtime';
import { createHash } from 'node:crypto';
import { type FormPart } from '../imports/upload/upload-form.js';
import { evidenceLimits } from './evidence.schemas.js';
import { safeFileName } from './file-name.decision.js';
import { mediaTypeOf } from './file-type.decision.js';

/** A request that brings one file. */
export interface FileRequest {
  isMultipart(): boolean;
  parts(options: object): AsyncIterable<FormPart & { readonly filename?: string }>;
}

/** A file that may be kept. */
export interface UploadedFile extends Pick<Evidence, 'name' | 'mediaType' | 'sha256'> {
  readonly content: Buffer;
}

const limits = { fileSize: evidenceLimits.bytes, files: 1, fields: 0, parts: 1 };

/** Reads the part `file` of a multipart body; anything that is no file of evidence is refused. */
export async function readUpload(request: FileRequest): Promise<UploadedFile | Refusal> {
  if (!request.isMultipart()) {
    return new Refusal(415, 'unsupported_media_type', 'Send the file as multipart/form-data, in a part "file".');
  }
  try {
    // To its end: only then is it known that nothing was cut off.
    let file: UploadedFile | Refusal | undefined;
    for await (const part of request.parts({ limits })) {
      if (part.type !== 'file' || part.fieldname !== 'file') {
        return unacceptable('unknown_field', `"${part.fieldname}" is not the file.`, '/file');
      }
      file = toFile(Buffer.concat(await Array.fromAsync(part.file)), part.filename ?? '');
    }
    return file ?? unacceptable('missing_file', 'The form has no part "file".', '/file');
  } catch (error) {
    return refusalOf(error);
  }
}

function toFile(content: Buffer, filename: string): UploadedFile | Refusal {
  if (content.length === 0) return unacceptable('empty_file', 'The file is empty.', '/file');
  const mediaType = mediaTypeOf(content);
  if (!mediaType) {
    const detail = 'Only PDF, PNG, JPEG and plain text (UTF-8) are kept, told by what is in the file.';
    return unacceptable('unsupported_file', detail, '/file');
  }
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { content, mediaType, sha256, name: safeFileName(filename, mediaType) };
}

function refusalOf(error: unknown): Refusal {
  const isTooLarge = typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 413;
  if (!isTooLarge) return new Refusal(400, 'malformed_request', 'The multipart body could not be read to its end.');
  return new Refusal(413, 'too_large', `Send one file of at most ${evidenceLimits.bytes} bytes, and no other fields.`);
}
