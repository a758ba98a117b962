import { describe, expect, it } from '@jest/globals';
import { type TemplateKind } from '../choice/template.types.js';
import { wordingOf } from '../wording/catalogue.js';
import { type KindWording } from '../wording/wording.types.js';
import { lintTemplate } from './lint-template.js';

function findings(kind: TemplateKind, change: (wording: KindWording) => KindWording): readonly string[] {
  const draft = { kind, language: 'en', wording: change(wordingOf(kind, 'en')) } as const;
  return lintTemplate(draft).map(
    (finding) => `${finding.rule} ${finding.severity} ${finding.place.split(',', 1)[0] ?? ''}`,
  );
}

function sms(text: string, link = 'Pay or ask us: {{link}}'): (wording: KindWording) => KindWording {
  return (wording) => ({ ...wording, sms: { text, link } });
}

function whatsapp(text: string): (wording: KindWording) => KindWording {
  return (wording) => ({ ...wording, whatsapp: { ...wording.whatsapp, text } });
}

function email(change: Partial<KindWording['email']>): (wording: KindWording) => KindWording {
  return (wording) => ({ ...wording, email: { ...wording.email, ...change } });
}

const GOOD =
  '{{creditor}}: {{greeting}}. A note about {{invoices}} ({{amount}}), due {{when}}. Help: {{human}}, {{reach}}.';

describe('lintTemplate', () => {
  it('accepts wording that keeps the rules', () => {
    expect(findings('upcoming', sms(GOOD))).toEqual([]);
  });

  it.each<[string, TemplateKind, (wording: KindWording) => KindWording, string]>([
    ['a literal amount', 'upcoming', sms(`${GOOD} Pay 100 euros.`), 'L11 error sms'],
    ['a literal date', 'upcoming', email({ paragraphs: ['Due on 3 June.'] }), 'L11 error email'],
    ['an amount in a check-in', 'check_in', sms('{{creditor}}: {{invoices}} {{amount}}'), 'L11 error sms'],
    ['a fee outside the fee notice', 'overdue_clear', sms('{{creditor}}: {{fee}}'), 'L11 error sms'],
    ['an invoice in an answer to STOP', 'stop_confirmation', sms('{{creditor}}: {{invoices}}'), 'L11 error sms'],
    ['an unknown field', 'upcoming', sms('{{creditor}}: {{iban}}'), 'L24 error sms'],
    ['a helper', 'upcoming', whatsapp('{{#if creditor}}x{{/if}}'), 'L24 error whatsapp'],
    ['a threat', 'upcoming', sms(`${GOOD} Or we call the police.`), 'L3 error sms text'],
    ['a threat in one channel alone', 'upcoming', email({ button: 'Pay or go to court' }), 'L4 error email text'],
    ['pressure, with a warning', 'upcoming', sms(`${GOOD} You must pay.`), 'L26 warning sms text'],
    ['an amount in a subject', 'upcoming', email({ subject: '{{creditor}}: {{amount}}' }), 'L6 error email subject'],
    [
      'an early amount, if names are short',
      'upcoming',
      sms('{{creditor}}: {{amount}}, due {{when}}. Help: {{human}}, {{reach}}.'),
      'L6 error sms preview',
    ],
    [
      'no name of the creditor',
      'upcoming',
      sms('{{greeting}}. A note about {{invoices}} ({{amount}}), due {{when}}. Help: {{human}}, {{reach}}.'),
      'L1 error sms text',
    ],
    [
      'nobody to talk to',
      'upcoming',
      sms('{{creditor}}: {{greeting}}. A note about {{invoices}} ({{amount}}), due {{when}}. Thank you.'),
      'L1 error sms text',
    ],
    ['a link that is not last in an SMS', 'upcoming', sms(GOOD, 'See {{link}} to pay or ask us.'), 'L14 error sms'],
    ['a link of its own', 'upcoming', sms(`${GOOD} See https://example.com/x now.`), 'L14 error sms text'],
    [
      'another language',
      'upcoming',
      email({
        paragraphs: [
          'Sie sehen, dass die Rechnung von {{creditor}} noch nicht bezahlt ist, und wir bitten Sie, uns zu schreiben, wenn es nicht stimmt. {{human}}, {{reach}}',
        ],
      }),
      'L25 error email text',
    ],
    ['a WhatsApp body that begins with a variable', 'upcoming', whatsapp(GOOD), 'L24 error whatsapp'],
    [
      'WhatsApp variables side by side',
      'upcoming',
      whatsapp(`This is ${GOOD} Bye {{human}} {{reach}}.`),
      'L24 error whatsapp',
    ],
    [
      'too few words for a WhatsApp template',
      'upcoming',
      whatsapp(`From ${'{{creditor}}, {{human}}, '.repeat(12)}thanks.`),
      'L24 error whatsapp',
    ],
    [
      'a WhatsApp body over the limit',
      'upcoming',
      whatsapp(`This is ${GOOD} ${'Thank you for all. '.repeat(60)}`),
      'SIZE error whatsapp',
    ],
    [
      'a long SMS, with a warning',
      'upcoming',
      sms(`${GOOD} ${'Thank you for all. '.repeat(10)}`),
      'L20 warning sms text',
    ],
    ['a character that halves an SMS, with a warning', 'upcoming', sms(`${GOOD} 感谢`), 'L20 warning sms'],
  ])('tells of %s', (_, kind, change, finding) => {
    expect(findings(kind, change)).toContain(finding);
  });
});
