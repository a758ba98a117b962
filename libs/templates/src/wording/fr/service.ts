import { type ServiceKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** French answers to the person: no balance, no persuasion. */
export const service: Readonly<Record<ServiceKind, KindWording>> = {
  stop_confirmation: {
    version: 1,
    sms: {
      text: "{{creditor}} : C'est fait, vous ne recevrez plus de messages de notre part à ce numéro. Répondez START pour les recevoir de nouveau. Questions : {{human}}, {{reach}}.",
    },
    whatsapp: {
      text: "Ici {{creditor}}. C'est fait : vous ne recevrez plus de messages WhatsApp de notre part à ce numéro. Répondez START pour les recevoir de nouveau. Pour vos questions, {{human}} est là : {{reach}}. Merci.",
    },
    email: {
      subject: "{{creditor}} : vous ne recevrez plus d'e-mails comme celui-ci",
      paragraphs: [
        "C'est fait : {{creditor}} n'enverra plus de messages comme celui-ci à cette adresse.",
        'Pour les recevoir de nouveau, répondez avec le mot START. Pour vos questions, {{human}} est là : {{reach}}.',
      ],
    },
  },
  start_confirmation: {
    version: 1,
    sms: {
      text: "{{creditor}} : C'est fait, nous pouvons de nouveau vous écrire à ce numéro. Répondez STOP à tout moment pour arrêter. Questions : {{human}}, {{reach}}.",
    },
    whatsapp: {
      text: "Ici {{creditor}}. C'est fait : nous pouvons de nouveau vous écrire à ce numéro. Répondez STOP à tout moment pour arrêter. Pour vos questions, {{human}} est là : {{reach}}. Merci.",
    },
    email: {
      subject: '{{creditor}} : nous pouvons de nouveau vous écrire',
      paragraphs: [
        "C'est fait : {{creditor}} peut de nouveau vous écrire à cette adresse.",
        'Répondez avec le mot STOP à tout moment pour arrêter. Pour vos questions, {{human}} est là : {{reach}}.',
      ],
    },
  },
  help: {
    version: 1,
    sms: {
      text: "{{creditor}} : Nous vous écrivons au sujet de vos factures chez nous. Une personne peut vous aider : {{human}}, {{reach}}. Répondez STOP et nous n'écrirons plus à ce numéro.",
    },
    whatsapp: {
      text: "Ici {{creditor}}. Nous vous écrivons au sujet de vos factures chez nous. Une personne peut vous aider, c'est {{human}} : {{reach}}. Répondez STOP et nous n'écrirons plus à ce numéro.",
    },
    email: {
      subject: '{{creditor}} : comment nous joindre',
      paragraphs: [
        "{{creditor}} vous écrit au sujet de vos factures. Une personne peut vous aider, c'est {{human}} : {{reach}}.",
        "Répondez avec le mot STOP et nous n'écrirons plus à cette adresse.",
      ],
    },
  },
  acknowledgement: {
    version: 1,
    sms: {
      text: "{{creditor}} : {{greeting}}. Merci de votre message. {{human}} ou quelqu'un de l'équipe le lira et vous répondra. D'ici là, vous ne recevrez pas de rappels automatiques. {{reach}}",
    },
    whatsapp: {
      text: "Ici {{creditor}}. {{greeting}}. Merci de votre message. {{human}} ou quelqu'un de l'équipe le lira et vous répondra ; d'ici là, vous ne recevrez pas de rappels automatiques. Vous pouvez aussi nous joindre ici : {{reach}}. Merci.",
    },
    email: {
      subject: '{{creditor}} : nous avons votre message',
      paragraphs: [
        "Merci de votre message à {{creditor}}. {{human}} ou quelqu'un de l'équipe le lira et vous répondra.",
        "D'ici là, vous ne recevrez pas de rappels automatiques. Vous pouvez aussi nous joindre ici : {{reach}}.",
      ],
    },
  },
};
