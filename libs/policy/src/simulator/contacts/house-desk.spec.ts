import { describe, expect, it } from '@jest/globals';
import { type Reachable } from '@tactful/contact-planning';
import { plausibleZones } from '@tactful/contact-rules';
import { type RequestContact } from '../../escalations/escalation.types.js';
import { anObligation, at } from '../../testing/account-builders.js';
import { type AccountTruth, type ContactDesk } from './contact-model.types.js';
import { HouseDesk } from './house-desk.js';
import { HouseRules } from './house-rules.js';

const house = new HouseRules({
  companyZone: 'UTC',
  channels: { channels: ['email', 'sms'], isWhatsappAttested: false, hours: null },
});
/** Tuesday. */
const morning = at('2026-03-10T09:00');

function aPerson(customerId: string, addressKey: string, change: Partial<Reachable> = {}): Reachable {
  return {
    ...{ contactId: `contact of ${customerId}`, customerId, role: 'billing', level: 0, unreadReply: false },
    ...{ zones: plausibleZones({ statedZone: 'UTC' }), region: null, postalCode: null },
    customer: { kind: 'company', preferredChannel: null },
    lastInboundAt: { sms: null, whatsapp: null, email: null },
    points: [{ channel: 'email', addressKey, consent: 'implied_by_contract' }],
    preferences: { channels: null, hours: null, pausedUntil: null },
    ...change,
  };
}

function deskFor(...people: readonly Reachable[]): HouseDesk {
  return new HouseDesk(
    house,
    Map.groupBy(people, ({ customerId }) => customerId),
  );
}

function aRequest(obligationId: string, change: Partial<RequestContact> = {}): RequestContact {
  return {
    kind: 'request_contact',
    steps: [
      {
        ...{ obligationId, invoiceId: obligationId, ladderRun: 0, step: 'nudge' },
        validFrom: Temporal.PlainDate.from('2026-03-10'),
        validUntil: Temporal.PlainDate.from('2026-03-20'),
      },
    ],
    audience: { role: 'billing', level: 0 },
    wantedTone: 'friendly',
    earliestAt: at('2026-03-10'),
    reasons: ['step_due'],
    ...change,
  };
}

/** Both accounts owe what is asked for. */
const owing = (customerId: string): AccountTruth => ({
  obligations: [anObligation({ obligationId: `of ${customerId}`, dueDate: '2026-03-01' })],
  paused: new Map(),
  contacts: [],
});

const ask = (desk: ContactDesk, customerId: string, when: Temporal.Instant, change: Partial<RequestContact> = {}) =>
  desk.ask({ customerId, request: aRequest(`of ${customerId}`, change) }, when);

describe('a desk that foresees what delivery would do', () => {
  const early = at('2026-03-10T01:00');

  it('puts what is due on two accounts of one person into one message, which each account hears of', () => {
    const desk = deskFor(aPerson('a', 'shared'), aPerson('b', 'shared'));
    ask(desk, 'a', early);
    ask(desk, 'b', early);
    const { made } = desk.release(desk.nextAt()!, owing);
    expect(made.map(({ accounts }) => accounts.map(({ customerId, steps }) => [customerId, steps.length]))).toEqual([
      [
        ['a', 1],
        ['b', 1],
      ],
    ]);
    expect(desk.nextAt()).toBeNull();
  });

  it('keeps two people apart, and counts what one heard on one account for the other account', () => {
    const apart = deskFor(aPerson('a', 'of a'), aPerson('b', 'of b'));
    ask(apart, 'a', morning);
    ask(apart, 'b', morning);
    expect(apart.release(morning, owing).made).toHaveLength(2);
    const desk = deskFor(aPerson('a', 'shared'), aPerson('b', 'shared'));
    ask(desk, 'a', morning);
    desk.release(morning, owing);
    expect(ask(desk, 'b', morning).deferred).toEqual([{ customerId: 'b', because: 'gap' }]);
    expect(desk.nextAt()?.toString()).toBe('2026-03-12T09:00:00Z');
  });

  it('waits for the hour at which the customer answers best', () => {
    const desk = deskFor(aPerson('a', 'of a'));
    ask(desk, 'a', morning, { preferredHour: 17 });
    expect(desk.nextAt()?.toString()).toBe('2026-03-10T17:00:00Z');
  });

  it('holds everything back for a reply until somebody has read it, and then for as long as a reply gives peace', () => {
    const desk = deskFor(aPerson('a', 'of a'));
    ask(desk, 'a', early);
    desk.hear('a', true, early);
    expect(desk.release(desk.nextAt()!, owing).made).toEqual([]);
    const noon = at('2026-03-10T12:00');
    desk.hear('a', false, noon);
    expect(desk.release(noon, owing)).toMatchObject({ made: [], deferred: [{ because: 'cool_down' }] });
    const afterTwoDays = at('2026-03-12T08:00');
    expect(desk.nextAt()).toEqual(afterTwoDays);
    expect(desk.release(afterTwoDays, owing).made).toMatchObject([{ customerId: 'a', at: afterTwoDays }]);
  });

  it('drops what is settled or disputed meanwhile, with the reason', () => {
    const settled = deskFor(aPerson('a', 'of a'));
    ask(settled, 'a', early);
    expect(settled.drop('a', new Map([['of a', 'paid']]), early).ended).toMatchObject([{ because: 'paid' }]);
    const disputed = deskFor(aPerson('a', 'of a'));
    ask(disputed, 'a', morning);
    const truth = { ...owing('a'), paused: new Map([['of a', 'disputed'] as const]) };
    expect(disputed.release(morning, () => truth)).toMatchObject({ made: [], ended: [{ because: 'disputed' }] });
  });

  it('speaks in no firmer tone than was earned', () => {
    const desk = deskFor(aPerson('a', 'of a'));
    ask(desk, 'a', morning, { wantedTone: 'formal' });
    expect(desk.release(morning, owing).made).toMatchObject([{ tone: 'friendly', wantedTone: 'formal' }]);
  });

  it('asks a person where the customer has nobody to write to', () => {
    expect(ask(deskFor(), 'a', morning).ended).toMatchObject([{ customerId: 'a', because: 'no_contact' }]);
  });
});
