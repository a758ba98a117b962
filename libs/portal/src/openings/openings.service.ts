import { Injectable } from '@nestjs/common';
import { draftEvent } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { Clock, Database } from '@tactful/runtime';
import { type MessageLink } from '../access/page-link.js';
import { OpeningsStore } from './openings.store.js';

/** Tells that a person opened the page, once for each message and day, to every account that the message spoke of. */
@Injectable()
export class OpeningsService {
  constructor(
    private readonly database: Database,
    private readonly store: OpeningsStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async tell(link: MessageLink): Promise<void> {
    const now = this.clock.now();
    const { companyId, accounts, attemptId } = link;
    await this.database.inCompany(companyId, async (tx) => {
      if (!(await this.store.add(tx, link, now.toZonedDateTimeISO('UTC').toPlainDate()))) return;
      const told = accounts.map(({ customerId, contactId }) => {
        const about = { companyId, subject: customerId, time: now };
        return draftEvent('portal.page.opened.v1', about, { customerId, contactId, attemptId, at: now.toString() });
      });
      await this.outbox.add(tx, told);
    });
  }
}
