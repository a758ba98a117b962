import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../config/config.js';

const timeoutMs = 5_000;

/** An internal call that was answered with an error status, or not at all. */
export class InternalCallFailed extends Error {
  constructor(
    readonly url: string,
    /** HTTP status, undefined when nothing was answered in time. */
    readonly status: number | undefined,
    cause?: unknown,
  ) {
    super(`${new URL(url).pathname} answered ${status ?? 'nothing'}`, { cause });
  }
}

/** In whose name one of our processes asks another for something that belongs to a company. */
export interface ActingFor {
  readonly companyId: string;
  /** For the log of who did it, such as `portal:<contact id>`. */
  readonly actor: string;
  /** Makes a POST that is repeated one command. */
  readonly idempotencyKey?: string;
}

/** HTTP between our own processes, under the shared internal token. JSON in, JSON or a file out, 5 s at most. */
@Injectable()
export class InternalHttp {
  constructor(@Inject(APP_CONFIG) private readonly config: AppConfig) {}

  /** Throws {@link InternalCallFailed}. */
  get<T>(url: string, acting?: ActingFor): Promise<T> {
    return this.#call<T>(url, { method: 'GET' }, acting);
  }

  /** A file as it is, such as a PDF. Throws {@link InternalCallFailed}. */
  async getFile(url: string, acting?: ActingFor): Promise<Uint8Array> {
    const response = await this.#answer(url, { method: 'GET' }, acting);
    return new Uint8Array(await response.arrayBuffer());
  }

  /** Throws {@link InternalCallFailed}. */
  post<T>(url: string, body: unknown, acting?: ActingFor): Promise<T> {
    return this.#call<T>(url, { method: 'POST', body: JSON.stringify(body) }, acting);
  }

  /** Sends one file as multipart, in a part `file`. Throws {@link InternalCallFailed}. */
  postFile<T>(url: string, file: { readonly name: string; readonly content: Buffer }, acting?: ActingFor): Promise<T> {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(file.content)]), file.name);
    return this.#call<T>(url, { method: 'POST', body }, acting);
  }

  /** Throws {@link InternalCallFailed}. */
  put<T>(url: string, body: unknown, acting?: ActingFor): Promise<T> {
    return this.#call<T>(url, { method: 'PUT', body: JSON.stringify(body) }, acting);
  }

  async #call<T>(url: string, init: RequestInit, acting?: ActingFor): Promise<T> {
    return (await (await this.#answer(url, init, acting)).json()) as T;
  }

  async #answer(url: string, init: RequestInit, acting?: ActingFor): Promise<Response> {
    const headers = {
      // A multipart body brings its own type.
      ...(typeof init.body === 'string' && { 'content-type': 'application/json' }),
      'x-tactful-internal': this.config.internalToken ?? '',
      ...(acting && { 'x-tactful-company': acting.companyId, 'x-tactful-actor': acting.actor }),
      ...(acting?.idempotencyKey !== undefined && { 'idempotency-key': acting.idempotencyKey }),
    };
    let response: Response;
    try {
      response = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(timeoutMs) });
    } catch (error) {
      throw new InternalCallFailed(url, undefined, error);
    }
    if (!response.ok) throw new InternalCallFailed(url, response.status, await response.text());
    return response;
  }
}
