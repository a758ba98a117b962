import { type LanguageWords } from '../words.types.js';
import { calendar } from './calendar.js';
import { concepts } from './concepts.js';
import { examples } from './examples.js';
import { sayings } from './sayings.js';

/** Portuguese, of Brazil and of Portugal. */
export const portuguese: LanguageWords = {
  concepts,
  sayings,
  examples,
  calendar,
  frequent:
    'o a os as um uma de do da dos das e que em no na nos nas por para pra com não nao meu minha me nos se é são foi está estou estamos tá já ao à mais mas bom boa dia tarde noite obrigado obrigada favor oi olá vocês vcs eu isso isto esta este',
  spellings:
    'vc|vcs=vocês q=que pq=porque tb|tbm=também hj=hoje amn=amanhã qdo=quando pgto|pagto=pagamento mto|mt=muito nao=não msm=mesmo blz=beleza',
  deniesBehind: false,
};
