import { type LanguageWords } from '../words.types.js';
import { calendar } from './calendar.js';
import { concepts } from './concepts.js';
import { examples } from './examples.js';
import { sayings } from './sayings.js';

/** French. */
export const french: LanguageWords = {
  concepts,
  sayings,
  examples,
  calendar,
  frequent:
    'le la les un une des du de et ou je j nous vous il elle on mon ma mes votre vos notre ce cette est sont ai avons avez a au aux en pour avec pas ne n que qui dans sur bonjour merci svp oui non mais plus c d l s tout',
  spellings:
    'pr=pour vs=vous ns=nous pb=problème rdv=rdv tt=tout bcp=beaucoup jsuis=suis chui=suis stp=svp g=ai recu=reçu payement=paiement jamai=jamais',
  deniesBehind: true,
};
