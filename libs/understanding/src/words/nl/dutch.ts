import { type LanguageWords } from '../words.types.js';
import { calendar } from './calendar.js';
import { concepts } from './concepts.js';
import { examples } from './examples.js';
import { sayings } from './sayings.js';

/** Dutch. */
export const dutch: LanguageWords = {
  concepts,
  sayings,
  examples,
  calendar,
  frequent:
    'de het een en van ik wij we jullie u uw mijn mn onze ons mij me dit dat die is zijn was ben heb hebben heeft niet geen met voor op aan naar bij om te er ook nog al maar graag bedankt groet kan kunnen wat hoe wanneer hij zij ze zo nu even dus als wel dan',
  spellings:
    "factuurtje=factuur fact=factuur ff=even gister=gisteren mn|m'n=mijn idd=inderdaad nie=niet aub|svp|alsjeblieft|alstublieft=graag",
  deniesBehind: true,
};
