import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../company/writing.js';

/**
 * What the calendar brings about by itself, in the order in which it happens when several fall due at one instant:
 * first what becomes owed, then what ends, then what is judged by the state that results.
 * A promise is judged before its holds end: their end tells how it went.
 */
export const agendaKinds = [
  'invoice_issues',
  'promise_due',
  'hold_ends',
  'hold_review',
  'dispute_overdue',
  'plan_judged',
  'waiver_lapses',
  'interest_posts',
  'statement_due',
  'collection_due',
] as const;
/** One of {@link agendaKinds}. */
export type AgendaKind = (typeof agendaKinds)[number];

/** Something that happens at the start of a date in the company's zone. */
export interface AgendaItem {
  readonly kind: AgendaKind;
  /** The invoice, hold, promise, … that it is about. */
  readonly subjectId: string;
  /** ISO date at whose start, in the company's zone, it happens. */
  readonly date: string;
}

/** What one kind of item does. Subjects that need nothing any more (paid, released, void meanwhile) are left alone. */
export interface AgendaWork {
  readonly kind: AgendaKind;
  /** Runs in the transaction that takes the items; returns the events of it. May be called with thousands. */
  run(tx: EntityManager, writing: Writing, subjectIds: readonly string[]): Promise<readonly EventDraft[]>;
}
