import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** English wording of the accounts team and of the formal letters: firm, polite, and never a threat. */
export const firm: Readonly<
  Record<Extract<LadderKind, 'overdue_accounts_team' | 'fee_notice' | 'overdue_formal' | 'final_options'>, KindWording>
> = {
  overdue_accounts_team: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Our accounts team is writing about {{invoices}} ({{amount}}), overdue since {{when}}. A date, a plan, a correction: tell us. Paid? Thank you. {{human}}, {{reach}}.',
      link: 'Your options: {{link}}',
    },
    whatsapp: {
      text: 'This is {{creditor}}. {{greeting}}.\n\nOur accounts team now looks after {{invoices}} ({{amount}}), overdue since {{when}}. If you have paid, thank you, and please ignore this.\n\nWe can agree a date or a plan with you, or correct a mistake. If money is tight, please say so and we will help to find a way. Your contact is {{human}}: {{reach}}.',
      link: 'Pay, ask for a plan or object here: {{link}}',
    },
    email: {
      subject: '{{creditor}}: our accounts team about {{invoices}}',
      paragraphs: [
        'The accounts team of {{creditor}} now looks after {{invoices}} ({{amount}}), overdue since {{when}}. If you have paid, thank you, and please ignore this message.',
        'We ask you to settle it, or to choose one of these ways on your page: name a date, ask for a plan in parts, or tell us what is not right with the invoice. What is in question will be looked at first.',
        'If money is tight, please say so and we will help to find a way. Your contact is {{human}}: {{reach}}.',
      ],
      button: 'Pay or choose one of these ways',
    },
  },
  fee_notice: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Our agreed terms provide for a late fee of {{fee}} on {{invoices}} ({{amount}}), overdue since {{when}}. We would rather agree a plan. Paid? Thank you. {{human}}, {{reach}}.',
      link: 'Pay or choose: {{link}}',
    },
    whatsapp: {
      text: 'This is {{creditor}}. {{greeting}}.\n\nOur accounts team is writing about {{invoices}} ({{amount}}), overdue since {{when}}. The terms we agreed provide for a late fee of {{fee}}. If you have paid, thank you, and please ignore this.\n\nWe would much rather agree a date or a plan with you. If money is tight, please say so and we will help to find a way. Your contact is {{human}}: {{reach}}.',
      link: 'Pay, ask for a plan or object here: {{link}}',
    },
    email: {
      subject: '{{creditor}}: the agreed terms of {{invoices}}',
      paragraphs: [
        'The accounts team of {{creditor}} is writing about {{invoices}} ({{amount}}), overdue since {{when}}. If you have paid, thank you, and please ignore this message.',
        'The terms we agreed provide for a late fee of {{fee}}. We tell you so that it does not come as a surprise, and we would much rather agree a date or a plan with you.',
        'If something is not right with the invoice, or if money is tight, please say so and we will help to find a way. Your contact is {{human}}: {{reach}}.',
      ],
      button: 'Pay or agree a plan',
    },
  },
  overdue_formal: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. We formally ask you to settle {{invoices}} ({{amount}}), overdue since {{when}}. Please pay or reply by {{replyBy}}. A plan, a correction or help is still possible. Paid? Thank you. {{human}}, {{reach}}.',
      link: 'Pay or choose: {{link}}',
    },
    whatsapp: {
      text: 'This is {{creditor}}. {{greeting}}.\n\nThis is our formal request to settle {{invoices}} ({{amount}}), overdue since {{when}}. Please pay, or answer us by {{replyBy}}. If you have paid, thank you, and please ignore this.\n\nA plan in parts, a correction, or help if money is tight: all of this is still possible. Your contact is {{human}}: {{reach}}.',
      link: 'Pay, ask for a plan or object here: {{link}}',
    },
    email: {
      subject: '{{creditor}}: our formal letter about {{invoices}}',
      paragraphs: [
        'We are writing to you formally about {{invoices}} ({{amount}}), overdue since {{when}}. We at {{creditor}} have written to you about this before. If you have paid in the meantime, thank you, and please ignore this letter.',
        'We ask you to settle it, or to answer us by {{replyBy}}. You may pay in full, ask for a plan in parts, name a date that you can keep, or tell us in writing what is not right with the invoice. If part of it is in question, the rest can be paid on its own.',
        'If money is tight, please say so: we will look for an arrangement with you, and free and independent debt advice can help you too.',
        'Your contact is {{human}}: {{reach}}. We value working with you and would like to settle this together.',
      ],
      button: 'Pay or answer us',
    },
  },
  final_options: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Let us close this together: {{invoices}} ({{amount}}), overdue since {{when}}. Pay, pay in parts, or tell us what is wrong. Paid? Thank you. {{human}} decides, not a machine: {{reach}}.',
      link: 'Your options: {{link}}',
    },
    whatsapp: {
      text: 'This is {{creditor}}. {{greeting}}.\n\nWe would like to close this together with you: {{invoices}} ({{amount}}), overdue since {{when}}. If you have paid, thank you, and please ignore this.\n\nYour options: pay in full, pay in parts, tell us what is not right, or tell us that you need help. No machine decides what comes next: {{human}} does, and would like to hear from you first: {{reach}}.',
      link: 'Choose your option here: {{link}}',
    },
    email: {
      subject: '{{creditor}}: your options for {{invoices}}',
      paragraphs: [
        'We would like to close this matter together with you: {{invoices}} from {{creditor}} ({{amount}}), overdue since {{when}}. If you have paid in the meantime, thank you, and please ignore this letter.',
        'These are your options: pay in full; pay in parts by a plan we agree on; pay what is not in question and tell us what is wrong with the rest; or tell us that you need help because money is tight. Free and independent debt advice can help you with that as well.',
        'No machine decides what comes next. {{human}} will look at your account in person and would like to hear from you first: {{reach}}. A reply to this email is enough.',
      ],
      button: 'See your options',
    },
  },
};
