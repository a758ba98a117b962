import { describe, expect, it } from '@jest/globals';
import { plausibleZones } from '@tactful/contact-rules';
import { draftEvent, type GateCollection, type GateObligation } from '@tactful/contracts';
import { type BusEvent } from '@tactful/messaging';
import { rulesOf } from '../company/company-rules.js';
import { type ContactPoint, type Person } from '../people/person.types.js';
import { type MessageRecord, type NoticeContent } from '../queue/message.types.js';
import { GateBook } from '../testing/gate-book.js';
import { aMessage } from '../testing/standing.js';
import { aCompany } from '../testing/told.js';
import { type NoticeEvent, ordersOf } from './notice-orders.decision.js';
import { settledInvoices, withoutCollected } from '../planning/ledger-facts.decision.js';
import { noticeTruth } from './notice-truth.decision.js';
import { type NoticeFacts } from './notice.types.js';
import { planNotice, planUnsettled, withdrawNotice } from './plan-notice.decision.js';

const customerId = '01980000-0000-7000-8000-000000000002';
const statementId = '01980000-0000-7000-8000-000000000010';
const collectionId = '01980000-0000-7000-8000-000000000011';
const company = aCompany();
/** Tuesday, 14:00 in Berlin. */
const now = Temporal.Instant.from('2026-06-09T12:00:00Z');

const march: NoticeContent = {
  kind: 'notice',
  notice: { kind: 'statement', subjectId: statementId, round: 1 },
  invoiceId: null,
  period: { from: '2026-03-01', to: '2026-03-31' },
};
const april: NoticeContent = {
  kind: 'notice',
  notice: { kind: 'statement', subjectId: '01980000-0000-7000-8000-000000000012', round: 1 },
  invoiceId: null,
  period: { from: '2026-04-01', to: '2026-04-30' },
};
const announced: NoticeContent = {
  kind: 'notice',
  notice: { kind: 'collection_announced', subjectId: collectionId, round: 1 },
  invoiceId: 'invoice',
  period: null,
};

function point(channel: ContactPoint['channel'], change: Partial<ContactPoint> = {}): ContactPoint {
  return {
    channel,
    address: `${channel}-address`,
    addressKey: `${channel}-key`,
    consent: 'implied_by_contract',
    ...change,
  };
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
    ...{ region: null, postalCode: null, locale: 'en', unreadReply: false },
    customer: { name: 'Linde', kind: 'company', locale: 'en', timeZone: null, country: 'DE', preferredChannel: null },
    points: [point('sms'), point('email')],
    preferences: { channels: null, hours: null, locale: null, pausedUntil: null },
    lastInboundAt: { sms: null, whatsapp: null, email: null },
    ...change,
  };
}

function facts(change: Partial<NoticeFacts> = {}): NoticeFacts {
  const pastOf = () => ({ account: [], person: [] });
  const { companyId } = company;
  return { companyId, company, rules: rulesOf(company), people: [aPerson()], pastOf, waiting: [], now, ...change };
}

const due = (content: NoticeContent) => ({ customerId, content, messageId: 'new', taskId: 'task' });

function waitingFor(content: NoticeContent, messageId: string): MessageRecord {
  const service = { content, answersMessageAt: null, lastAcknowledgedAt: null };
  return aMessage({ messageId, customerId, purpose: 'notice', state: 'waiting', steps: [], service });
}

const typesOf = (events: readonly { type: string }[]) => events.map(({ type }) => type);

describe('planning a notice', () => {
  it('makes a message of its own, to whoever looks after invoices, on the channel of their wish', () => {
    const boss = aPerson({ contactId: 'boss', role: 'executive', level: 3 });
    const clerk = aPerson({ preferences: { channels: ['sms'], hours: null, locale: null, pausedUntil: null } });
    const { messages, events } = planNotice(due(march), facts({ people: [boss, clerk] }));
    expect(messages).toMatchObject([
      { messageId: 'new', purpose: 'notice', state: 'waiting', contactId: clerk.contactId, channel: 'sms', steps: [] },
    ]);
    expect(events).toMatchObject([
      {
        type: 'delivery.message.planned.v1',
        data: { purpose: 'notice', notice: march.notice, because: 'statement_ready' },
      },
    ]);
  });

  it.each([
    ['in the night', { now: Temporal.Instant.from('2026-06-09T22:30:00Z') }],
    ['after a contact of yesterday', { pastOf: () => ({ account: [now.subtract({ hours: 24 })], person: [] }) }],
    [
      'while the person asked for a pause',
      { people: [aPerson({ preferences: { channels: null, hours: null, locale: null, pausedUntil: '2026-06-15' } })] },
    ],
  ])('waits like any automated message %s', (_, change) => {
    const given = facts(change);
    const { messages, events } = planNotice(due(march), given);
    expect(Temporal.Instant.compare(messages[0]?.sendAt ?? given.now, given.now)).toBe(1);
    expect(typesOf(events)).toContain('delivery.contact.deferred.v1');
  });

  it('holds while a message of the person has not been read', () => {
    const { messages } = planNotice(due(march), facts({ people: [aPerson({ unreadReply: true })] }));
    expect(messages).toMatchObject([{ state: 'waiting', because: 'unread_reply' }]);
  });

  it('goes by the next channel where one was opted out, and asks a person where none is left', () => {
    const onlySms = aPerson({ points: [point('sms'), point('email', { consent: 'opted_out' })] });
    expect(planNotice(due(march), facts({ people: [onlySms] })).messages).toMatchObject([{ channel: 'sms' }]);
    const nowhere = aPerson({ points: [point('email', { consent: 'opted_out' })] });
    const { messages, events } = planNotice(due(march), facts({ people: [nowhere] }));
    expect(messages).toMatchObject([{ state: 'suppressed', because: 'opted_out' }]);
    expect(typesOf(events)).toEqual(['delivery.contact.suppressed.v1', 'delivery.task.opened.v1']);
  });

  it('ends with a reason for a customer without a contact', () => {
    const { messages, events } = planNotice(due(march), facts({ people: [] }));
    expect(messages).toMatchObject([{ state: 'suppressed', because: 'no_contact' }]);
    expect(typesOf(events)).toContain('delivery.task.opened.v1');
  });

  it('lets a statement of the same days be told by the message that waits', () => {
    const waiting = [waitingFor(march, 'old')];
    const inDollars = { ...march, notice: { ...march.notice, subjectId: april.notice.subjectId } };
    expect(planNotice(due(inDollars), facts({ waiting }))).toEqual({ messageId: 'old', messages: [], events: [] });
  });

  it('lets a statement of other days take the place of the one that waits, and touches no announcement', () => {
    const waiting = [waitingFor(march, 'old'), waitingFor(announced, 'announcement')];
    const { messages, events } = planNotice(due(april), facts({ waiting }));
    expect(messages.map(({ messageId, state }) => [messageId, state])).toEqual([
      ['old', 'superseded'],
      ['new', 'waiting'],
    ]);
    expect(events[0]).toMatchObject({
      type: 'delivery.contact.superseded.v1',
      data: { notice: march.notice, because: 'superseded', replacedBy: 'new' },
    });
    expect(planNotice(due(announced), facts({ waiting })).messages).toMatchObject([{ messageId: 'new' }]);
  });

  it('waits with the first address while the settings of the company have not arrived', () => {
    const { messages, events } = planUnsettled(due(march), facts({ people: [aPerson({ points: [] }), aPerson()] }));
    expect(messages).toMatchObject([{ state: 'waiting', channel: 'sms' }]);
    expect(events).toEqual([]);
    expect(planUnsettled(due(march), facts({ people: [] })).messages).toMatchObject([{ because: 'no_contact' }]);
    const waiting = [waitingFor(march, 'old')];
    expect(planUnsettled(due(april), facts({ waiting })).messages).toMatchObject([
      { messageId: 'old', state: 'superseded' },
      { messageId: 'new', state: 'waiting' },
    ]);
  });

  it('is withdrawn with the reason', () => {
    const { messages, events } = withdrawNotice(waitingFor(announced, 'old'), 'mandate_revoked', facts());
    expect(messages).toMatchObject([{ messageId: 'old', state: 'suppressed', because: 'mandate_revoked' }]);
    expect(events).toMatchObject([
      { type: 'delivery.contact.suppressed.v1', data: { because: 'mandate_revoked', notice: announced.notice } },
    ]);
  });
});

describe('a waiting announcement', () => {
  const { askableMinor: _a, notAskable: _n, because: _b, ...owed } = new GateBook().owes(customerId);
  const part = (number: number, state: 'open' | 'paid') =>
    ({
      ...owed,
      obligationId: `part ${number}`,
      invoiceId: 'invoice',
      state,
      openMinor: state === 'open' ? 1 : 0,
    }) as const;
  const message = waitingFor(announced, 'announcement');

  it('ends when its invoice is settled, and not before the last part of it', () => {
    const ended = withoutCollected(message, settledInvoices([part(1, 'paid'), part(2, 'paid')]), facts());
    expect(ended?.messages).toMatchObject([{ state: 'suppressed', because: 'nothing_left_to_pay' }]);
    expect(withoutCollected(message, settledInvoices([part(1, 'paid'), part(2, 'open')]), facts())).toBeNull();
    expect(withoutCollected(waitingFor(march, 'x'), settledInvoices([part(1, 'paid')]), facts())).toBeNull();
  });
});

describe('what is true of a notice when it leaves', () => {
  const invoice: GateObligation = new GateBook().owes(customerId, { askableMinor: 0, notAskable: 'on_hold' });
  const collection: GateCollection = {
    collectionId,
    invoiceId: invoice.invoiceId,
    number: invoice.number,
    currency: 'EUR',
    amountMinor: 4_000,
    method: 'direct_debit',
    collectOn: '2026-06-23',
    attempt: 1,
    notCollectable: null,
  };
  const account = (collections: GateCollection[], obligations = [invoice]) => ({
    customerId,
    sequence: 1,
    onHold: null,
    obligations,
    collections,
  });

  it('names the amount, the way and the day of a collection as the gate tells them', () => {
    expect(noticeTruth(announced, account([collection]), '2026-06-09')).toMatchObject({
      kind: 'true',
      template: 'collection_announced',
      obligations: [{ invoiceId: invoice.invoiceId, askableMinor: 4_000 }],
      told: { collection: { method: 'direct_debit', on: '2026-06-23' } },
    });
  });

  it('says nothing of money in a statement', () => {
    expect(noticeTruth(march, account([]), '2026-06-09')).toEqual({
      kind: 'true',
      template: 'statement',
      obligations: [],
      told: { statement: march.period },
    });
  });

  it.each([
    ['was called off', account([]), 'gone', 'collection_called_off'],
    ['is another attempt by now', account([{ ...collection, attempt: 2 }]), 'gone', 'collection_called_off'],
    ['has its day today', account([{ ...collection, collectOn: '2026-06-09' }]), 'gone', 'collection_due'],
    ['has nothing left to collect', account([collection], []), 'gone', 'nothing_left_to_pay'],
    [
      'is disputed for now',
      account([{ ...collection, amountMinor: 0, notCollectable: 'nothing_left_to_pay' }]),
      'rests',
      'collection_on_hold',
    ],
    [
      'is promised for now',
      account([{ ...collection, amountMinor: 0, notCollectable: 'promise' }]),
      'rests',
      'collection_on_hold',
    ],
    ['belongs to an account that the gate does not know', undefined, 'gone', 'collection_called_off'],
  ])('does not announce a collection that %s', (_, known, kind, because) => {
    expect(noticeTruth(announced, known, '2026-06-09')).toEqual({ kind, because });
  });
});

describe('what the ledger asks to be told', () => {
  const collection = {
    collectionId,
    mandateId: collectionId,
    customerId,
    invoiceId: collectionId,
    number: 'INV-1',
    currency: 'EUR',
    amountMinor: 100,
    method: 'card',
    state: 'announced',
    collectOn: '2026-06-23',
    attempt: 2,
    reason: null,
  } as const;
  const statement = {
    ...{ statementId, currency: 'EUR', from: '2026-03-01', to: '2026-03-31', form: 'activity' as const },
    ...{ openingMinor: 0, closingMinor: 0, scheduled: false, by: 'api' },
  } as const;
  const about = { companyId: company.companyId, subject: customerId, time: now };
  const came = (draft: ReturnType<typeof draftEvent>) =>
    ({ ...draft, sequence: 7 }) as unknown as BusEvent as NoticeEvent;

  it.each([
    ['a statement to be sent', draftEvent('ledger.statement.issued.v1', about, { ...statement, send: true }), ['tell']],
    ['a statement for the company alone', draftEvent('ledger.statement.issued.v1', about, statement), []],
    ['an announcement', draftEvent('ledger.collection.announced.v1', about, { collection, by: 'x' }), ['tell']],
    [
      'a failure that is tried again',
      draftEvent('ledger.collection.failed.v1', about, { collection, retryOn: '2026-06-23', by: 'x' }),
      ['tell'],
    ],
    [
      'a failure that is not',
      draftEvent('ledger.collection.failed.v1', about, { collection, retryOn: null, by: 'x' }),
      [],
    ],
    ['the day of a collection', draftEvent('ledger.collection.due.v1', about, { collection, by: 'x' }), ['withdraw']],
    [
      'a collection that is called off',
      draftEvent('ledger.collection.cancelled.v1', about, { collection, by: 'x' }),
      ['withdraw'],
    ],
  ])('of %s', (_, draft, kinds) => {
    expect(ordersOf(came(draft)).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('announces each attempt once, and keeps the reason of the ledger', () => {
    const again = draftEvent('ledger.collection.failed.v1', about, { collection, retryOn: '2026-06-23', by: 'x' });
    expect(ordersOf(came(again))).toMatchObject([
      { content: { notice: { kind: 'collection_announced', subjectId: collectionId, round: 2 } } },
    ]);
    const reason = 'mandate_revoked';
    const off = draftEvent('ledger.collection.cancelled.v1', about, { collection: { ...collection, reason }, by: 'x' });
    expect(ordersOf(came(off))).toMatchObject([{ because: 'mandate_revoked', subjectId: collectionId, sequence: 7 }]);
  });
});
