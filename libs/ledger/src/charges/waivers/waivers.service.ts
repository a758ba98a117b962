import { Injectable } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  afterCommit,
  BusinessTimers,
  Clock,
  conflict,
  Database,
  notFound,
  type Refusal,
  unacceptable,
} from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { addToAgenda } from '../../agenda/agenda.store.js';
import { agendaTimer } from '../../agenda/agenda.timer.js';
import { openBooks, type Writing } from '../../company/writing.js';
import { type InvoiceRecord, openOf } from '../../invoices/invoice.types.js';
import { saveAmounts } from '../../invoices/invoices.store.js';
import { lockInvoice } from '../../invoices/lock-invoice.js';
import { bookEntries } from '../../journal/journal.store.js';
import { afterSettlement } from '../../settlement/after-settlement.js';
import { offerDraft, waivedDraft } from '../charge.events.js';
import { type ChargeView, toChargeView, type WaiverOfferRequest, type WaiverRequest } from '../charge.schemas.js';
import { type ChargeRecord, type WaiverOffer } from '../charge.types.js';
import { readCharges, saveWaived } from '../charges.store.js';
import { waiverEntry } from './follow-waivers.js';
import { waivableOf, waiveCharge } from './waiver.decision.js';
import { insertOffer, lastOffers } from './waivers.store.js';

const longestOfferDays = 366;

/** Letting go of a charge: at once, or when everything else is paid in time. */
@Injectable()
export class WaiversService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  waive(actor: Actor, chargeId: string, given: WaiverRequest): Promise<ChargeView | Refusal> {
    return this.#onCharge(actor, chargeId, async (tx, writing, { charge, invoice, offer }) => {
      const { companyId, day, by } = writing;
      const outcome = waiveCharge(charge, invoice, given.amountMinor);
      if (outcome.kind === 'nothing_to_waive') return nothingToWaive(charge, invoice);
      if (outcome.kind === 'too_much') {
        const detail = `Only ${outcome.waivableMinor} of this charge is open.`;
        return unacceptable('waiver_exceeds_charge', detail, '/amountMinor');
      }
      const { amountMinor } = outcome;
      await saveWaived(tx, companyId, [outcome.charge]);
      await saveAmounts(tx, companyId, [outcome.invoice]);
      const entry = waiverEntry(writing, outcome.invoice, { charge, amountMinor });
      await bookEntries(tx, companyId, { entries: [entry], now: day.now, by });
      const told = { invoice: outcome.invoice, amountMinor, reason: given.reason, offer: null };
      const after = await afterSettlement(tx, writing, [outcome.invoice]);
      await this.outbox.add(tx, [waivedDraft(writing, outcome.charge, told), ...after]);
      return toChargeView(outcome.charge, offer);
    });
  }

  /** "Waived if paid by Friday": comes true by itself, or lapses. */
  offer(actor: Actor, chargeId: string, given: WaiverOfferRequest): Promise<ChargeView | Refusal> {
    return this.#onCharge(actor, chargeId, async (tx, writing, { charge, invoice, offer: before }) => {
      const { companyId, day, by: offeredBy } = writing;
      const refusal = refuseOffer(given.by, day.today) ?? refuseStanding({ charge, invoice, before });
      if (refusal) return refusal;
      const { customerId, invoiceId } = charge;
      const offer: WaiverOffer = {
        offerId: randomUUIDv7(),
        chargeId,
        invoiceId,
        customerId,
        by: given.by,
        reason: given.reason ?? null,
        state: 'open',
        offeredAt: day.now.toString(),
        offeredBy,
      };
      await insertOffer(tx, companyId, offer);
      const date = Temporal.PlainDate.from(given.by).add({ days: 1 }).toString();
      const item = { kind: 'waiver_lapses', subjectId: offer.offerId, date } as const;
      await addToAgenda(tx, { companyId, zone: day.zone }, [item]);
      const { number } = invoice;
      await this.outbox.add(tx, [offerDraft(writing, 'ledger.waiver.offered.v1', { charge, offer, number })]);
      afterCommit(tx, () => this.timers.poke(agendaTimer));
      return toChargeView(charge, offer);
    });
  }

  async #onCharge<T>(
    actor: Actor,
    chargeId: string,
    work: (tx: EntityManager, writing: Writing, standing: Standing) => Promise<T | Refusal>,
  ): Promise<T | Refusal> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany<T | Refusal>(companyId, async (tx) => {
      const writing = await openBooks(tx, { companyId, now, by });
      const [found] = await readCharges(tx, companyId, [chargeId]);
      if (!found) return notFound('charge');
      const invoice = await lockInvoice(tx, companyId, found.invoiceId);
      const [charge] = await readCharges(tx, companyId, [chargeId]);
      if (!invoice || !charge) throw new Error('A charge whose invoice is gone');
      const [offer] = await lastOffers(tx, companyId, [chargeId]);
      return work(tx, writing, { charge, invoice, offer });
    });
  }
}

/** A charge under the lock of its customer. */
interface Standing {
  readonly charge: ChargeRecord;
  readonly invoice: InvoiceRecord;
  readonly offer: WaiverOffer | undefined;
}

function nothingToWaive({ amountMinor, waivedMinor }: ChargeRecord, { state }: InvoiceRecord): Refusal {
  const detail = 'Nothing of this charge is open: it was waived or paid.';
  return conflict('nothing_to_waive', detail, { amountMinor, waivedMinor, invoiceState: state });
}

function refuseOffer(by: string, today: string): Refusal | undefined {
  if (by < today) return unacceptable('by_in_past', `by lies before today (${today}).`, '/by');
  const last = Temporal.PlainDate.from(today).add({ days: longestOfferDays }).toString();
  if (by <= last) return undefined;
  return unacceptable('by_too_far', `An offer lasts ${longestOfferDays} days at most (until ${last}).`, '/by');
}

function refuseStanding(found: {
  readonly charge: ChargeRecord;
  readonly invoice: InvoiceRecord;
  readonly before: WaiverOffer | undefined;
}): Refusal | undefined {
  const { charge, invoice, before } = found;
  const waivable = waivableOf(charge, invoice);
  if (waivable <= 0) return nothingToWaive(charge, invoice);
  if (before?.state === 'open') {
    return conflict('already_offered', `It is offered to be waived already, until ${before.by}.`, { until: before.by });
  }
  if (openOf(invoice) > waivable) return undefined;
  const detail = 'Everything else is settled already: waive the charge.';
  return conflict('nothing_left_to_pay', detail, { openMinor: openOf(invoice) });
}
