import { describe, expect, it } from '@jest/globals';
import { type EventData, type Hold } from '@tactful/contracts';
import { disputeAndHoldSummaries, holdPlaced, holdReleased } from './summary-of-disputes.decision.js';
import { sizeInWords } from './words.decision.js';

const hold: Hold = {
  holdId: '01980000-0000-7000-8000-00000000000a',
  customerId: '01980000-0000-7000-8000-000000000002',
  invoiceId: null,
  reason: 'hardship',
  note: null,
  placedAt: '2026-03-02T09:00:00Z',
  until: '2026-03-09',
  releasedAt: null,
};
const claim = (arrived: 'nothing' | 'part' | 'all'): Hold => ({
  ...hold,
  reason: 'claims_paid',
  claim: { amountMinor: 500, currency: 'EUR', paidOn: null, arrived },
});
const changed = (data: EventData<'ledger.hold.changed.v1'>) => disputeAndHoldSummaries['ledger.hold.changed.v1'](data);

describe('the sentence about a hold', () => {
  it.each([
    [holdPlaced({ hold, by: 'agent:Mia' }), 'On hold: hardship until 2026-03-09 (Mia).'],
    [
      holdPlaced({ hold: claim('nothing'), by: 'agent:Mia' }),
      'The customer says it is paid; we wait for the money until 2026-03-09 (Mia).',
    ],
    [holdReleased({ hold: claim('all'), by: 'api:bank' }), 'The payment that the customer told us about came in.'],
    [
      holdReleased({ hold: claim('nothing'), by: 'ledger' }),
      'The payment that the customer told us about has not come in; we ask kindly.',
    ],
    [holdReleased({ hold: claim('nothing'), by: 'agent:Mia' }), 'The hold (claims paid) ended (Mia).'],
    [
      holdReleased({ hold: claim('part'), by: 'ledger' }),
      'Only a part of the payment that the customer told us about came in.',
    ],
    [
      changed({ hold: claim('part'), changed: ['claim'], by: 'ledger' }),
      'A part of the payment that the customer told us about came in.',
    ],
    [
      changed({ hold: { ...hold, owner: 'Mia', until: null }, changed: ['until', 'owner'], by: 'agent:Tom' }),
      'The hold (hardship) changed: no last day, owner Mia (Tom).',
    ],
  ])('%s', (told, sentence) => {
    expect(told).toBe(sentence);
  });
});

describe('the size of a file', () => {
  it.each([
    [18, '18 B'],
    [18_211, '18 kB'],
    [4_950_000, '5.0 MB'],
  ])('%i is %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });
});
