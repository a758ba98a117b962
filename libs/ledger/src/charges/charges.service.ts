import { Injectable } from '@nestjs/common';
import { type Page } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  Clock,
  Database,
  isRefusal,
  notFound,
  type Refusal,
  unacceptable,
} from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { openBooks, type Writing } from '../company/writing.js';
import { readInvoices } from '../invoices/invoices.store.js';
import { lockInvoice } from '../invoices/lock-invoice.js';
import { readCursor, toPage } from '../paging/paging.js';
import {
  type ChargeQuery,
  type ChargeView,
  type NewCharge,
  type QuoteQuery,
  type QuoteView,
  toChargeView,
} from './charge.schemas.js';
import { listCharges, readCharges } from './charges.store.js';
import { decidePosting } from './posting/post.decision.js';
import { postCharges } from './posting/posting.js';
import { refusePosting } from './posting/refusals.js';
import { quoteWarnings } from './packs/rate-warnings.decision.js';
import { quoteCharges } from './quote/quote.decision.js';
import { readChargeable } from './quote/quoting.js';
import { lastOffers } from './waivers/waivers.store.js';

/** What paying late costs: quoted for whoever asks, posted when somebody decides so. */
@Injectable()
export class ChargesService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  quote(actor: Actor, invoiceId: string, query: QuoteQuery): Promise<QuoteView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const [found] = await readChargeable(tx, writing, await readInvoices(tx, writing.companyId, [invoiceId]));
      if (!found) return notFound('invoice');
      const asOf = query.asOf ?? writing.day.today;
      const { fee, interest } = quoteCharges(found, asOf);
      const { currency, dueDate } = found.invoice;
      const { standstill } = found;
      const { pack } = found.rules;
      const law = pack && { id: pack.id, name: pack.name, status: pack.status, asOf: pack.asOf, note: pack.note };
      const totalPostableMinor = standstill === null ? fee.postableMinor + interest.postableMinor : 0;
      const warnings = quoteWarnings(interest, asOf);
      return { invoiceId, currency, asOf, dueDate, standstill, fee, interest, law, warnings, totalPostableMinor };
    });
  }

  post(actor: Actor, invoiceId: string, given: NewCharge): Promise<ChargeView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId, day } = writing;
      const invoice = await lockInvoice(tx, companyId, invoiceId);
      if (!invoice) return notFound('invoice');
      const asOf = given.asOf ?? day.today;
      if (asOf > day.today) {
        return unacceptable('as_of_in_future', `asOf lies after today (${day.today}).`, '/asOf');
      }
      const [found] = await readChargeable(tx, writing, [invoice]);
      if (!found) return notFound('invoice');
      const wanted = { kind: given.kind, asOf, amountMinor: given.amountMinor };
      const outcome = decidePosting(found, quoteCharges(found, asOf), wanted);
      if (outcome.kind !== 'posted') return refusePosting(outcome, invoice);
      const { charges, drafts } = await postCharges(tx, writing, [{ outcome, before: invoice }]);
      await this.outbox.add(tx, drafts);
      const [charge] = charges;
      return charge ? toChargeView(charge, undefined) : notFound('charge');
    });
  }

  find(companyId: string, chargeId: string): Promise<ChargeView | Refusal> {
    return this.database.inCompany(companyId, async (tx) => {
      const [charge] = await readCharges(tx, companyId, [chargeId]);
      if (!charge) return notFound('charge');
      return toChargeView(charge, (await lastOffers(tx, companyId, [chargeId]))[0]);
    });
  }

  list(companyId: string, invoiceId: string, query: ChargeQuery): Promise<Page<ChargeView> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    const { limit } = query;
    return this.database.inCompany(companyId, async (tx) => {
      const [invoice] = await readInvoices(tx, companyId, [invoiceId]);
      if (!invoice) return notFound('invoice');
      const charges = await listCharges(tx, companyId, { invoiceId, limit, before: after?.[0] });
      const chargeIds = charges.map(({ chargeId }) => chargeId);
      const offers = new Map((await lastOffers(tx, companyId, chargeIds)).map((offer) => [offer.chargeId, offer]));
      const views = charges.map((charge) => toChargeView(charge, offers.get(charge.chargeId)));
      return toPage(views, limit, (row) => [row.id]);
    });
  }

  #write<T>(actor: Actor, work: (tx: EntityManager, writing: Writing) => Promise<T>): Promise<T> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => work(tx, await openBooks(tx, { companyId, now, by })));
  }
}
