import {
  type GateCollection,
  type GateObligation,
  type Sending,
  type TruthGateAnswer,
  type TruthGateQuestion,
} from '@tactful/contracts';
import { randomUUID } from 'node:crypto';

/** What the ledger would answer: specs write in it what is owed. */
export class GateBook {
  readonly #accounts = new Map<string, GateObligation[]>();
  readonly #collections = new Map<string, GateCollection[]>();
  sending: Sending = 'live';
  companyToday = '2026-03-10';
  readAt = '2026-03-10T00:00:00.000000Z';
  /** Up to which event of the ledger the answers include everything; a spec that sets it lower has an old answer. */
  sequence = Number.MAX_SAFE_INTEGER;
  /** Customers whose account is on hold, and why. */
  readonly holds = new Map<string, string>();
  /** Runs before an answer is given: a place to let something happen in between. */
  before: () => Promise<void> = () => Promise.resolve();
  /** Customers asked about, in order. */
  readonly asked: string[] = [];

  /** An open invoice of a customer; `change` says what is not as usual. */
  owes(customerId: string, change: Partial<GateObligation> = {}): GateObligation {
    const id = change.obligationId ?? randomUUID();
    const amount = change.openMinor ?? change.amountMinor ?? 12_000;
    const obligation: GateObligation = {
      obligationId: id,
      invoiceId: id,
      number: `INV-${id.slice(0, 4)}`,
      description: null,
      issueDate: '2026-02-01',
      dueDate: '2026-03-03',
      currency: 'EUR',
      amountMinor: amount,
      openMinor: amount,
      disputedMinor: 0,
      state: 'open',
      terms: {},
      knownAt: '2026-02-01T10:00:00.000000Z',
      askableMinor: amount,
      notAskable: null,
      because: null,
      ...change,
    };
    this.#accounts.set(customerId, [...(this.#accounts.get(customerId) ?? []), obligation]);
    return obligation;
  }

  /** Announces the collection of an invoice; `change` says what is not as usual. */
  collects(customerId: string, invoice: GateObligation, change: Partial<GateCollection> = {}): GateCollection {
    const collection: GateCollection = {
      collectionId: randomUUID(),
      invoiceId: invoice.invoiceId,
      number: invoice.number,
      currency: invoice.currency,
      amountMinor: invoice.openMinor,
      method: 'direct_debit',
      collectOn: '2026-12-01',
      attempt: 1,
      notCollectable: null,
      ...change,
    };
    const others = (this.#collections.get(customerId) ?? []).filter((one) => one.invoiceId !== invoice.invoiceId);
    this.#collections.set(customerId, [...others, collection]);
    return collection;
  }

  /** Takes an obligation out: paid or void. */
  settles(customerId: string, obligationId: string): void {
    const rest = (this.#accounts.get(customerId) ?? []).filter((one) => one.obligationId !== obligationId);
    this.#accounts.set(customerId, rest);
  }

  /** An invoice may not be asked for any more. */
  forbids(customerId: string, obligationId: string, notAskable: NonNullable<GateObligation['notAskable']>): void {
    const all = this.#accounts.get(customerId) ?? [];
    const changed = all.map((one) =>
      one.obligationId === obligationId ? { ...one, askableMinor: 0, notAskable } : one,
    );
    this.#accounts.set(customerId, changed);
  }

  /** What a customer owes. */
  of(customerId: string): GateObligation[] {
    return this.#accounts.get(customerId) ?? [];
  }

  async answer(question: TruthGateQuestion): Promise<TruthGateAnswer> {
    this.asked.push(...question.customerIds);
    await this.before();
    return {
      readAt: this.readAt,
      sending: this.sending,
      companyToday: this.companyToday,
      accounts: question.customerIds.map((customerId) => ({
        customerId,
        sequence: this.sequence,
        onHold: this.holds.get(customerId) ?? null,
        obligations: this.of(customerId),
        collections: this.#collections.get(customerId) ?? [],
      })),
    };
  }
}
