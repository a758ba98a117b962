import { describe, expect, it } from '@jest/globals';
import { html } from '../page/html.js';
import { type ReachForm } from './forms.js';
import { shownDays, wishesOf } from './wishes.decision.js';

const form: ReachForm = {
  first: '',
  only: false,
  days: 'any',
  from: '09:00',
  to: '18:00',
  locale: 'en',
  pausedUntil: '',
  paymentMethod: '',
  payDay: '',
};
const points = [
  { channel: 'sms', address: '+4915112345678', state: 'on' },
  { channel: 'email', address: 'jana@linde.example', state: 'on' },
] as const;

describe('what the form of wishes stands for', () => {
  it.each([
    ['no preference', {}, undefined],
    ['email first', { first: 'email' }, ['email', 'sms']],
    ['only email', { first: 'email', only: true }, ['email']],
  ] as const)('%s', (_, given, channels) => {
    expect(wishesOf({ ...form, ...given }, { points, preferences: {} }).channels).toEqual(channels);
  });

  it('keeps hours that it cannot show, unless the person chooses others', () => {
    const hours = [{ days: ['mon' as const], start: '18:00', end: '20:00' }];
    expect(shownDays(hours)).toBe('keep');
    expect(wishesOf({ ...form, days: 'keep' }, { points, preferences: { hours } }).hours).toBe(hours);
    expect(wishesOf(form, { points, preferences: { hours } }).hours).toBeUndefined();
  });

  it('shows again the days that it has saved', () => {
    for (const days of ['any', 'weekdays', 'every'] as const) {
      expect(shownDays(wishesOf({ ...form, days }, { points, preferences: {} }).hours)).toBe(days);
    }
  });
});

describe('a template of HTML', () => {
  it('escapes every value but HTML, and takes away what turns text around', () => {
    const name = `<b>"O'Neil" & co\u202E</b>`;
    expect(html`<p title="${name}">${html`<i>${name}</i>`}${null}${false}${[1, 2]}</p>`.text).toBe(
      '<p title="&lt;b&gt;&quot;O&#39;Neil&quot; &amp; co&lt;/b&gt;"><i>&lt;b&gt;&quot;O&#39;Neil&quot; &amp; co&lt;/b&gt;</i>12</p>',
    );
  });
});
