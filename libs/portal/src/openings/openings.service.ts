import { Injectable } from '@nestjs/common';
import { draftEvent } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { Clock, Database } from '@tactful/runtime';
import { type PageLink } from '../access/page-link.js';
import { OpeningsStore } from './openings.store.js';

/** Tells that a customer opened the page, once for each message and day. */
@Injectable()
export class OpeningsService {
  constructor(
    private readonly database: Database,
    private readonly store: OpeningsStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async tell(link: PageLink): Promise<void> {
    const now = this.clock.now();
    const { companyId, customerId, contactId, attemptId } = link;
    await this.database.inCompany(companyId, async (tx) => {
      if (!(await this.store.add(tx, link, now.toZonedDateTimeISO('UTC').toPlainDate()))) return;
      const about = { companyId, subject: customerId, time: now };
      const data = { customerId, contactId, attemptId, at: now.toString() };
      await this.outbox.add(tx, [draftEvent('portal.page.opened.v1', about, data)]);
    });
  }
}
