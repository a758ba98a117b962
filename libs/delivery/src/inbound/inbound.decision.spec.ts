import { describe, expect, it } from '@jest/globals';
import { type Intent, INTENTS } from '@tactful/understanding';
import fc from 'fast-check';
import { decideInbound, type Reading } from './inbound.decision.js';
import { replyTasks } from './reply-tasks.decision.js';
import { type ReceivedMessage } from './received-message.types.js';
import { readTwilioMessage } from './twilio-message.js';

const message = (given: Partial<ReceivedMessage>): ReceivedMessage => ({
  channel: 'sms',
  providerId: 'SM1',
  from: '+4915112345678',
  to: ['+4930111111'],
  subject: null,
  text: given.newText ?? '',
  newText: '',
  providerKeyword: null,
  isAutomatic: false,
  isAuthentic: true,
  threadIds: [],
  quotedTokens: [],
  ...given,
});

const unread: Reading = { languages: [], intents: [] };
const said = (...intents: [Intent, number][]): Reading => ({
  languages: [],
  intents: intents.map(([intent, confidence]) => ({
    ...{ intent, confidence, date: null, amountMinor: null, currency: null },
  })),
});

describe('what to do about a message that comes in', () => {
  it.each([
    ['STOP', ['en'], { kind: 'stop', isClear: true, confirm: true }],
    ['Stop please', ['en'], { kind: 'stop', isClear: true, confirm: true }],
    ['berhenti', ['id'], { kind: 'stop', isClear: true, confirm: true }],
    ['CANCEL', ['en'], { kind: 'stop', isClear: false, confirm: true }],
    ['START', ['en'], { kind: 'start', confirm: true }],
    ['YES', ['en'], { kind: 'other' }],
    ["I'll start paying Friday", ['en'], { kind: 'other' }],
    ['Hilfe', ['de'], { kind: 'help', confirm: true }],
    ['saya belum bisa bayar', ['id'], { kind: 'other' }],
    ['', [], { kind: 'other' }],
  ] as const)('%j', (newText, languages, decision) => {
    expect(decideInbound(message({ newText }), { languages, intents: [] })).toEqual(decision);
  });

  it('stops at an unauthentic STOP, but does not come back at an unauthentic START', () => {
    expect(decideInbound(message({ newText: 'STOP', isAuthentic: false }), unread)).toMatchObject({ kind: 'stop' });
    expect(decideInbound(message({ newText: 'START', isAuthentic: false }), unread)).toEqual({ kind: 'other' });
  });

  it('neither reads nor answers an automatic answer', () => {
    expect(decideInbound(message({ newText: 'STOP', isAutomatic: true }), unread)).toEqual({ kind: 'automatic' });
  });

  it('does not confirm again what the provider has confirmed', () => {
    const given = message({ newText: 'whatever', providerKeyword: 'stop' });
    expect(decideInbound(given, unread)).toEqual({ kind: 'stop', isClear: true, confirm: false });
  });
});

describe('what to do about words', () => {
  it.each<[string, [Intent, number][], object]>([
    ['a sure wish to stop', [['stop', 0.9]], { kind: 'stop', isClear: true, confirm: true, inOwnWords: true }],
    [
      'with something beside it',
      [
        ['stop', 0.9],
        ['dispute', 0.55],
      ],
      { kind: 'stop', isClear: false },
    ],
    ['a wish of which nobody can be sure', [['stop', 0.79]], { kind: 'other' }],
    ['surely somebody else', [['wrong_person', 0.8]], { kind: 'wrong_person' }],
    [
      'somebody else who wants no more',
      [
        ['stop', 0.9],
        ['wrong_person', 0.9],
      ],
      { kind: 'stop', isClear: false },
    ],
    ['perhaps somebody else', [['wrong_person', 0.6]], { kind: 'other' }],
    ['away from the desk', [['out_of_office', 0.9]], { kind: 'automatic' }],
    [
      'away, but promising',
      [
        ['promise', 0.9],
        ['out_of_office', 0.9],
      ],
      { kind: 'other' },
    ],
    ['a promise', [['promise', 1]], { kind: 'other' }],
  ])('%s', (_, intents, decision) => {
    expect(decideInbound(message({ newText: 'some words' }), said(...intents))).toMatchObject(decision);
  });

  it('believes a sender who may be anybody that they want no more, not that the address is wrong', () => {
    const given = message({ newText: 'some words', isAuthentic: false });
    expect(decideInbound(given, said(['stop', 0.9]))).toMatchObject({ kind: 'stop' });
    expect(decideInbound(given, said(['wrong_person', 0.9]))).toEqual({ kind: 'other' });
  });

  it('acts on nothing that is less than certain, whatever it is', () => {
    const unsure = fc.array(fc.tuple(fc.constantFrom(...INTENTS), fc.double({ min: 0, max: 0.79, noNaN: true })));
    fc.assert(
      fc.property(unsure, (intents) => {
        expect(decideInbound(message({ newText: 'some words' }), said(...intents))).toEqual({ kind: 'other' });
      }),
    );
  });
});

describe('the tasks that a reply opens', () => {
  const kindsOf = (intents: [Intent, number][], newText = 'some words') => {
    const reading = said(...intents);
    const given = message({ newText });
    const decision = decideInbound(given, reading);
    return replyTasks({ decision, message: given, ...reading }).map(({ kind }) => kind);
  };

  it.each<[[Intent, number][], string[]]>([
    [[['hardship', 0.5]], ['hardship']],
    [
      [
        ['vulnerable', 0.9],
        ['hardship', 0.6],
      ],
      ['vulnerable', 'hardship'],
    ],
    [[['upset', 0.6]], []],
    [[['upset', 0.8]], ['upset']],
    [[['wrong_person', 0.6]], []],
    [
      [
        ['stop', 0.9],
        ['upset', 0.9],
      ],
      ['reply', 'upset'],
    ],
    [[['promise', 1]], []],
  ])('%j: %j', (intents, kinds) => {
    expect(kindsOf(intents)).toEqual(kinds);
  });

  it('are none for an automatic answer', () => {
    expect(
      kindsOf([
        ['out_of_office', 0.9],
        ['hardship', 0.5],
      ]),
    ).toEqual([]);
  });
});

describe('a form that Twilio posts', () => {
  const form = (given: Record<string, string>) =>
    new URLSearchParams({ MessageSid: 'SM1', From: '+4915112345678', To: '+4930111111', Body: 'hi', ...given });

  it('is read with its prefix taken away, and with the provider’s own keyword', () => {
    const read = readTwilioMessage('whatsapp', form({ From: 'whatsapp:+4915112345678', OptOutType: 'STOP' }));
    expect(read).toMatchObject({ from: '+4915112345678', providerKeyword: 'stop', newText: 'hi' });
  });

  it('names a picture without words, so that a person looks at it', () => {
    expect(readTwilioMessage('sms', form({ Body: '', NumMedia: '2' }))?.text).toBe('[2 attachment(s) without text]');
  });

  it('is no message without an id, a sender and a receiver', () => {
    expect(readTwilioMessage('sms', new URLSearchParams({ Body: 'hi' }))).toBeNull();
  });
});
