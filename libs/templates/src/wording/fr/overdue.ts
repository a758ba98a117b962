import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** French wording for overdue invoices up to the personal tone. */
export const overdue: Readonly<
  Record<Extract<LadderKind, 'overdue_friendly' | 'overdue_clear' | 'overdue_personal' | 'offer_plan'>, KindWording>
> = {
  overdue_friendly: {
    version: 1,
    sms: {
      text: '{{creditor}} : {{greeting}}. Cela vous a peut-être simplement échappé : {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Déjà payé ? Merci. {{human}}, {{reach}}.',
      link: 'Payer, demander du temps ou nous dire : {{link}}',
    },
    whatsapp: {
      text: 'Ici {{creditor}}. {{greeting}}.\n\nCela vous a peut-être simplement échappé, comme cela nous arrive à tous : {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Si vous avez déjà payé, merci, et ne tenez pas compte de ce message.\n\nSi quelque chose vous gêne, {{human}} vous aide avec plaisir : {{reach}}.',
      link: 'Payez, demandez plus de temps ou dites-nous ce qui ne va pas : {{link}}',
    },
    email: {
      subject: '{{creditor}} : un rappel amical au sujet de {{invoices}}',
      paragraphs: [
        'Cela vous a peut-être simplement échappé, comme cela nous arrive à tous : {{invoices}} de {{creditor}} ({{amount}}), échéance passée depuis le {{when}}.',
        'Si vous avez déjà payé, merci, et ne tenez pas compte de ce message.',
        'Si quelque chose vous gêne, dites-le-nous. Sur votre page, vous pouvez payer, demander plus de temps ou un échéancier, ou nous dire que quelque chose ne va pas. Vous pouvez aussi répondre à cet e-mail ; une personne le lit.',
      ],
      button: 'Payer ou nous dire',
    },
  },
  overdue_clear: {
    version: 1,
    sms: {
      text: '{{creditor}} : {{greeting}}. Nous ne voyons pas encore le paiement de {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Payé ? Merci. Pas encore ? Payez ou dites-nous : {{human}}, {{reach}}.',
      link: 'Vos options : {{link}}',
    },
    whatsapp: {
      text: "Ici {{creditor}}. {{greeting}}.\n\nNous ne voyons pas encore le paiement de {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Si vous avez payé ces derniers jours, merci, et ne tenez pas compte de ce message.\n\nSi ce n'est pas le cas, merci de payer ou de nous dire ce qu'il vous faut : plus de temps, un paiement en plusieurs fois ou une correction. {{human}} vous répond : {{reach}}.",
      link: 'Tout cela est possible ici : {{link}}',
    },
    email: {
      subject: '{{creditor}} : rappel au sujet de {{invoices}}',
      paragraphs: [
        'Chez {{creditor}}, nous ne voyons pas encore le paiement de {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Si vous avez payé ces derniers jours, merci, et ne tenez pas compte de ce message.',
        "Si ce n'est pas le cas, merci de payer ou de nous dire ce qu'il vous faut. Sur votre page, vous pouvez payer tout ou une partie, demander un échéancier ou plus de temps, ou nous dire que quelque chose ne va pas.",
        "Si vous préférez parler à quelqu'un, {{human}} vous répond : {{reach}}.",
      ],
      button: "Payer ou choisir ce qu'il vous faut",
    },
  },
  overdue_personal: {
    version: 1,
    sms: {
      text: '{{creditor}} : {{greeting}}. Ici {{human}}. Je vous écris pour {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Du temps, plusieurs fois, une correction ? Payé ? Merci. {{reach}}.',
      link: 'Vos options : {{link}}',
    },
    whatsapp: {
      text: "Ici {{creditor}}. {{greeting}}.\n\nJe m'appelle {{human}}. J'aimerais trouver avec vous une bonne solution pour {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Si vous venez de payer, merci, et ne tenez pas compte de ce message.\n\nPlus de temps vous aiderait-il, ou un paiement en plusieurs fois ? Y a-t-il une erreur de notre part ? Écrivez-moi ou appelez-moi : {{reach}}.",
      link: 'Vous pouvez aussi payer ou choisir ici : {{link}}',
    },
    email: {
      subject: '{{creditor}} : comment vous aider pour {{invoices}} ?',
      paragraphs: [
        "Je m'appelle {{human}} et je suis votre contact chez {{creditor}}. Je vous écris au sujet de {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Si vous venez de payer, merci, et ne tenez pas compte de ce message.",
        'Les paiements qui arrivent comme convenu nous permettent de payer comme convenu nos équipes et nos fournisseurs. Je cherche donc une solution qui vous convienne aussi : plus de temps, un paiement en plusieurs fois, ou une correction si nous nous sommes trompés.',
        'Si vos moyens sont serrés en ce moment, dites-le-moi. Je vous écoute, et nous cherchons ensemble un arrangement. Vous me joignez au {{reach}}, ou en répondant à cet e-mail.',
      ],
      button: 'Payer ou choisir une autre façon',
    },
  },
  offer_plan: {
    version: 1,
    sms: {
      text: '{{creditor}} : {{greeting}}. Payer en plusieurs fois {{invoices}} ({{amount}}), échéance passée depuis le {{when}} ? Proposez votre plan. Déjà payé ? Merci. {{human}}, {{reach}}.',
      link: 'Proposer un plan ou payer : {{link}}',
    },
    whatsapp: {
      text: 'Ici {{creditor}}. {{greeting}}.\n\nPayer en plusieurs fois vous aiderait-il pour {{invoices}} ({{amount}}), échéance passée depuis le {{when}} ? Vous pouvez proposer les parts et les jours qui vous conviennent, et nous les regardons avec plaisir. Si vous avez déjà payé, merci, et ne tenez pas compte de ce message.\n\nSi la difficulté est ailleurs, {{human}} vous aide avec plaisir : {{reach}}.',
      link: 'Proposez un plan, payez ou dites-nous ce qui ne va pas : {{link}}',
    },
    email: {
      subject: '{{creditor}} : {{invoices}} en plusieurs fois, si cela vous aide',
      paragraphs: [
        'Payer en plusieurs fois vous aiderait-il pour {{invoices}} de {{creditor}} ({{amount}}), échéance passée depuis le {{when}} ? Si vous avez déjà payé, merci, et ne tenez pas compte de ce message.',
        "Sur votre page, vous pouvez proposer les parts et les jours qui vous conviennent. Une personne les regarde et vous répond bientôt ; d'ici là, nous ne vous demandons rien d'autre.",
        'Vous pouvez aussi payer, demander plus de temps ou nous dire que quelque chose ne va pas. {{human}} en parle avec vous avec plaisir : {{reach}}.',
      ],
      button: 'Proposer un plan ou payer',
    },
  },
};
