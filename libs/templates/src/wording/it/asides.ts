import { type Asides } from '../wording.types.js';

/** What Italian messages of the gentle steps say beside the matter, in another manner than the usual one. */
export const asides: Asides = {
  version: 1,
  warm: {
    check_in: 'Lavoriamo volentieri con lei.',
    upcoming: 'Grazie per la collaborazione.',
    due_today: 'Le auguriamo una buona giornata.',
    overdue_friendly: 'Speriamo che vada tutto bene.',
  },
  light: {
    check_in: 'A volte le fatture fanno un giro largo.',
    upcoming: 'È come un nodo al fazzoletto.',
    due_today: 'Non sarà la notizia del giorno.',
  },
};
