import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, type Schema } from '@tactful/sdk';
import { useEffect, useState } from 'react';
import { api } from '../api/client.js';

const tickMs = 10_000;

interface KnownTime {
  readonly now: Date;
  readonly isVirtual: boolean;
  /** When it was so, on this computer's own steady clock. */
  readonly readAtMs: number;
}

const clockQuery = queryOptions({
  queryKey: ['clock'],
  queryFn: fetchBusinessTime,
  refetchInterval: 60_000,
});

async function fetchBusinessTime({ signal }: { signal: AbortSignal }): Promise<KnownTime> {
  const { now, isVirtual }: Schema<'BusinessTime'> = await answerOf(api.GET('/v1/clock', { signal }));
  return { now: new Date(now), isVirtual, readAtMs: performance.now() };
}

/** What time it is for customers; undefined until the server has said so. Virtual time stands still. */
export function useBusinessTime(): Date | undefined {
  const { data } = useQuery(clockQuery);
  const [atMs, setAtMs] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setAtMs(performance.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  if (!data) return undefined;
  const sinceMs = data.isVirtual ? 0 : Math.max(0, atMs - data.readAtMs);
  return new Date(data.now.getTime() + sinceMs);
}
