import { Injectable } from '@nestjs/common';
import { draftEvent } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  Clock,
  conflict,
  Database,
  notFound,
  type Refusal,
  unacceptable,
} from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { about, openBooks } from '../company/writing.js';
import { isInFuture } from '../fields/dates.js';
import { bookEntries } from '../journal/journal.store.js';
import { paymentRefunded } from '../payments/payment.entries.js';
import { type PaymentView } from '../payments/payment.schemas.js';
import { readPayment, takeForRefund } from '../payments/payments.store.js';
import { lockPayment, toRecordOf } from '../payments/reversing.js';
import { type NewRefund, type RefundList, type RefundView } from './refund.schemas.js';
import { insertRefund, listRefunds } from './refunds.store.js';

/** Refunds: unapplied cash that goes back to the customer. */
@Injectable()
export class RefundsService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  refund(actor: Actor, paymentId: string, given: NewRefund): Promise<RefundView | Refusal> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany<RefundView | Refusal>(companyId, async (tx) => {
      const writing = await openBooks(tx, { companyId, now, by });
      const payment = await lockPayment(tx, companyId, paymentId);
      if (!payment) return notFound('payment');
      const { amountMinor, reason = null, refundedOn = writing.day.today } = given;
      const refusal = refuseRefund(payment, { amountMinor, refundedOn, today: writing.day.today });
      if (refusal) return refusal;
      const { customerId, currency } = payment;
      const money = { paymentId, customerId, currency, amountMinor };
      const refund = { id: randomUUIDv7(), ...money, refundedOn, reason, recordedAt: now.toString(), recordedBy: by };
      const made = { entryId: randomUUIDv7(), valueDate: refundedOn };
      const entry = paymentRefunded(toRecordOf(payment), { refundId: refund.id, amountMinor }, made);
      await takeForRefund(tx, companyId, { paymentId, amountMinor });
      await insertRefund(tx, companyId, refund);
      await bookEntries(tx, companyId, { entries: [entry], now, by });
      const data = { refundId: refund.id, paymentId, currency, amountMinor, refundedOn, reason, by };
      await this.outbox.add(tx, [draftEvent('ledger.payment.refunded.v1', about(writing, customerId), data)]);
      return refund;
    });
  }

  list(companyId: string, paymentId: string): Promise<RefundList | Refusal> {
    return this.database.inCompany<RefundList | Refusal>(companyId, async (tx) => {
      if (!(await readPayment(tx, companyId, { id: paymentId }))) return notFound('payment');
      return { items: await listRefunds(tx, companyId, paymentId), nextCursor: null };
    });
  }
}

function refuseRefund(
  payment: PaymentView,
  wanted: { readonly amountMinor: number; readonly refundedOn: string; readonly today: string },
): Refusal | undefined {
  const { state, unappliedMinor } = payment;
  if (unappliedMinor === 0) {
    return conflict('nothing_unapplied', 'Nothing of this payment is unapplied.', { state, unappliedMinor });
  }
  if (wanted.amountMinor > unappliedMinor) {
    const detail = `Only ${unappliedMinor} of this payment is unapplied.`;
    return unacceptable('refund_exceeds_unapplied', detail, '/amountMinor');
  }
  if (isInFuture(wanted.refundedOn, wanted.today)) {
    return unacceptable('refunded_in_future', `refundedOn lies after today (${wanted.today}).`, '/refundedOn');
  }
  if (wanted.refundedOn >= payment.receivedOn) return undefined;
  const detail = `The money came in on ${payment.receivedOn}.`;
  return unacceptable('refunded_before_received', detail, '/refundedOn');
}
