import { describe, expect, it } from '@jest/globals';
import { type Reachable } from '@tactful/contact-planning';
import { exhaustedCaps, plausibleZones } from '@tactful/contact-rules';
import fc from 'fast-check';
import { type ObligationFacts } from '../../accounts/account.types.js';
import { considerate } from '../../ladders/shipped.js';
import { anAccount, anObligation, aPause, at } from '../../testing/account-builders.js';
import { HouseDesk } from '../contacts/house-desk.js';
import { HouseRules } from '../contacts/house-rules.js';
import { type Course, simulate } from './engine.decision.js';
import { type AccountHistory, type ObligationVersion } from './history.decision.js';
import { VirtualAccount } from './virtual-account.js';

const channels = { channels: ['email', 'sms'], isWhatsappAttested: false, hours: null };
const company = { companyZone: 'UTC', channels };
const [from, to] = [at('2026-02-01'), at('2026-08-01')];

const peopleIn = (zone: string, customerId: string): readonly Reachable[] => [
  {
    contactId: 'c-1',
    customerId,
    role: 'billing',
    level: 0,
    zones: plausibleZones({ statedZone: zone }),
    region: null,
    postalCode: null,
    customer: { kind: 'company', preferredChannel: null },
    points: [{ channel: 'email', addressKey: 'jana', consent: 'implied_by_contract' }],
    preferences: { channels: null, hours: null, pausedUntil: null },
    unreadReply: false,
    lastInboundAt: { sms: null, whatsapp: null, email: null },
  },
];

const quiet: AccountHistory = { obligations: [], pauses: [], replies: [], goodFaith: [], raises: [] };
const told = (facts: ObligationFacts): readonly ObligationVersion[] => [{ at: facts.knownAt, facts }];
const paid = (facts: ObligationFacts, when: Temporal.Instant): ObligationVersion => ({
  at: when,
  facts: { ...facts, state: 'paid', openMinor: 0, closedAt: when },
});

function courseOf(history: Partial<AccountHistory>, zone = 'UTC', house = new HouseRules(company)): Course {
  const account = new VirtualAccount({
    snapshot: anAccount({ zones: [zone], obligations: [] }),
    history: { ...quiet, ...history },
  });
  const { customerId } = account;
  const desk = new HouseDesk(house, new Map([[customerId, peopleIn(zone, customerId)]]));
  return simulate([account], desk, { from, to, policyOf: () => considerate });
}

const steps = ({ contacts }: Course): string[] =>
  contacts.map((contact) => `${contact.at.toString().slice(0, 13)} ${contact.steps.map(({ step }) => step).join('+')}`);

describe('an account in simulated time', () => {
  it('goes through its ladder, within budget and hours', () => {
    const course = courseOf({ obligations: [told(anObligation())] });
    expect(steps(course)).toEqual([
      '2026-02-03T08 check_in',
      '2026-02-28T08 upcoming',
      '2026-03-03T08 due',
      // The 6th is a Friday: 48 hours after the 3rd, but the third contact in seven days.
      '2026-03-07T08 nudge',
      '2026-03-10T08 reminder',
      '2026-03-17T08 personal',
      '2026-03-24T08 accounts_team',
      '2026-05-02T08 formal_letter',
    ]);
    expect(course.contacts.map(({ tone }) => tone).at(-1)).toBe('formal');
    expect(course.tasks.map(({ task }) => task)).toContain('decide');
  });

  it('is left alone once it has paid, and while it is on hold', () => {
    const owed = anObligation();
    const settled = courseOf({ obligations: [[...told(owed), paid(owed, at('2026-03-04'))]] });
    expect(steps(settled).at(-1)).toBe('2026-03-03T08 due');
    const { until: _until, ...hold } = aPause('2026-02-20', null);
    const held = courseOf({
      obligations: [told(owed)],
      pauses: [{ ...hold, untilDate: null, endedAt: at('2026-04-20') }],
    });
    expect(
      held.contacts.filter((contact) => contact.at.toString() > '2026-02-20' && contact.at.toString() < '2026-04-20'),
    ).toEqual([]);
    expect((held.contacts.at(-1)?.at.toString() ?? '') > '2026-04-20').toBe(true);
  });

  it('takes back what waits when it is paid meanwhile', () => {
    const owed = anObligation();
    const course = courseOf({ obligations: [[...told(owed), paid(owed, at('2026-03-03T03:00'))]] });
    expect(steps(course).at(-1)).toBe('2026-02-28T08 upcoming');
    expect(course.ended.map(({ because }) => because)).toEqual(['paid']);
  });
});

const someObligation = fc
  .record({ place: fc.integer({ min: 0, max: 4 }), dueIn: fc.integer({ min: -60, max: 60 }) })
  .map(({ place, dueIn }) => {
    const dueDate = Temporal.PlainDate.from('2026-03-01').add({ days: dueIn });
    return anObligation({
      obligationId: `i-${place}`,
      dueDate: dueDate.toString(),
      issueDate: dueDate.subtract({ days: 30 }).toString(),
      hasLateFee: place % 2 === 0,
    });
  });
const someAccount = fc.record({
  owed: fc.uniqueArray(someObligation, { minLength: 1, maxLength: 3, selector: ({ obligationId }) => obligationId }),
  zone: fc.constantFrom('UTC', 'America/Chicago', 'Asia/Jakarta'),
  ticks: fc.array(fc.integer({ min: 0, max: 4_000 }), { maxLength: 8 }),
  paidOn: fc.option(fc.integer({ min: 0, max: 150 }), { nil: undefined }),
});

describe('any account in simulated time', () => {
  it('takes the same course however often it is looked at in between', () => {
    fc.assert(
      fc.property(someAccount, ({ owed, zone, ticks }) => {
        const bare = courseOf({ obligations: owed.map(told) }, zone);
        const looks = ticks.map((hour) => from.add({ hours: hour })).sort((a, b) => Temporal.Instant.compare(a, b));
        const looked = owed.map((facts) => [...told(facts), ...looks.map((when) => ({ at: when, facts }))]);
        const { decisions: _more, ...course } = courseOf({ obligations: looked }, zone);
        expect(course).toEqual(Object.fromEntries(Object.entries(bare).filter(([name]) => name !== 'decisions')));
      }),
      { numRuns: 40 },
    );
  });

  it('takes the same course when the contact rules were asked the same before', () => {
    const shared = new HouseRules(company);
    fc.assert(
      fc.property(someAccount, ({ owed, zone }) => {
        const obligations = owed.map(told);
        expect(courseOf({ obligations }, zone, shared)).toEqual(courseOf({ obligations }, zone));
      }),
      { numRuns: 40 },
    );
  });

  it('is never written to beyond its budget, nor after everything is paid', () => {
    const { caps } = new HouseRules(company);
    fc.assert(
      fc.property(someAccount, ({ owed, zone, paidOn }) => {
        const end = paidOn === undefined ? to : from.add({ hours: 24 * paidOn });
        const obligations = owed.map((facts) =>
          paidOn === undefined ? told(facts) : [...told(facts), paid(facts, end)],
        );
        const instants = courseOf({ obligations }, zone).contacts.map((contact) => contact.at);
        for (const [place, when] of instants.entries()) {
          const past = instants.slice(0, place);
          expect(exhaustedCaps(caps, { account: past, person: past }, when)).toEqual([]);
          expect(Temporal.Instant.compare(when, end)).toBeLessThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
