import { type Obligation } from '@tactful/contracts';

/** What an invoice can be. Everything but `scheduled` and `void` follows from its amounts. */
export const invoiceStates = ['scheduled', 'open', 'paid', 'written_off', 'sold', 'void'] as const;
export type InvoiceState = (typeof invoiceStates)[number];

/** A part of an invoice that is owed on a date of its own, by an active payment plan. */
export interface PlannedPart {
  /** The obligation that asks for it. */
  readonly obligationId: string;
  /** Its place among the instalments of the plan, from 1, and how many there are. */
  readonly number: number;
  readonly of: number;
  /** ISO date. */
  readonly dueDate: string;
  readonly amountMinor: number;
  /** When it became owed again after it was settled; left out: it has not. */
  readonly knownAt?: string;
}

/**
 * What is owed again after it was settled or withdrawn is asked for as a new obligation, known since then: the steps of
 * a closed one are used up, and the new one begins in a friendly tone.
 */
export interface Reopening {
  readonly obligationId: string;
  /** ISO instant. */
  readonly at: string;
}

/** How an invoice is owed under a plan: its parts in order of their dates add up to what was open when it began. */
export interface InvoicePlan {
  readonly planId: string;
  /** What had been settled of the invoice when the plan began: only what came after pays parts. */
  readonly settledBeforeMinor: number;
  readonly parts: readonly PlannedPart[];
}

/** The amounts of an invoice, minor units of its currency. Added: amount, fees, interest. Taken off: the others. */
export interface InvoiceAmounts {
  readonly amountMinor: number;
  /** Late fees posted. */
  readonly feesMinor: number;
  /** Late interest posted. */
  readonly interestMinor: number;
  readonly paidMinor: number;
  readonly creditedMinor: number;
  /** Fees, interest or small differences that the company let go. */
  readonly waivedMinor: number;
  readonly writtenOffMinor: number;
  /** Handed to a factor. */
  readonly soldMinor: number;
}

/** One invoice as the ledger keeps it. */
export interface InvoiceRecord extends InvoiceAmounts {
  readonly invoiceId: string;
  readonly customerId: string;
  readonly externalId: string | null;
  readonly number: string;
  readonly description: string | null;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly currency: string;
  readonly state: InvoiceState;
  /** A dispute over the whole is open: whatever is open is disputed. */
  readonly disputeWhole: boolean;
  /** Sum of the open disputes over parts. */
  readonly disputePartMinor: number;
  readonly terms: Obligation['terms'];
  /** When this system first knew of it. */
  readonly knownAt: string;
  /** The plan that replaces its due date, while one is active. */
  readonly plan: InvoicePlan | null;
  /** The placement by which somebody else collects it; then it stands in the account `placed`. */
  readonly placementId: string | null;
  /** The promise to pay that is running on it. */
  readonly promiseId: string | null;
  /** Since it was last owed again; null: the obligation is the invoice itself. */
  readonly reopening: Reopening | null;
}

/** An invoice to which nothing has happened yet: no amounts but its own, scheduled until its day is seen to have come. */
export const freshInvoice = {
  feesMinor: 0,
  interestMinor: 0,
  paidMinor: 0,
  creditedMinor: 0,
  waivedMinor: 0,
  writtenOffMinor: 0,
  soldMinor: 0,
  state: 'scheduled',
  disputeWhole: false,
  disputePartMinor: 0,
  plan: null,
  placementId: null,
  promiseId: null,
  reopening: null,
} as const satisfies Partial<InvoiceRecord>;

/** Everything that was ever owed on it: the invoice with its fees and interest. */
export function owedOf(invoice: InvoiceAmounts): number {
  return invoice.amountMinor + invoice.feesMinor + invoice.interestMinor;
}

/** Everything that was taken off it: paid, credited, waived, written off, sold. */
export function settledOf(invoice: InvoiceAmounts): number {
  const { paidMinor, creditedMinor, waivedMinor, writtenOffMinor, soldMinor } = invoice;
  return paidMinor + creditedMinor + waivedMinor + writtenOffMinor + soldMinor;
}

/** What is still owed: nothing before issue, nothing after void. */
export function openOf(invoice: InvoiceRecord): number {
  return invoice.state === 'open' ? owedOf(invoice) - settledOf(invoice) : 0;
}

/** The part of what is open that is under dispute. */
export function disputedOf(invoice: InvoiceRecord): number {
  const open = openOf(invoice);
  return invoice.disputeWhole ? open : Math.min(open, invoice.disputePartMinor);
}

/** The issued invoice with other amounts, and the state that follows from them. */
export function withAmounts(invoice: InvoiceRecord, amounts: Partial<InvoiceAmounts>): InvoiceRecord {
  const next = { ...invoice, ...amounts };
  return { ...next, state: stateOf(next) };
}

function stateOf(amounts: InvoiceAmounts): InvoiceState {
  if (owedOf(amounts) > settledOf(amounts)) return 'open';
  if (amounts.soldMinor > 0) return 'sold';
  return amounts.writtenOffMinor > 0 ? 'written_off' : 'paid';
}

/** The account in which what is owed on the invoice stands. */
export function receivableAccount(invoice: Pick<InvoiceRecord, 'placementId'>): 'receivable' | 'placed' {
  return invoice.placementId === null ? 'receivable' : 'placed';
}

/**
 * What other services ask for: the invoice itself is one obligation, with its own id (a new one each time it is owed
 * again). Under a plan it is withdrawn (asked for no more), and each part is an obligation with the plan's date.
 */
export function toObligations(invoice: InvoiceRecord): Obligation[] {
  const whole = toObligation(invoice);
  const { plan } = invoice;
  if (!plan) return [whole];
  const withdrawn = { ...whole, openMinor: 0, disputedMinor: 0, state: 'void', withdrawn: 'on_plan' } as const;
  return [withdrawn, ...plannedObligations(invoice, whole, plan)];
}

/** What is settled after the plan began pays its parts in order of their dates; what is disputed lies in the last ones. */
function plannedObligations(invoice: InvoiceRecord, whole: Obligation, plan: InvoicePlan): Obligation[] {
  const obligations: Obligation[] = [];
  let settledMinor = settledOf(invoice) - plan.settledBeforeMinor;
  let undisputedMinor = openOf(invoice) - disputedOf(invoice);
  for (const { obligationId, dueDate, amountMinor, number, of, knownAt = whole.knownAt } of plan.parts) {
    const openMinor = amountMinor - Math.min(Math.max(settledMinor, 0), amountMinor);
    const disputedMinor = openMinor - Math.min(Math.max(undisputedMinor, 0), openMinor);
    settledMinor -= amountMinor;
    undisputedMinor -= openMinor;
    const state = openMinor === 0 ? 'paid' : 'open';
    const instalment = { planId: plan.planId, number, of };
    const amounts = { amountMinor, openMinor, disputedMinor };
    obligations.push({ ...whole, obligationId, dueDate, ...amounts, state, instalment, knownAt });
  }
  return obligations;
}

function toObligation(invoice: InvoiceRecord): Obligation {
  const { state } = invoice;
  const gone = state === 'written_off' || state === 'sold';
  return {
    obligationId: invoice.reopening?.obligationId ?? invoice.invoiceId,
    invoiceId: invoice.invoiceId,
    number: invoice.number,
    description: invoice.description,
    issueDate: invoice.issueDate,
    dueDate: invoice.dueDate,
    currency: invoice.currency,
    amountMinor: owedOf(invoice),
    openMinor: openOf(invoice),
    disputedMinor: disputedOf(invoice),
    state: gone ? 'void' : state,
    ...(gone && { withdrawn: state }),
    terms: invoice.terms,
    knownAt: invoice.reopening?.at ?? invoice.knownAt,
  };
}
