import { Injectable } from '@nestjs/common';
import { Clock, Database, isRefusal, notFound, type Refusal, switchCompany } from '@tactful/runtime';
import { LinksStore, type StoredLink } from './links.store.js';

/** Finds what a link leads to. An unknown and an expired link are the same to whoever asks. */
@Injectable()
export class LinksService {
  constructor(
    private readonly database: Database,
    private readonly store: LinksStore,
    private readonly clock: Clock,
  ) {}

  /** The link behind a token's hash as long as it is open. */
  async resolve(tokenHash: string): Promise<StoredLink | Refusal> {
    const link = await this.find(tokenHash);
    if (isRefusal(link)) return link;
    const isOpen = Temporal.Instant.compare(Temporal.Instant.from(link.expiresAt), this.clock.now()) > 0;
    return isOpen ? link : notFound('link');
  }

  /** The link behind a token's hash, open or expired. */
  async find(tokenHash: string): Promise<StoredLink | Refusal> {
    return this.database.acrossCompanies(async (tx) => {
      const companyId = await this.store.findCompany(tx, tokenHash);
      if (companyId === undefined) return notFound('link');
      await switchCompany(tx, companyId);
      return (await this.store.find(tx, tokenHash)) ?? notFound('link');
    });
  }
}
