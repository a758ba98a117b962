import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, type Schema } from '@tactful/sdk';
import { api } from '../api/client.js';

/** More than this is no list to work off but a sign that something is wrong. */
const mostShown = 100;

export function useOpenTasks() {
  return useQuery({
    queryKey: ['tasks'],
    queryFn: async ({ signal }): Promise<Schema<'Task'>[]> => {
      const query = { state: 'open', limit: mostShown } as const;
      const { items } = await answerOf(api.GET('/v1/tasks', { params: { query }, signal }));
      // A reply to read is shown as the reply itself; reading it closes its task.
      return items.filter((task) => task.kind !== 'reply');
    },
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

/** How much waits for a person. */
export function useWorkCount(): number {
  const tasks = useOpenTasks().data?.length ?? 0;
  const replies = useUnreadReplyList().data?.items.length ?? 0;
  return tasks + replies;
}

/** Says what came of a task; automation that waited for it goes on. */
export function useCloseTask() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ taskId, outcome }: { readonly taskId: string; readonly outcome: string }) =>
      answerOf(api.POST('/v1/tasks/{id}/close', { params: { path: { id: taskId } }, body: { outcome } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  });
}
