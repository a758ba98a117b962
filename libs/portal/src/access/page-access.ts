import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig, InternalCallFailed, InternalHttp } from '@tactful/runtime';
import { GuessLimit } from './guess-limit.js';
import { hashOfToken, type PageLink, pageLink, tokenShape } from './page-link.js';

/** Lets in whoever holds an open link. */
@Injectable()
export class PageAccess {
  constructor(
    private readonly http: InternalHttp,
    private readonly limit: GuessLimit,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Null for an unknown, an expired and a malformed token alike, and for whoever has guessed too often. */
  async open(token: string, address: string): Promise<PageLink | null> {
    if (this.limit.isOver(address)) return null;
    const link = tokenShape.test(token) ? await this.#find(hashOfToken(token)) : null;
    if (!link) this.limit.miss(address);
    return link;
  }

  async #find(tokenHash: string): Promise<PageLink | null> {
    try {
      const found = await this.http.get<unknown>(`${this.config.serviceUrls.delivery}/internal/links/${tokenHash}`);
      return { ...pageLink.parse(found), tokenHash };
    } catch (error) {
      if (error instanceof InternalCallFailed && error.status === 404) return null;
      throw error;
    }
  }
}
