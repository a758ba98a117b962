import { type AccountOwner, type Channel, type ContactRole, type Tone } from '@tactful/contracts';

/**
 * What somebody who owes did to settle it, or to be understood. A promise that was broken counts among them: it was
 * one, and who broke it is asked more gently than who never answered.
 */
export type GoodFaithKind =
  | 'part_payment'
  | 'promise_made'
  | 'promise_kept'
  | 'promise_partly_kept'
  | 'promise_broken'
  | 'reply'
  | 'extension'
  | 'plan';

/** An act of good faith. A payment that paid an invoice in full is none: nothing is left of it to be asked for. */
export interface GoodFaith {
  readonly kind: GoodFaithKind;
  readonly at: Temporal.Instant;
  /** The invoices that it is about; null: the whole account. */
  readonly invoiceIds: readonly string[] | null;
}

/** Somebody at the customer, without name or address. */
export interface PersonFact {
  readonly contactId: string;
  readonly role: ContactRole;
  /** Escalation level from 0. */
  readonly level: number;
  /** False when no address of theirs takes messages (bounced, opted out, or none is known). */
  readonly isReachable: boolean;
  /** The channels on which an address of theirs takes messages; left out: not known. */
  readonly takes?: readonly Channel[];
}

/** The company's account owner was told that somebody higher would be written to about these obligations. */
export interface OwnerWarning {
  /** The task by which the owner can say no. */
  readonly taskId: string;
  /** The highest level that the warning spoke of. */
  readonly level: number;
  readonly obligationIds: readonly string[];
  readonly at: Temporal.Instant;
  /** The owner said no. */
  readonly isVetoed: boolean;
}

/** A person said that old debt was asked for before: it may open in this tone. Lifted ones are not among the facts. */
export interface ToneRaise {
  readonly obligationIds: readonly string[];
  readonly tone: Tone;
  readonly at: Temporal.Instant;
}

/** How a customer has behaved, and whom there is to write to. */
export interface BehaviourFacts {
  readonly goodFaith: readonly GoodFaith[];
  readonly raises: readonly ToneRaise[];
  readonly people: readonly PersonFact[];
  readonly ownerWarnings: readonly OwnerWarning[];
  /** The company's own person for this customer; null: nobody in particular. */
  readonly accountOwner: AccountOwner | null;
}

/** Of somebody of whom nothing is known. */
export const noBehaviour: BehaviourFacts = {
  goodFaith: [],
  raises: [],
  people: [],
  ownerWarnings: [],
  accountOwner: null,
};
