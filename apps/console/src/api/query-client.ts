import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from '@tactful/sdk';

const freshMs = 5_000;
const mostRetries = 2;

/** What the server said is kept for a few seconds; live updates make it stale earlier. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof Problem && error.status === 401) onSignedOut();
      },
    }),
    defaultOptions: { queries: { staleTime: freshMs, retry: isWorthAnotherTry } },
  });
}

/** A refusal stays a refusal; only a server or network in trouble is asked again. */
function isWorthAnotherTry(failures: number, error: unknown): boolean {
  return failures < mostRetries && !(error instanceof Problem && error.status < 500);
}
