import { describe, expect, it } from '@jest/globals';
import { mistakesIn } from './company.decision.js';
import { companyBody } from './company.types.js';

function pointersOf(froms: readonly string[], countries = ['FR']): string[] {
  const pool = froms.map((from) => ({ from, countries }));
  const body = companyBody.parse({
    ...{ name: 'Acme', tradingName: 'Acme', timeZone: 'UTC', locale: 'en', sending: 'shadow' },
    humanContact: { name: 'Mia', email: 'mia@example.com' },
    senders: { sms: { from: '+4930111111', pool } },
  });
  return mistakesIn(body).map(({ pointer }) => pointer);
}

describe('further numbers of a company for text messages', () => {
  it.each([
    ['a number and a name', ['+33170000001', 'Acme'], []],
    ['what nobody can send from', ['+33170000001', '12345'], ['/senders/sms/pool/1/from']],
    ['the usual number once more', ['+4930111111'], ['/senders/sms/pool/0/from']],
    ['the same number twice', ['+33170000001', '+33170000001'], ['/senders/sms/pool/1/from']],
  ])('may be what can send, each once: %s', (_what, froms, pointers) => {
    expect(pointersOf(froms)).toEqual(pointers);
  });

  it('are numbers where carriers take no names', () => {
    expect(pointersOf(['+12025550101', 'Acme'], ['MX', 'US'])).toEqual(['/senders/sms/pool/1/from']);
  });

  it('serve at least one country each, and no more than fifty of them are kept', () => {
    expect(() => pointersOf([])).toThrow();
    expect(() => pointersOf(['+33170000001'], [])).toThrow();
    expect(() => pointersOf(Array.from({ length: 51 }, (_, at) => `+331700000${at + 10}`))).toThrow();
  });
});
