import { describe, expect, it } from '@jest/globals';
import { type Tone } from '@tactful/contracts';
import { joinManner, mannerOf, type MessageManner } from './manner.decision.js';

const wish = (manner: MessageManner | null, tone: Tone | null = 'friendly') => ({ manner, tone });

describe('the manner of a message', () => {
  it('is what its escalation says, and nothing where it says nothing', () => {
    expect(mannerOf({})).toBeNull();
    const manner = { intent: 'offer_plan', voice: 'director', channels: ['email'], notBefore: '09:30' } as const;
    expect(mannerOf({ ...manner, channels: ['email'] })).toEqual(manner);
  });

  it.each<[string, Parameters<typeof joinManner>, MessageManner | null]>([
    ['stays open when neither says anything', [wish(null), wish(null)], null],
    [
      'speaks as the firmer one does',
      [wish({ voice: 'director', intent: 'ask' }, 'formal'), wish({ voice: 'company', intent: 'offer_plan' }, 'clear')],
      { voice: 'director', intent: 'ask' },
    ],
    [
      'speaks as the newer one does among equals',
      [wish({ voice: 'director' }), wish({ voice: 'company' })],
      { voice: 'company' },
    ],
    ['is no check-in once something else joins it', [wish(null), wish({ intent: 'check_in' })], null],
    [
      'stays a check-in among check-ins',
      [wish({ intent: 'check_in' }), wish({ intent: 'check_in' })],
      { intent: 'check_in' },
    ],
    [
      'keeps to the channels that both allow',
      [wish({ channels: ['sms', 'email'] }), wish({ channels: ['email', 'whatsapp'] })],
      { channels: ['email'] },
    ],
    [
      'keeps to those of one that names some',
      [wish({ channels: ['sms'] }), wish(null, 'formal')],
      { channels: ['sms'] },
    ],
    [
      'keeps to those of the firmer one where they have none in common',
      [wish({ channels: ['sms'] }, 'formal'), wish({ channels: ['email'] })],
      { channels: ['sms'] },
    ],
    [
      'waits for the later time of day',
      [wish({ notBefore: '10:00' }), wish({ notBefore: '09:00' })],
      { notBefore: '10:00' },
    ],
  ])('%s', (_, [waiting, joining], manner) => {
    expect(joinManner(waiting, joining)).toEqual(manner);
  });
});
