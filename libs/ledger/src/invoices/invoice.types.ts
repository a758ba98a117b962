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
  /** What had been paid of the invoice when the plan began: only what came after pays parts. */
  readonly paidBeforeMinor: number;
  readonly parts: readonly PlannedPart[];
  /** The plan was not kept, or was ended by hand: its parts say what is owed, but its terms are kept no longer. */
  readonly ended?: true;
}

/** The amounts of an invoice, minor units of its currency. Added: amount, fees, interest. Taken off: the others. */
export interface InvoiceAmounts {
  readonly amountMinor: number;
  /** Late fees posted. */
  readonly feesMinor: number;
  /** Late interest posted. */
  readonly interestMinor: number;
  readonly paidMinor: number;
  /** What of `paidMinor` paid late fees and late interest; the rest paid the invoice itself. */
  readonly feesPaidMinor: number;
  readonly interestPaidMinor: number;
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
  feesPaidMinor: 0,
  interestPaidMinor: 0,
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

/**
 * Money pays the parts in order of their dates. Whatever else takes something off the invoice (a credit, a waiver) takes
 * it off the last ones, and what is disputed lies in the last ones too. What the parts do not cover (a dispute that was
 * rejected, money from before the plan that was taken back) is owed with the last one: the open parts are always what is
 * open of the invoice.
 */
function plannedObligations(invoice: InvoiceRecord, whole: Obligation, plan: InvoicePlan): Obligation[] {
  let paidMinor = Math.max(invoice.paidMinor - plan.paidBeforeMinor, 0);
  let leftMinor = openOf(invoice);
  let undisputedMinor = leftMinor - disputedOf(invoice);
  return plan.parts.map((part, index) => {
    const isLast = index === plan.parts.length - 1;
    const paidHereMinor = Math.min(paidMinor, part.amountMinor);
    const openMinor = isLast ? leftMinor : Math.min(part.amountMinor - paidHereMinor, leftMinor);
    const askedMinor = Math.min(undisputedMinor, openMinor);
    paidMinor -= paidHereMinor;
    leftMinor -= openMinor;
    undisputedMinor -= askedMinor;
    return plannedObligation(part, whole, {
      planId: plan.planId,
      amountMinor: Math.max(part.amountMinor, paidHereMinor + openMinor),
      openMinor,
      disputedMinor: openMinor - askedMinor,
    });
  });
}

function plannedObligation(
  part: PlannedPart,
  whole: Obligation,
  amounts: Pick<Obligation, 'amountMinor' | 'openMinor' | 'disputedMinor'> & { readonly planId: string },
): Obligation {
  const { obligationId, dueDate, number, of, knownAt = whole.knownAt } = part;
  const { planId, ...rest } = amounts;
  const closed = whole.withdrawn ? 'void' : 'paid';
  const state = rest.openMinor > 0 ? 'open' : closed;
  return { ...whole, ...rest, obligationId, dueDate, state, knownAt, instalment: { planId, number, of } };
}

/** True while a running plan replaces the invoice's due date: no fee and no interest is charged meanwhile. */
export function isOnPlan(invoice: Pick<InvoiceRecord, 'plan'>): boolean {
  return invoice.plan !== null && invoice.plan.ended !== true;
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
    terms: announcedTerms(invoice),
    knownAt: invoice.reopening?.at ?? invoice.knownAt,
  };
}

/** A late fee that was posted stands in the amount: it is announced no more. */
function announcedTerms({ terms, feesMinor }: InvoiceRecord): Obligation['terms'] {
  if (feesMinor === 0) return terms;
  const { lateFeeMinor: _posted, ...rest } = terms;
  return rest;
}
