import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, Problem, type Schema } from '@tactful/sdk';
import { api } from '../api/client.js';

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({ queryKey: ['me'], queryFn: fetchMe, staleTime: Infinity });

/** The agent in front of this page. Only below the signed-in layout, which waits for it. */
export function useMe(): Schema<'Me'> | null {
  return useQuery(meQuery).data ?? null;
}

/** False for agents who may look but not touch. */
export function useMayWrite(): boolean {
  return useMe()?.permissions.includes('write') ?? false;
}

/** True for agents who decide for the company, and may set a rule of wording aside. */
export function useMayDecide(): boolean {
  return useMe()?.permissions.includes('settings') ?? false;
}

async function fetchMe(): Promise<Schema<'Me'> | null> {
  // Asked first because it answers 200 to strangers too: nobody's console fills with refusals.
  const session = await fetch('/auth/get-session');
  if (!session.ok || (await session.json()) === null) return null;
  return answerOf(api.GET('/v1/me'));
}

/** Starts a session. Throws a {@link Problem} when email and password do not belong together. */
export async function signIn(credentials: { readonly email: string; readonly password: string }): Promise<void> {
  await post('/auth/sign-in/email', credentials);
}

export async function signOut(): Promise<void> {
  await post('/auth/sign-out', {});
}

async function post(path: string, body: object): Promise<void> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.ok) return;
  const { code, message } = (await response.json().catch(() => ({}))) as { code?: string; message?: string };
  throw new Problem(response.status, { ...(code && { code }), ...(message && { detail: message }) });
}
