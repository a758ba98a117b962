/** A request with nothing checked and nothing mended. */
export interface EdgeRequest {
  readonly method: string;
  readonly path: string;
  /** Sent as JSON; `body` goes as it is instead. */
  readonly json?: unknown;
  readonly body?: string | Uint8Array | FormData;
  readonly headers?: Readonly<Record<string, string>>;
  /** The key to show; null for none, the first company's when left out. */
  readonly apiKey?: string | null;
}

/** What came back, whatever it was. */
export interface EdgeAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** The parsed body, undefined when it is no JSON. */
  readonly json: unknown;
}

/** Sends requests that a well-meaning client never would. */
export class EdgeClient {
  constructor(
    readonly baseUrl: string,
    readonly apiKey: string,
  ) {}

  /** The same system, as somebody else. */
  as(apiKey: string): EdgeClient {
    return new EdgeClient(this.baseUrl, apiKey);
  }

  async send(request: EdgeRequest): Promise<EdgeAnswer> {
    const key = request.apiKey === undefined ? this.apiKey : request.apiKey;
    const body = request.body ?? (request.json === undefined ? undefined : JSON.stringify(request.json));
    const response = await fetch(`${this.baseUrl}${request.path}`, {
      method: request.method,
      redirect: 'manual',
      headers: {
        ...(key !== null && { authorization: `Bearer ${key}` }),
        ...(request.json !== undefined && { 'content-type': 'application/json' }),
        ...request.headers,
      },
      ...(body !== undefined && { body: body as NonNullable<RequestInit['body']> }),
    });
    const text = await response.text();
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      text,
      json: parsed(text),
    };
  }

  /** A request that must work; its body. */
  async make<T>(method: string, path: string, json?: unknown): Promise<T> {
    const answer = await this.send({ method, path, json });
    if (answer.status >= 300) throw new Error(`${method} ${path} → ${answer.status} ${answer.text}`);
    return answer.json as T;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
