import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** English wording for overdue invoices up to the personal tone. */
export const overdue: Readonly<
  Record<Extract<LadderKind, 'overdue_friendly' | 'overdue_clear' | 'overdue_personal' | 'offer_plan'>, KindWording>
> = {
  overdue_friendly: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. It may simply have slipped by: {{invoices}} ({{amount}}), overdue since {{when}}. Already paid? Thank you. {{human}}, {{reach}}.',
      link: 'Pay, ask for time or tell us: {{link}}',
    },
    whatsapp: {
      text: 'This is {{creditor}}. {{greeting}}.\n\nIt may simply have slipped by, as it does for all of us: {{invoices}} ({{amount}}), overdue since {{when}}. If you have already paid, thank you, and please ignore this.\n\nIf something is in the way, {{human}} is happy to help: {{reach}}.',
      link: 'Pay, ask for more time or tell us what is not right: {{link}}',
    },
    email: {
      subject: '{{creditor}}: a gentle reminder about {{invoices}}',
      paragraphs: [
        'It may simply have slipped by, as it does for all of us: {{invoices}} from {{creditor}} ({{amount}}), overdue since {{when}}.',
        'If you have already paid, thank you, and please ignore this message.',
        'If something is in the way, tell us. On your page you can pay, ask for more time or a plan, or say that something is not right. You can also reply to this email; a person reads it.',
      ],
      button: 'Pay or tell us',
    },
  },
  overdue_clear: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. We see no payment yet for {{invoices}} ({{amount}}), overdue since {{when}}. Paid? Thank you. If not, please pay or tell us what you need: {{human}}, {{reach}}.',
      link: 'Your options: {{link}}',
    },
    whatsapp: {
      text: 'This is {{creditor}}. {{greeting}}.\n\nWe have not yet seen a payment for {{invoices}} ({{amount}}), overdue since {{when}}. If you have paid in the last days, thank you, and please ignore this.\n\nIf not, please pay or tell us what you need: more time, paying in parts, or a correction. {{human}} answers you: {{reach}}.',
      link: 'All of that is possible here: {{link}}',
    },
    email: {
      subject: '{{creditor}}: reminder about {{invoices}}',
      paragraphs: [
        'We have not yet seen a payment to {{creditor}} for {{invoices}} ({{amount}}), overdue since {{when}}. If you have paid in the last days, thank you, and please ignore this message.',
        'If not, please pay, or tell us what you need. On your page you can pay, pay a part, ask for a plan or more time, or say that something is not right.',
        'If you would rather speak with someone, {{human}} answers: {{reach}}.',
      ],
      button: 'Pay or choose what you need',
    },
  },
  overdue_personal: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. {{human}} here. What would help with {{invoices}} ({{amount}}), overdue since {{when}}? More time, parts, a correction: tell me. Paid? Thank you. {{reach}}.',
      link: 'Your options: {{link}}',
    },
    whatsapp: {
      text: 'This is {{creditor}}. {{greeting}}.\n\nMy name is {{human}}. I would like to find a good way with you for {{invoices}} ({{amount}}), overdue since {{when}}. If you have just paid, thank you, and please ignore this.\n\nWould more time help, or paying in parts? Is something not right? Write or call me: {{reach}}.',
      link: 'You can also pay or choose here: {{link}}',
    },
    email: {
      subject: '{{creditor}}: how can we help with {{invoices}}?',
      paragraphs: [
        'My name is {{human}} and I am your contact at {{creditor}}. I am writing about {{invoices}} ({{amount}}), overdue since {{when}}. If you have just paid, thank you, and please ignore this message.',
        'Payments that arrive as agreed let us pay our own people and suppliers as agreed. So I would like to find a way that works for you as well: more time, paying in parts, or a correction if we got something wrong.',
        'If money is tight at the moment, please tell me. I will listen, and we will look for an arrangement together. You reach me at {{reach}}, or by a reply to this email.',
      ],
      button: 'Pay or choose another way',
    },
  },
  offer_plan: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Would paying in parts help with {{invoices}} ({{amount}}), overdue since {{when}}? Choose a plan that fits. Already paid? Thank you. {{human}}, {{reach}}.',
      link: 'Propose a plan or pay: {{link}}',
    },
    whatsapp: {
      text: 'This is {{creditor}}. {{greeting}}.\n\nWould paying in parts help with {{invoices}} ({{amount}}), overdue since {{when}}? You may propose the parts and the days that fit you, and we will gladly look at it. If you have already paid, thank you, and please ignore this.\n\nIf something else is in the way, {{human}} is happy to help: {{reach}}.',
      link: 'Propose a plan, pay or tell us what is not right: {{link}}',
    },
    email: {
      subject: '{{creditor}}: {{invoices}} in parts, if that helps',
      paragraphs: [
        'Would it help you to pay {{invoices}} from {{creditor}} in parts ({{amount}}), overdue since {{when}}? If you have already paid, thank you, and please ignore this message.',
        'On your page you can propose the parts and the days that fit you. A person looks at it and answers soon, and nothing further is asked of you until then.',
        'You can also pay, ask for more time, or say that something is not right. {{human}} is happy to talk it over: {{reach}}.',
      ],
      button: 'Propose a plan or pay',
    },
  },
};
