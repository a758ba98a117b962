import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** French wording while nothing is overdue. */
export const beforeDue: Readonly<Record<Extract<LadderKind, 'check_in' | 'upcoming' | 'due_today'>, KindWording>> = {
  check_in: {
    version: 1,
    sms: {
      text: '{{creditor}} : {{greeting}}. Avez-vous bien reçu {{invoices}}, et tout est-il comme convenu ? Un simple oui ou non suffit. Questions : {{human}}, {{reach}}.',
      link: 'Voir ou nous dire : {{link}}',
    },
    whatsapp: {
      text: "Ici {{creditor}}. {{greeting}}.\n\nAvez-vous bien reçu {{invoices}}, et tout est-il comme convenu ? Un simple oui ou non suffit ; si rien n'est arrivé, nous vous l'envoyons de nouveau avec plaisir.\n\nSi vous préférez parler à une personne, {{human}} vous aide avec plaisir : {{reach}}.",
      link: 'Regardez ici, ou dites-nous si quelque chose ne va pas : {{link}}',
    },
    email: {
      subject: '{{creditor}} : avez-vous bien reçu {{invoices}} ?',
      paragraphs: [
        'Un petit bonjour de {{creditor}}. Avez-vous bien reçu {{invoices}}, et tout est-il comme convenu ?',
        "Un simple oui ou non en réponse suffit. Si rien n'est arrivé, nous vous l'envoyons de nouveau avec plaisir. Et si quelque chose ne va pas dans ce que vous avez reçu, dites-le-nous dès à présent : au début, c'est plus facile à arranger.",
        'Merci de travailler avec nous.',
      ],
      button: 'Voir la facture ou nous dire',
    },
  },
  upcoming: {
    version: 1,
    sms: {
      text: '{{creditor}} : {{greeting}}. Un petit mot au sujet de {{invoices}} ({{amount}}), à échéance {{when}}. Besoin de plus de temps, ou quelque chose ne va pas ? {{human}}, {{reach}}.',
      link: 'Payer ou choisir : {{link}}',
    },
    whatsapp: {
      text: "Ici {{creditor}}. {{greeting}}.\n\nUn petit mot en avance au sujet de {{invoices}} ({{amount}}), à échéance {{when}}. Si c'est déjà prévu de votre côté, merci : il n'y a rien d'autre à faire.\n\nS'il vous faut plus de temps, ou si quelque chose ne va pas, {{human}} vous aide avec plaisir : {{reach}}.",
      link: 'Payez, choisissez une autre façon ou posez vos questions ici : {{link}}',
    },
    email: {
      subject: '{{creditor}} : un petit mot au sujet de {{invoices}}',
      paragraphs: [
        'Un petit mot en avance de {{creditor}} : {{invoices}} ({{amount}}), à échéance {{when}}.',
        "Si c'est déjà prévu de votre côté, merci : il n'y a rien d'autre à faire.",
        'Sur votre page, vous pouvez payer, choisir une autre façon ou un autre jour, demander plus de temps ou nous dire que quelque chose ne va pas. Ou répondez simplement à cet e-mail : une personne le lit.',
      ],
      button: 'Payer ou choisir une autre façon',
    },
  },
  due_today: {
    version: 1,
    sms: {
      text: '{{creditor}} : {{greeting}}. Un mot rapide au sujet de {{invoices}} ({{amount}}), à échéance {{when}}. Déjà en route ? Merci. Questions ou plus de temps : {{human}}, {{reach}}.',
      link: 'Payer ou choisir : {{link}}',
    },
    whatsapp: {
      text: "Ici {{creditor}}. {{greeting}}.\n\nUn mot rapide au sujet de {{invoices}} ({{amount}}), à échéance {{when}}. Si votre paiement est déjà en route, merci, et ne tenez pas compte de ce message.\n\nSi aujourd'hui ne vous convient pas, ou si quelque chose ne va pas, dites-le-nous : {{human}}, {{reach}}.",
      link: 'Payez, demandez plus de temps ou posez vos questions ici : {{link}}',
    },
    email: {
      subject: '{{creditor}} : un mot rapide au sujet de {{invoices}}',
      paragraphs: [
        'Un mot rapide de {{creditor}} : {{invoices}} ({{amount}}), à échéance {{when}}.',
        'Si votre paiement est déjà en route, merci, et ne tenez pas compte de ce message.',
        "Si aujourd'hui ne vous convient pas, vous pouvez le dire simplement : sur votre page, vous pouvez payer, demander plus de temps ou un échéancier, ou nous dire que quelque chose ne va pas. Vous pouvez aussi répondre à cet e-mail ; une personne le lit.",
      ],
      button: 'Payer ou demander plus de temps',
    },
  },
};
