import { type AccountOwner, type EventData } from '@tactful/contracts';

/** What an account owner is warned of. Instants are ISO strings. */
export type OwnerWarning = Pick<EventData<'policy.owner.warned.v1'>, 'audience' | 'obligations' | 'notBefore'>;

/**
 * Where a mail to an account owner stands. `calling`: the provider is being called, or was when a process died; `unknown`:
 * it may or may not have left, and is not sent again; the other two are ends that are known.
 */
export type OwnerMailState = 'waiting' | 'calling' | 'sent' | 'not_sent' | 'unknown';

/** A mail to the company's own person for a customer. It is no message: it stands outside every budget and window. */
export interface OwnerMail {
  /** The task by which the owner can say no; one mail for each. */
  readonly taskId: string;
  readonly customerId: string;
  readonly owner: AccountOwner;
  readonly warning: OwnerWarning;
  readonly state: OwnerMailState;
  /** How often the provider said "later". */
  readonly tries: number;
  /** Why it did not leave; null: it did, or may still. */
  readonly because: string | null;
}
