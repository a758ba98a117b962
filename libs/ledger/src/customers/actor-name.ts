import { type Actor } from '@tactful/runtime';

/** Who did something, as events and the timeline tell it: `api:main`, `agent:Mia`, `portal:<contact id>`. */
export function actorName(actor: Actor): string {
  const words = { api_key: `api:${actor.name}`, agent: `agent:${actor.name}`, internal: actor.id };
  return words[actor.kind].slice(0, 200);
}
