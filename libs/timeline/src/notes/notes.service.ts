import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  afterCommit,
  APP_CONFIG,
  type AppConfig,
  Clock,
  conflict,
  Database,
  InternalCallFailed,
  InternalHttp,
  notFound,
  Refusal,
} from '@tactful/runtime';
import { customerLookup, type CustomerSnapshot } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { appendEntries } from '../entries/entries.store.js';
import { type EntryView } from '../entries/entry.types.js';
import { emptyLatecomers } from '../erasure/erasure.js';
import { LiveFeed } from '../live/live-feed.js';
import { type NewNote } from './note.types.js';

/** What agents write down about a customer. A note is an entry like any other: never changed, never removed. */
@Injectable()
export class NotesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: LiveFeed,
    private readonly http: InternalHttp,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Adds a note, if the ledger knows the customer. */
  async add(actor: Actor, customerId: string, note: NewNote): Promise<EntryView | Refusal> {
    const customer = await this.#find(actor.companyId, customerId);
    if (!customer) return notFound('customer');
    if (customer.erasedAt) return conflict('customer_erased', 'This customer was erased: nothing is noted any more.');
    return this.database.inCompany(actor.companyId, async (tx) => {
      const now = this.clock.now();
      const data = { text: note.text, by: actor.name };
      const entry = {
        entryId: randomUUIDv7(),
        customerId,
        at: now,
        kind: 'note.added',
        summary: `${actor.name}: ${note.text}`,
        data,
      };
      await appendEntries(tx, actor.companyId, now, [entry]);
      await emptyLatecomers(tx, actor.companyId, [customerId]);
      afterCommit(tx, () => this.live.tell(actor.companyId, new Set([customerId])));
      return {
        id: entry.entryId,
        at: now.toString(),
        recordedAt: now.toString(),
        kind: entry.kind,
        summary: entry.summary,
        data,
      };
    });
  }

  async #find(companyId: string, customerId: string): Promise<CustomerSnapshot | undefined> {
    const url = `${this.config.serviceUrls.ledger}/internal/customers/${customerId}?companyId=${companyId}`;
    try {
      return customerLookup.parse(await this.http.get(url)).customer;
    } catch (error) {
      if (error instanceof InternalCallFailed && error.status === 404) return undefined;
      throw error;
    }
  }
}
