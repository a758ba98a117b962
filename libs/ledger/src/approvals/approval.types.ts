import { type EventDraft } from '@tactful/contracts';
import { type Actor, type Refusal } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../company/writing.js';

/** What may need a second person. */
export const approvalKinds = ['write_off', 'sale', 'sale_return', 'placement'] as const;
export type ApprovalKind = (typeof approvalKinds)[number];

/** What is asked for, and of whose debts how much it concerns. */
export interface ApprovalQuestion {
  readonly kind: ApprovalKind;
  /** The request as its feature has parsed it: it is decided once more when it is approved. */
  readonly request: unknown;
  readonly currency: string;
  readonly concerns: readonly { readonly customerId: string; readonly amountMinor: number }[];
  /** In the words of the one who asks. */
  readonly because: string;
  readonly actor: Actor;
}

/** What an approved request came to. */
export interface ApprovedDone {
  /** The write-off, sale, return of a sale or placement. */
  readonly documentId: string;
  readonly drafts: readonly EventDraft[];
}

/** How one kind of request is carried out. A feature registers its own. */
export interface ApprovedWork {
  readonly kind: ApprovalKind;
  /** Locks, decides again on the books as they are now, and writes; or refuses, and nothing is changed. */
  run(tx: EntityManager, writing: Writing, request: unknown): Promise<ApprovedDone | Refusal>;
}
