import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { APP_CONFIG, type AppConfig } from '../config/config.js';
import { InternalCallFailed, InternalHttp } from '../internal/internal-http.js';
import { type Actor } from './actor.js';

const keepMs = 5_000;
const keepMost = 10_000;

/** What the identity service is asked: whose key (by its SHA-256, hex) or whose session cookie is this? */
export interface AuthenticationQuestion {
  readonly apiKeyHash?: string;
  readonly cookie?: string;
}

/** Tells who is behind a key or a cookie. Answers are kept for 5 s, so a revoked key is dead within that. */
@Injectable()
export class Authenticator {
  readonly #known = new Map<string, { readonly actor: Actor | null; readonly until: number }>();

  constructor(
    private readonly http: InternalHttp,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** The actor behind `Authorization: Bearer <key>`, null when the key is not (or no longer) good. */
  byApiKey(key: string): Promise<Actor | null> {
    return this.#ask({ apiKeyHash: createHash('sha256').update(key).digest('hex') });
  }

  /** The agent behind a session cookie, null when there is none. */
  byCookie(cookie: string): Promise<Actor | null> {
    return this.#ask({ cookie });
  }

  async #ask(question: AuthenticationQuestion): Promise<Actor | null> {
    const id = question.apiKeyHash ?? `cookie:${question.cookie ?? ''}`;
    const known = this.#known.get(id);
    if (known && known.until > performance.now()) return known.actor;
    const url = `${this.config.serviceUrls.identity}/internal/authenticate`;
    const { actor } = await this.http.post<{ actor: Actor | null }>(url, question).catch((error: unknown) => {
      if (error instanceof InternalCallFailed && error.status === 404) return { actor: null };
      throw error;
    });
    if (this.#known.size >= keepMost) this.#known.clear();
    this.#known.set(id, { actor, until: performance.now() + keepMs });
    return actor;
  }
}
