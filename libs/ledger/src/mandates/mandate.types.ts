import { type Collection, type Mandate } from '@tactful/contracts';

/** What collecting by a mandate keeps to. */
export interface MandateTerms {
  readonly noticeDays: number;
  readonly retryAfterDays: number;
  /** Day of the month on which the customer can pay; null: the due date itself. */
  readonly payDay: number | null;
}

/** A mandate as the ledger keeps it. */
export type MandateRecord = Mandate;

/** A collection as the ledger keeps it. */
export interface CollectionRecord extends Collection {
  /** The hold by which the invoice is not asked for meanwhile. */
  readonly holdId: string;
  /** The day on which its announcement left; null: not yet. Of a second attempt it is the second announcement's. */
  readonly toldOn: string | null;
  /** Why its announcement never left; null: it did, or still may. */
  readonly untoldBecause: string | null;
  /** The payment that it brought. */
  readonly paymentId: string | null;
}
