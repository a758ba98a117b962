import { type Asides } from '../wording.types.js';

/** What Dutch messages of the gentle steps say beside the matter, in another manner than the usual one. */
export const asides: Asides = {
  version: 1,
  warm: {
    check_in: 'Wij werken graag met u samen.',
    upcoming: 'Dank u voor de samenwerking.',
    due_today: 'Wij hopen dat uw dag goed verloopt.',
    overdue_friendly: 'Wij hopen dat het goed met u gaat.',
  },
  light: {
    check_in: 'Facturen nemen soms een omweg.',
    upcoming: 'Zie het als een knoop in uw zakdoek.',
    due_today: 'Vast niet het grote nieuws van vandaag.',
  },
};
