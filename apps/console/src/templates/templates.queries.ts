import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, Problem, type Schema } from '@tactful/sdk';
import { useState } from 'react';
import { api } from '../api/client.js';

export type Rules = Schema<'TemplateRules'>;
export type Template = Schema<'Template'>;
export type Shipped = Schema<'ShippedTemplates'>['items'][number];
export type TestSend = Schema<'TestSend'>;

/** Which wording: what the message is about, in which language and manner. */
export type WordingChoice = Pick<Shipped, 'kind' | 'language' | 'variant'>;

const keyOf = (...rest: readonly unknown[]) => ['templates', ...rest];
const followMs = 1_000;

/** How the company works with wording. */
export function useTemplateRules() {
  return useQuery({
    queryKey: keyOf('rules'),
    queryFn: ({ signal }): Promise<Rules> => answerOf(api.GET('/v1/templates/rules', { signal })),
  });
}

/** States the rules, all of them. Throws a {@link Problem} that names every address that is none. */
export function useSetTemplateRules() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Rules): Promise<Rules> => answerOf(api.PUT('/v1/templates/rules', { body })),
    onSuccess: (rules) => queries.setQueryData(keyOf('rules'), rules),
  });
}

/** All wording that comes with Tactful; it changes with a release only. */
export function useShipped() {
  return useQuery({
    queryKey: keyOf('shipped'),
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<readonly Shipped[]> =>
      (await answerOf(api.GET('/v1/templates/shipped', { signal }))).items,
  });
}

/** The company's own versions of one wording, the newest first. */
export function useOwnVersions(query: WordingChoice) {
  return useQuery({
    queryKey: keyOf('own', query),
    queryFn: async ({ signal }): Promise<readonly Template[]> =>
      (await answerOf(api.GET('/v1/templates', { params: { query }, signal }))).items,
  });
}

/** Wording as it would look, with what the rules say. */
export function usePreview(draft: Schema<'NewTemplate'>) {
  return useQuery({
    queryKey: keyOf('preview', draft),
    queryFn: ({ signal }): Promise<Schema<'TemplatePreview'>> =>
      answerOf(api.POST('/v1/templates/preview', { body: draft, signal })),
  });
}

/** Uses a version of the company's own from now on, or no longer. */
export function useVersionState(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: 'approve' | 'retire'): Promise<Template> =>
      answerOf(api.POST(`/v1/templates/{id}/${act}`, { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf('own') }),
  });
}

/** The addresses that a test may go to: the human contact's and those of the rules. */
export function useOwnAddresses() {
  const company = useQuery({
    queryKey: ['company'],
    queryFn: ({ signal }): Promise<Schema<'Company'>> => answerOf(api.GET('/v1/company', { signal })),
  });
  const rules = useTemplateRules();
  const { email, phone } = company.data?.humanContact ?? {};
  const stated = [email, phone, ...(rules.data?.testRecipients ?? [])].filter((one) => one !== undefined);
  return { isPending: company.isPending || rules.isPending, addresses: [...new Set(stated)] };
}

/**
 * Sends wording to one of the company's own people. The key makes a second press of the button the same test, until there
 * was an answer, whichever it is. Throws a {@link Problem} when it is refused.
 */
export function useSendTest(of: string) {
  const [key, setKey] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (body: Schema<'NewTestSend'>): Promise<TestSend> =>
      answerOf(
        api.POST('/v1/templates/{id}/test-sends', {
          params: { path: { id: of } },
          body,
          headers: { 'idempotency-key': key },
        }),
      ),
    onSettled: (_, error) => {
      if (error === null || error instanceof Problem) setKey(crypto.randomUUID());
    },
  });
}

/** What became of a test; asked for again until that is known. */
export function useTestSend(of: string, asked: TestSend) {
  return useQuery({
    queryKey: keyOf('test-send', asked.id),
    initialData: asked,
    queryFn: ({ signal }): Promise<TestSend> =>
      answerOf(
        api.GET('/v1/templates/{id}/test-sends/{testSendId}', {
          params: { path: { id: of, testSendId: asked.id } },
          signal,
        }),
      ),
    refetchInterval: ({ state }) => (state.data?.endedAt === null ? followMs : false),
  });
}
