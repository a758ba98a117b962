import { Injectable } from '@nestjs/common';
import { cutPage } from '@tactful/contracts';
import { type BusEvent, type EventContext } from '@tactful/messaging';
import { Clock, Database } from '@tactful/runtime';
import { emptyLatecomers } from '../erasure/erasure.js';
import { LiveFeed } from '../live/live-feed.js';
import { appendEntries, readEntries } from './entries.store.js';
import { type TimelinePage, type TimelineQuery } from './entry.types.js';
import { entryOf } from './timeline-entry.js';

/** The agents' timeline: every fact about a customer, in the order in which it became known. */
@Injectable()
export class EntriesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: LiveFeed,
  ) {}

  /** Appends what happened to customers of one company, and tells those who watch. */
  async record(events: readonly BusEvent[], context: EventContext): Promise<void> {
    const companyId = events[0]?.companyId;
    if (companyId === undefined) return;
    const entries = events.map(entryOf);
    await appendEntries(context.tx, companyId, this.clock.now(), entries);
    const customerIds = new Set(entries.map((entry) => entry.customerId));
    await emptyLatecomers(context.tx, companyId, [...customerIds]);
    context.afterCommit(() => this.live.tell(companyId, customerIds));
  }

  /** A page of one customer's timeline, newest recorded first. */
  async page(companyId: string, customerId: string, query: TimelineQuery): Promise<TimelinePage> {
    const rows = await this.database.inCompany(companyId, (tx) =>
      readEntries(tx, {
        companyId,
        customerId,
        before: query.cursor,
        kinds: query.kind?.split(',').map((kind) => kind.trim()),
        limit: query.limit,
      }),
    );
    const { items, nextCursor } = cutPage(rows, query.limit, ({ position }) => position);
    return { items: items.map(({ position: _position, ...entry }) => entry), nextCursor };
  }
}
