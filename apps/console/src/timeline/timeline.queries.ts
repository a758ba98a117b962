import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, type Schema } from '@tactful/sdk';
import { api } from '../api/client.js';
import { type Group, kindsOf } from './kinds.js';

const pageSize = 40;

/** One customer's timeline, newest first, page after page. */
export function useTimeline(customerId: string, wanted: readonly Group[]) {
  return useInfiniteQuery({
    queryKey: ['customer', customerId, 'timeline', { wanted }],
    queryFn: ({ pageParam, signal }): Promise<Schema<'Timeline'>> => {
      const kind = kindsOf(wanted);
      const query = { limit: pageSize, ...(kind && { kind }), ...(pageParam && { cursor: pageParam }) };
      return answerOf(api.GET('/v1/customers/{id}/timeline', { params: { path: { id: customerId }, query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** What was really said in a message. */
export function useAttempt(attemptId: string) {
  return useQuery({
    queryKey: ['attempt', attemptId],
    queryFn: ({ signal }): Promise<Schema<'Attempt'>> =>
      answerOf(api.GET('/v1/attempts/{id}', { params: { path: { id: attemptId } }, signal })),
  });
}

/** Ids of this customer's replies that nobody has read. */
export function useUnreadReplies(customerId: string) {
  return useQuery({
    queryKey: ['customer', customerId, 'unread-replies'],
    queryFn: async ({ signal }): Promise<ReadonlySet<string>> => {
      const query = { customerId, unread: 'true', limit: 200 } as const;
      const page = await answerOf(api.GET('/v1/replies', { params: { query }, signal }));
      return new Set(page.items.map((reply) => reply.id));
    },
  });
}

/** An agent has read it: automation may go on for that person. */
export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (replyId: string): Promise<Schema<'Reply'>> =>
      answerOf(api.POST('/v1/replies/{id}/read', { params: { path: { id: replyId } } })),
    onSuccess: async (reply) => {
      await queries.invalidateQueries({ queryKey: ['customer', reply.customerId] });
      await queries.invalidateQueries({ queryKey: ['replies'] });
    },
  });
}

/** A promise as it stands now. */
export function usePromise(promiseId: string) {
  return useQuery({
    queryKey: ['promise', promiseId],
    queryFn: ({ signal }): Promise<Schema<'Promise'>> =>
      answerOf(api.GET('/v1/promises/{id}', { params: { path: { id: promiseId } }, signal })),
  });
}

/** Takes back a promise that was recorded from a reply by itself. */
export function useTakeBack(promiseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (): Promise<Schema<'Promise'>> =>
      answerOf(
        api.POST('/v1/promises/{id}/withdraw', {
          params: { path: { id: promiseId } },
          body: { reason: 'the reply did not promise this' },
        }),
      ),
    onSuccess: async ({ customerId }) => {
      await queries.invalidateQueries({ queryKey: ['promise', promiseId] });
      await queries.invalidateQueries({ queryKey: ['customer', customerId] });
    },
  });
}
