import { type GateAccount, type GateObligation, type Hold } from '@tactful/contracts';
import { disputedOf, type InvoiceRecord, openOf, toObligation } from '../invoices/invoice.types.js';

type HoldFact = Pick<Hold, 'customerId' | 'invoiceId' | 'reason' | 'until'>;

/** What the ledger read about a batch of customers. */
export interface GateFacts {
  readonly customerIds: readonly string[];
  readonly invoices: readonly InvoiceRecord[];
  /** Holds that bind right now. */
  readonly holds: readonly HoldFact[];
}

/** The truth about each customer asked for, in the order asked; one that owes nothing has no obligations. */
export function answerGate(facts: GateFacts): GateAccount[] {
  const invoices = Map.groupBy(facts.invoices, (invoice) => invoice.customerId);
  const holds = Map.groupBy(facts.holds, (hold) => hold.customerId);
  return facts.customerIds.map((customerId) => {
    const mine = holds.get(customerId) ?? [];
    const onAccount = lastToEnd(mine.filter((hold) => hold.invoiceId === null));
    const obligations = (invoices.get(customerId) ?? []).map((invoice) => {
      const onInvoice = mine.filter((hold) => hold.invoiceId === invoice.invoiceId || hold.invoiceId === null);
      return toGateObligation(invoice, lastToEnd(onInvoice));
    });
    return { customerId, onHold: onAccount?.reason ?? null, obligations };
  });
}

function toGateObligation(invoice: InvoiceRecord, hold: HoldFact | undefined): GateObligation {
  const obligation = toObligation(invoice);
  const undisputed = openOf(invoice) - disputedOf(invoice);
  if (hold) {
    const because = hold.until === null ? hold.reason : `${hold.reason} until ${hold.until}`;
    return { ...obligation, askableMinor: 0, notAskable: 'on_hold', because };
  }
  if (undisputed === 0) return { ...obligation, askableMinor: 0, notAskable: 'disputed', because: null };
  return { ...obligation, askableMinor: undisputed, notAskable: null, because: null };
}

/** The hold that ends last; one without an end outlasts all others. */
function lastToEnd(holds: readonly HoldFact[]): HoldFact | undefined {
  return holds.reduce<HoldFact | undefined>((last, hold) => {
    if (!last) return hold;
    if (last.until === null) return last;
    return hold.until === null || hold.until > last.until ? hold : last;
  }, undefined);
}
