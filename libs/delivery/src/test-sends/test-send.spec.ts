import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '@tactful/runtime';
import { whatsappContent, wordingOf } from '@tactful/templates';
import { aCompany } from '../testing/told.js';
import { recipientOf, type RecipientFacts, testWords, type TrialFacts } from './test-send.decision.js';

const company = aCompany({ humanContact: { name: 'Mia', email: 'mia@harbour.example', phone: '+49 30 5550' } });

describe('whom a test goes to', () => {
  const facts: RecipientFacts = {
    ...{ channel: 'email', to: 'mia@harbour.example', company },
    ...{ testRecipients: ['tom@harbour.example', '+4915112345678'], isCustomers: false },
  };

  it.each<[string, Partial<RecipientFacts>, string]>([
    ['the human contact', {}, 'mia@harbour.example'],
    ['the human contact, however it is written', { to: ' Mia@Harbour.example ' }, 'mia@harbour.example'],
    ['the human contact’s phone', { channel: 'sms', to: '+49305550' }, '+49305550'],
    ['somebody stated for tests', { to: 'tom@harbour.example' }, 'tom@harbour.example'],
    ['a phone stated for tests', { channel: 'whatsapp', to: '+49 151 12345678' }, '+4915112345678'],
  ])('%s', (_, change, to) => {
    expect(recipientOf({ ...facts, ...change })).toBe(to);
  });

  it.each<[string, Partial<RecipientFacts>, string]>([
    ['nobody whom the company has not stated', { to: 'somebody@else.example' }, 'not_own_recipient'],
    ['no phone by email', { to: '+4915112345678', channel: 'email', testRecipients: [] }, 'not_own_recipient'],
    ['no customer, even where they are stated', { isCustomers: true }, 'recipient_is_customer'],
  ])('%s', (_, change, code) => {
    expect(recipientOf({ ...facts, ...change })).toMatchObject({ status: 422, code, fields: [{ pointer: '/to' }] });
  });
});

describe('what a test says', () => {
  const wordsOf = (wish: TrialFacts['wish'], change: Partial<TrialFacts> = {}) => {
    const draft = { kind: 'overdue_friendly', language: 'en', wording: wordingOf('overdue_friendly', 'en') } as const;
    const words = testWords({ draft, isOwn: false, wish, company, publicUrl: 'https://pay.example', ...change });
    if (isRefusal(words)) throw new Error(words.detail);
    return words;
  };

  it.each(['usual', 'longest'] as const)(
    'is marked before its first word, with %s values in the company’s name',
    (values) => {
      const sms = wordsOf({ channel: 'sms', values });
      expect(sms).toMatchObject({ template: 'overdue_friendly.en.sms@1' });
      expect(sms.words.text).toMatch(/^\[Test\] Harbour Studio: /);
      expect(sms.words.text).toMatch(/https:\/\/pay\.example\/p\/Example0+$/);
      const mail = wordsOf({ channel: 'email', values }).words;
      expect(mail.subject).toMatch(/^\[Test\] /);
      expect(mail.text).toMatch(/^\[Test\] /);
      expect(mail.html).toMatch(/<main role="main">\n<p class="quiet">\[Test\]<\/p>/);
    },
  );

  it('is the approved template on WhatsApp, marked by the company’s name', () => {
    const { text, content } = wordsOf({ channel: 'whatsapp', values: 'usual' }).words;
    expect(text.split('\n')[0]).toMatch(/^This is \[Test\] Harbour Studio\./);
    expect(content?.sid).toBe(company.senders.whatsapp?.contentSids[whatsappContent('overdue_friendly', 'en').name]);
    expect(Object.values(content?.variables ?? {})).toContain('[Test] Harbour Studio');
  });

  it.each<[string, Partial<TrialFacts>]>([
    ['is the company’s own', { isOwn: true }],
    ['was never approved', { company: aCompany({ senders: { ...company.senders, whatsapp: undefined } }) }],
  ])('cannot leave on WhatsApp where the wording %s', (_, change) => {
    expect(() => wordsOf({ channel: 'whatsapp', values: 'usual' }, change)).toThrow('approved templates only');
  });

  it('keeps the rules: what would be refused to a customer is refused here', () => {
    const wording = wordingOf('overdue_friendly', 'en');
    const harsh = { ...wording, sms: { ...wording.sms, text: `${wording.sms.text} We will call the police.` } };
    const draft = { kind: 'overdue_friendly', language: 'en', wording: harsh } as const;
    const refused = testWords({
      ...{ draft, isOwn: true, wish: { channel: 'sms', values: 'usual' } },
      ...{ company, publicUrl: 'https://pay.example' },
    });
    expect(refused).toMatchObject({ status: 422, code: 'template_breaks_rules' });
  });
});
