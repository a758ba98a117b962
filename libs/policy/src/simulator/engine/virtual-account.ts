import { compareDates, compareInstants, isAfter } from '@tactful/contact-rules';
import {
  type AccountSnapshot,
  type ConsumedStep,
  type ContactFact,
  type ObligationFacts,
} from '../../accounts/account.types.js';
import {
  type AccountDeeds,
  type DecisionAction,
  type Easing,
  type OpenTask,
} from '../../escalations/escalation.types.js';
import { type ContactOfAccount, type EndedSteps, type MadeContact } from '../contacts/contact-model.types.js';
import { type AccountHistory, factsAt, instantsOf } from './history.decision.js';

/** Where an account stands when its simulation begins, and what will happen to it. */
export interface AccountStart {
  /** What does not follow from the history: names and zones, and the contacts, steps and tasks up to the beginning. */
  readonly snapshot: AccountSnapshot;
  readonly history: AccountHistory;
}

/**
 * One account in simulated time: a snapshot that follows its history, decisions and the contacts that come of them, as
 * the tables of the running system do. A change makes a new snapshot: one that was given away stays as it was.
 */
export class VirtualAccount {
  #snapshot: AccountSnapshot;
  readonly #instants: readonly Temporal.Instant[];
  /** Closed obligations that were dealt with, each as it was then: gone until the ledger tells of them again. */
  readonly #settled = new Set<ObligationFacts>();
  #next = 0;
  #contacts = 0;
  #tasks = 0;

  constructor(private readonly start: AccountStart) {
    // In the simulation whoever is asked approves at once.
    this.#snapshot = { ...start.snapshot, approvals: [] };
    this.#instants = instantsOf(start.history);
  }

  get customerId(): string {
    return this.start.snapshot.customerId;
  }

  get snapshot(): AccountSnapshot {
    return this.#snapshot;
  }

  /** When the history goes on; null: it is at its end. */
  nextFactAt(): Temporal.Instant | null {
    return this.#instants[this.#next] ?? null;
  }

  /** Takes up what has become known by now. Returns of which obligations nothing is left to say, and why. */
  learn(now: Temporal.Instant): ReadonlyMap<string, string> {
    for (let at = this.nextFactAt(); at && !isAfter(at, now); at = this.nextFactAt()) this.#next += 1;
    const facts = factsAt(this.start.history, now, this.#snapshot.companyZone);
    const obligations = facts.obligations.filter((obligation) => !this.#settled.has(obligation));
    const before = this.#snapshot.obligations;
    this.#snapshot = {
      ...this.#snapshot,
      ...facts,
      obligations,
      contacts: withAnswers(this.#snapshot.contacts, facts.unreadReplies),
    };
    return settledSince(before, obligations);
  }

  /** Uses up the steps of a decision, keeps its tasks, and lets go of what is closed and dealt with. */
  follow({ actions, easings }: AccountDeeds, now: Temporal.Instant): void {
    const { snapshot } = this;
    const used = actions.flatMap((action) => usedBy(action, now));
    const closed = snapshot.complete ? snapshot.obligations.filter(({ closedAt }) => closedAt !== null) : [];
    if (used.length + closed.length + easings.length === 0 && !actions.some(isAboutTask)) return;
    for (const obligation of closed) this.#settled.add(obligation);
    this.#snapshot = {
      ...snapshot,
      consumed: [...easings.reduce(withEasing, snapshot.consumed), ...used],
      ...actions.reduce((parts, action) => this.#withTask(parts, action, now), taskParts(snapshot)),
      obligations: closed.length > 0 ? snapshot.obligations.filter(({ closedAt }) => !closedAt) : snapshot.obligations,
    };
  }

  /** A message left and reached the person at once. */
  contacted({ at, tone, steps, level }: ContactOfAccount & Pick<MadeContact, 'at' | 'tone'>): void {
    this.#contacts += 1;
    const contact: ContactFact = {
      attemptId: `simulated-${this.#contacts}`,
      obligationIds: [...new Set(steps.map(({ obligationId }) => obligationId))],
      tone,
      level,
      acceptedAt: at,
      receivedAt: at,
      failedAt: null,
      answeredAt: null,
      receiptsExist: true,
    };
    this.#snapshot = { ...this.#snapshot, contacts: [...this.#snapshot.contacts, contact] };
  }

  /** Steps that were asked for ended without a message. */
  ended({ steps, because }: EndedSteps): void {
    const keys = new Set(steps.map(keyOf));
    this.#snapshot = {
      ...this.#snapshot,
      consumed: this.#snapshot.consumed.map((step) => (keys.has(keyOf(step)) ? { ...step, ended: because } : step)),
    };
  }

  #withTask(parts: TaskParts, action: DecisionAction, now: Temporal.Instant): TaskParts {
    if (action.kind === 'open_task') return this.#withOpened(parts, action, now);
    if (action.kind !== 'close_task') return parts;
    const tasks = parts.tasks.map((task) => (task.taskId === action.taskId ? { ...task, closedAt: now } : task));
    return { ...parts, tasks };
  }

  /** Nobody answers a task in the simulation: an account owner who is warned does not say no. */
  #withOpened({ tasks, ownerWarnings }: TaskParts, { key, task, warning }: OpenTask, now: Temporal.Instant): TaskParts {
    this.#tasks += 1;
    const taskId = `simulated-${this.#tasks}`;
    const opened = [...tasks, { taskId, key, kind: task, closedAt: null }];
    if (!warning) return { tasks: opened, ownerWarnings };
    const obligationIds = warning.obligations.map(({ obligationId }) => obligationId);
    const warned = { taskId, level: warning.audience.level, obligationIds, at: now, isVetoed: false };
    return { tasks: opened, ownerWarnings: [...ownerWarnings, warned] };
  }
}

/** Obligations that were closed since, or that are due later than they were. */
function settledSince(
  before: readonly ObligationFacts[],
  after: readonly ObligationFacts[],
): ReadonlyMap<string, string> {
  const settled = new Map<string, string>();
  for (const one of after) {
    if (before.includes(one)) continue;
    const { obligationId, dueDate } = one;
    const known = before.find((other) => other.obligationId === obligationId);
    if (one.closedAt) settled.set(obligationId, one.state);
    else if (known && compareDates(known.dueDate, dueDate) < 0) settled.set(obligationId, 'due_later');
  }
  return settled;
}

type TaskParts = Pick<AccountSnapshot, 'tasks' | 'ownerWarnings'>;

function taskParts({ tasks, ownerWarnings }: AccountSnapshot): TaskParts {
  return { tasks, ownerWarnings };
}

const outcomes: Readonly<Record<DecisionAction['kind'], ConsumedStep['outcome'] | null>> = {
  request_contact: 'requested',
  skip_steps: 'skipped',
  charge_fee: 'fee',
  open_task: 'task',
  close_task: null,
  end_approval: null,
};

/** The steps that an action uses up. */
function usedBy(action: DecisionAction, at: Temporal.Instant): readonly ConsumedStep[] {
  const outcome = outcomes[action.kind];
  if (!('steps' in action) || outcome === null) return [];
  const asked = action.kind === 'request_contact' ? { askedTone: action.wantedTone } : {};
  return action.steps.map(({ obligationId, ladderRun, step }) => ({
    obligationId,
    ladderRun,
    step,
    outcome,
    at,
    ...asked,
  }));
}

/** What was asked for is asked for more gently now. */
function withEasing(consumed: readonly ConsumedStep[], { steps, wantedTone }: Easing): readonly ConsumedStep[] {
  const keys = new Set(steps.map(keyOf));
  return consumed.map((step) => (keys.has(keyOf(step)) ? { ...step, askedTone: wantedTone } : step));
}

function isAboutTask({ kind }: DecisionAction): boolean {
  return kind === 'open_task' || kind === 'close_task';
}

/** A reply answers the latest contact before it: which real message it followed says nothing about simulated ones. */
function withAnswers(
  contacts: readonly ContactFact[],
  replies: AccountSnapshot['unreadReplies'],
): readonly ContactFact[] {
  return replies.reduce((known, { at }) => {
    const before = known.filter(({ acceptedAt }) => !isAfter(acceptedAt, at));
    const latest = before.toSorted((a, b) => compareInstants(b.acceptedAt, a.acceptedAt))[0];
    if (!latest || latest.answeredAt) return known;
    return known.map((one) => (one === latest ? { ...one, answeredAt: at } : one));
  }, contacts);
}

function keyOf({ obligationId, ladderRun, step }: Pick<ConsumedStep, 'obligationId' | 'ladderRun' | 'step'>): string {
  return `${obligationId} ${ladderRun} ${step}`;
}
