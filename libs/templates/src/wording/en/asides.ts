import { type Asides } from '../wording.types.js';

/** What English messages of the gentle steps say beside the matter, in another manner than the usual one. */
export const asides: Asides = {
  version: 1,
  warm: {
    check_in: 'It is good to work with you.',
    upcoming: 'Thank you for working with us.',
    due_today: 'We hope your day is going well.',
    overdue_friendly: 'We hope all is well with you.',
  },
  light: {
    check_in: 'Invoices sometimes take the scenic route.',
    upcoming: 'Think of it as a knot in a handkerchief.',
    due_today: 'Hardly the most exciting news of your day.',
  },
};
