/** The part of a Fastify request that the page reads. */
export interface PageRequest {
  readonly ip: string;
  readonly query: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** The part of a Fastify reply that the page writes. */
export interface PageReply {
  status(code: number): PageReply;
  header(name: string, value: string): PageReply;
  type(mime: string): PageReply;
  send(body: string | Uint8Array): unknown;
}

/** What a visit ends in: a document, a file to keep, or the way to another address. */
export type Outcome =
  | { readonly status: 200 | 404 | 422 | 503; readonly body: string }
  | { readonly status: 200; readonly file: PageFile }
  | { readonly status: 303; readonly location: string };

/** A file that a person downloads from the page. */
export interface PageFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** A page of money and names: nothing may run in it, frame it, keep it, index it, or learn its address. */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'cache-control': 'no-store',
};

/** Sends an outcome with the headers that every answer of the page carries. */
export function sendPage(reply: PageReply, outcome: Outcome): void {
  for (const [name, value] of Object.entries(headers)) reply.header(name, value);
  if (outcome.status === 303) {
    reply.status(303).header('location', outcome.location).send('');
    return;
  }
  if ('file' in outcome) {
    const { name, type, content } = outcome.file;
    reply.status(200).header('content-disposition', `attachment; filename="${name}"`).type(type).send(content);
    return;
  }
  reply.status(outcome.status).type('text/html; charset=utf-8').send(outcome.body);
}
