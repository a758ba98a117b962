import { type Asides } from '../wording.types.js';

/** What Portuguese messages of the gentle steps say beside the matter, in another manner than the usual one. */
export const asides: Asides = {
  version: 1,
  warm: {
    check_in: 'É um prazer trabalhar juntos.',
    upcoming: 'Gratos por trabalhar conosco.',
    due_today: 'Desejamos um ótimo dia.',
    overdue_friendly: 'Esperamos que esteja tudo bem.',
  },
  light: {
    check_in: 'Às vezes as faturas dão um passeio.',
    upcoming: 'É só um bilhete na porta da geladeira.',
    due_today: 'Não é bem a manchete do dia.',
  },
};
