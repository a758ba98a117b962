import { type ServiceKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Italian answers to the person: no balance, no persuasion. */
export const service: Readonly<Record<ServiceKind, KindWording>> = {
  stop_confirmation: {
    version: 1,
    sms: {
      text: '{{creditor}}: Fatto, non riceverà più messaggi da noi su questo numero. Risponda START se li vuole di nuovo. Domande? {{human}}, {{reach}}.',
    },
    whatsapp: {
      text: "Qui {{creditor}}. Fatto: non riceverà più messaggi WhatsApp da noi su questo numero. Risponda START se li vuole di nuovo. Per le sue domande c'è {{human}}: {{reach}}. Grazie.",
    },
    email: {
      subject: '{{creditor}}: non riceverà più e-mail come questa',
      paragraphs: [
        'Fatto: {{creditor}} non invierà più messaggi come questo a questo indirizzo.',
        "Se li vuole di nuovo, risponda con la parola START. Per le sue domande c'è {{human}}: {{reach}}.",
      ],
    },
  },
  start_confirmation: {
    version: 1,
    sms: {
      text: '{{creditor}}: Fatto, possiamo di nuovo scriverle su questo numero. Risponda STOP quando vuole per terminare. Domande? {{human}}, {{reach}}.',
    },
    whatsapp: {
      text: "Qui {{creditor}}. Fatto: possiamo di nuovo scriverle su questo numero. Risponda STOP quando vuole per terminare. Per le sue domande c'è {{human}}: {{reach}}. Grazie.",
    },
    email: {
      subject: '{{creditor}}: possiamo di nuovo scriverle',
      paragraphs: [
        'Fatto: {{creditor}} può di nuovo scriverle a questo indirizzo.',
        "Risponda con la parola STOP quando vuole per terminare. Per le sue domande c'è {{human}}: {{reach}}.",
      ],
    },
  },
  help: {
    version: 1,
    sms: {
      text: '{{creditor}}: Le scriviamo per le sue fatture con noi. Una persona che può aiutare è {{human}}, {{reach}}. Risponda STOP e non scriveremo più a questo numero.',
    },
    whatsapp: {
      text: 'Qui {{creditor}}. Le scriviamo per le sue fatture con noi. Una persona che può aiutare è {{human}}: {{reach}}. Risponda STOP e non scriveremo più a questo numero.',
    },
    email: {
      subject: '{{creditor}}: come trovarci',
      paragraphs: [
        '{{creditor}} le scrive per le sue fatture. Una persona che può aiutare è {{human}}: {{reach}}.',
        'Risponda con la parola STOP e non scriveremo più a questo indirizzo.',
      ],
    },
  },
  acknowledgement: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Grazie del suo messaggio. {{human}} o una persona del team lo leggerà e le risponderà. Fino ad allora non riceverà promemoria automatici. {{reach}}',
    },
    whatsapp: {
      text: 'Qui {{creditor}}. {{greeting}}. Grazie del suo messaggio. {{human}} o una persona del team lo leggerà e le risponderà; fino ad allora non riceverà promemoria automatici. Ci trova anche qui: {{reach}}. Grazie.',
    },
    email: {
      subject: '{{creditor}}: abbiamo il suo messaggio',
      paragraphs: [
        'Grazie del suo messaggio a {{creditor}}. {{human}} o una persona del team lo leggerà e le risponderà.',
        'Fino ad allora non riceverà promemoria automatici. Ci trova anche qui: {{reach}}.',
      ],
    },
  },
};
