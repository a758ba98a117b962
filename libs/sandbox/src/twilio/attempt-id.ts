const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/**
 * The id of the attempt that a StatusCallback URL carries: its query parameter `attempt` or `attemptId`,
 * else the last UUID of its path. Null when it carries none.
 */
export function attemptIdOf(statusCallback: string | null): string | null {
  if (statusCallback === null) return null;
  const url = new URL(statusCallback);
  const named = url.searchParams.get('attemptId') ?? url.searchParams.get('attempt');
  return named ?? url.pathname.match(uuid)?.at(-1) ?? null;
}
