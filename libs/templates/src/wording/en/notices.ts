import { type NoticeKind } from '@tactful/contracts';
import { type KindWording } from '../wording.types.js';

/** English notices: they tell, and ask for nothing. */
export const notices: Readonly<Record<NoticeKind, KindWording>> = {
  statement: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Your statement of account {{period}} is ready. Questions? {{human}}, {{reach}}.',
      link: 'See or download it: {{link}}',
    },
    whatsapp: {
      text: 'This is {{creditor}}. {{greeting}}.\n\nYour statement of account {{period}} is ready. It lists what was invoiced and what was paid.\n\nIf something does not look right, {{human}} is happy to help: {{reach}}.',
      link: 'See it or download it here: {{link}}',
    },
    email: {
      subject: '{{creditor}}: your statement of account is ready',
      paragraphs: [
        'Your statement of account with {{creditor}} {{period}} is ready. It lists what was invoiced and what was paid.',
        'You can see it on your page and download it as a paper or as a table. If something does not look right, please tell us: simply reply to this email, a person reads it.',
      ],
      button: 'See or download the statement',
    },
  },
  collection_announced: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. As agreed, {{invoices}} will be paid {{method}} on {{collectOn}} ({{amount}}). There is nothing you need to do. Not right? {{human}}, {{reach}}.',
      link: 'See it or tell us: {{link}}',
    },
    whatsapp: {
      text: 'This is {{creditor}}. {{greeting}}.\n\nAs agreed, {{invoices}} will be paid {{method}} on {{collectOn}} ({{amount}}). There is nothing you need to do.\n\nIf the day does not suit you, or if something is not right, {{human}} is happy to help: {{reach}}.',
      link: 'See it, or tell us if something is not right: {{link}}',
    },
    email: {
      subject: '{{creditor}}: how {{invoices}} will be paid',
      paragraphs: [
        'As agreed with {{creditor}}, {{invoices}} will be paid {{method}} on {{collectOn}} ({{amount}}). There is nothing you need to do.',
        'If the day does not suit you, or if something is not right, please tell us before: on your page, or simply in reply to this email. A person reads it.',
      ],
      button: 'See it or tell us',
    },
  },
  invoice_copy: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Thank you for telling us. We are sending you {{invoices}} again. Is anything missing? {{human}}, {{reach}}.',
      link: 'See it here: {{link}}',
    },
    whatsapp: {
      text: 'This is {{creditor}}. {{greeting}}.\n\nThank you for telling us. We are sending you {{invoices}} again: your page shows everything, also what it is for.\n\nIf anything is missing or not right, {{human}} is happy to help: {{reach}}.',
      link: 'See it here: {{link}}',
    },
    email: {
      subject: '{{creditor}}: {{invoices}} once more',
      paragraphs: [
        'Thank you for telling us. We are sending you {{invoices}} again: your page shows everything, also what it is for.',
        'If anything is missing or not right, simply reply to this email: {{human}} or a colleague reads it.',
      ],
      button: 'See the invoice',
    },
  },
};
