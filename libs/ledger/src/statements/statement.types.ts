/** `open_item`: what is open on the last day. `activity`: everything that moved the balance, with the balance after it. */
export const statementForms = ['open_item', 'activity'] as const;
export type StatementForm = (typeof statementForms)[number];

/** Of whom, in what, from when to when (ISO dates, both included) a statement is. */
export interface StatementOrder {
  readonly customerId: string;
  readonly currency: string;
  readonly from: string;
  readonly to: string;
  readonly form: StatementForm;
}

/** A journal entry that moved the customer's balance. */
export interface Movement {
  readonly date: string;
  /** The kind of the journal entry. */
  readonly kind: string;
  /** Number of the invoices it was about, and what the company calls the payment. */
  readonly reference: string;
  /** Added to what is owed, or (negative) taken off it. Minor units. */
  readonly amountMinor: number;
}

/** A movement with the balance after it. */
export interface ActivityLine extends Movement {
  readonly balanceMinor: number;
}

/** What is open on an invoice at the end of the last day; negative when money had come before it was issued. */
export interface OpenItemLine {
  readonly number: string;
  readonly issueDate: string;
  readonly dueDate: string;
  /** With fees and interest up to that day. */
  readonly amountMinor: number;
  readonly openMinor: number;
}

/** What the books hold of one order. */
export interface StatementFacts {
  /** What the customer owed the evening before, credits taken off; negative: the company owes it. */
  readonly openingMinor: number;
  /** In the order of their dates. */
  readonly movements: readonly Movement[];
  readonly openItems: readonly OpenItemLine[];
}

/** What stands on a statement. Opening + charges − settlements = closing; so do the lines of either form add up. */
export interface StatementContent {
  readonly openingMinor: number;
  readonly chargesMinor: number;
  readonly settlementsMinor: number;
  readonly closingMinor: number;
  /** Of the form `activity`. */
  readonly activity: readonly ActivityLine[];
  /** Of the form `open_item`. */
  readonly openItems: readonly OpenItemLine[];
  /** Money that pays no invoice yet: nothing, or less than nothing. With the open items it makes the closing balance. */
  readonly creditsMinor: number;
}
