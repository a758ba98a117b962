import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** French wording of the accounts team and of the formal letters: firm, polite, and never a threat. */
export const firm: Readonly<
  Record<Extract<LadderKind, 'overdue_accounts_team' | 'fee_notice' | 'overdue_formal' | 'final_options'>, KindWording>
> = {
  overdue_accounts_team: {
    version: 1,
    sms: {
      text: '{{creditor}} : {{greeting}}. Notre service comptable vous écrit : {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Date, plan, correction : dites-nous. Payé ? Merci. {{human}}, {{reach}}.',
      link: 'Vos options : {{link}}',
    },
    whatsapp: {
      text: "Ici {{creditor}}. {{greeting}}.\n\nNotre service comptable s'occupe maintenant de {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Si vous avez payé, merci, et ne tenez pas compte de ce message.\n\nNous pouvons convenir avec vous d'une date ou d'un plan, ou corriger une erreur. Si vos moyens sont serrés, dites-le-nous et nous vous aidons à trouver une solution. Votre contact est {{human}} : {{reach}}.",
      link: 'Payez, demandez un plan ou faites une objection ici : {{link}}',
    },
    email: {
      subject: '{{creditor}} : notre service comptable au sujet de {{invoices}}',
      paragraphs: [
        "Le service comptable de {{creditor}} s'occupe maintenant de {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Si vous avez payé, merci, et ne tenez pas compte de ce message.",
        "Merci de régler, ou de choisir une de ces voies sur votre page : nommer une date, demander un plan en plusieurs fois, ou nous dire ce qui ne va pas dans la facture. Ce qui est en question, nous le regardons d'abord.",
        'Si vos moyens sont serrés, dites-le-nous et nous vous aidons à trouver une solution. Votre contact est {{human}} : {{reach}}.',
      ],
      button: 'Payer ou choisir une de ces voies',
    },
  },
  fee_notice: {
    version: 1,
    sms: {
      text: "{{creditor}} : {{greeting}}. Les conditions convenues prévoient des frais de {{fee}} pour {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Nous préférons convenir d'un plan. Payé ? Merci. {{human}}, {{reach}}.",
      link: 'Payer ou choisir : {{link}}',
    },
    whatsapp: {
      text: "Ici {{creditor}}. {{greeting}}.\n\nNotre service comptable vous écrit au sujet de {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Les conditions dont nous étions convenus prévoient des frais de {{fee}}. Si vous avez payé, merci, et ne tenez pas compte de ce message.\n\nNous préférons de loin convenir avec vous d'une date ou d'un plan. Si vos moyens sont serrés, dites-le-nous et nous vous aidons à trouver une solution. Votre contact est {{human}} : {{reach}}.",
      link: 'Payez, demandez un plan ou faites une objection ici : {{link}}',
    },
    email: {
      subject: '{{creditor}} : les conditions convenues de {{invoices}}',
      paragraphs: [
        'Le service comptable de {{creditor}} vous écrit au sujet de {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Si vous avez payé, merci, et ne tenez pas compte de ce message.',
        "Les conditions dont nous étions convenus prévoient des frais de {{fee}}. Nous vous le disons pour que cela ne vous surprenne pas, et nous préférons de loin convenir avec vous d'une date ou d'un plan.",
        'Si quelque chose ne va pas dans la facture, ou si vos moyens sont serrés, dites-le-nous et nous vous aidons à trouver une solution. Votre contact est {{human}} : {{reach}}.',
      ],
      button: "Payer ou convenir d'un plan",
    },
  },
  overdue_formal: {
    version: 1,
    sms: {
      text: "{{creditor}} : {{greeting}}. Nous vous demandons formellement de régler {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Merci de payer ou de répondre d'ici le {{replyBy}}. Un plan, une correction ou une aide restent possibles. Payé ? Merci. {{human}}, {{reach}}.",
      link: 'Payer ou choisir : {{link}}',
    },
    whatsapp: {
      text: "Ici {{creditor}}. {{greeting}}.\n\nCeci est notre demande formelle de régler {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Merci de payer, ou de nous répondre d'ici le {{replyBy}}. Si vous avez payé, merci, et ne tenez pas compte de ce message.\n\nUn plan en plusieurs fois, une correction, ou une aide si vos moyens sont serrés : tout cela reste possible. Votre contact est {{human}} : {{reach}}.",
      link: 'Payez, demandez un plan ou faites une objection ici : {{link}}',
    },
    email: {
      subject: '{{creditor}} : notre lettre formelle au sujet de {{invoices}}',
      paragraphs: [
        'Nous vous écrivons formellement au sujet de {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Chez {{creditor}}, nous vous avons déjà écrit à ce sujet. Si vous avez payé entre-temps, merci, et ne tenez pas compte de cette lettre.',
        "Nous vous demandons de régler, ou de nous répondre d'ici le {{replyBy}}. Vous pouvez tout payer, demander un plan en plusieurs fois, nommer une date que vous pourrez tenir, ou nous dire par écrit ce qui ne va pas dans la facture. Si une partie est en question, le reste peut être payé à part.",
        'Si vos moyens sont serrés, dites-le-nous : nous cherchons un arrangement avec vous, et un conseil gratuit et indépendant peut aussi vous aider.',
        'Votre contact est {{human}} : {{reach}}. Nous tenons à travailler avec vous et souhaitons régler cela ensemble.',
      ],
      button: 'Payer ou nous répondre',
    },
  },
  final_options: {
    version: 1,
    sms: {
      text: '{{creditor}} : {{greeting}}. Terminons cela ensemble : {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Payez, payez en plusieurs fois, ou dites ce qui ne va pas. Payé ? Merci. {{human}} décide, pas une machine : {{reach}}.',
      link: 'Vos options : {{link}}',
    },
    whatsapp: {
      text: "Ici {{creditor}}. {{greeting}}.\n\nNous aimerions terminer cela ensemble avec vous : {{invoices}} ({{amount}}), échéance passée depuis le {{when}}. Si vous avez payé, merci, et ne tenez pas compte de ce message.\n\nVos options : tout payer, payer en plusieurs fois, nous dire ce qui ne va pas, ou nous dire qu'il vous faut de l'aide. Aucune machine ne décide de la suite : c'est {{human}}, qui aimerait d'abord vous entendre : {{reach}}.",
      link: 'Choisissez votre option ici : {{link}}',
    },
    email: {
      subject: '{{creditor}} : vos options pour {{invoices}}',
      paragraphs: [
        'Nous aimerions terminer cette affaire ensemble avec vous : {{invoices}} de {{creditor}} ({{amount}}), échéance passée depuis le {{when}}. Si vous avez payé entre-temps, merci, et ne tenez pas compte de cette lettre.',
        "Voici vos options : tout payer ; payer en plusieurs fois selon un plan convenu ; payer ce qui n'est pas en question et nous dire ce qui ne va pas dans le reste ; ou nous dire qu'il vous faut de l'aide parce que vos moyens sont serrés. Un conseil gratuit et indépendant peut aussi vous aider.",
        "Aucune machine ne décide de la suite. {{human}} regardera votre compte en personne et aimerait d'abord vous entendre : {{reach}}. Une réponse à cet e-mail suffit.",
      ],
      button: 'Voir vos options',
    },
  },
};
