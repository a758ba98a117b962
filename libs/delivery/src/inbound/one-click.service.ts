import { Injectable } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import { isRefusal, notFound, type Refusal } from '@tactful/runtime';
import { randomUUID } from 'node:crypto';
import { Consents } from '../consent/consents.js';
import { LinksService } from '../links/links.service.js';
import { hashOfToken } from '../links/link-token.js';
import { CustomerTransactions } from '../people/customer-transactions.js';
import { PeopleStore } from '../people/people.store.js';

/** "Unsubscribe" of a mail program (RFC 8058): no more email to this address; other ways and the page remain. */
@Injectable()
export class OneClickService {
  constructor(
    private readonly transactions: CustomerTransactions,
    private readonly links: LinksService,
    private readonly people: PeopleStore,
    private readonly consents: Consents,
    private readonly outbox: Outbox,
  ) {}

  /** May be called twice with the same token. */
  async stopEmail(token: string): Promise<{ readonly stopped: true } | Refusal> {
    // A page may expire, a wish to be left alone may not: an expired link still stops.
    const link = await this.links.find(hashOfToken(token));
    if (isRefusal(link)) return link;
    const { companyId, accounts } = link;
    const [addressed] = accounts;
    if (!addressed) return notFound('link');
    const { customerId, contactId } = addressed;
    return this.transactions.run(companyId, customerId, async (tx, at) => {
      const people = await this.people.loadForCustomers(tx, companyId, [customerId]);
      const person = people.find((candidate) => candidate.contactId === contactId);
      const acts = (person?.points ?? [])
        .filter(({ channel }) => channel === 'email')
        .map(({ channel, address, addressKey }) => ({
          ...{ channel, address, addressKey, customerId, contactId, at },
          kind: 'opted_out' as const,
          wording: 'List-Unsubscribe=One-Click',
          language: null,
          source: 'one_click' as const,
          actor: 'person',
          reference: `one-click:${randomUUID()}`,
        }));
      await this.outbox.add(tx, await this.consents.record(tx, companyId, acts, at));
      return { stopped: true } as const;
    });
  }
}
