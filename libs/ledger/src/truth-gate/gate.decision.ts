import {
  type EndedPromise,
  type GateAccount,
  type GateCollection,
  type GateObligation,
  type Hold,
  type Obligation,
} from '@tactful/contracts';
import { type BankDataAge } from '../bank-data/freshness.decision.js';
import { type InvoiceRecord, toObligations } from '../invoices/invoice.types.js';
import { collectableOf, notCollectable } from '../mandates/collections/collection.decision.js';
import { type CollectionRecord } from '../mandates/mandate.types.js';

type HoldFact = Pick<Hold, 'customerId' | 'invoiceId' | 'reason' | 'until'>;

/** What the ledger read about a batch of customers. */
export interface GateFacts {
  readonly customerIds: readonly string[];
  /** The last event of each customer, read before everything else. */
  readonly sequences: ReadonlyMap<string, number>;
  readonly invoices: readonly InvoiceRecord[];
  /** Holds that bind right now. */
  readonly holds: readonly HoldFact[];
  /** The promise on an invoice that was judged last. */
  readonly promises: readonly (EndedPromise & { readonly invoiceId: string })[];
  readonly bankData: BankDataAge;
  /** Collections that are announced. */
  readonly collections: readonly CollectionRecord[];
}

/** The truth about each customer asked for, in the order asked; one that owes nothing has no obligations. */
export function answerGate(facts: GateFacts): GateAccount[] {
  const invoices = Map.groupBy(facts.invoices, (invoice) => invoice.customerId);
  const holds = Map.groupBy(facts.holds, (hold) => hold.customerId);
  const promises = new Map(facts.promises.map(({ invoiceId, ...promise }) => [invoiceId, promise]));
  const collections = Map.groupBy(facts.collections, (collection) => collection.customerId);
  return facts.customerIds.map((customerId) => {
    const mine = holds.get(customerId) ?? [];
    const onAccount = lastToEnd(mine.filter((hold) => hold.invoiceId === null));
    const obligations = (invoices.get(customerId) ?? []).flatMap((invoice) => {
      const onInvoice = mine.filter((hold) => hold.invoiceId === invoice.invoiceId || hold.invoiceId === null);
      const hold = lastToEnd(onInvoice);
      return toObligations(invoice)
        .filter(({ state }) => state === 'open')
        .map((obligation) => toGateObligation(obligation, hold, facts.bankData))
        .map((obligation) => withPromise(obligation, promises.get(invoice.invoiceId)));
    });
    const sequence = facts.sequences.get(customerId) ?? 0;
    const announced = (collections.get(customerId) ?? []).map((collection) =>
      toGateCollection(collection, invoices.get(customerId) ?? [], mine),
    );
    const account = { customerId, sequence, onHold: onAccount?.reason ?? null, obligations };
    return announced.length === 0 ? account : { ...account, collections: announced };
  });
}

/** Judged as on its day: never more than announced, and nothing that must not be asked for. */
function toGateCollection(
  collection: CollectionRecord,
  invoices: readonly InvoiceRecord[],
  holds: readonly HoldFact[],
): GateCollection {
  const { collectionId, invoiceId, number, currency, method, collectOn, attempt } = collection;
  const invoice = invoices.find((one) => one.invoiceId === invoiceId);
  const isHeld = holds.some(
    (hold) => (hold.invoiceId === null || hold.invoiceId === invoiceId) && hold.reason !== 'collection_scheduled',
  );
  const because = invoice ? (notCollectable(invoice, isHeld) ?? null) : 'nothing_left_to_pay';
  const amountMinor = invoice && because === null ? Math.min(collection.amountMinor, collectableOf(invoice)) : 0;
  const known = { collectionId, invoiceId, number, currency, method, collectOn, attempt };
  return { ...known, amountMinor, notCollectable: because };
}

function toGateObligation(obligation: Obligation, hold: HoldFact | undefined, bankData: BankDataAge): GateObligation {
  if (hold) {
    const because = hold.until === null ? hold.reason : `${hold.reason} until ${hold.until}`;
    return { ...obligation, askableMinor: 0, notAskable: 'on_hold', because };
  }
  const undisputed = obligation.openMinor - obligation.disputedMinor;
  if (undisputed === 0) return { ...obligation, askableMinor: 0, notAskable: 'disputed', because: null };
  if (bankData.kind === 'old') {
    return { ...obligation, askableMinor: 0, notAskable: 'bank_data_old', because: bankData.until };
  }
  return { ...obligation, askableMinor: undisputed, notAskable: null, because: null };
}

function withPromise(obligation: GateObligation, lastPromise: EndedPromise | undefined): GateObligation {
  return lastPromise ? { ...obligation, lastPromise } : obligation;
}

/** The hold that ends last; one without an end outlasts all others. */
function lastToEnd(holds: readonly HoldFact[]): HoldFact | undefined {
  return holds.reduce<HoldFact | undefined>((last, hold) => {
    if (!last) return hold;
    if (last.until === null) return last;
    return hold.until === null || hold.until > last.until ? hold : last;
  }, undefined);
}
