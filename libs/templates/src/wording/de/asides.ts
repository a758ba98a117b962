import { type Asides } from '../wording.types.js';

/** What German messages of the gentle steps say beside the matter, in another manner than the usual one. */
export const asides: Asides = {
  version: 1,
  warm: {
    check_in: 'Wir arbeiten gern mit Ihnen.',
    upcoming: 'Danke für die gute Zusammenarbeit.',
    due_today: 'Wir hoffen, Ihr Tag läuft gut.',
    overdue_friendly: 'Wir hoffen, es geht Ihnen gut.',
  },
  light: {
    check_in: 'Auch Rechnungen machen gern mal Umwege.',
    upcoming: 'Nur ein kleiner Knoten im Taschentuch.',
    due_today: 'Wohl kaum die Schlagzeile des Tages.',
  },
};
