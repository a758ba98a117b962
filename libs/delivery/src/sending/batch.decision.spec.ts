import { describe, expect, it } from '@jest/globals';
import { type MessageStep } from '@tactful/contact-planning';
import { type GateAccount, type GateObligation } from '@tactful/contracts';
import { plausibleZones, type ToneContact } from '@tactful/contact-rules';
import { rulesOf } from '../company/company-rules.js';
import { type ContactPoint, type Person } from '../people/person.types.js';
import { type MessageRecord } from '../queue/message.types.js';
import { GateBook } from '../testing/gate-book.js';
import { aMessage, noon as now } from '../testing/standing.js';
import { aCompany } from '../testing/told.js';
import { decideBatch } from './batch.decision.js';
import { type Scene } from './sending.types.js';

const company = aCompany();
const base = aMessage({ state: 'waiting', attemptId: null });
const [reminder] = base.steps as [MessageStep];
const phone: ContactPoint = {
  ...{ channel: 'sms', address: '+4915112345678', addressKey: 'sms:jana', consent: 'implied_by_contract' },
};
const mail: ContactPoint = { ...phone, channel: 'email', address: 'jana@linde.example', addressKey: 'email:jana' };

/** Reached by text message only, in the afternoon of a working day. */
function aPerson(change: Partial<Person> = {}): Person {
  return {
    ...{ contactId: base.contactId ?? '', customerId: base.customerId, name: 'Jana Linde', role: 'billing', level: 0 },
    zones: plausibleZones({ statedZone: 'Europe/Berlin', country: 'DE' }),
    ...{ timeZone: 'Europe/Berlin', region: null, postalCode: null, locale: 'en' },
    customer: { name: 'Linde', kind: 'company', locale: 'en', timeZone: null, country: 'DE', preferredChannel: null },
    points: [phone],
    preferences: { channels: null, hours: null, locale: null, pausedUntil: null },
    unreadReply: false,
    lastInboundAt: { sms: null, whatsapp: null, email: null },
    ...change,
  };
}

const book = new GateBook();
const owed = (change: Partial<GateObligation> = {}): GateObligation =>
  book.owes(base.customerId, { obligationId: reminder.obligationId, dueDate: '2026-05-01', ...change });
const account = (obligations: readonly GateObligation[], change: Partial<GateAccount> = {}): GateAccount => ({
  ...{ customerId: base.customerId, sequence: 5, onHold: null, obligations: [...obligations] },
  ...change,
});

type Gate = Scene['gate'];
const gateOf = (accounts: readonly GateAccount[], change: Partial<Gate> = {}): Gate => ({
  ...{ readAt: now.toString(), sending: 'live', companyToday: '2026-06-09', accounts: [...accounts], ...change },
});

/** One message that may leave: `change` says what is not as usual. */
function sceneOf(change: Partial<Scene> = {}): Scene {
  return {
    ...{ companyId: company.companyId, company, rules: rulesOf(company), messages: [base], beside: [], now },
    ...{ people: [aPerson()], uses: new Map(), contacts: [], latestFacts: new Map(), parked: new Set<string>() },
    gate: gateOf([account([owed()])]),
    ...change,
  };
}

function decide(change: Partial<Scene> = {}) {
  let made = 0;
  const newIds = () => ({ attemptId: `attempt ${made++}`, taskId: 'task', newMessageId: () => `apart ${made++}` });
  return decideBatch(sceneOf(change), newIds);
}

/** `send`, or what became of the message and why. */
function outcomeOf(change: Partial<Scene> = {}): string {
  const { sends, changed } = decide(change);
  if (sends.length > 0) return 'send';
  return changed.map(({ state, because }) => `${state}: ${because}`).join(', ');
}

const carrying = (...steps: Partial<MessageStep>[]): MessageRecord => ({
  ...base,
  steps: steps.map((step) => ({ ...reminder, ...step })),
});
const fact = (sequence: number) => new Map([[base.customerId, { customerId: base.customerId, fact: 'x', sequence }]]);

describe('a claimed message', () => {
  it('leaves when nothing speaks against it', () => {
    expect(outcomeOf()).toBe('send');
    expect(outcomeOf({ latestFacts: fact(5) })).toBe('send');
  });

  it.each<[string, Partial<Scene>, string]>([
    ['facts of its customer are missing', { parked: new Set([base.customerId]) }, 'waiting: data_incomplete'],
    ['the company is in shadow', { gate: gateOf([account([owed()])], { sending: 'shadow' }) }, 'suppressed: shadow'],
    [
      'the company has stopped sending',
      { gate: gateOf([account([owed()])], { sending: 'stopped' }) },
      'waiting: sending_stopped',
    ],
    ['a fact is younger than the gate’s answer', { latestFacts: fact(6) }, 'waiting: step_due'],
    [
      'what the company knows of its bank account is old',
      { gate: gateOf([account([owed({ notAskable: 'bank_data_old', askableMinor: 0 })])]) },
      'waiting: bank_data_old',
    ],
    ['the account is on hold', { gate: gateOf([account([owed()], { onHold: 'hardship' })]) }, 'suppressed: on_hold'],
    ['its invoice was paid', { gate: gateOf([account([])]) }, 'suppressed: settled'],
    [
      'its invoice is disputed',
      { gate: gateOf([account([owed({ notAskable: 'disputed' })])]) },
      'suppressed: disputed',
    ],
    [
      'nothing of its invoice is left to ask for',
      { gate: gateOf([account([owed({ askableMinor: 0 })])]) },
      'suppressed: nothing_askable',
    ],
    [
      'the person has written and nobody has read it',
      { people: [aPerson({ unreadReply: true })] },
      'waiting: unread_reply',
    ],
    ['the person wishes for another channel', { people: [aPerson({ points: [mail] })] }, 'waiting: step_due'],
    [
      'the day of its step has not begun',
      { messages: [carrying({ validFrom: '2026-06-10' })] },
      'waiting: step_date_not_begun',
    ],
    [
      'the last date of its step has passed',
      { messages: [carrying({ validUntil: '2026-06-08' })] },
      'expired: expired',
    ],
    ['nobody of its contacts is there any more', { people: [] }, 'suppressed: contact_gone'],
  ])('does not leave when %s', (_, change, outcome) => {
    expect(outcomeOf(change)).toBe(outcome);
  });

  const other = { obligationId: 'other', invoiceId: 'other' };
  const late = { ...other, step: 'nudge' };

  it('leaves without a step that must not be said any more', () => {
    const messages = [carrying({}, late)];
    const said = (obligations: readonly GateObligation[]) => {
      const { sends } = decide({ messages, gate: gateOf([account(obligations)]) });
      return sends.map(({ decision }) => decision.message.steps.map(({ step }) => step));
    };
    const also = book.owes(base.customerId, { ...other, dueDate: '2026-05-01' });
    expect(said([owed(), also])).toEqual([['reminder', 'nudge']]);
    expect(said([also])).toEqual([['nudge']]);
    expect(said([owed(), { ...also, notAskable: 'promised' }])).toEqual([['reminder']]);
  });

  it('is planned again without a step whose last date has passed', () => {
    const messages = [carrying({}, { ...late, validUntil: '2026-06-08' })];
    const also = book.owes(base.customerId, { ...other, dueDate: '2026-05-01' });
    const { sends, changed } = decide({ messages, gate: gateOf([account([owed(), also])]) });
    expect(sends).toEqual([]);
    expect(changed).toMatchObject([
      { state: 'waiting', steps: [{ step: 'reminder' }], dropped: [{ because: 'expired' }] },
    ]);
  });

  it('never asks whether an invoice arrived beside something overdue', () => {
    const messages = [carrying({}, { ...other, step: 'check_in' })];
    const fresh = book.owes(base.customerId, { ...other, dueDate: '2026-07-01' });
    const [send] = decide({ messages, gate: gateOf([account([owed(), fresh])]) }).sends;
    expect(send?.decision.message.steps.map(({ step }) => step)).toEqual(['reminder']);
    expect(send?.decision.message.dropped).toMatchObject([{ step: 'check_in', because: 'something_overdue' }]);
  });

  it('names no fee that the terms do not hold', () => {
    const messages = [carrying({ step: 'fee_notice' })];
    expect(outcomeOf({ messages })).toBe('suppressed: no_fee_in_terms');
    const withFee = owed({ terms: { lateFeeMinor: 1_500 } });
    expect(outcomeOf({ messages, gate: gateOf([account([withFee])]) })).toBe('send');
  });

  it('speaks in no firmer tone than was earned about what it names', () => {
    const messages = [carrying({ wantedTone: 'formal' })];
    const received = (obligationId: string): ToneContact => ({
      ...{ obligationIds: [obligationId], tone: 'clear', acceptedAt: now.subtract({ hours: 100 }) },
      ...{ receivedAt: now.subtract({ hours: 99 }), failedAt: null, answeredAt: null, receiptsExist: true },
    });
    const toneAfter = (...contacts: ToneContact[]) => decide({ messages, contacts }).sends[0]?.decision.wording.tone;
    expect(toneAfter()).toBe('friendly');
    expect(toneAfter(received('another invoice'))).toBe('friendly');
    expect(toneAfter(received(reminder.obligationId))).toBe('personal');
  });

  it('is parted where an account’s contact has got another address: each is decided by itself', () => {
    const villa = { customerId: 'villa', contactId: 'villa' };
    const messages = [carrying({}, { ...late, ...villa })];
    const also = book.owes('villa', { ...other, dueDate: '2026-05-01' });
    const gate = gateOf([account([owed()]), account([also], { customerId: 'villa' })]);
    const reached = (address: string) => {
      const people = [aPerson(), aPerson({ ...villa, points: [{ ...phone, addressKey: address }] })];
      const { sends, changed, moves } = decide({ messages, gate, people });
      const named = sends.map(({ decision }) => decision.message.steps.map(({ step }) => step));
      return [named, changed.map(({ because, steps }) => [because, ...steps.map(({ step }) => step)]), moves.length];
    };
    expect(reached(phone.addressKey)).toEqual([[['reminder', 'nudge']], [], 0]);
    expect(reached('sms:somebody else')).toEqual([[['reminder']], [['apart', 'nudge']], 1]);
  });

  it('does not reach a person whom another message of the same batch reaches', () => {
    const second = { ...carrying(late), messageId: '01980000-0000-7000-8000-0000000000aa' };
    const also = book.owes(base.customerId, { ...other, dueDate: '2026-05-01' });
    const { sends, changed } = decide({ messages: [base, second], gate: gateOf([account([owed(), also])]) });
    expect(sends).toHaveLength(1);
    expect(changed).toMatchObject([{ messageId: second.messageId, state: 'waiting', because: 'gap' }]);
  });
});

describe('a message that comes back from a failed attempt', () => {
  const both = [aPerson({ points: [phone, mail] })];
  const returned: MessageRecord = { ...base, attemptId: 'failed', triedChannels: ['sms'], because: 'next_channel' };
  const newer = (step: Partial<MessageStep>, change: Partial<MessageRecord> = {}): MessageRecord => ({
    ...carrying(step),
    messageId: '01980000-0000-7000-8000-0000000000bb',
    sendAt: now.add({ hours: 20 }),
    ...change,
  });
  const later = { obligationId: 'other', invoiceId: 'other', step: 'nudge' };
  const beside = (waiting: MessageRecord, people: readonly Person[] = both, message = returned) =>
    decide({ messages: [message], beside: [message, waiting], people });

  it('takes up what was planned for the same person since, and asks the gate anew for all of it', () => {
    const { sends, changed, moves } = beside(newer(later));
    expect(sends).toEqual([]);
    expect(changed).toMatchObject([
      { messageId: base.messageId, state: 'waiting', sendAt: now, triedChannels: ['sms'] },
      { state: 'superseded', steps: [], endedAt: now },
    ]);
    expect(changed[0]?.steps.map(({ step }) => step)).toEqual(['reminder', 'nudge']);
    expect(moves).toMatchObject([{ toMessageId: base.messageId, steps: [{ step: 'nudge' }] }]);
  });

  it('gives way to a later step of the same invoice', () => {
    const { changed, events } = beside(newer({ step: 'personal' }));
    expect(changed[0]).toMatchObject({ steps: [{ step: 'personal' }], dropped: [{ step: 'reminder' }] });
    expect(events.map(({ type }) => type)).toContain('delivery.contact.superseded.v1');
  });

  it.each<[string, ReturnType<typeof beside>]>([
    ['of somebody else', beside(newer({ ...later, contactId: 'boss' }, { contactId: 'boss' }))],
    ['that would lose its only channel', beside(newer(later), [aPerson()])],
    ['beside one that was never tried', beside(newer(later), both, { ...returned, attemptId: null })],
  ])('leaves a message alone %s', (_, { moves }) => {
    expect(moves).toEqual([]);
  });
});
