import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** English wording while nothing is overdue. */
export const beforeDue: Readonly<Record<Extract<LadderKind, 'check_in' | 'upcoming' | 'due_today'>, KindWording>> = {
  check_in: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Did {{invoices}} reach you, and is everything as agreed? A short yes or no is enough. Questions? {{human}}, {{reach}}.',
      link: 'Have a look or tell us: {{link}}',
    },
    whatsapp: {
      text: 'This is {{creditor}}. {{greeting}}.\n\nDid {{invoices}} reach you, and is everything as agreed? A short yes or no is enough; if it did not arrive, we will gladly send it again.\n\nIf you would like to talk to a person, {{human}} is happy to help: {{reach}}.',
      link: 'Have a look, or tell us if something is not right: {{link}}',
    },
    email: {
      subject: '{{creditor}}: did {{invoices}} reach you?',
      paragraphs: [
        'This is a short hello from {{creditor}}. Did {{invoices}} reach you safely, and is everything as agreed?',
        'A short yes or no in reply is enough. If it did not arrive, we will gladly send it again. And if something is not right with what you received, please tell us now: it is easiest to put right early.',
        'Thank you for working with us.',
      ],
      button: 'See the invoice or tell us',
    },
  },
  upcoming: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. A friendly note about {{invoices}} ({{amount}}), due {{when}}. Need more time, or is something not right? {{human}}, {{reach}}.',
      link: 'Pay or choose: {{link}}',
    },
    whatsapp: {
      text: 'This is {{creditor}}. {{greeting}}.\n\nA friendly note ahead of time about {{invoices}} ({{amount}}), due {{when}}. If you have already arranged it, thank you, there is nothing else to do.\n\nIf you need more time, or if something is not right, {{human}} is happy to help: {{reach}}.',
      link: 'Pay, choose another way or ask us here: {{link}}',
    },
    email: {
      subject: '{{creditor}}: a friendly note about {{invoices}}',
      paragraphs: [
        'A friendly note ahead of time from {{creditor}}: {{invoices}} ({{amount}}), due {{when}}.',
        'If you have already arranged it, thank you, there is nothing else to do.',
        'On your page you can pay, choose another way or day, ask for more time, or tell us that something is not right. Or simply reply to this email: a person reads it.',
      ],
      button: 'Pay or choose another way',
    },
  },
  due_today: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. A quick note about {{invoices}} ({{amount}}), due {{when}}. Already on its way? Thank you. Questions or more time: {{human}}, {{reach}}.',
      link: 'Pay or choose: {{link}}',
    },
    whatsapp: {
      text: 'This is {{creditor}}. {{greeting}}.\n\nA quick note about {{invoices}} ({{amount}}), due {{when}}. If your payment is already on its way, thank you, and please ignore this.\n\nIf today does not work for you, or if something is not right, tell us: {{human}}, {{reach}}.',
      link: 'Pay, ask for more time or ask us here: {{link}}',
    },
    email: {
      subject: '{{creditor}}: a quick note about {{invoices}}',
      paragraphs: [
        'A quick note from {{creditor}}: {{invoices}} ({{amount}}), due {{when}}.',
        'If your payment is already on its way, thank you, and please ignore this message.',
        'If today does not work for you, that is fine to say: on your page you can pay, ask for more time or a plan, or tell us that something is not right. You can also reply to this email; a person reads it.',
      ],
      button: 'Pay or ask for more time',
    },
  },
};
