import { truthGateAnswer } from '@tactful/contracts';
import { type Answer, at, idOf, type LedgerApp } from './ledger-app.js';

interface PlanBody {
  readonly instalments: readonly { readonly state: string; readonly openMinor: number }[];
  readonly history: readonly { readonly what: string }[];
}

/** A customer with invoices and plans, in the words of a spec; `newCustomer` goes on with another one. */
export class PlansWorld {
  customerId = '';
  #made = 0;

  constructor(readonly ledger: LedgerApp) {}

  async newCustomer(): Promise<void> {
    this.customerId = idOf(await this.ledger.call('POST', '/v1/customers', { name: `Linde ${(this.#made += 1)}` }));
  }

  /** An invoice in euros, due on 2026-03-03. */
  async invoice(amountMinor: number, more: object = {}): Promise<string> {
    const { customerId } = this;
    const dates = { issueDate: '2026-02-01', dueDate: '2026-03-03' };
    const given = { customerId, number: `INV-${(this.#made += 1)}`, currency: 'EUR', amountMinor, ...dates, ...more };
    return idOf(await this.ledger.call('POST', '/v1/invoices', given));
  }

  pay(amountMinor: number, more: object = {}): Promise<Answer> {
    const { customerId } = this;
    return this.ledger.call('POST', '/v1/payments', { customerId, currency: 'EUR', amountMinor, ...more });
  }

  propose(invoiceIds: readonly string[], schedule: object, more: object = {}): Promise<Answer> {
    const { customerId } = this;
    return this.ledger.call('POST', '/v1/plans', { customerId, invoiceIds, schedule, ...more });
  }

  async plan(id: string): Promise<unknown> {
    return (await this.ledger.call('GET', `/v1/plans/${id}`)).body;
  }

  /** `missed 3500`: how each instalment stands. */
  async standing(id: string): Promise<string[]> {
    return ((await this.plan(id)) as PlanBody).instalments.map(({ state, openMinor }) => `${state} ${openMinor}`);
  }

  async history(id: string): Promise<string[]> {
    return ((await this.plan(id)) as PlanBody).history.map(({ what }) => what);
  }

  /** `2026-04-20 4000 2500`: what the gate says is open, and may be asked for, by its due date. */
  async owed(): Promise<string[]> {
    const question = { companyId: this.ledger.companyId, customerIds: [this.customerId] };
    const answer = truthGateAnswer.parse((await this.ledger.call('POST', '/internal/truth-gate', question)).body);
    const { obligations = [] } = answer.accounts[0] ?? {};
    const lines = obligations.map(({ dueDate, openMinor, askableMinor }) => `${dueDate} ${openMinor} ${askableMinor}`);
    return lines.toSorted();
  }

  /** Events about the customer, oldest first. */
  async told() {
    return (await this.ledger.events()).filter(({ subject }) => subject === this.customerId);
  }

  /** `409 invoice_on_plan`: how a request is refused. Throws when it changed anything. */
  async refused(work: () => Promise<Answer>): Promise<string> {
    const before = await this.ledger.fingerprint();
    const answer = await work();
    if ((await this.ledger.fingerprint()) !== before) throw new Error('A refused request has changed something');
    return `${answer.status} ${String(at(answer, 'code'))}`;
  }
}

/** Equal instalments, one a month. */
export function monthly(instalments: number, firstDueDate: string) {
  return { kind: 'equal', instalments, firstDueDate, every: 'month' } as const;
}

/** Instalments of one amount on these dates. */
export function onDates(amountMinor: number, ...dates: readonly string[]) {
  return { kind: 'custom', instalments: dates.map((dueDate) => ({ dueDate, amountMinor })) } as const;
}
