import { type LanguageWords } from '../words.types.js';
import { calendar } from './calendar.js';
import { concepts } from './concepts.js';
import { examples } from './examples.js';
import { sayings } from './sayings.js';

/** German. */
export const german: LanguageWords = {
  concepts,
  sayings,
  examples,
  calendar,
  frequent:
    'der die das den dem des ein eine einen einem einer und oder aber ich wir sie ihr er es mir mich uns euch ihnen ist sind war bin habe haben hab hat nicht kein keine auf mit von zu zum zur im am für bei nach aus bitte danke schon noch auch nur wie was wann wenn dass kann können werde wird mein meine unser unsere',
  spellings:
    'nich|net|ned|nciht=nicht rechung|rechnug|rehcnung=rechnung ueberweisen=überweisen hab=habe kriegn=kriegen überwisen=überwiesen mfg=gruß',
  deniesBehind: true,
};
