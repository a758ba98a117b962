import { cutText } from '@tactful/contracts';
import { contactsByNearness, isAfter, localDateAt, localDayAt, workingDayAfter } from '@tactful/contact-rules';
import { type AccountSnapshot, type TaskFact } from '../accounts/account.types.js';
import { type PersonFact } from '../accounts/behaviour.types.js';
import { type AccountCalendar, calendarOf, instantOf } from '../escalations/calendar.decision.js';
import { type Hold, type OpenTask } from '../escalations/escalation.types.js';

/** Somebody who left a message gives the customer so long to call back. */
const leftMessageHours = 48;

/** What tasks that people closed mean for what happens next. */
export interface FollowUps {
  /** A person is at work on the account: automation stands still. */
  readonly holds: readonly (Hold & { readonly because: 'person_at_work' })[];
  readonly tasks: readonly OpenTask[];
  readonly watch: readonly Temporal.Instant[];
  /** Calls come to nothing, and nobody else is there to be called: the next message goes by email. */
  readonly prefersEmail: boolean;
}

const nothingFollows: FollowUps = { holds: [], tasks: [], watch: [], prefersEmail: false };

/**
 * Follows up what came of calls and decisions:
 *
 * - `call_back`, `wait`: the next call, or decision, at the agreed time; until then automation stands still, for a call
 *   at most to the end of its day.
 * - `promise`, `wants_plan`, `disputed`, `write_off` … : it stands still to the end of the next working day, so that what
 *   was agreed can be entered.
 * - `left_message`: it stands still for 48 hours.
 * - `refused`: a person decides how to go on, and until then it stands still.
 * - `no_answer`: one more call on the next working day; the second time in a row the next contact of the same role, and
 *   where there is none the next message goes by email.
 * - `wrong_number`: the next contact of the same role; where there is none, somebody finds a working number.
 * - Anything else, `reached` among them, lets automation go on.
 */
export function followUps(account: AccountSnapshot, now: Temporal.Instant): FollowUps {
  if (account.tasks.length === 0) return nothingFollows;
  const facts: FollowUpFacts = { account, calendar: calendarOf(account.companyZone, account.zones), now };
  const closed = closedTasks(account);
  const calls = callsInARow(closed, facts);
  const effects = [...closed.map((task) => effectOf(task, facts)), ...calls.effects];
  const known = new Set(account.tasks.map(({ key }) => key));
  const tasks = effects.flatMap(({ task, at }) =>
    task && !known.has(task.key) && isReached(at, now) && !isOpen(task.task, account) ? [task] : [],
  );
  const held = effects.flatMap(({ task, heldUntil, because }) =>
    heldUntil !== undefined && !wasDone(task, account) && (heldUntil === null || isAfter(heldUntil, now))
      ? [{ because: 'person_at_work' as const, invoiceId: null, detail: because, until: heldUntil }]
      : [],
  );
  return {
    holds: held,
    tasks: tasks.slice(0, 1),
    watch: effects.flatMap(({ at, heldUntil }) => [at, heldUntil].flatMap((one) => one ?? [])),
    prefersEmail: calls.prefersEmail,
  };
}

/** The person of a step's audience who is called first: the nearest with a telephone number. */
export function firstToCall(
  { people }: AccountSnapshot,
  audience: Parameters<typeof contactsByNearness>[1],
): PersonFact | undefined {
  return contactsByNearness(people, audience).find(hasTelephone);
}

interface FollowUpFacts {
  readonly account: AccountSnapshot;
  readonly calendar: AccountCalendar;
  readonly now: Temporal.Instant;
}

interface Effect {
  readonly because: string;
  /** What is to be done next, and from when on. */
  readonly task?: OpenTask;
  readonly at?: Temporal.Instant;
  /** Automation stands still until then, or until the next task is done; null: only that. Left out: it goes on. */
  readonly heldUntil?: Temporal.Instant | null;
}

type ClosedTask = TaskFact & { readonly closedAt: Temporal.Instant; readonly outcome: string };

/** What was closed while something was owed that still is: an older agreement says nothing about newer debt. */
function closedTasks({ tasks, obligations }: AccountSnapshot): readonly ClosedTask[] {
  const open = obligations.filter(({ state }) => state === 'open');
  return tasks
    .filter((task): task is ClosedTask => task.closedAt !== null && task.outcome !== undefined)
    .filter(({ closedAt }) => open.some(({ knownAt }) => !isAfter(knownAt, closedAt)));
}

function effectOf(task: ClosedTask, { account, calendar }: FollowUpFacts): Effect {
  const { outcome: because, closedAt, followUpAt } = task;
  switch (because) {
    case 'call_back': {
      if (!followUpAt) return { because };
      const endOfDay = calendar.endOfDate(localDateAt(followUpAt, calendar.companyZone));
      return { because, task: nextCall(task, account, 'call_back'), at: followUpAt, heldUntil: endOfDay };
    }
    case 'wait':
      if (!followUpAt) return { because };
      return { because, task: nextDecision(task, account), at: followUpAt, heldUntil: followUpAt };
    case 'refused':
      return { because, task: nextDecision(task, account), at: closedAt, heldUntil: null };
    case 'left_message':
      return { because, heldUntil: closedAt.add({ hours: leftMessageHours }) };
    default:
      return agreed.has(because)
        ? { because, heldUntil: instantOf(calendar.endOf(nextWorkingDay(closedAt, calendar))) }
        : { because };
  }
}

/** What was agreed on, or decided, is entered next. */
const agreed: ReadonlySet<string> = new Set([
  'promise',
  'wants_plan',
  'wants_time',
  'disputed',
  'plan',
  'extension',
  'write_off',
  'sell',
  'hand_over',
]);

interface CallsInARow {
  readonly effects: readonly Effect[];
  readonly prefersEmail: boolean;
}

/** The latest calls, as long as they came to nothing. */
function callsInARow(closed: readonly ClosedTask[], { account, calendar }: FollowUpFacts): CallsInARow {
  const calls = closed
    .filter(({ kind }) => kind === 'call')
    .toSorted((a, b) => Temporal.Instant.compare(b.closedAt, a.closedAt));
  const [latest] = calls;
  const because = latest ? nobodyThere(latest) : null;
  if (!latest || !because) return { effects: [], prefersEmail: false };
  const end = calls.findIndex((call) => nobodyThere(call) === null);
  const row = end < 0 ? calls : calls.slice(0, end);
  if (because === 'no_answer' && row.filter(({ outcome }) => outcome === 'no_answer').length === 1) {
    const at = instantOf(calendar.startOf(nextWorkingDay(latest.closedAt, calendar)));
    const again = nextCall(latest, account, 'no_answer');
    return { effects: [{ because, task: again, at }], prefersEmail: false };
  }
  const called = new Set(row.flatMap(({ contactId }) => contactId ?? []));
  const next = nextOfRole(account, latest, called);
  if (next) {
    const task = nextCall({ ...latest, contactId: next.contactId }, account, because);
    return { effects: [{ because, task, at: latest.closedAt }], prefersEmail: false };
  }
  if (because === 'no_answer') return { effects: [], prefersEmail: true };
  return { effects: [{ because, task: findNumber(latest, account), at: latest.closedAt }], prefersEmail: false };
}

/** How a call came to nothing; null: somebody was spoken to, or a message was left. */
function nobodyThere({ outcome }: ClosedTask): 'no_answer' | 'wrong_number' | null {
  return outcome === 'no_answer' || outcome === 'wrong_number' ? outcome : null;
}

function nextOfRole(
  { people }: AccountSnapshot,
  { contactId }: TaskFact,
  called: ReadonlySet<string>,
): PersonFact | undefined {
  const role = people.find((person) => person.contactId === contactId)?.role ?? 'billing';
  return people.find((person) => person.role === role && hasTelephone(person) && !called.has(person.contactId));
}

function hasTelephone({ takes }: PersonFact): boolean {
  return takes?.some((channel) => channel !== 'email') ?? false;
}

const callTitles = {
  call_back: (name: string) => `Call ${name} back, as agreed`,
  no_answer: (name: string) => `Call ${name} again: nobody answered`,
  wrong_number: (name: string) => `Call the next contact of ${name}: the number was wrong`,
} as const;

function nextCall(task: TaskFact, { name }: AccountSnapshot, because: keyof typeof callTitles): OpenTask {
  return {
    kind: 'open_task',
    task: 'call',
    key: `call_after:${task.taskId}`,
    title: cutText(callTitles[because](name), 200),
    because,
    steps: [],
    ...(task.contactId !== undefined && { contactId: task.contactId }),
  };
}

function nextDecision({ taskId, outcome }: ClosedTask, { name }: AccountSnapshot): OpenTask {
  const because = outcome === 'refused' ? 'they do not want to pay' : 'it was to rest until now';
  return {
    kind: 'open_task',
    task: 'decide',
    key: `decide_after:${taskId}`,
    title: cutText(`Decide how to go on with ${name}: ${because}`, 200),
    because: outcome,
    steps: [],
  };
}

function findNumber({ taskId }: ClosedTask, { name }: AccountSnapshot): OpenTask {
  return {
    kind: 'open_task',
    task: 'find_contact',
    key: `find_contact:${taskId}`,
    title: cutText(`Find a working number of ${name}`, 200),
    because: 'wrong_number',
    steps: [],
  };
}

/** Its day number. */
function nextWorkingDay(after: Temporal.Instant, { companyZone }: AccountCalendar): number {
  return workingDayAfter(localDayAt(companyZone, after.epochMilliseconds), 1, {});
}

function isOpen(kind: string, { tasks }: AccountSnapshot): boolean {
  return tasks.some((task) => task.kind === kind && task.closedAt === null);
}

function wasDone(task: OpenTask | undefined, { tasks }: AccountSnapshot): boolean {
  return tasks.some(({ key, closedAt }) => key === task?.key && closedAt !== null);
}

function isReached(at: Temporal.Instant | undefined, now: Temporal.Instant): boolean {
  return at !== undefined && !isAfter(at, now);
}
