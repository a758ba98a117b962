import { describe, expect, it } from '@jest/globals';
import { type Actor, actorKey, actorName } from './actor.js';

const companyId = '01980000-0000-7000-8000-000000000001';

const key: Actor = { kind: 'api_key', companyId, id: 'k1', name: 'main', permissions: ['write'] };
const agent: Actor = { kind: 'agent', companyId, id: 'a1', name: 'Mia', permissions: ['write'] };
const page: Actor = { kind: 'internal', companyId, id: 'portal:c1', name: 'portal:c1', permissions: ['write'] };

describe('the words for who did something', () => {
  it.each([
    [key, 'api:main'],
    [agent, 'agent:Mia'],
    [page, 'portal:c1'],
  ])('%o is told as %s', (actor, told) => {
    expect(actorName(actor)).toBe(told);
  });

  it('are no longer than what a column of names keeps', () => {
    expect(actorName({ ...agent, name: 'M'.repeat(300) })).toHaveLength(200);
  });

  it('change with a new name, and the key of the actor does not', () => {
    const renamed = { ...agent, name: 'Mia Berg' };
    expect(actorName(renamed)).not.toBe(actorName(agent));
    expect(actorKey(renamed)).toBe(actorKey(agent));
  });

  it('tell an agent and a key of the same id apart', () => {
    expect(actorKey({ ...key, id: 'a1' })).not.toBe(actorKey(agent));
  });
});
