import { type NoticeKind } from '@tactful/contracts';
import { type KindWording } from '../wording.types.js';

/** French notices: they tell, and ask for nothing. */
export const notices: Readonly<Record<NoticeKind, KindWording>> = {
  statement: {
    version: 1,
    sms: {
      text: '{{creditor}} : {{greeting}}. Votre relevé de compte {{period}} est prêt. Questions : {{human}}, {{reach}}.',
      link: 'Voir ou télécharger : {{link}}',
    },
    whatsapp: {
      text: 'Ici {{creditor}}. {{greeting}}.\n\nVotre relevé de compte {{period}} est prêt. Il réunit ce qui a été facturé et ce qui a été payé.\n\nSi quelque chose ne vous semble pas juste, {{human}} vous aide avec plaisir : {{reach}}.',
      link: 'Regardez-le ou téléchargez-le ici : {{link}}',
    },
    email: {
      subject: '{{creditor}} : votre relevé de compte est prêt',
      paragraphs: [
        'Votre relevé de compte chez {{creditor}} {{period}} est prêt. Il réunit ce qui a été facturé et ce qui a été payé.',
        'Vous pouvez le voir sur votre page et le télécharger comme document ou comme tableau. Si quelque chose ne vous semble pas juste, dites-le-nous : répondez simplement à cet e-mail, une personne le lit.',
      ],
      button: 'Voir ou télécharger le relevé',
    },
  },
  collection_announced: {
    version: 1,
    sms: {
      text: '{{creditor}} : {{greeting}}. Comme convenu, le paiement de {{invoices}} ({{amount}}) se fera {{method}} le {{collectOn}}. Rien à faire pour vous. Un souci ? {{human}}, {{reach}}.',
      link: 'Voir ou nous dire : {{link}}',
    },
    whatsapp: {
      text: "Ici {{creditor}}. {{greeting}}.\n\nComme convenu, le paiement de {{invoices}} ({{amount}}) se fera {{method}} le {{collectOn}}. Vous n'avez rien à faire.\n\nSi le jour ne vous convient pas, ou si quelque chose ne va pas, {{human}} vous aide avec plaisir : {{reach}}.",
      link: 'Regardez, ou dites-nous si quelque chose ne va pas : {{link}}',
    },
    email: {
      subject: '{{creditor}} : comment se fera le paiement de {{invoices}}',
      paragraphs: [
        "Comme convenu avec {{creditor}}, le paiement de {{invoices}} ({{amount}}) se fera {{method}} le {{collectOn}}. Vous n'avez rien à faire.",
        'Si le jour ne vous convient pas, ou si quelque chose ne va pas, dites-le-nous avant : sur votre page, ou en répondant à cet e-mail. Une personne le lit.',
      ],
      button: 'Voir ou nous dire',
    },
  },
  invoice_copy: {
    version: 1,
    sms: {
      text: '{{creditor}} : {{greeting}}. Merci de nous avoir prévenus. Nous vous envoyons de nouveau {{invoices}}. Un souci ? {{human}}, {{reach}}.',
      link: 'Voir ici : {{link}}',
    },
    whatsapp: {
      text: 'Ici {{creditor}}. {{greeting}}.\n\nMerci de nous avoir prévenus. Nous vous envoyons de nouveau {{invoices}} : votre page montre tout, et à quoi cela correspond.\n\nSi quelque chose manque ou ne va pas, {{human}} vous aide avec plaisir : {{reach}}.',
      link: 'Voir ici : {{link}}',
    },
    email: {
      subject: '{{creditor}} : de nouveau {{invoices}}',
      paragraphs: [
        'Merci de nous avoir prévenus. Nous vous envoyons de nouveau {{invoices}} : votre page montre tout, et à quoi cela correspond.',
        'Si quelque chose manque ou ne va pas, répondez simplement à cet e-mail : {{human}} ou une personne de son équipe le lit.',
      ],
      button: 'Voir la facture',
    },
  },
};
