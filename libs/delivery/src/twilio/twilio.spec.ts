import { describe, expect, it } from '@jest/globals';
import { readTwilioReport } from '../status-callbacks/twilio-report.js';
import { twilioErrorClass, twilioErrorClasses } from './twilio-codes.js';
import { resultOfTwilioError } from './twilio-result.js';
import { twilioStatus, twilioStatuses } from './twilio-statuses.js';

describe('Twilio’s words', () => {
  it.each([
    ['accepted', 'accepted'],
    ['scheduled', 'accepted'],
    ['queued', 'accepted'],
    ['sending', 'accepted'],
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['partially_delivered', 'delivered'],
    ['read', 'read'],
    ['undelivered', 'failed'],
    ['failed', 'failed'],
    ['canceled', 'failed'],
  ])('%s means %s', (word, status) => expect(twilioStatus(word)).toBe(status));

  it('knows each word that is tested here and no other', () => {
    expect(Object.keys(twilioStatuses)).toHaveLength(11);
    expect(twilioStatus('teleported')).toBeUndefined();
  });

  it.each([
    ['21610', 'opted_out'],
    ['63014', 'opted_out'],
    ['30004', 'opted_out'],
    ['21211', 'address_permanent'],
    ['21614', 'address_permanent'],
    ['30005', 'address_permanent'],
    ['30006', 'address_permanent'],
    ['30003', 'address_maybe'],
    ['30008', 'address_maybe'],
    ['30007', 'content'],
    ['63016', 'content'],
    ['20429', 'rate'],
    ['30001', 'rate'],
    ['21611', 'rate'],
    ['63018', 'rate'],
    ['20003', 'config'],
    ['21408', 'config'],
    ['21606', 'config'],
    ['99999', 'unrecognised'],
  ])('the error %s is %s', (code, errorClass) => expect(twilioErrorClass(code)).toBe(errorClass));

  it('has a class for every code that it lists', () => {
    for (const code of Object.keys(twilioErrorClasses)) expect(code).toMatch(/^\d{5}$/);
    expect(twilioErrorClass(null)).toBe('unrecognised');
  });
});

describe('an error of the SDK', () => {
  it.each([
    [
      { status: 429, code: 20429 },
      { kind: 'refused', errorClass: 'rate', code: '20429' },
    ],
    [
      { status: 400, code: 21610 },
      { kind: 'refused', errorClass: 'opted_out', code: '21610' },
    ],
    [
      { status: 401, code: 20003 },
      { kind: 'refused', errorClass: 'config', code: '20003' },
    ],
    [{ status: 418 }, { kind: 'refused', errorClass: 'unrecognised', code: null }],
    [
      { status: 500, code: 20500 },
      { kind: 'unknown', why: 'http_500' },
    ],
    [{ status: 503 }, { kind: 'unknown', why: 'http_503' }],
    [{ code: 'ECONNABORTED' }, { kind: 'unknown', why: 'ECONNABORTED' }],
    [{ code: 'ECONNRESET' }, { kind: 'unknown', why: 'ECONNRESET' }],
    [{ code: 'ECONNREFUSED' }, { kind: 'refused', errorClass: 'outage', code: 'ECONNREFUSED' }],
    [{ cause: { code: 'ENOTFOUND' } }, { kind: 'refused', errorClass: 'outage', code: 'ENOTFOUND' }],
    [new Error('odd'), { kind: 'unknown', why: 'no_answer' }],
  ])('%j becomes %j', (error, result) => expect(resultOfTwilioError(error)).toEqual(result));
});

describe('a status callback', () => {
  const ids = { companyId: 'c', attemptId: 'a' };

  it('is told once for each message and word', () => {
    const form = new URLSearchParams({ MessageSid: 'SM1', MessageStatus: 'undelivered', ErrorCode: '30005' });
    expect(readTwilioReport(form, ids)).toMatchObject({
      eventKey: 'SM1/undelivered',
      told: { status: 'failed', errorClass: 'address_permanent', errorCode: '30005' },
    });
  });

  it('keeps a word that we do not know, without a meaning', () => {
    const form = new URLSearchParams({ SmsSid: 'SM1', SmsStatus: 'teleported' });
    expect(readTwilioReport(form, ids)).toMatchObject({ word: 'teleported', told: null });
  });

  it('is nothing without a message and a status', () => {
    expect(readTwilioReport(new URLSearchParams({ MessageSid: 'SM1' }), ids)).toBeNull();
  });
});
