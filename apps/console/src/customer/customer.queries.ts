import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, type Schema } from '@tactful/sdk';
import { api } from '../api/client.js';

const mostInvoicesShown = 100;

/** Everything about one customer lives under one key: a live change asks for all of it again. */
const keyOf = (customerId: string, ...rest: readonly unknown[]) => ['customer', customerId, ...rest];

export function useCustomer(customerId: string) {
  return useQuery({
    queryKey: keyOf(customerId, 'account'),
    queryFn: ({ signal }): Promise<Schema<'Customer'>> =>
      answerOf(api.GET('/v1/customers/{id}', { params: { path: { id: customerId } }, signal })),
  });
}

export function useBalance(customerId: string) {
  return useQuery({
    queryKey: keyOf(customerId, 'balance'),
    queryFn: ({ signal }): Promise<Schema<'Balance'>> =>
      answerOf(api.GET('/v1/customers/{id}/balance', { params: { path: { id: customerId } }, signal })),
  });
}

/** The oldest due date first: that is the one to talk about. */
export function useOpenInvoices(customerId: string) {
  return useQuery({
    queryKey: keyOf(customerId, 'open-invoices'),
    queryFn: async ({ signal }): Promise<Schema<'Invoice'>[]> => {
      const query = { customerId, state: 'open', limit: mostInvoicesShown } as const;
      const page = await answerOf(api.GET('/v1/invoices', { params: { query }, signal }));
      return page.items.toSorted((a, b) => a.dueDate.localeCompare(b.dueDate));
    },
  });
}

export function useActiveHolds(customerId: string) {
  return useQuery({
    queryKey: keyOf(customerId, 'holds'),
    queryFn: async ({ signal }): Promise<Schema<'Hold'>[]> => {
      const query = { customerId, state: 'active' } as const;
      return (await answerOf(api.GET('/v1/holds', { params: { query }, signal }))).items;
    },
  });
}

/** The files that came with a hold, oldest first. */
export function useFilesOfHold({ customerId, id }: Schema<'Hold'>) {
  return useQuery({
    queryKey: keyOf(customerId, 'files-of-hold', id),
    queryFn: async ({ signal }): Promise<Schema<'Evidence'>[]> =>
      (await answerOf(api.GET('/v1/holds/{id}/evidence', { params: { path: { id } }, signal }))).items,
  });
}

export function useNextContact(customerId: string) {
  return useQuery({
    queryKey: keyOf(customerId, 'next-contact'),
    queryFn: ({ signal }): Promise<Schema<'NextContact'>> =>
      answerOf(api.GET('/v1/customers/{id}/next-contact', { params: { path: { id: customerId } }, signal })),
  });
}

/** Until when each contact who wrote on WhatsApp may be answered in free words, by contact id. */
export function useWhatsappWindows(customerId: string, isUsed: boolean) {
  return useQuery({
    enabled: isUsed,
    queryKey: keyOf(customerId, 'whatsapp-windows'),
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, string>> => {
      const params = { path: { id: customerId }, query: { channel: 'whatsapp' } } as const;
      const { contacts } = await answerOf(api.GET('/v1/customers/{id}/contactability', { params, signal }));
      return new Map(
        contacts.flatMap((one) => (one.freeTextUntil === null ? [] : [[one.contactId, one.freeTextUntil]])),
      );
    },
  });
}

/** Nothing is asked for until it is released or its last day has passed. */
export function usePlaceHold(customerId: string) {
  return useCustomerMutation(customerId, (hold: Omit<Schema<'NewHold'>, 'customerId'>) =>
    answerOf(api.POST('/v1/holds', { body: { ...hold, customerId } })),
  );
}

export function useReleaseHold(customerId: string) {
  return useCustomerMutation(customerId, (holdId: string) =>
    answerOf(api.POST('/v1/holds/{id}/release', { params: { path: { id: holdId } } })),
  );
}

export function useAddNote(customerId: string) {
  return useCustomerMutation(customerId, (text: string) =>
    answerOf(api.POST('/v1/customers/{id}/notes', { params: { path: { id: customerId } }, body: { text } })),
  );
}

/** A channel that a person can be reached on. */
export type Channel = Schema<'NewAgentMessage'>['channel'];

/** Whether a message that nobody waits for may go to them now. */
export function useContactability(customerId: string, channel: Channel) {
  return useQuery({
    queryKey: keyOf(customerId, 'contactability', channel),
    queryFn: ({ signal }): Promise<Schema<'Contactability'>> => {
      const params = { path: { id: customerId }, query: { channel } };
      return answerOf(api.GET('/v1/customers/{id}/contactability', { params, signal }));
    },
  });
}

/** An agent's own words as they are typed. */
export interface Words {
  readonly channel: Channel;
  readonly subject: string;
  readonly text: string;
}

/** The words as the API takes them: a mail may go without a subject, anything else has none. */
export function said({ channel, subject, text }: Words): Pick<Schema<'NewAgentMessage'>, keyof Words> {
  return { channel, text, ...(channel === 'email' && subject.trim() !== '' && { subject }) };
}

/** Agents speak whatever language the person does, so that the rule of one language is not asked of them. */
const notAskedOfAgents = 'L25';

/** What the rules say to words that nobody has sent yet. */
export function useLint(locale: string | null, words: Words) {
  return useQuery({
    queryKey: ['lint', locale, words],
    enabled: words.text.trim() !== '',
    queryFn: async ({ signal }): Promise<Schema<'LintResult'>> => {
      const body = { ...said(words), locale: locale ?? 'en' };
      const result = await answerOf(api.POST('/v1/templates/lint', { body, signal }));
      return { ...result, findings: result.findings.filter(({ rule }) => rule !== notAskedOfAgents) };
    },
  });
}

/** An agent's own words. Words that break a rule throw a {@link Problem} with a field for each of them. */
export function useSendMessage(customerId: string) {
  return useCustomerMutation(customerId, (message: Schema<'NewAgentMessage'>) =>
    answerOf(api.POST('/v1/customers/{id}/messages', { params: { path: { id: customerId } }, body: message })),
  );
}

/** A change to a customer makes everything we show about them stale. */
function useCustomerMutation<Input, Output>(customerId: string, change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(customerId) }),
  });
}
