import { mostEvidenceBytes } from '@tactful/contracts';

/** A file that a person gives as a proof. */
export interface ProofFile {
  readonly name: string;
  readonly content: Buffer;
}

/** A form that may bring a file. `refused`: the file is larger than anything that is kept. */
export interface FormWithProof {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: ProofFile | 'refused' | null;
}

/** The part of a Fastify request that a form with a file is read from. */
export interface FormRequest {
  isMultipart(): boolean;
  parts(options: object): AsyncIterable<FormPart>;
}

type FormPart =
  | { readonly type: 'field'; readonly fieldname: string; readonly value: unknown }
  | {
      readonly type: 'file';
      readonly fieldname: string;
      readonly filename?: string;
      readonly file: AsyncIterable<Buffer>;
    };

const limits = { fileSize: mostEvidenceBytes, files: 1, fields: 5, parts: 6, fieldSize: 10_000 };

/** Reads a form with or without a file; null: it cannot have come from our page. The file is the last of its fields. */
export async function readFormWithProof(request: FormRequest, body: unknown): Promise<FormWithProof | null> {
  if (!request.isMultipart()) return { fields: (body ?? {}) as Readonly<Record<string, string>>, file: null };
  const fields: Record<string, string> = {};
  let file: ProofFile | null = null;
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') fields[part.fieldname] = String(part.value);
      else file = toProof(part.filename, Buffer.concat(await Array.fromAsync(part.file)));
    }
  } catch (error) {
    return isTooLarge(error) ? { fields, file: 'refused' } : null;
  }
  return { fields, file };
}

/** A browser sends an empty file without a name when none was chosen. */
function toProof(name: string | undefined, content: Buffer): ProofFile | null {
  return content.length === 0 ? null : { name: name ?? '', content };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';
}
