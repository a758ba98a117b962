/** What a provider answers. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON; left out: an empty body. */
  readonly body?: unknown;
}

/** An answer, or a connection that is cut without one. */
export type Outcome = ({ readonly kind: 'answer' } & Answer) | { readonly kind: 'hang_up' };

/** What the sandbox reads of a request. */
export interface ProviderRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly query: unknown;
  readonly body: unknown;
}

/** The part of Fastify's request that is read here. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { readonly authorization?: string | undefined };
  readonly query: unknown;
  readonly body: unknown;
}

/** The part of Fastify's reply that is used here. */
export interface HttpReply {
  readonly raw: { readonly socket: { resetAndDestroy(): unknown } | null };
  status(code: number): HttpReply;
  headers(values: Readonly<Record<string, string>>): HttpReply;
  type(mime: string): HttpReply;
  send(body: string): unknown;
  hijack(): unknown;
}

/** The parts of a request that a provider looks at. */
export function providerRequest(request: HttpRequest): ProviderRequest {
  const { method, url, headers, query, body } = request;
  return { method, url, authorization: headers.authorization, query, body };
}

/** Sends the outcome: the answer, or a reset of the connection. */
export async function send(reply: HttpReply, outcome: Promise<Outcome>): Promise<void> {
  const settled = await outcome;
  if (settled.kind === 'hang_up') {
    reply.hijack();
    reply.raw.socket?.resetAndDestroy();
    return;
  }
  reply.status(settled.status).headers(settled.headers ?? {});
  if (settled.body === undefined) reply.send('');
  else reply.type('application/json; charset=utf-8').send(JSON.stringify(settled.body));
}
