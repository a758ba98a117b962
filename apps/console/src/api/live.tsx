import { useQueryClient } from '@tanstack/react-query';
import { createContext, type PropsWithChildren, useContext, useEffect, useState } from 'react';

/** Facts come in bursts: what a message changed is asked for once. */
const gatherMs = 200;

type LiveState = 'connecting' | 'live' | 'cut_off';

const LiveContext = createContext<LiveState>('connecting');

/** Whether changes arrive by themselves right now. */
export function useLiveState(): LiveState {
  return useContext(LiveContext);
}

/** Listens to `GET /v1/live` and has everything about a changed customer asked for again. */
export function LiveUpdates({ children }: PropsWithChildren) {
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');

  useEffect(() => {
    const changed = new Set<string>();
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let wasCutOff = false;
    const tell = () => {
      gathering = undefined;
      for (const customerId of changed) void queries.invalidateQueries({ queryKey: ['customer', customerId] });
      for (const list of ['customers', 'replies', 'tasks', 'clock'])
        void queries.invalidateQueries({ queryKey: [list] });
      changed.clear();
    };
    const source = new EventSource('/v1/live');
    source.addEventListener('changed', (event: MessageEvent<string>) => {
      for (const customerId of (JSON.parse(event.data) as { customerIds: string[] }).customerIds)
        changed.add(customerId);
      gathering ??= setTimeout(tell, gatherMs);
    });
    source.onopen = () => {
      setState('live');
      if (wasCutOff) void queries.invalidateQueries();
      wasCutOff = false;
    };
    source.onerror = () => {
      wasCutOff = true;
      setState('cut_off');
    };
    return () => {
      clearTimeout(gathering);
      source.close();
    };
  }, [queries]);

  return <LiveContext value={state}>{children}</LiveContext>;
}
