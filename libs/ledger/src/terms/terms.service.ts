import { Injectable } from '@nestjs/common';
import { draftEvent, type Page } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  Clock,
  conflict,
  Database,
  isRefusal,
  notFound,
  type Refusal,
  unacceptable,
} from '@tactful/runtime';
import { createHash, randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { companyDayAt } from '../company/company-day.js';
import { about, openBooks, type Writing } from '../company/writing.js';
import { lockCustomers, readCustomer } from '../customers/customers.store.js';
import { isInFuture } from '../fields/dates.js';
import { readCursor, toPage } from '../paging/paging.js';
import {
  type AcceptanceView,
  type NewAcceptance,
  type NewTerms,
  type TermsQuery,
  type TermsView,
} from './terms.schemas.js';
import { insertAcceptance, insertTerms, listAcceptances, listTerms, readTerms } from './terms.store.js';

/** Payment terms on record: published in versions, accepted by customers. Neither is ever changed. */
@Injectable()
export class TermsService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  publish(actor: Actor, given: NewTerms): Promise<TermsView | Refusal> {
    const { text = null, url = null, netDays = null, charges = null, title, version, effectiveOn } = given;
    const sha256 = text === null ? (given.sha256 ?? '') : createHash('sha256').update(text, 'utf8').digest('hex');
    if (given.sha256 !== undefined && given.sha256 !== sha256) {
      return Promise.resolve(unacceptable('hash_differs', 'This is not the hash of the text.', '/sha256'));
    }
    return this.#write(actor, async (tx, { companyId, day, by }) => {
      const made = { id: randomUUIDv7(), publishedAt: day.now.toString(), publishedBy: by };
      const terms = { ...made, title, version, text, url, sha256, effectiveOn, netDays, charges };
      if (await insertTerms(tx, companyId, terms)) return terms;
      return conflict('terms_version_taken', `“${title}” has a version ${version} already; it stays as it is.`);
    });
  }

  find(companyId: string, termsId: string): Promise<TermsView | Refusal> {
    return this.database.inCompany(
      companyId,
      async (tx) => (await readTerms(tx, companyId, [termsId]))[0] ?? notFound('terms'),
    );
  }

  list(companyId: string, { limit, cursor }: TermsQuery): Promise<Page<TermsView> | Refusal> {
    const after = readCursor(cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    return this.database.inCompany(companyId, async (tx) =>
      toPage(await listTerms(tx, companyId, { limit, before: after?.[0] }), limit, (row) => [row.id]),
    );
  }

  accept(actor: Actor, customerId: string, given: NewAcceptance): Promise<AcceptanceView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId, day, by: recordedBy } = writing;
      const known = await lockCustomers(tx, companyId, [customerId]);
      if (!known.has(customerId)) return notFound('customer');
      const [terms] = await readTerms(tx, companyId, [given.termsId]);
      if (!terms) return unacceptable('terms_not_found', 'There are no such terms.', '/termsId');
      const when = whenOf(writing, given);
      if (isInFuture(when.acceptedOn, day.today)) {
        const pointer = given.acceptedAt === undefined ? '/acceptedOn' : '/acceptedAt';
        return unacceptable('accepted_in_future', `The day of acceptance lies after today (${day.today}).`, pointer);
      }
      const { termsId, how, by, evidence = null } = given;
      const recordedAt = day.now.toString();
      const acceptance = {
        id: randomUUIDv7(),
        customerId,
        termsId,
        ...when,
        how,
        by,
        evidence,
        recordedAt,
        recordedBy,
      };
      if (!(await insertAcceptance(tx, companyId, acceptance))) {
        return conflict('already_accepted', 'This customer has accepted these terms already.', { termsId });
      }
      const { title, version } = terms;
      const { id: acceptanceId, acceptedOn } = acceptance;
      const data = { acceptanceId, termsId, title, version, acceptedOn, how, acceptedBy: by, by: recordedBy };
      await this.outbox.add(tx, [draftEvent('ledger.terms.accepted.v1', about(writing, customerId), data)]);
      return { ...acceptance, title, version };
    });
  }

  acceptances(
    companyId: string,
    customerId: string,
    { limit, cursor }: TermsQuery,
  ): Promise<Page<AcceptanceView> | Refusal> {
    const after = readCursor(cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    return this.database.inCompany(companyId, async (tx) => {
      if (!(await readCustomer(tx, companyId, customerId))) return notFound('customer');
      const rows = await listAcceptances(tx, companyId, { customerId, limit, before: after?.[0] });
      return toPage(rows, limit, (row) => [row.id]);
    });
  }

  #write<T>(actor: Actor, work: (tx: EntityManager, writing: Writing) => Promise<T>): Promise<T> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => work(tx, await openBooks(tx, { companyId, now, by })));
  }
}

/** The day of acceptance in the company's zone. */
function whenOf({ day }: Writing, { acceptedOn, acceptedAt }: NewAcceptance) {
  if (acceptedOn !== undefined) return { acceptedOn, acceptedAt: null };
  const at = acceptedAt === undefined ? day.now : Temporal.Instant.from(acceptedAt);
  return { acceptedOn: companyDayAt(at, day.zone).today, acceptedAt: at.toString() };
}
