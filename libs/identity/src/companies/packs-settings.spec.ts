import { describe, expect, it } from '@jest/globals';
import { mistakesIn } from './company.decision.js';
import { companyBody } from './company.types.js';

function pointersOf(contactRules: unknown): string[] {
  const body = companyBody.parse({
    ...{ name: 'Acme', tradingName: 'Acme', timeZone: 'UTC', locale: 'en', sending: 'shadow', senders: {} },
    humanContact: { name: 'Mia', email: 'mia@example.com' },
    contactRules,
  });
  return mistakesIn(body).map(({ pointer }) => pointer);
}

const named = { by: 'Ana Ruiz, counsel', why: 'only businesses abroad are written to' };

describe('a company’s choice of rules', () => {
  it.each([
    ['nothing', undefined, []],
    ['a law that is set aside by name', { overrides: [{ pack: 'co-ley-2300', ...named }] }, []],
    ['a pack that is not there', { overrides: [{ pack: 'co-ley-23', ...named }] }, ['/contactRules/overrides/0/pack']],
    ['the house set aside', { overrides: [{ pack: 'house', ...named }] }, ['/contactRules/overrides/0/pack']],
    ['an optional pack', { optionalPacks: ['us-tx-solicitation'] }, []],
    ['one that binds anyway', { optionalPacks: ['eu-gdpr'] }, ['/contactRules/optionalPacks/0']],
    ['a relaxed house', { house: { hours: [{ days: ['sun'], start: '08:00', end: '21:00' }] } }, []],
    ['nights', { house: { hours: [{ days: ['sun'], start: '08:00', end: '22:00' }] } }, ['/contactRules/house']],
  ])('may be %s', (_what, contactRules, pointers) => {
    expect(pointersOf(contactRules)).toEqual(pointers);
  });

  it.each([{ by: 'A', why: named.why }, { by: named.by, why: 'because' }, {}])(
    'is no override without somebody who answers for it: %j',
    (said) => {
      expect(() => pointersOf({ overrides: [{ pack: 'co-ley-2300', ...said }] })).toThrow();
    },
  );
});
