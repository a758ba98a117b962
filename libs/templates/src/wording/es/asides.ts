import { type Asides } from '../wording.types.js';

/** What Spanish messages of the gentle steps say beside the matter, in another manner than the usual one. */
export const asides: Asides = {
  version: 1,
  warm: {
    check_in: 'Es un gusto trabajar con usted.',
    upcoming: 'Gracias por trabajar con nosotros.',
    due_today: 'Esperamos que tenga un buen día.',
    overdue_friendly: 'Esperamos que todo le vaya bien.',
  },
  light: {
    check_in: 'A veces las facturas dan un rodeo.',
    upcoming: 'Es como un nudo en el pañuelo.',
    due_today: 'No será la gran noticia del día.',
  },
};
