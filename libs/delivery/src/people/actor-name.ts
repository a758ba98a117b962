import { type Actor } from '@tactful/runtime';

/** How an actor is written into logs of consent and events: `agent:Mia`, `api:main`, `portal:<contact id>`. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'agent':
      return `agent:${actor.name}`;
    case 'api_key':
      return `api:${actor.name}`;
    case 'internal':
      return actor.id;
  }
}

/** True for the customer page, which acts for the person who opened it. */
export function isPersonOnPage(actor: Actor): boolean {
  return actor.kind === 'internal' && actor.id.startsWith('portal:');
}
