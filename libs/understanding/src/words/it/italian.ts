import { type LanguageWords } from '../words.types.js';
import { calendar } from './calendar.js';
import { concepts } from './concepts.js';
import { examples } from './examples.js';
import { sayings } from './sayings.js';

/** Italian. */
export const italian: LanguageWords = {
  concepts,
  sayings,
  examples,
  calendar,
  frequent:
    'il lo la gli le i un una uno di del della dei delle dello da dal dalla al alla ai in nel nella con su sul per che non ho hai ha abbiamo avete hanno è sono siamo sei mi ti vi ci si se ma anche più già mio mia vostro vostra nostro nostra questo questa grazie buongiorno buonasera ciao salve sì cosa come quando dopo fare stato stata',
  spellings:
    'nn=non xche|xké|xkè|xchè|perche=perché x=per cmq=comunque qnd=quando qlc|qlcs=qualcosa grz|grazieee|grz1000=grazie pag=pagamento xò=però sn=sono nnt=niente qst=questo qsta=questa msgs|mess=messaggi sti=questi dmn=domani ke=che ki=chi fatt=fattura proroghetta=proroga',
  deniesBehind: false,
};
