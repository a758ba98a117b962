import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig, InternalCallFailed, InternalHttp } from '@tactful/runtime';
import { GuessLimit } from './guess-limit.js';
import { hashOfToken, type MessageLink, messageLink, type PageLink, tokenShape } from './page-link.js';

/** What a token opens: the page of one account, or, for a link to several, the choice between them. */
export type Opened =
  | { readonly kind: 'page'; readonly link: PageLink; readonly secret: string }
  | { readonly kind: 'choice'; readonly link: MessageLink; readonly secret: string };

/** Lets in whoever holds an open link. */
@Injectable()
export class PageAccess {
  constructor(
    private readonly http: InternalHttp,
    private readonly limit: GuessLimit,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /**
   * Null for an unknown, an expired and a malformed token alike, for an account that is not the link's, and for whoever
   * has guessed too often.
   */
  async open(token: string, address: string): Promise<Opened | null> {
    if (this.limit.isOver(address)) return null;
    const { secret = '', place } = tokenShape.exec(token)?.groups ?? {};
    const link = secret === '' ? null : await this.#find(hashOfToken(secret));
    const opened = link && openedBy(link, secret, place);
    if (!opened) this.limit.miss(address);
    return opened;
  }

  async #find(tokenHash: string): Promise<MessageLink | null> {
    try {
      const found = await this.http.get<unknown>(`${this.config.serviceUrls.delivery}/internal/links/${tokenHash}`);
      return { ...messageLink.parse(found), tokenHash };
    } catch (error) {
      if (error instanceof InternalCallFailed && error.status === 404) return null;
      throw error;
    }
  }
}

/** A link to one account needs no choice. */
function openedBy(link: MessageLink, secret: string, place: string | undefined): Opened | null {
  if (place === undefined && link.accounts.length > 1) return { kind: 'choice', link, secret };
  const account = link.accounts[place === undefined ? 0 : Number(place) - 1];
  return account ? { kind: 'page', link: { ...link, ...account }, secret } : null;
}
