import { type Duty, type RulePack } from '../rule-pack.types.js';

const base = {
  version: '1.0.0',
  status: 'unreviewed',
  legalForce: 'carrier',
} as const;
const collecting = { partyRoles: ['third_party', 'debt_buyer'] } as const;

const duty =
  (keptBy: Duty['keptBy']) =>
  (what: string): Duty => ({ what, keptBy });
const byTemplates = duty('templates');
const bySender = duty('sender');
const byOperator = duty('operator');

/** What carriers and platforms ask, whatever the law. */
export const carrierPacks: readonly RulePack[] = [
  ...['US', 'CA'].map((jurisdiction): RulePack => ({
    ...base,
    id: `${jurisdiction.toLowerCase()}-twilio-debt-collection`,
    jurisdiction,
    appliesTo: collecting,
    channels: ['sms'],
    forbidsChannels: ['sms'],
    duties: [byOperator('Site, terms and samples must not hint at collecting for others')],
    source: 'Twilio errors 30460, 30863, 30943',
    confidence: 'A',
  })),
  {
    ...base,
    id: 'twilio-messaging-policy',
    jurisdiction: '*',
    effectiveFrom: '2026-04-09',
    channels: ['sms', 'whatsapp'],
    duties: [
      duty('consent')('Consent precedes sending, is not bought or passed on, and its proof is shown on request'),
    ],
    source: 'Twilio Messaging Policy of 2026-04-09',
    confidence: 'A',
  },
  {
    ...base,
    id: 'carrier-links',
    jurisdiction: '*',
    channels: ['sms'],
    forbiddenTopics: ['public_link_shortener'],
    duties: [byTemplates('Links lie on the company’s own domain')],
    source: 'Twilio support 360045004974',
    confidence: 'A',
  },
  {
    ...base,
    id: 'carrier-consent-wording',
    jurisdiction: '*',
    channels: ['sms'],
    duties: [duty('consent')('The wording of consent names text messages, apart from the terms')],
    source: 'Twilio errors 30551, 30513',
    confidence: 'A',
  },
  {
    ...base,
    id: 'carrier-shaft',
    jurisdiction: '*',
    channels: ['sms', 'whatsapp'],
    forbiddenTopics: ['sex', 'hate', 'alcohol', 'firearms', 'tobacco'],
    source: 'Twilio errors 11016, 30873',
    confidence: 'A',
  },
  ...['US', 'CA'].map((jurisdiction): RulePack => ({
    ...base,
    id: `${jurisdiction.toLowerCase()}-sender-numbers`,
    jurisdiction,
    effectiveFrom: '2024-01-31',
    channels: ['sms'],
    duties: [
      bySender('No sender of letters: a registered long number, a verified toll-free number or a short code'),
      byOperator('The campaign is registered for account notifications'),
    ],
    source: 'Twilio and Telnyx on sender registration',
    confidence: 'A',
  })),
  ...(
    [
      ['IN', 'sender and templates are registered (DLT)'],
      ['FR', 'the name of the sender is registered (OACP)'],
      ['AU', 'the name of the sender is registered'],
      ['GB', 'registration of the sender is advised'],
      ['SG', 'the name of the sender is registered (SSIR, unverified)'],
    ] as const
  ).map(([jurisdiction, what]): RulePack => ({
    ...base,
    id: `${jurisdiction.toLowerCase()}-sender-registration`,
    jurisdiction,
    channels: ['sms'],
    duties: [byOperator(`Before the first text message ${what}`)],
    source: 'Telnyx on international sender ids',
    confidence: jurisdiction === 'SG' ? 'U' : 'A',
  })),
  {
    ...base,
    id: 'fr-sms-senders',
    jurisdiction: 'FR',
    channels: ['sms'],
    duties: [
      bySender('No long number +33 6 or 7: a name of up to eleven characters or a short code'),
      byTemplates('No STOP code is added: it would make the message advertising, which rests at night and on Sundays'),
    ],
    source: 'Brevo and Allo on text messages to France',
    confidence: 'A',
  },
  {
    ...base,
    id: 'mailbox-providers',
    jurisdiction: '*',
    effectiveFrom: '2025-05-05',
    channels: ['email'],
    forbiddenTopics: ['promotion'],
    duties: [
      byOperator('SPF, DKIM and DMARC are set up and aligned; an address of its own for service mail'),
      bySender('Complaints stay below 0.1 %, and never reach 0.3 %'),
      duty('consent')('An unsubscribe is kept within 48 hours'),
    ],
    source: 'Google and Microsoft rules for bulk senders',
    confidence: 'A',
  },
  {
    ...base,
    id: 'whatsapp-no-collectors',
    jurisdiction: '*',
    appliesTo: collecting,
    channels: ['whatsapp'],
    forbidsChannels: ['whatsapp'],
    source: 'WhatsApp Business Policy: debt collection is a prohibited business',
    confidence: 'B',
  },
  {
    ...base,
    id: 'whatsapp-own-invoices',
    jurisdiction: '*',
    appliesTo: { partyRoles: ['creditor', 'agent_in_creditor_name'] },
    channels: ['whatsapp'],
    forbiddenTopics: ['collection', 'promotion'],
    duties: [
      byOperator('The company attests that it reminds of own invoices only, confirmed by its provider in writing'),
      bySender('Sending stops when the quality of the number falls'),
    ],
    source: 'WhatsApp Business Policy, read for reminders of own invoices',
    confidence: 'B',
  },
  {
    ...base,
    id: 'whatsapp-opt-in',
    jurisdiction: '*',
    channels: ['whatsapp'],
    duties: [duty('consent')('The person gave the number and agreed to messages; an opt-out anywhere counts')],
    source: 'WhatsApp on opt-in',
    confidence: 'A',
  },
  {
    ...base,
    id: 'whatsapp-templates',
    jurisdiction: '*',
    channels: ['whatsapp'],
    forbiddenTopics: ['promotion'],
    duties: [
      byTemplates(
        'Later than 24 hours after the person wrote, only approved utility templates of at most 1,024 characters',
      ),
    ],
    source: 'SMSPortal, Infobip and 360dialog on WhatsApp templates',
    confidence: 'B',
  },
  {
    ...base,
    id: 'sms-size',
    jurisdiction: '*',
    channels: ['sms'],
    duties: [
      byTemplates('A part holds 160 (of several: 153) GSM-7 or 70 (67) UCS-2 characters; 1,600 in all, 320 advised'),
      byTemplates('Characters outside GSM-7 halve the room and are replaced where a twin exists, before hashing'),
    ],
    source: 'Twilio and Telnyx on encodings',
    confidence: 'A',
  },
  {
    ...base,
    id: 'sms-validity',
    jurisdiction: '*',
    channels: ['sms'],
    duties: [bySender('The validity period ends with the window: the default of ten hours could arrive at night')],
    source: 'Twilio errors 30036, 30045, 90007',
    confidence: 'A',
  },
];
