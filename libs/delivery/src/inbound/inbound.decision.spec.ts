import { describe, expect, it } from '@jest/globals';
import { decideInbound } from './inbound.decision.js';
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
    expect(decideInbound(message({ newText }), languages)).toEqual(decision);
  });

  it('stops at an unauthentic STOP, but does not come back at an unauthentic START', () => {
    expect(decideInbound(message({ newText: 'STOP', isAuthentic: false }), [])).toMatchObject({ kind: 'stop' });
    expect(decideInbound(message({ newText: 'START', isAuthentic: false }), [])).toEqual({ kind: 'other' });
  });

  it('neither reads nor answers an automatic answer', () => {
    expect(decideInbound(message({ newText: 'STOP', isAutomatic: true }), [])).toEqual({ kind: 'automatic' });
  });

  it('does not confirm again what the provider has confirmed', () => {
    const given = message({ newText: 'whatever', providerKeyword: 'stop' });
    expect(decideInbound(given, [])).toEqual({ kind: 'stop', isClear: true, confirm: false });
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
