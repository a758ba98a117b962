import { companyDayAt } from '../company/company-day.js';
import { type KnownTask } from '../tasks/tasks.store.js';
import { type PlacementProblem } from './placement.decision.js';
import { type MadeCall } from './placement.types.js';

/** The call that a task proves, or why it proves none. */
export type CallOutcome = { readonly kind: 'called'; readonly call: MadeCall } | PlacementProblem;

const pointer = '/callTask/taskId';

/**
 * The call behind a task: it has to be a call to this customer that a person has closed with what came of it. One that
 * lost its cause was closed by policy, and nobody called. `zone`: of the company, for the day of the call.
 */
export function madeCall(
  task: KnownTask | undefined,
  asked: { readonly customerId: string; readonly zone: string },
): CallOutcome {
  if (task?.customerId !== asked.customerId) {
    return { kind: 'refused', code: 'task_not_found', detail: 'This customer has no such task.', pointer };
  }
  const { taskId, kind, openedAt, closed } = task;
  if (kind !== 'call') {
    return { kind: 'refused', code: 'not_a_call', detail: `This task is no call but "${kind}".`, pointer };
  }
  const outcome = closed?.outcome.trim() ?? '';
  if (!closed || closed.by === 'policy' || outcome === '' || outcome === 'not_needed') {
    const detail =
      'Nobody has closed this task with what came of the call: do that first, or say why there is no call.';
    const state = closed ? 'closed_without_call' : 'open';
    return {
      kind: 'refused',
      code: 'call_not_made',
      detail,
      pointer: null,
      more: { task: { taskId, state, openedAt } },
    };
  }
  const { today: at } = companyDayAt(Temporal.Instant.from(closed.closedAt), asked.zone);
  return { kind: 'called', call: { taskId, at, by: nameIn(closed.by), outcome } };
}

/** The name in `agent:Mia`. */
function nameIn(by: string): string {
  return by.slice(by.indexOf(':') + 1);
}
