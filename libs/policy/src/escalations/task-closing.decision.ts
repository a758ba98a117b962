import { type AccountSnapshot, type TaskFact } from '../accounts/account.types.js';
import { type CloseTask } from './escalation.types.js';

/** Open tasks that nobody needs to do any more: a reply that was read, a call or decision about what is paid. */
export function tasksWithoutCause(account: AccountSnapshot): readonly CloseTask[] {
  if (account.tasks.length === 0) return [];
  const unread = new Set(account.unreadReplies.map(({ replyId }) => `reply:${replyId}`));
  const isSettled = !account.obligations.some(({ state }) => state === 'open' || state === 'scheduled');
  return account.tasks.flatMap((task) => {
    if (task.closedAt !== null) return [];
    if (task.kind === 'reply') return unread.has(task.key) ? [] : [close(task, 'reply_read')];
    return isSettled ? [close(task, 'nothing_open')] : [];
  });
}

function close({ taskId, kind }: TaskFact, because: CloseTask['because']): CloseTask {
  return { kind: 'close_task', taskId, task: kind, because };
}
