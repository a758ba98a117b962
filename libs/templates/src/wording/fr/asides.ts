import { type Asides } from '../wording.types.js';

/** What French messages of the gentle steps say beside the matter, in another manner than the usual one. */
export const asides: Asides = {
  version: 1,
  warm: {
    check_in: "C'est un plaisir de travailler avec vous.",
    upcoming: 'Merci de travailler avec nous.',
    due_today: 'Nous vous souhaitons une bonne journée.',
    overdue_friendly: 'Nous espérons que tout va bien.',
  },
  light: {
    check_in: 'Les factures flânent parfois en chemin.',
    upcoming: 'Juste un petit mot sur le frigo.',
    due_today: "Ce n'est pas la nouvelle du siècle.",
  },
};
