import { Refusal } from '@tactful/runtime';
import { type IncomingMessage } from 'node:http';

/** A request whose body was either kept raw by the framework or not read at all (multipart). */
export interface RawRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly rawBody?: Buffer;
  readonly raw: IncomingMessage;
}

/** SendGrid takes mails of up to 30 MB, and hands over no larger ones. */
const longestBodyBytes = 31 * 1024 * 1024;

/** The bytes of a request, as signatures cover them. */
export async function rawBodyOf(request: RawRequest): Promise<Buffer | Refusal> {
  if (request.rawBody) return request.rawBody;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.raw as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > longestBodyBytes) return new Refusal(413, 'too_large', 'A mail is at most 30 MB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
