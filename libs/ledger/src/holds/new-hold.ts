import { conflict, isRefusal, type Refusal, unacceptable } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { companyDayAt } from '../company/company-day.js';
import { type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { readInvoices } from '../invoices/invoices.store.js';
import { readClaim } from './claims.decision.js';
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
  const { customerId, reason, invoiceId = null } = given;
  const scope = await lockScope(tx, writing.companyId, { customerId, invoiceId });
  if (isRefusal(scope)) return scope;
  const claim = reason === 'claims_paid' ? readClaim(given.claim, { ...scope, today: writing.day.today }) : null;
  if (claim?.kind === 'refused') return unacceptable(claim.code, claim.detail, claim.pointer);
  const breathingSpace = reason === 'breathing_space' ? (given.breathingSpace ?? 'standard') : null;
  if (breathingSpace === 'standard') {
    const refusal = await refuseSecondBreath(tx, writing, { customerId, invoiceId });
    if (refusal) return refusal;
  }
  return { ...careOf(given), customerId, invoiceId, reason, breathingSpace, claim: claim && claim.claim };
}

function careOf({ note = null, owner = null, nextStep = null, treatmentEndsOn = null }: NewHold) {
  return { note, owner, nextStep, treatmentEndsOn };
}

/** Locks the customer; the currency is that of the invoice, null for an account. */
async function lockScope(
  tx: EntityManager,
  companyId: string,
  { customerId, invoiceId }: { readonly customerId: string; readonly invoiceId: string | null },
): Promise<{ readonly currency: string | null } | Refusal> {
  const known = await lockCustomers(tx, companyId, [customerId]);
  if (!known.has(customerId)) {
    return unacceptable('customer_not_found', 'There is no such customer.', '/customerId');
  }
  if (invoiceId === null) return { currency: null };
  const [invoice] = await readInvoices(tx, companyId, [invoiceId]);
  if (invoice?.customerId === customerId) return { currency: invoice.currency };
  return unacceptable('invoice_not_found', 'This customer has no such invoice.', '/invoiceId');
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
