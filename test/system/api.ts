import { setTimeout as sleep } from 'node:timers/promises';
import { type Credentials } from './running-system.js';

const mostTries = 10;
const retryPauseMs = 200;

/** An answer that is not 2xx. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, text: string) {
    super(text);
    this.status = status;
    this.code = code;
  }
}

/** The REST API as a company's own program would call it. */
export class Api {
  readonly #baseUrl: string;
  readonly #apiKey: string;
  readonly #untilUp: (() => Promise<void>) | undefined;

  constructor(baseUrl: string, apiKey: string, untilUp?: () => Promise<void>) {
    this.#baseUrl = baseUrl;
    this.#apiKey = apiKey;
    this.#untilUp = untilUp;
  }

  /** With `untilUp` a call that was not answered, or with 5xx, waits for it and is made again: give keys to POSTs. */
  static of(credentials: Credentials, untilUp?: () => Promise<void>): Api {
    return new Api(credentials.url, credentials.apiKey, untilUp);
  }

  get<T>(path: string): Promise<T> {
    return this.#call<T>('GET', path);
  }

  post<T>(path: string, body: unknown, idempotencyKey?: string): Promise<T> {
    return this.#call<T>('POST', path, body, idempotencyKey);
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.#call<T>('PUT', path, body);
  }

  /** Every item of a list, page after page. */
  async *all<T>(path: string): AsyncGenerator<T> {
    let cursor: string | null = null;
    do {
      const join = path.includes('?') ? '&' : '?';
      const page: { items: T[]; nextCursor: string | null } = await this.get(
        `${path}${join}limit=200${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      yield* page.items;
      cursor = page.nextCursor;
    } while (cursor !== null);
  }

  async #call<T>(method: string, path: string, body?: unknown, idempotencyKey?: string): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#once<T>(method, path, body, idempotencyKey);
      } catch (error) {
        const isAnswer = error instanceof ApiError && error.status < 500;
        if (isAnswer || this.#untilUp === undefined || tries === mostTries) throw error;
        await sleep(tries * retryPauseMs);
        await this.#untilUp();
      }
    }
  }

  async #once<T>(method: string, path: string, body?: unknown, idempotencyKey?: string): Promise<T> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.#baseUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.#apiKey}`,
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    if (response.ok) return (isJson ? JSON.parse(text) : text) as T;
    const { code } = (text.startsWith('{') ? JSON.parse(text) : {}) as { code?: string };
    throw new ApiError(
      response.status,
      code ?? 'unknown',
      `${method} ${path} → ${response.status} ${text.slice(0, 500)}`,
    );
  }
}
