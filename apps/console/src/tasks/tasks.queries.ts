import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, type Schema } from '@tactful/sdk';
import { api } from '../api/client.js';

/** More than this is no list to work off but a sign that something is wrong. */
const mostShown = 100;

export function useOpenTasks() {
  return useQuery({
    queryKey: ['tasks'],
    queryFn: ({ signal }): Promise<Schema<'TaskList'>> =>
      answerOf(api.GET('/v1/tasks', { params: { query: { state: 'open', limit: mostShown } }, signal })),
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
  const tasks = useOpenTasks().data?.items.length ?? 0;
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
