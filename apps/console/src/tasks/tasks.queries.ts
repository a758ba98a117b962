import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, type Schema } from '@tactful/sdk';
import { api } from '../api/client.js';

/** More than this is no list to work off but a sign that something is wrong. */
const mostShown = 100;

/** Which tasks are listed. */
export interface TaskFilter {
  readonly owner: 'all' | 'me' | 'none';
  readonly snoozed: 'hide' | 'only';
}
const everyTask: TaskFilter = { owner: 'all', snoozed: 'hide' };

export function useOpenTasks({ owner, snoozed }: TaskFilter = everyTask) {
  return useQuery({
    queryKey: ['tasks', owner, snoozed],
    queryFn: async ({ signal }): Promise<Schema<'Task'>[]> => {
      const query = { state: 'open', limit: mostShown, snoozed, ...(owner !== 'all' && { owner }) } as const;
      const { items } = await answerOf(api.GET('/v1/tasks', { params: { query }, signal }));
      // A reply to read is shown as the reply itself; reading it closes its task.
      return items.filter((task) => task.kind !== 'reply');
    },
  });
}

/** A task with its script or recommendation, and the facts at hand. */
export function useTask(taskId: string) {
  return useQuery({
    queryKey: ['tasks', 'one', taskId],
    queryFn: ({ signal }): Promise<Schema<'TaskDetails'>> =>
      answerOf(api.GET('/v1/tasks/{id}', { params: { path: { id: taskId } }, signal })),
  });
}

/** What people wrote and nobody has read: automation is silent for them until somebody does. */
export function useUnreadReplyList() {
  return useQuery({
    queryKey: ['replies', 'unread'],
    queryFn: ({ signal }): Promise<Schema<'ReplyList'>> =>
      answerOf(api.GET('/v1/replies', { params: { query: { unread: 'true', limit: mostShown } }, signal })),
  });
}

/** Makes a fact of what a reply suggests; the reply is read then. */
export function useConfirmReply(replyId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'ReplyConfirmation'>): Promise<Schema<'ConfirmedReply'>> =>
      answerOf(api.POST('/v1/replies/{id}/confirm', { params: { path: { id: replyId } }, body })),
    onSuccess: async ({ reply }) => {
      await queries.invalidateQueries({ queryKey: ['customer', reply.customerId] });
      await queries.invalidateQueries({ queryKey: ['replies'] });
    },
  });
}

/** How much waits for a person. */
export function useWorkCount(): number {
  const tasks = useOpenTasks().data?.length ?? 0;
  const replies = useUnreadReplyList().data?.items.length ?? 0;
  const approvals = useWaitingApprovals().data?.length ?? 0;
  return tasks + replies + approvals;
}

/** Says what came of a task; the next decision about its customer rests on it. */
export function useCloseTask(taskId: string) {
  return useTaskAct((body: Schema<'CloseTask'>) =>
    answerOf(api.POST('/v1/tasks/{id}/close', { params: { path: { id: taskId } }, body })),
  );
}

/** Gives a task to somebody, or back to the team. */
export function useAssignTask(taskId: string) {
  return useTaskAct((owner: Schema<'AssignTask'>['owner']) =>
    answerOf(api.POST('/v1/tasks/{id}/assign', { params: { path: { id: taskId } }, body: { owner } })),
  );
}

/** Lets a task rest until a day; null: not any longer. */
export function useSnoozeTask(taskId: string) {
  return useTaskAct((until: string | null) =>
    answerOf(api.POST('/v1/tasks/{id}/snooze', { params: { path: { id: taskId } }, body: { until } })),
  );
}

/** Messages that leave only when a person has approved of them. */
export function useWaitingApprovals() {
  return useQuery({
    queryKey: ['tasks', 'approvals'],
    queryFn: async ({ signal }): Promise<Schema<'ContactApproval'>[]> => {
      const query = { state: 'waiting', limit: mostShown } as const;
      return (await answerOf(api.GET('/v1/contact-approvals', { params: { query }, signal }))).items;
    },
  });
}

/** Lets these messages go. */
export function useApproveContacts() {
  return useTaskAct((ids: readonly string[]) =>
    answerOf(api.POST('/v1/contact-approvals/approve', { body: { ids: [...ids] } })),
  );
}

/** Makes a message that waits gentler or later, or sends it another way, with a reason. */
export function useEditContact(approvalId: string) {
  return useTaskAct((body: Schema<'EditContact'>) =>
    answerOf(api.POST('/v1/contact-approvals/{id}/edit', { params: { path: { id: approvalId } }, body })),
  );
}

/** Keeps a message back for good, with a reason. */
export function useDeclineContact(approvalId: string) {
  return useTaskAct((reason: string) =>
    answerOf(
      api.POST('/v1/contact-approvals/{id}/decline', { params: { path: { id: approvalId } }, body: { reason } }),
    ),
  );
}

function useTaskAct<Given, Answer>(act: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  });
}
