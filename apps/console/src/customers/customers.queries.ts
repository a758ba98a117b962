import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, type Schema } from '@tactful/sdk';
import { api } from '../api/client.js';

const pageSize = 50;

interface Wanted {
  readonly search: string;
  readonly cursor: string | null;
  readonly signal: AbortSignal;
}

function fetchCustomers({ search, cursor, signal }: Wanted): Promise<Schema<'CustomerPage'>> {
  const query = { limit: pageSize, ...(search && { search }), ...(cursor && { cursor }) };
  return answerOf(api.GET('/v1/customers', { params: { query }, signal }));
}

/** Customers by name, page after page; the last answer stays in sight while the next one is on its way. */
export function useCustomers(search: string) {
  return useInfiniteQuery({
    queryKey: ['customers', { search }],
    queryFn: ({ pageParam, signal }) => fetchCustomers({ search, cursor: pageParam, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}
