import { conflict, isRefusal, type Refusal, unacceptable } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { companyDayAt } from '../company/company-day.js';
import { type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { isInFuture } from '../fields/dates.js';
import { readInvoices } from '../invoices/invoices.store.js';
import { type NewHold } from './hold.schemas.js';
import { lastBreathingSpace } from './holds.store.js';
import { type HoldOrder } from './placing.js';

/** A standard breathing space can be had once in so many months. */
const monthsBetweenBreathingSpaces = 12;

/** What a person wants to put on hold, without its dates; the customer is locked then. */
export async function readWish(
  tx: EntityManager,
  writing: Writing,
  given: NewHold,
): Promise<Omit<HoldOrder, 'until' | 'reviewOn'> | Refusal> {
  const { companyId } = writing;
  const { customerId, reason, invoiceId = null } = given;
  const known = await lockCustomers(tx, companyId, [customerId]);
  if (!known.has(customerId)) {
    return unacceptable('customer_not_found', 'There is no such customer.', '/customerId');
  }
  const [invoice] = invoiceId === null ? [] : await readInvoices(tx, companyId, [invoiceId]);
  if (invoiceId !== null && invoice?.customerId !== customerId) {
    return unacceptable('invoice_not_found', 'This customer has no such invoice.', '/invoiceId');
  }
  const claim = claimOf(given, invoice?.currency, writing);
  if (isRefusal(claim)) return claim;
  const breathingSpace = reason === 'breathing_space' ? (given.breathingSpace ?? 'standard') : null;
  if (breathingSpace === 'standard') {
    const refusal = await refuseSecondBreath(tx, writing, { customerId, invoiceId });
    if (refusal) return refusal;
  }
  const { note = null, owner = null, nextStep = null, treatmentEndsOn = null } = given;
  return { customerId, invoiceId, reason, note, owner, nextStep, breathingSpace, treatmentEndsOn, claim };
}

function claimOf(
  { reason, claim }: NewHold,
  ofInvoice: string | undefined,
  { day }: Writing,
): HoldOrder['claim'] | Refusal {
  if (reason !== 'claims_paid') return null;
  const { amountMinor = null, currency = ofInvoice ?? null, paidOn = null } = claim ?? {};
  if (amountMinor !== null && currency === null) {
    return unacceptable('currency_missing', 'An amount for a whole account needs its currency.', '/claim/currency');
  }
  if (ofInvoice !== undefined && currency !== null && currency !== ofInvoice) {
    return unacceptable('currency_mismatch', `The invoice is in ${ofInvoice}.`, '/claim/currency');
  }
  if (paidOn !== null && isInFuture(paidOn, day.today)) {
    return unacceptable('paid_in_future', `paidOn lies after today (${day.today}).`, '/claim/paidOn');
  }
  return { amountMinor, currency: currency ?? ofInvoice ?? null, paidOn, arrived: 'nothing' };
}

async function refuseSecondBreath(
  tx: EntityManager,
  { companyId, day }: Writing,
  about: { readonly customerId: string; readonly invoiceId: string | null },
): Promise<Refusal | undefined> {
  const last = await lastBreathingSpace(tx, companyId, about);
  if (!last) return undefined;
  const { id: holdId, state, until, releasedAt } = last;
  if (releasedAt === null) {
    return conflict('breathing_space_active', 'A breathing space lasts already.', { holdId, state, until });
  }
  const ended = companyDayAt(Temporal.Instant.from(releasedAt), day.zone).today;
  const next = Temporal.PlainDate.from(ended).add({ months: monthsBetweenBreathingSpaces }).toString();
  if (next <= day.today) return undefined;
  const detail = `The last breathing space ended on ${ended}; the next one is possible from ${next} on.`;
  return conflict('breathing_space_used', detail, { holdId, state, until });
}
