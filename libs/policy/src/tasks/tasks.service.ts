import { Injectable } from '@nestjs/common';
import { draftEvent, type EventDraft, type TaskKind, taskKinds } from '@tactful/contracts';
import { startOfDate } from '@tactful/contact-rules';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  afterCommit,
  BusinessTimers,
  Clock,
  conflict,
  Database,
  isRefusal,
  notFound,
  type Refusal,
  unacceptable,
} from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { readZone } from '../accounts/company-zone.store.js';
import { wakeAt, wakeUpTimer } from '../escalations/wake-ups.store.js';
import { readSettings } from '../settings/settings.store.js';
import { checkClosing, checkSnooze, type Handling } from './handling.decision.js';
import {
  type AssignTaskBody,
  type CloseTaskBody,
  type SnoozeTaskBody,
  type TaskList,
  type TaskQuery,
  type TaskView,
} from './task.types.js';
import { outcomesOf } from './task-outcomes.js';
import {
  closeNumber,
  lockTask,
  readTask,
  readTasks,
  type TaskRecord,
  writeClosing,
  writeOwner,
  writeSnooze,
} from './tasks.store.js';

/** Tasks for agents: lists them, gives them to somebody, lets them rest, and closes them with what came of them. */
@Injectable()
export class TasksService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  list({ companyId, id, name }: Actor, query: TaskQuery): Promise<TaskList> {
    return this.database.inCompany(companyId, async (tx) => {
      const { items, nextCursor } = await readTasks(tx, query, { me: [id, name], now: this.clock.now() });
      return { items: items.map(viewOf), nextCursor };
    });
  }

  /** Closes a task with an outcome of its kind and wakes its account, whose next decision rests on it. */
  close(actor: Actor, taskId: string, body: CloseTaskBody): Promise<TaskView | Refusal> {
    const act: Act = async (tx, { task, now }) => {
      const refusal = refusalOf(checkClosing(task, body, now));
      if (refusal) return refusal;
      const by = actorName(actor);
      const contactId = body.contactId ?? task.contactId;
      const followUpAt = body.followUpAt === undefined ? null : Temporal.Instant.from(body.followUpAt).toString();
      await writeClosing(tx, taskId, {
        ...{ outcome: body.outcome, note: body.note ?? null, followUpAt, contactId, by, at: now },
      });
      const wrong = body.outcome === 'wrong_number' && contactId ? { contactId, by, now } : null;
      return [
        ...(wrong ? await this.#closeNumber(tx, actor.companyId, { task, ...wrong }) : []),
        draftEvent('policy.task.closed.v1', aboutOf(task, actor, now), {
          ...{ taskId, customerId: task.customerId, outcome: body.outcome, by },
          ...(isTaskKind(task.kind) && { kind: task.kind }),
          ...(body.note !== undefined && { note: body.note }),
          ...(followUpAt !== null && { followUpAt }),
        }),
      ];
    };
    return this.#withOpen(actor, taskId, { act, wakes: true });
  }

  /** Gives a task to somebody, or back to the team. */
  assign(actor: Actor, taskId: string, { owner }: AssignTaskBody): Promise<TaskView | Refusal> {
    const act: Act = async (tx, { task, now }) => {
      if (task.owner?.id === owner?.id && task.owner?.name === owner?.name) return [];
      await writeOwner(tx, taskId, owner);
      const { customerId, title } = task;
      const data = { taskId, customerId, title, owner, by: actorName(actor) };
      return [draftEvent('policy.task.assigned.v1', aboutOf(task, actor, now), data)];
    };
    return this.#withOpen(actor, taskId, { act, wakes: false });
  }

  /** Lets a task rest until a day that lies before its deadline; then it comes back by itself. */
  snooze(actor: Actor, taskId: string, body: SnoozeTaskBody): Promise<TaskView | Refusal> {
    const act: Act = async (tx, { task, now }) => {
      const zone = await readZone(tx, actor.companyId);
      const { tasks: settings } = await readSettings(tx, actor.companyId);
      const refusal = refusalOf(checkSnooze(task, body, { now, zone, settings }));
      if (refusal) return refusal;
      const until = body.until === null ? null : startOfDate(Temporal.PlainDate.from(body.until), zone);
      await writeSnooze(tx, taskId, until);
      const { customerId, title } = task;
      return [
        draftEvent('policy.task.snoozed.v1', aboutOf(task, actor, now), {
          ...{ taskId, customerId, title, until: body.until, by: actorName(actor) },
          ...(body.reason !== undefined && { reason: body.reason }),
        }),
      ];
    };
    return this.#withOpen(actor, taskId, { act, wakes: false });
  }

  async #wake(tx: EntityManager, companyId: string, { taskId, now: at }: Waking): Promise<void> {
    const task = await readTask(tx, taskId);
    if (!task) return;
    await wakeAt(tx, companyId, { customerIds: [task.customerId], at });
    afterCommit(tx, () => this.timers.poke(wakeUpTimer));
  }

  async #closeNumber(
    tx: EntityManager,
    companyId: string,
    { task, contactId, by, now }: WrongNumber,
  ): Promise<readonly EventDraft[]> {
    const { customerId } = task;
    const channels = await closeNumber(tx, companyId, { customerId, contactId, at: now });
    if (channels.length === 0) return [];
    const about = { companyId, subject: customerId, time: now };
    const data = { customerId, contactId, channels: [...channels], taskId: task.id, at: now.toString(), by };
    return [draftEvent('policy.number.wrong.v1', about, data)];
  }

  #withOpen(
    { companyId }: Actor,
    taskId: string,
    { act, wakes }: { readonly act: Act; readonly wakes: boolean },
  ): Promise<TaskView | Refusal> {
    return this.database.inCompany<TaskView | Refusal>(companyId, async (tx) => {
      const now = this.clock.now();
      // First the wake-up, as the one who decides locks it first too: neither waits for the other in a circle.
      if (wakes) await this.#wake(tx, companyId, { taskId, now });
      const task = await lockTask(tx, taskId);
      if (!task) return notFound('task');
      if (task.closedAt !== null) {
        return conflict('task_closed', 'This task is closed already.', { task: viewOf(task) });
      }
      const outcome = await act(tx, { task, now });
      if (isRefusal(outcome)) return outcome;
      const after = await lockTask(tx, taskId);
      if (!after) throw new Error('A task that was just locked is not there');
      await this.outbox.add(tx, outcome);
      return viewOf(after);
    });
  }
}

interface Acting {
  readonly task: TaskRecord;
  readonly now: Temporal.Instant;
}
type Act = (tx: EntityManager, acting: Acting) => Promise<readonly EventDraft[] | Refusal>;

interface Waking {
  readonly taskId: string;
  readonly now: Temporal.Instant;
}

interface WrongNumber extends Acting {
  readonly contactId: string;
  readonly by: string;
}

function viewOf({ contactId: _, ...task }: TaskRecord): TaskView {
  return { ...task, outcomes: [...outcomesOf(task.kind)] };
}

function refusalOf(handling: Handling): Refusal | null {
  return handling.kind === 'ok' ? null : unacceptable(handling.code, handling.detail, handling.pointer);
}

function aboutOf({ customerId }: TaskRecord, { companyId }: Actor, time: Temporal.Instant) {
  return { companyId, subject: customerId, time };
}

function isTaskKind(kind: string): kind is TaskKind {
  return taskKinds.some((known) => known === kind);
}
