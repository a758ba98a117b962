import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig, InternalCallFailed, InternalHttp, Refusal } from '@tactful/runtime';
import { z } from 'zod';
import { type TimelineEntry } from './history.decision.js';

const page = z.object({
  items: z.array(
    z.object({ at: z.string(), kind: z.string(), summary: z.string(), data: z.record(z.string(), z.unknown()) }),
  ),
  nextCursor: z.string().nullable(),
});

const entriesOfPage = 200;
/** A customer with more than 20,000 entries has no dossier that anybody would read. */
const mostPages = 100;

/** Reads a customer's timeline from the service that owns it. */
@Injectable()
export class CustomerTimeline {
  constructor(
    private readonly http: InternalHttp,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** All of it, or a refusal: what cannot be read now is not left out silently. */
  async read(companyId: string, customerId: string): Promise<readonly TimelineEntry[] | Refusal> {
    try {
      return await this.#pages(companyId, customerId);
    } catch (error) {
      if (!(error instanceof InternalCallFailed)) throw error;
      return new Refusal(503, 'timeline_unavailable', 'The timeline cannot be read right now. Try again in a moment.');
    }
  }

  async #pages(companyId: string, customerId: string): Promise<readonly TimelineEntry[] | Refusal> {
    const url = `${this.config.serviceUrls.timeline}/v1/customers/${customerId}/timeline?limit=${entriesOfPage}`;
    const entries: TimelineEntry[] = [];
    let cursor: string | null = null;
    for (let read = 0; read < mostPages; read += 1) {
      const next: string = cursor === null ? url : `${url}&cursor=${cursor}`;
      const found = page.parse(await this.http.get<unknown>(next, { companyId, actor: 'ledger' }));
      entries.push(...found.items);
      if (found.nextCursor === null) return entries;
      cursor = found.nextCursor;
    }
    return new Refusal(409, 'history_too_long', `The timeline has more than ${mostPages * entriesOfPage} entries.`);
  }
}
