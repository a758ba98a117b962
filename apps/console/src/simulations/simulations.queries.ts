import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Problem } from '@tactful/sdk';
import { type NewSimulation, type Simulation } from './simulation.types.js';

const followMs = 700;
const mostShown = 20;

/** The latest runs; asked for again and again while one of them has not ended. */
export function useSimulations() {
  return useQuery({
    queryKey: ['simulations'],
    queryFn: ({ signal }) => call<{ items: Simulation[] }>(`/v1/simulations?limit=${mostShown}`, { signal }),
    select: ({ items }) => items,
    refetchInterval: ({ state }) => (state.data?.items.some(isOpen) ? followMs : false),
  });
}

/** The ladders that can be simulated. */
export function useLadderNames() {
  return useQuery({
    queryKey: ['policies'],
    queryFn: ({ signal }) => call<{ items: { id: string }[] }>('/v1/policies', { signal }),
    select: ({ items }) => items.map(({ id }) => id),
  });
}

/** Asks for a run. Throws a {@link Problem} when it is refused. */
export function useStartSimulation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (question: NewSimulation) => post<Simulation>('/v1/simulations', question),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['simulations'] }),
  });
}

/** Ends a run before its last account. */
export function useCancelSimulation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => post<Simulation>(`/v1/simulations/${id}/cancel`, {}),
    onSettled: () => queries.invalidateQueries({ queryKey: ['simulations'] }),
  });
}

/** True until a run has ended, however it ends. */
export function isOpen({ state }: Simulation): boolean {
  return state === 'queued' || state === 'running';
}

function post<T>(path: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return call<T>(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function call<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, init);
  const body: unknown = await response.json().catch(() => ({}));
  if (!response.ok) throw new Problem(response.status, body as ConstructorParameters<typeof Problem>[1]);
  return body as T;
}
