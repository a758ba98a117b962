import { type EventData } from '@tactful/contracts';
import { type Allocation, type Settled } from '../settlement/settlement.types.js';

/** The payment as events tell it, with what it pays by the event. */
export function toEventPayment({
  payment,
  allocations,
  invoices,
}: Settled): EventData<'ledger.payment.received.v1'>['payment'] {
  const { customerId: _, ...rest } = payment;
  const numbers = new Map(invoices.map((invoice) => [invoice.invoiceId, invoice.number]));
  return { ...rest, allocations: allocations.map((part) => toEventPart(part, numbers.get(part.invoiceId) ?? '')) };
}

function toEventPart({ invoiceId, amountMinor, feesMinor, interestMinor, waivedMinor }: Allocation, number: string) {
  return {
    invoiceId,
    number,
    amountMinor,
    ...(feesMinor > 0 && { feesMinor }),
    ...(interestMinor > 0 && { interestMinor }),
    ...(waivedMinor > 0 && { waivedMinor }),
  };
}
