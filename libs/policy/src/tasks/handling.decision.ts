import { localDateAt } from '@tactful/contact-rules';
import { type TaskSettings } from './task.settings.js';
import { type CloseTaskBody, type SnoozeTaskBody, type TaskView } from './task.types.js';
import { latestRest } from './task-terms.decision.js';
import { outcomesOf } from './task-outcomes.js';

/** So far ahead may a matter be taken up again at most. */
const followUpAtMostDays = 90;

/** A refusal with the place of the mistake, or the word that it is in order. */
export type Handling =
  | { readonly kind: 'ok' }
  | { readonly kind: 'refused'; readonly code: string; readonly pointer: string; readonly detail: string };

const inOrder: Handling = { kind: 'ok' };

/** Whether a task may be closed so: with an outcome of its kind, and an instant where the outcome wants one. */
export function checkClosing(task: Pick<TaskView, 'kind'>, body: CloseTaskBody, now: Temporal.Instant): Handling {
  const known = outcomesOf(task.kind);
  const chosen = known.find(({ outcome }) => outcome === body.outcome);
  if (!chosen) {
    const detail = `A task of this kind ends with one of: ${known.map(({ outcome }) => outcome).join(', ')}.`;
    return { kind: 'refused', code: 'unknown_outcome', pointer: '/outcome', detail };
  }
  if (body.contactId !== undefined && task.kind !== 'call') {
    return refused('not_a_call', '/contactId', 'Only a call is to somebody.');
  }
  if (chosen.followUp === 'none') {
    return body.followUpAt === undefined
      ? inOrder
      : refused('no_follow_up', '/followUpAt', 'With this outcome nothing is taken up again.');
  }
  if (body.followUpAt === undefined) {
    return refused('follow_up_missing', '/followUpAt', 'Say when the matter is taken up again.');
  }
  return checkFollowUp(Temporal.Instant.from(body.followUpAt), now);
}

function checkFollowUp(at: Temporal.Instant, now: Temporal.Instant): Handling {
  if (Temporal.Instant.compare(at, now) <= 0) return refused('follow_up_past', '/followUpAt', 'It has to lie ahead.');
  const latest = now.add({ hours: followUpAtMostDays * 24 });
  if (Temporal.Instant.compare(at, latest) <= 0) return inOrder;
  return refused('follow_up_too_late', '/followUpAt', `At most ${followUpAtMostDays} days ahead.`);
}

/** Whether a task may rest until a day: it lies ahead, and not beyond the task's deadline. */
export function checkSnooze(
  task: Pick<TaskView, 'dueOn' | 'deadlineOn'>,
  { until }: SnoozeTaskBody,
  { now, zone, settings }: { readonly now: Temporal.Instant; readonly zone: string; readonly settings: TaskSettings },
): Handling {
  if (until === null) return inOrder;
  const today = localDateAt(now, zone);
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(until), today) <= 0) {
    return refused('rest_past', '/until', 'A task rests until a day after today.');
  }
  const latest = latestRest(task, today, settings);
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(until), latest) <= 0) return inOrder;
  const why = task.deadlineOn === null ? 'It may rest until' : 'It has to be done by';
  return refused('beyond_deadline', '/until', `${why} ${latest.toString()}.`);
}

function refused(code: string, pointer: string, detail: string): Handling {
  return { kind: 'refused', code, pointer, detail };
}
