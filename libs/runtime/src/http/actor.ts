import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Permission } from './permission.js';

/** Who asks: always somebody of exactly one company. */
export interface Actor {
  readonly kind: 'api_key' | 'agent' | 'internal';
  readonly companyId: string;
  /** Id of the key or the agent; for an internal caller the name it gives (such as `portal:<contact id>`). */
  readonly id: string;
  /** For the timeline: a person's name, or what the key is called. */
  readonly name: string;
  readonly permissions: readonly Permission[];
}

/**
 * Who did something, as events, stored acts and the timeline tell it, at most 200 characters: `api:main`, `agent:Mia`;
 * an internal caller by the name it gives, such as `portal:<contact id>`.
 */
export function actorName({ kind, id, name }: Actor): string {
  const words = { api_key: `api:${name}`, agent: `agent:${name}`, internal: id };
  return words[kind].slice(0, 200);
}

/** Whether two acts are one actor's, whatever their names are by then: `agent:<id of the agent>`. */
export function actorKey({ kind, id }: Actor): string {
  return `${kind}:${id}`;
}

/** The request as the guard leaves it. */
export interface AuthenticatedRequest {
  actor?: Actor;
  headers: Record<string, string | string[] | undefined>;
}

/** Route parameter: the {@link Actor} that the guard let in. Throws if the route is public. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!actor) throw new Error('CurrentActor on a route that lets everybody in');
  return actor;
});
