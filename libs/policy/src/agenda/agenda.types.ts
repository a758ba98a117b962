import { type TimerPhase } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';

/** What happens by itself at an instant that is noted, beside decisions: accounts are woken by rows of their own. */
export type AgendaKind = 'policy_change' | 'experiment_look' | 'sweep';

/** Something that happens, once for its kind, company and subject. */
export interface AgendaItem {
  readonly kind: AgendaKind;
  readonly companyId: string;
  /** The change or the experiment that it is about; of a sweep the company. */
  readonly subjectId: string;
}

/** What one kind of item does. */
export interface AgendaWork {
  readonly kind: AgendaKind;
  /** When within one instant it is done. */
  readonly phase: TimerPhase;
  /** All that a transaction of it reads is of one moment; else each statement sees what is committed by then. */
  readonly seesOneMoment?: true;
  /**
   * Runs in the transaction that has locked the item, with its company set. Moves the item or takes it off: an item that
   * is left as it is comes again at once, which is how work goes on that one transaction does not finish.
   */
  run(tx: EntityManager, item: AgendaItem, now: Temporal.Instant): Promise<void>;
}

/** Name of the timer of a kind; poke it after commit when something was noted. */
export function agendaTimer(kind: AgendaKind): string {
  return `policy.${kind}`;
}
