import { describe, expect, it } from '@jest/globals';
import { eventDefinitions, findEvent } from './registry.js';

describe('the event registry', () => {
  it.each(eventDefinitions.map((definition) => [definition.type, definition] as const))(
    'still parses the sample of %s',
    (_type, definition) => {
      expect(definition.data.safeParse(definition.sample).error).toBeUndefined();
    },
  );

  it('names each type once, with its version last', () => {
    const types = eventDefinitions.map((definition) => definition.type);
    expect(new Set(types).size).toBe(types.length);
    for (const type of types) expect(type).toMatch(/^[a-z]+(\.[a-z_]+)+\.v\d+$/);
  });

  it('does not know a type of another version', () => {
    expect(findEvent('ledger.invoice.issued.v99')).toBeUndefined();
  });
});
