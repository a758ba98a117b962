import {
  type AccountRow,
  type ChannelRow,
  type ContactRow,
  type GoodFaithRow,
  type KnownObligation,
  type ObligationRow,
  type PauseRow,
  type ProjectionChanges,
  type ReplyRow,
  type StepEnding,
  type TaskClosing,
  type TaskRow,
} from './projection.types.js';

/** Collects what a batch changes: one row per thing, the latest word wins. */
export class ProjectionDraft {
  company: ProjectionChanges['company'] = null;
  readonly accounts = new Map<string, AccountRow>();
  readonly pauses = new Map<string, PauseRow>();
  readonly contacts = new Map<string, ContactRow>();
  readonly replies = new Map<string, ReplyRow>();
  readonly answers: { message_id: string; customer_id: string; at: string }[] = [];
  readonly opened: { attempt_id: string; customer_id: string; at: string }[] = [];
  readonly endings = new Map<string, StepEnding>();
  readonly goodFaith: GoodFaithRow[] = [];
  readonly undoneActs: { source_id: string; at: string }[] = [];
  readonly channels = new Map<string, ChannelRow>();
  readonly tasks = new Map<string, TaskRow>();
  readonly closedTasks: TaskClosing[] = [];
  readonly wake = new Set<string>();
  readonly #obligations = new Map<string, ObligationRow>();
  readonly #known: Map<string, KnownObligation>;

  constructor(known: readonly KnownObligation[]) {
    this.#known = new Map(known.map((row) => [row.obligation_id, row]));
  }

  /** What is known of an obligation before the event at hand. */
  obligationBefore(obligationId: string): KnownObligation | undefined {
    return this.#obligations.get(obligationId) ?? this.#known.get(obligationId);
  }

  putObligation(row: ObligationRow): void {
    this.#obligations.set(row.obligation_id, row);
  }

  changes(): ProjectionChanges {
    return {
      company: this.company,
      accounts: [...this.accounts.values()],
      obligations: [...this.#obligations.values()],
      pauses: [...this.pauses.values()],
      contacts: [...this.contacts.values()],
      replies: [...this.replies.values()],
      answers: this.answers,
      opened: this.opened,
      endings: [...this.endings.values()],
      goodFaith: this.goodFaith,
      undoneActs: this.undoneActs,
      channels: [...this.channels.values()],
      tasks: [...this.tasks.values()],
      closedTasks: this.closedTasks,
      // Sorted: two batches that wake the same customers wait for each other in one order.
      wake: [...this.wake].toSorted(),
    };
  }
}
