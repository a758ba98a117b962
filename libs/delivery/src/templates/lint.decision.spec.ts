import { describe, expect, it } from '@jest/globals';
import { type CompanySettings } from '@tactful/contracts';
import { wordingOf } from '@tactful/templates';
import { aCompany } from '../testing/told.js';
import { lint, previewOf, priceOf } from './lint.decision.js';
import { newTemplate } from './templates.types.js';

const publicUrl = 'https://pay.tactful.example';
const company = aCompany({
  linkDomains: ['acme.example'],
  senders: { sms: { from: '+4930111111', ratePerSecond: 1, segmentPrice: { micros: 7_500, currency: 'EUR' } } },
});

function lintSms(text: string, of: CompanySettings | null = company) {
  return lint({ channel: 'sms', locale: 'en', text: `Acme: ${text}`, senderName: 'Acme' }, of, publicUrl);
}

describe('the links of a message that another system sends', () => {
  it.each(['https://acme.example/1', 'https://pay.acme.example/1', 'https://pay.tactful.example/p/1'])(
    'may lead to the company’s own domains, to what is below them and to the hosted page: %s',
    (link) => {
      expect(lintSms(`see ${link}`).findings).toEqual([]);
    },
  );

  it.each(['https://acme.example.evil.test/1', 'https://notacme.example/1', 'see www.cheap-loans.com', 'm@evil.test'])(
    'may lead nowhere else: %s',
    (link) => {
      expect(lintSms(`see ${link}`).findings).toMatchObject([{ rule: 'L14', severity: 'error' }]);
    },
  );

  it('are judged by themselves where the company has stated no domains: only shorteners are refused', () => {
    for (const unstated of [aCompany(), null]) {
      expect(lintSms('see https://elsewhere.example/1', unstated).findings).toEqual([]);
      expect(lintSms('see https://bit.ly/1', unstated).findings).toMatchObject([{ rule: 'L14' }]);
    }
  });
});

describe('what an SMS costs', () => {
  it('is its segments at the price that the company states, and nothing where it states none', () => {
    expect(lintSms('hello').sms).toEqual({ encoding: 'gsm7', segments: 1, cost: { micros: 7_500, currency: 'EUR' } });
    expect(lintSms('hello, '.repeat(30)).sms).toMatchObject({ segments: 2, cost: { micros: 15_000 } });
    expect(lintSms('hello', aCompany()).sms).toEqual({ encoding: 'gsm7', segments: 1, cost: null });
    const mail = lint({ channel: 'email', locale: 'en', text: 'Acme: hello.' }, company, publicUrl);
    expect(mail).toEqual({ findings: [] });
  });

  it('is told of the character that makes it dearer, and of the one that would not', () => {
    const { sms, findings } = lintSms('it’s here');
    expect(sms).toMatchObject({ encoding: 'ucs2', segments: 1 });
    expect(findings).toMatchObject([{ rule: 'L20', severity: 'warning' }]);
    expect(findings[0]?.message).toContain(`"'" would not`);
    expect(lintSms('世界 it’s here').findings).toEqual([]);
  });

  it('is shown in a preview of wording, for the SMS alone', () => {
    const kind = 'overdue_friendly';
    const { sms, whatsapp, email } = wordingOf(kind, 'en');
    const draft = newTemplate.parse({ kind, language: 'en', wording: { sms, whatsapp, email } });
    const { messages } = previewOf(draft, priceOf(company));
    for (const { channel, segments, cost } of messages) {
      expect(cost).toEqual(channel === 'sms' ? { micros: (segments ?? 0) * 7_500, currency: 'EUR' } : null);
    }
    expect(messages.map(({ channel }) => channel)).toContain('sms');
  });
});
