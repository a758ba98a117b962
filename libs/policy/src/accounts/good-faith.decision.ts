import { type Obligation } from '@tactful/contracts';
import { type GoodFaithKind } from './behaviour.types.js';
import { type AccountEvent } from './projection.decision.js';
import { type ProjectionDraft } from './projection-draft.decision.js';

/** Takes up what an event tells of the customer's good faith, if it tells any. */
export function foldGoodFaith(draft: ProjectionDraft, event: AccountEvent): void {
  const act = actOf(event);
  if (!act) return;
  draft.goodFaith.push({
    act_id: event.id,
    customer_id: event.subject,
    kind: act.kind,
    at: event.time.toString(),
    invoice_ids: act.invoiceIds,
    source_id: act.sourceId,
  });
}

/** A payment that did not hold is no act any more. */
export function foldUndoneAct(draft: ProjectionDraft, event: AccountEvent): void {
  if (event.type !== 'ledger.payment.reversed.v1') return;
  draft.undoneActs.push({ source_id: event.data.payment.paymentId, at: event.time.toString() });
}

interface Act {
  readonly kind: GoodFaithKind;
  readonly invoiceIds: readonly string[] | null;
  /** The payment, promise … that it came from. */
  readonly sourceId: string | null;
}

function actOf(event: AccountEvent): Act | null {
  switch (event.type) {
    case 'ledger.payment.received.v1':
    case 'ledger.payment.applied.v1':
      return partPayment(event.data.payment, event.data.obligations);
    case 'ledger.promise.made.v1':
      return promise('promise_made', event.data.promise);
    case 'ledger.promise.kept.v1':
      return promise('promise_kept', event.data.promise);
    case 'ledger.promise.partly_kept.v1':
      return promise('promise_partly_kept', event.data.promise);
    case 'ledger.promise.broken.v1':
      return promise('promise_broken', event.data.promise);
    case 'ledger.extension.granted.v1': {
      const { extensionId, invoiceId } = event.data.extension;
      return { kind: 'extension', invoiceIds: [invoiceId], sourceId: extensionId };
    }
    case 'ledger.plan.activated.v1': {
      const { planId, invoices } = event.data.plan;
      return { kind: 'plan', invoiceIds: invoices.map(({ invoiceId }) => invoiceId), sourceId: planId };
    }
    case 'delivery.reply.read.v1':
      return { kind: 'reply', invoiceIds: null, sourceId: event.data.replyId };
    default:
      return null;
  }
}

/** Money for an invoice of which something is left open. */
function partPayment(
  payment: { readonly paymentId: string; readonly allocations: readonly { readonly invoiceId: string }[] },
  obligations: readonly Obligation[],
): Act | null {
  const open = new Set(obligations.filter(({ state }) => state === 'open').map(({ invoiceId }) => invoiceId));
  const invoiceIds = [...new Set(payment.allocations.map(({ invoiceId }) => invoiceId))].filter((id) => open.has(id));
  return invoiceIds.length === 0 ? null : { kind: 'part_payment', invoiceIds, sourceId: payment.paymentId };
}

function promise(
  kind: GoodFaithKind,
  { promiseId, invoices }: { readonly promiseId: string; readonly invoices: readonly { readonly invoiceId: string }[] },
): Act {
  return { kind, invoiceIds: invoices.map(({ invoiceId }) => invoiceId), sourceId: promiseId };
}
