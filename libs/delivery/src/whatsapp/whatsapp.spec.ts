import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resultOfTwilioError } from '../twilio/twilio-result.js';
import { toldContent } from '../twilio/twilio-whatsapp.js';
import { lookAtContents, problemOf } from './content.decision.js';
import { whatsappWindowOf } from './free-window.decision.js';
import { type LookedSender, lookAtSender } from './sender.decision.js';
import { approvalStates, contentCategories, type ContentRecord, type ToldContent } from './whatsapp.types.js';

const now = Temporal.Instant.from('2026-06-08T07:00:00Z');
const named = { name: 'tactful_upcoming_en', contentSid: 'HX1' };

function told(change: Partial<ToldContent> = {}): ToldContent {
  return { sid: 'HX1', approval: 'approved', category: 'utility', rejectionReason: null, ...change };
}

/** The template after these looks, one after the other. */
function after(...looks: readonly ToldContent[]): ContentRecord | undefined {
  let known = new Map<string, ContentRecord>();
  for (const look of looks) {
    known = new Map(lookAtContents([named], [look], known, now).map(({ record }) => [record.contentSid, record]));
  }
  return known.get('HX1');
}

describe('a content template', () => {
  it.each([
    ['nobody has looked at', undefined, 'whatsapp_template_not_approved'],
    ['approved as utility', after(told()), undefined],
    ['that waits for approval', after(told({ approval: 'pending' })), 'whatsapp_template_not_approved'],
    ['that was paused', after(told(), told({ approval: 'paused' })), 'whatsapp_template_not_approved'],
    ['approved as marketing from the start', after(told({ category: 'marketing' })), 'whatsapp_template_not_utility'],
    ['that became marketing', after(told(), told({ category: 'marketing' })), 'whatsapp_category_changed'],
    [
      'that became marketing and utility again',
      after(told(), told({ category: 'marketing' }), told()),
      'whatsapp_category_changed',
    ],
    ['that the provider forgot', after(told(), told({ sid: 'HX2' })), 'whatsapp_template_not_approved'],
  ])('%s', (_what, content, problem) => expect(problemOf(content)).toBe(problem));

  it('never lets a message out unless it was last seen approved as utility', () => {
    const look = fc.record({
      approval: fc.constantFrom(...approvalStates),
      category: fc.constantFrom(...contentCategories),
    });
    fc.assert(
      fc.property(fc.array(look, { minLength: 1, maxLength: 6 }), (looks) => {
        const last = looks.at(-1);
        const mayLeave = problemOf(after(...looks.map((one) => told(one)))) === undefined;
        expect(mayLeave && !(last?.approval === 'approved' && last.category === 'utility')).toBe(false);
      }),
    );
  });

  it.each([
    [{ status: 'approved', category: 'UTILITY', rejection_reason: '' }, 'approved', 'utility', null],
    [
      { whatsapp: { status: 'rejected', category: 'MARKETING', rejection_reason: 'TAG' } },
      'rejected',
      'marketing',
      'TAG',
    ],
    [{ status: 'in_appeal', category: 'TRANSPORTATION_UPDATE' }, 'unknown', 'unknown', null],
    [null, 'unknown', 'unknown', null],
    [{}, 'unknown', 'unknown', null],
  ])('is read from %j', (requests, approval, category, rejectionReason) => {
    expect(toldContent('HX1', requests)).toEqual({ sid: 'HX1', approval, category, rejectionReason });
  });
});

describe('the WhatsApp sender', () => {
  const fine: LookedSender = { quality: 'high', taken: 1_000, blocked: 0 };
  const resumed = (looked: LookedSender) => ({
    ...lookAtSender(looked, null, now),
    pausedBecause: null,
    pausedAt: null,
  });

  it.each([
    ['of high quality', fine, null],
    ['of medium quality', { ...fine, quality: 'medium' }, null],
    ['of low quality', { ...fine, quality: 'low' }, 'quality_low'],
    ['that nobody rates', { ...fine, quality: 'unknown' }, null],
    ['with ten blocks in a thousand', { ...fine, blocked: 10 }, null],
    ['with eleven', { ...fine, blocked: 11 }, 'too_many_blocks'],
    ['with blocks of too few messages to tell', { ...fine, taken: 99, blocked: 99 }, null],
  ] as const)('%s', (_what, looked, because) => {
    expect(lookAtSender(looked, null, now)).toMatchObject({ pausedBecause: because });
  });

  it('stays paused until a person resumes it, and is not paused again for the rating that the person knew', () => {
    const low = { ...fine, quality: 'low' } as const;
    const paused = lookAtSender(low, lookAtSender(fine, null, now), now);
    expect(lookAtSender(fine, paused, now).pausedBecause).toBe('quality_low');
    expect(lookAtSender(low, resumed(low), now).pausedBecause).toBeNull();
    expect(lookAtSender(low, lookAtSender(fine, resumed(low), now), now).pausedBecause).toBe('quality_low');
  });

  it('knows Twilio’s codes for what WhatsApp holds back', () => {
    const classOf = (code: number) => resultOfTwilioError({ status: 400, code });
    expect([63040, 63041, 63042].map(classOf)).toEqual(
      [63040, 63041, 63042].map((code) => ({ kind: 'refused', errorClass: 'content', code: String(code) })),
    );
    expect(classOf(63049)).toMatchObject({ errorClass: 'address_maybe' });
  });
});

describe('the 24 hours after a person’s last message', () => {
  it.each([
    ['2026-06-07T07:00:00.000001Z', '2026-06-08T07:00:00.000001Z'],
    ['2026-06-07T07:00:00Z', null],
    [null, null],
  ])('after %s end at %s', (last, end) => {
    const whatsapp = last === null ? null : Temporal.Instant.from(last);
    expect(whatsappWindowOf({ lastInboundAt: { sms: now, whatsapp, email: now } }, now)?.toString() ?? null).toBe(end);
  });
});
