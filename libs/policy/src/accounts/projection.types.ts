import { type PromiseWords } from './account.types.js';

/** Rows that a batch of events changes, in the columns of their tables. Instants and dates are ISO texts. */
export interface ObligationRow {
  readonly obligation_id: string;
  readonly customer_id: string;
  readonly invoice_id: string;
  readonly number: string;
  readonly issue_date: string;
  readonly due_date: string;
  readonly currency: string;
  readonly open_minor: number;
  readonly disputed_minor: number;
  readonly state: string;
  readonly has_late_fee: boolean;
  readonly is_instalment: boolean;
  readonly known_at: string;
  readonly closed_at: string | null;
  /** Since when all that is open is under dispute. */
  readonly disputed_since: string | null;
  readonly sequence: number;
}

/** What the fold has to know of an obligation before the batch. */
export type KnownObligation = Pick<ObligationRow, 'obligation_id' | 'closed_at' | 'disputed_since' | 'sequence'>;

export interface AccountRow {
  readonly customer_id: string;
  readonly name: string;
  readonly kind: string;
  readonly locale: string | null;
  readonly segment: string | null;
  readonly zones: readonly string[];
  readonly people: readonly PersonRow[];
  readonly account_owner: { readonly name: string; readonly email: string } | null;
  readonly sequence: number;
}

/** A contact of a customer: no name, no address. */
export interface PersonRow {
  readonly id: string;
  readonly role: string;
  readonly level: number;
  /** The channels on which there is an address, each with a mark that changes with it. */
  readonly channels: Readonly<Record<string, string>>;
}

/** An act of good faith, by the event that told of it. */
export interface GoodFaithRow {
  readonly act_id: string;
  readonly customer_id: string;
  readonly kind: string;
  readonly at: string;
  readonly invoice_ids: readonly string[] | null;
  readonly source_id: string | null;
}

/** Whether an address of a contact takes messages. */
export interface ChannelRow {
  readonly contact_id: string;
  readonly channel: string;
  readonly customer_id: string;
  readonly state: 'open' | 'opted_out' | 'address_bad';
  readonly at: string;
}

export interface PauseRow {
  readonly pause_id: string;
  readonly customer_id: string;
  readonly kind: 'dispute' | 'hold';
  readonly obligation_id: string | null;
  readonly invoice_id: string | null;
  readonly reason: string;
  readonly from_at: string;
  readonly until_date: string | null;
  readonly ended_at: string | null;
  /** What was promised, of the hold of a promise. */
  readonly promise?: PromiseWords;
}

export interface ContactRow {
  readonly attempt_id: string;
  readonly message_id: string;
  readonly customer_id: string;
  readonly contact_id: string;
  readonly obligation_ids: readonly string[];
  readonly tone: string | null;
  readonly receipts_exist: boolean;
  readonly accepted_at: string;
  readonly received_at: string | null;
  readonly failed_at: string | null;
}

export interface ReplyRow {
  readonly reply_id: string;
  readonly customer_id: string;
  readonly at: string;
  readonly read_at: string | null;
}

/** How delivery ended a step that it had been asked for. */
export interface StepEnding {
  readonly obligation_id: string;
  readonly ladder_run: number;
  readonly step: string;
  readonly reason: string;
}

export interface TaskRow {
  readonly task_id: string;
  readonly customer_id: string;
  readonly source: 'policy' | 'delivery' | 'ledger';
  readonly kind: string;
  readonly key: string;
  readonly title: string;
  readonly because: string;
  /** The last day on which doing it is of use; null: it has none. */
  readonly deadline_on: string | null;
  readonly opened_at: string;
}

/** A task whose answer was given elsewhere. */
export interface TaskClosing {
  readonly task_id: string;
  readonly outcome: string;
  readonly closed_by: string;
  readonly closed_at: string;
}

/** Everything that one batch of events of one company changes. */
export interface ProjectionChanges {
  readonly company: { readonly time_zone: string; readonly name: string; readonly sequence: number } | null;
  readonly accounts: readonly AccountRow[];
  readonly obligations: readonly ObligationRow[];
  readonly pauses: readonly PauseRow[];
  readonly contacts: readonly ContactRow[];
  readonly replies: readonly ReplyRow[];
  /** Messages that the customer wrote back to. */
  readonly answers: readonly { readonly message_id: string; readonly customer_id: string; readonly at: string }[];
  /** Attempts whose page was opened: they have been read. */
  readonly opened: readonly { readonly attempt_id: string; readonly customer_id: string; readonly at: string }[];
  readonly endings: readonly StepEnding[];
  readonly goodFaith: readonly GoodFaithRow[];
  /** Payments and the like that did not hold: their acts count no more. */
  readonly undoneActs: readonly { readonly source_id: string; readonly at: string }[];
  readonly channels: readonly ChannelRow[];
  readonly tasks: readonly TaskRow[];
  readonly closedTasks: readonly TaskClosing[];
  /** Customers about whom something changed that a decision rests on. */
  readonly wake: readonly string[];
}
