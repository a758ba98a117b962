import { Refusal, type RefusedField } from '@tactful/runtime';
import { type ImportForm, importForm } from '../import.schemas.js';

/** One part of a multipart body, as Fastify's plugin gives it. */
export type FormPart =
  | { readonly type: 'field'; readonly fieldname: string; readonly value: unknown }
  | { readonly type: 'file'; readonly fieldname: string; readonly file: AsyncIterable<Buffer> };

/** The part of a request that an upload reads. */
export interface UploadRequest {
  isMultipart(): boolean;
  parts(options: object): AsyncIterable<FormPart>;
}

/** Everything beside the file, of any length that a mapping may sensibly have. */
export const uploadLimits = {
  limits: { fieldSize: 65_536, fields: 10, files: 1, parts: 12, fileSize: 2 * 1024 ** 3 },
} as const;

/** The form's fields as they came; `mapping` is JSON. */
export type RawForm = Map<string, unknown>;

/** Reads the fields; a bad one is named. */
export function parseForm(raw: RawForm): ImportForm | Refusal {
  const mapping = raw.get('mapping');
  const fields: Record<string, unknown> = Object.fromEntries([...raw].filter(([name]) => name !== '__proto__'));
  if (typeof mapping === 'string' && mapping.trim() !== '') {
    const parsed = parseJson(mapping);
    if (parsed === undefined) return refuseFields([field('/mapping', 'is not JSON')]);
    fields['mapping'] = parsed;
  } else delete fields['mapping'];
  const result = importForm.safeParse(fields);
  if (result.success) return result.data;
  return refuseFields(
    result.error.issues.map((issue) => field(issue.path.map((key) => `/${String(key)}`).join(''), issue.message)),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function field(pointer: string, detail: string): RefusedField {
  return { in: 'body', pointer, detail };
}

function refuseFields(fields: readonly RefusedField[]): Refusal {
  return new Refusal(422, 'invalid_input', fields[0]?.detail ?? 'Invalid input.', fields);
}
