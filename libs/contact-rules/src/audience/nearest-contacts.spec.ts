import { describe, expect, it } from '@jest/globals';
import { contactRole } from '@tactful/contracts';
import fc from 'fast-check';
import { contactsByNearness, type RankedContact } from './nearest-contacts.js';

const person = (role: RankedContact['role'], level: number, name = `${role}${level}`) => ({ role, level, name });
const everybody = [
  person('executive', 2),
  person('billing', 0, 'first'),
  person('billing', 0, 'second'),
  person('manager', 1),
];

describe('the contacts that a step may go to', () => {
  it.each<[string, ReturnType<typeof person>[], RankedContact, string[]]>([
    ['all of its role before anybody else', everybody, { role: 'billing', level: 0 }, ['first', 'second']],
    [
      'its role first, then the others within its reach',
      everybody,
      { role: 'manager', level: 1 },
      ['manager1', 'first', 'second'],
    ],
    [
      'the highest within reach first, where nobody has its role',
      everybody,
      { role: 'owner', level: 9 },
      ['executive2', 'manager1', 'first', 'second'],
    ],
    [
      'the lowest there are, where nobody is as low as it',
      [person('executive', 2), person('manager', 1)],
      { role: 'billing', level: 0 },
      ['manager1'],
    ],
    ['nobody, where there is nobody', [], { role: 'billing', level: 0 }, []],
  ])('are %s', (_, contacts, audience, names) => {
    expect(contactsByNearness(contacts, audience).map(({ name }) => name)).toEqual(names);
  });

  it('are never above its level, unless nobody is as low', () => {
    const contacts = fc.array(
      fc.record({ role: fc.constantFrom(...contactRole.options), level: fc.integer({ min: 0, max: 3 }) }),
    );
    fc.assert(
      fc.property(
        contacts,
        fc.constantFrom(...contactRole.options),
        fc.integer({ min: 0, max: 3 }),
        (all, role, level) => {
          const highest = Math.max(-1, ...contactsByNearness(all, { role, level }).map((one) => one.level));
          expect(highest).toBeLessThanOrEqual(
            Math.max(level, ...[Math.min(...all.map((one) => one.level), 9)].filter((n) => n < 9)),
          );
        },
      ),
    );
  });
});
