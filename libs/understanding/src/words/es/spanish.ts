import { type LanguageWords } from '../words.types.js';
import { calendar } from './calendar.js';
import { concepts } from './concepts.js';
import { examples } from './examples.js';
import { sayings } from './sayings.js';

/** Spanish. */
export const spanish: LanguageWords = {
  concepts,
  sayings,
  examples,
  calendar,
  frequent:
    'el la los las un una de del y que en por para con no me mi mis nos les le lo se su es son está estoy estamos he hemos ha ya al hoy si sí pero gracias favor buenos buenas días hola cómo como cuando qué este esta yo les puedo',
  spellings:
    'q|k=que xq|pq|porq=porque d=de tb|tmb=también x=por grax|grcs=gracias xfa|xfavor|porfa|porfavor=favor manana=mañana',
  deniesBehind: false,
};
