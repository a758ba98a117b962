import { describe, expect, it } from '@jest/globals';
import { type Channel, type GateObligation } from '@tactful/contracts';
import { rulesOf } from '../company/company-rules.js';
import { type ContactPoint, type Person } from '../people/person.types.js';
import { type MessageRecord } from '../queue/message.types.js';
import { GateBook } from '../testing/gate-book.js';
import { aMessage } from '../testing/standing.js';
import { aCompany, anEscalation, aStep } from '../testing/told.js';
import { contactsByNearness, plausibleZones } from '@tactful/contact-rules';
import { easeMessage, isSamePerson, routeOf, validityAt } from '@tactful/contact-planning';
import { planEscalation } from './plan.decision.js';
import { type PlanningFacts, type Settling } from './planning.types.js';
import { hold, settle } from './settle.decision.js';

const company = aCompany();
const rules = rulesOf(company);
/** Tuesday, 14:00 in Berlin. */
const now = Temporal.Instant.from('2026-06-09T12:00:00Z');
const customerId = '01980000-0000-7000-8000-000000000002';
const noContacts = { account: [], person: [] };

function point(channel: Channel, change: Partial<ContactPoint> = {}): ContactPoint {
  const address = channel === 'email' ? 'jana@linde.example' : '+4915112345678';
  return { channel, address, addressKey: `${channel}-key`, consent: 'implied_by_contract', ...change };
}

function aPerson(change: Partial<Person> = {}): Person {
  return {
    contactId: '01980000-0000-7000-8000-000000000004',
    customerId,
    name: 'Jana Linde',
    role: 'billing',
    level: 0,
    zones: plausibleZones({ statedZone: 'Europe/Berlin', country: 'DE' }),
    timeZone: 'Europe/Berlin',
    region: null,
    postalCode: null,
    locale: 'en',
    customer: { name: 'Linde', kind: 'company', locale: 'en', timeZone: null, country: 'DE', preferredChannel: null },
    points: [point('sms'), point('whatsapp'), point('email')],
    preferences: { channels: null, hours: null, locale: null, pausedUntil: null },
    unreadReply: false,
    lastInboundAt: { sms: null, whatsapp: null, email: null },
    ...change,
  };
}

/** What a message's way is looked for with. */
type RoutingFacts = Omit<Settling, 'companyId' | 'taskId' | 'news' | 'others'>;

function routing(change: Partial<RoutingFacts> = {}): RoutingFacts {
  return { message: aMessage(), person: aPerson(), companions: [], company, rules, past: noContacts, now, ...change };
}

describe('whom a step is for', () => {
  const [clerk, boss, owner] = [
    aPerson({ contactId: 'clerk', role: 'billing', level: 0 }),
    aPerson({ contactId: 'boss', role: 'manager', level: 1 }),
    aPerson({ contactId: 'owner', role: 'executive', level: 3 }),
  ];
  it.each([
    ['billing', 0, 'clerk'],
    ['manager', 1, 'boss'],
    ['executive', 3, 'owner'],
    ['other', 2, 'boss'],
    ['other', 0, 'clerk'],
  ] as const)('the nearest to %s of level %i is the %s', (role, level, nearest) => {
    expect(contactsByNearness([owner, boss, clerk], { role, level })[0]?.contactId).toBe(nearest);
  });

  it('is one person when an address is shared directly, whatever its channel', () => {
    const shared = point('whatsapp', { addressKey: 'sms-key' });
    expect(isSamePerson(clerk, aPerson({ contactId: 'x', points: [shared] }))).toBe(true);
    expect(isSamePerson(clerk, aPerson({ contactId: 'x', points: [point('sms', { addressKey: 'y' })] }))).toBe(false);
  });
});

describe('the way a message takes', () => {
  const channelOf = (facts: RoutingFacts) => {
    const route = routeOf(facts);
    return 'point' in route ? route.point.channel : `${route.kind}: ${route.because}`;
  };
  const preferring = (channels: readonly Channel[]) =>
    aPerson({ preferences: { channels, hours: null, locale: null, pausedUntil: null } });

  it.each<[string, Partial<RoutingFacts>, string]>([
    ['the least intrusive channel when nobody said anything', {}, 'email'],
    ['the only channel that the step allows', { message: aMessage({ manner: { channels: ['sms'] } }) }, 'sms'],
    [
      'no channel where the step and the person have none in common',
      { message: aMessage({ manner: { channels: ['sms'] } }), person: preferring(['email']) },
      'no_channel: step_channels',
    ],
    ['the person’s own order', { person: preferring(['sms', 'email']) }, 'sms'],
    [
      'the customer’s first wish',
      { person: aPerson({ customer: { ...aPerson().customer, preferredChannel: 'whatsapp' } }) },
      'whatsapp',
    ],
    [
      'the next consented channel after an opt-out',
      { person: aPerson({ points: [point('email', { consent: 'opted_out' }), point('sms')] }) },
      'sms',
    ],
    ['not a channel that failed', { message: aMessage({ triedChannels: ['email', 'whatsapp'] }) }, 'sms'],
    [
      'none, when only bad addresses are left',
      { person: aPerson({ points: [point('email', { consent: 'address_bad' })] }) },
      'no_channel: address_bad',
    ],
    [
      'none, when the person allows no other',
      { person: { ...preferring(['sms']), points: [point('email')] } },
      'no_channel: no_address',
    ],
    ['none, when the company has no sender', { company: { ...company, senders: {} } }, 'no_channel: no_sender'],
    [
      'a person’s decision, when nobody knows where they are',
      {
        person: aPerson({ zones: plausibleZones({}), points: [point('email')] }),
      },
      'ask_human: no_zone_known',
    ],
  ])('is %s', (_name, change, expected) => expect(channelOf(routing(change))).toBe(expected));

  it('waits on the wished channel rather than leave at once on another', () => {
    const early = Temporal.Instant.from('2026-06-09T06:30:00Z');
    expect(routeOf(routing({ person: preferring(['sms', 'email']), now: early }))).toMatchObject({
      kind: 'deferred',
      because: 'quiet_hours',
      sendAt: Temporal.Instant.from('2026-06-09T07:00:00Z'),
    });
  });

  it('waits for the time of day that the ladder wishes for, where the person is', () => {
    const message = aMessage({ manner: { notBefore: '11:30' } });
    expect(routeOf(routing({ message, now: Temporal.Instant.from('2026-06-09T08:00:00Z') }))).toMatchObject({
      kind: 'deferred',
      because: 'time_of_day',
      sendAt: Temporal.Instant.from('2026-06-09T09:30:00Z'),
    });
  });
});

describe('the last date of a step', () => {
  const settledAt = (sendAt: string, change: Partial<RoutingFacts> = {}) =>
    validityAt(Temporal.Instant.from(sendAt), point('sms'), routing(change));
  const step = aMessage().steps[0];

  it('is inclusive where the person is', () => {
    expect(settledAt('2026-06-12T21:59:00Z')).toMatchObject({ expired: [] });
    expect(
      settledAt('2026-06-12T22:00:00Z', { now: Temporal.Instant.from('2026-06-12T22:00:00Z') }).expired,
    ).toHaveLength(1);
  });

  it('moves on when the budget pushes the first allowed instant beyond it', () => {
    expect(settledAt('2026-06-15T07:00:00Z').steps).toEqual([{ ...step, validUntil: '2026-06-15' }]);
  });

  it('does not move on for a pause that the person asked for', () => {
    const preferences = { channels: null, hours: null, locale: null, pausedUntil: '2026-06-14' };
    const result = settledAt('2026-06-15T07:00:00Z', { person: aPerson({ preferences }) });
    expect(result).toMatchObject({ steps: [], expired: [{ because: 'expired' }] });
  });
});

describe('planning a step', () => {
  const book = new GateBook();
  const planning = (change: Partial<PlanningFacts> = {}): PlanningFacts => ({
    ...{ companyId: company.companyId, customerId, company, rules, now },
    people: [aPerson()],
    known: new Map([aPerson(), ...(change.people ?? [])].map((person) => [person.contactId, person])),
    pastOf: () => noContacts,
    waiting: [],
    taken: new Set(),
    ...change,
  });
  const due = (invoice: GateObligation, name: string) => ({
    escalation: anEscalation(customerId, [
      aStep(invoice, { step: name, validFrom: '2026-06-09', validUntil: '2026-06-20' }),
    ]),
    messageId: `message of ${name}`,
    taskId: 'task',
  });
  const typesOf = ({ events }: ReturnType<typeof planEscalation>) =>
    events.map(({ type }) => type.replace(/^delivery\.|\.v1$/g, ''));

  it('does nothing for a step that some message took', () => {
    const invoice = book.owes(customerId);
    const taken = new Set([`${invoice.obligationId}/0/nudge`]);
    expect(planEscalation(due(invoice, 'nudge'), planning({ taken }))).toEqual({ messages: [], events: [], moves: [] });
  });

  it('supersedes the earlier step of the same invoice in the message that waits', () => {
    const invoice = book.owes(customerId);
    const [waiting] = planEscalation(due(invoice, 'nudge'), planning()).messages;
    const plan = planEscalation(due(invoice, 'reminder'), planning({ waiting: waiting ? [waiting] : [] }));
    expect(plan.messages).toHaveLength(1);
    expect(plan.messages[0]).toMatchObject({ messageId: 'message of nudge', state: 'waiting' });
    expect(plan.messages[0]?.steps.map(({ step }) => step)).toEqual(['reminder']);
    expect(plan.messages[0]?.dropped).toMatchObject([{ step: 'nudge', because: 'superseded' }]);
    expect(typesOf(plan)).toEqual(['contact.superseded', 'message.planned']);
  });

  it('ends a message to somebody else whose only step is said by a later one', () => {
    const invoice = book.owes(customerId);
    const boss = aPerson({
      contactId: 'boss',
      role: 'executive',
      level: 3,
      points: [point('email', { addressKey: 'boss' })],
    });
    const [waiting] = planEscalation(due(invoice, 'nudge'), planning()).messages;
    const later = due(invoice, 'formal_letter');
    const escalation = { ...later.escalation, audience: { role: 'executive' as const, level: 3 } };
    const plan = planEscalation(
      { ...later, escalation },
      planning({ people: [aPerson(), boss], waiting: waiting ? [waiting] : [] }),
    );
    expect(plan.messages.map(({ state, contactId }) => [state, contactId])).toEqual([
      ['superseded', waiting?.contactId],
      ['waiting', 'boss'],
    ]);
  });

  it('ends the step and asks a person when no channel is left', () => {
    const silent = aPerson({ points: [point('sms', { consent: 'opted_out' })] });
    const plan = planEscalation(due(book.owes(customerId), 'nudge'), planning({ people: [silent] }));
    expect(plan.messages).toMatchObject([{ state: 'suppressed' }]);
    expect(typesOf(plan)).toEqual(['contact.suppressed', 'task.opened']);
  });

  it('goes to the next contact of the same role when one cannot be reached, and never above its audience', () => {
    const bounced = aPerson({ contactId: 'bounced', points: [point('email', { consent: 'address_bad' })] });
    const next = aPerson({ contactId: 'next', points: [point('email', { addressKey: 'next' })] });
    const boss = aPerson({
      contactId: 'boss',
      role: 'manager',
      level: 1,
      points: [point('email', { addressKey: 'b' })],
    });
    const receiverAmong = (people: readonly Person[]) =>
      planEscalation(due(book.owes(customerId), 'nudge'), planning({ people })).messages[0];
    expect(receiverAmong([bounced, boss, next])).toMatchObject({ contactId: 'next', state: 'waiting' });
    expect(receiverAmong([bounced, boss])).toMatchObject({ contactId: 'bounced', state: 'suppressed' });
    expect(receiverAmong([boss])).toMatchObject({ contactId: null, state: 'suppressed' });
  });

  it('holds a message while a reply is unread', () => {
    const plan = planEscalation(
      due(book.owes(customerId), 'nudge'),
      planning({ people: [aPerson({ unreadReply: true })] }),
    );
    expect(plan.messages).toMatchObject([{ state: 'waiting', because: 'unread_reply' }]);
  });
});

describe('a message whose receiver cannot be reached any more', () => {
  const message = aMessage({ contactId: 'bounced', channel: 'email', triedChannels: ['email'], laterTries: 1 });
  const bounced = aPerson({ contactId: 'bounced', points: [point('email', { consent: 'address_bad' })] });
  const mailTo = (contactId: string, change: Partial<Person> = {}) =>
    aPerson({ contactId, points: [point('email', { addressKey: contactId })], ...change });
  const settled = (people: readonly Person[], change: Partial<MessageRecord> = {}) =>
    settle({
      ...routing({ message: { ...message, ...change }, person: bounced }),
      ...{ companyId: company.companyId, taskId: 'task', news: 'again' },
      others: { people, pastOf: () => noContacts },
    });

  it.each<[string, readonly Person[], string]>([
    ['of the same role', [mailTo('boss', { role: 'manager' }), mailTo('clerk')], 'clerk'],
    ['of another role that its audience reaches', [mailTo('other', { role: 'other' })], 'other'],
  ])('goes to the next contact %s, with all of their channels', (_, people, contactId) => {
    const [moved] = settled([bounced, ...people]).messages;
    expect(moved).toMatchObject({ contactId, channel: 'email', triedChannels: [], laterTries: 0, state: 'waiting' });
    expect(moved?.steps).toEqual(message.steps.map((step) => ({ ...step, contactId })));
  });

  it.each<[string, readonly Person[], Partial<MessageRecord>]>([
    ['the others are above its audience', [mailTo('boss', { role: 'manager', level: 1 })], {}],
    ['the others belong to another customer', [mailTo('x', { customerId: 'somebody else' })], {}],
    ['it answers somebody', [mailTo('clerk')], { purpose: 'confirmation' }],
  ])('ends where %s', (_, people, change) => {
    expect(settled([bounced, ...people], change).messages).toMatchObject([
      { contactId: 'bounced', state: 'suppressed' },
    ]);
  });
});

describe('a message that policy asks for more gently', () => {
  const step = { ...aMessage().steps[0]!, wantedTone: 'personal' as const };
  const waiting = aMessage({ state: 'waiting', wantedTone: 'personal', steps: [step] });
  const other = { ...step, obligationId: '01980000-0000-7000-8000-0000000000ff' };
  const easing = { steps: [step], wantedTone: 'clear' as const };

  it.each<[string, Partial<MessageRecord>, string | null]>([
    ['goes in the milder tone', {}, 'clear'],
    ['keeps its tone for what else it carries', { steps: [step, other] }, 'personal'],
    ['is never made firmer', { steps: [{ ...step, wantedTone: 'friendly' }] }, null],
  ])('%s', (_, change, tone) => {
    expect(easeMessage({ ...waiting, ...change }, [easing])?.wantedTone ?? null).toBe(tone);
  });
});

describe('a message that is held', () => {
  const settling = { ...routing(), companyId: company.companyId, taskId: 'task', news: 'again' as const };
  const heldUntil = (because: Parameters<typeof hold>[1], at = now) =>
    hold({ ...settling, now: at }, because).messages[0]?.sendAt.toString();

  it('is looked at again when its last date has ended, unless something wakes it before', () => {
    expect(heldUntil('unread_reply')).toBe('2026-06-12T22:00:00Z');
    expect(heldUntil('sending_stopped')).toBe('2026-06-12T22:00:00Z');
  });

  it('is looked at every hour while facts are missing: nobody tells when they have come', () => {
    expect(heldUntil('data_incomplete')).toBe('2026-06-09T13:00:00Z');
    expect(heldUntil('data_incomplete', Temporal.Instant.from('2026-06-12T21:30:00Z'))).toBe('2026-06-12T22:00:00Z');
  });

  it('tells of each hold once', () => {
    const first = hold(settling, 'data_incomplete');
    expect(first.events.map(({ type }) => type)).toEqual(['delivery.contact.deferred.v1']);
    const [message = settling.message] = first.messages;
    expect(hold({ ...settling, message, now: message.sendAt }, 'data_incomplete').events).toEqual([]);
  });

  it('ends with its last date', () => {
    const over = hold({ ...settling, now: Temporal.Instant.from('2026-06-12T22:00:00Z') }, 'unread_reply');
    expect(over.messages).toMatchObject([{ state: 'expired' }]);
  });
});
