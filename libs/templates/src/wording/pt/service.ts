import { type ServiceKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Portuguese answers to the person: no balance, no persuasion. */
export const service: Readonly<Record<ServiceKind, KindWording>> = {
  stop_confirmation: {
    version: 1,
    sms: {
      text: '{{creditor}}: Feito, não receberá mais mensagens nossas neste número. Responda START se as quiser de novo. Perguntas? {{human}}, {{reach}}.',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. Feito: não receberá mais mensagens nossas de WhatsApp neste número. Responda START se as quiser de novo. Para as suas perguntas está {{human}}: {{reach}}. Até breve.',
    },
    email: {
      subject: '{{creditor}}: não receberá mais e-mails como este',
      paragraphs: [
        'Feito: {{creditor}} não enviará mais mensagens como esta a este endereço.',
        'Se as quiser de novo, responda com a palavra START. Para as suas perguntas está {{human}}: {{reach}}.',
      ],
    },
  },
  start_confirmation: {
    version: 1,
    sms: {
      text: '{{creditor}}: Feito, podemos voltar a escrever para este número. Responda STOP quando quiser para terminar. Perguntas? {{human}}, {{reach}}.',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. Feito: podemos voltar a escrever para este número. Responda STOP quando quiser para terminar. Para as suas perguntas está {{human}}: {{reach}}. Até breve.',
    },
    email: {
      subject: '{{creditor}}: podemos voltar a escrever',
      paragraphs: [
        'Feito: {{creditor}} pode voltar a escrever para este endereço.',
        'Responda com a palavra STOP quando quiser para terminar. Para as suas perguntas está {{human}}: {{reach}}.',
      ],
    },
  },
  help: {
    version: 1,
    sms: {
      text: '{{creditor}}: Escrevemos por causa das suas faturas. Uma pessoa que pode ajudar é {{human}}, {{reach}}. Responda STOP e não escreveremos mais para este número.',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. Escrevemos por causa das suas faturas. Uma pessoa que pode ajudar é {{human}}: {{reach}}. Responda STOP e não escreveremos mais para este número.',
    },
    email: {
      subject: '{{creditor}}: como falar conosco',
      paragraphs: [
        '{{creditor}} escreve por causa das suas faturas. Uma pessoa que pode ajudar é {{human}}: {{reach}}.',
        'Responda com a palavra STOP e não escreveremos mais para este endereço.',
      ],
    },
  },
  acknowledgement: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Muito obrigado pela sua mensagem. {{human}} ou alguém da equipe vai ler e responder. Até lá não receberá lembretes automáticos. {{reach}}',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. {{greeting}}. Muito obrigado pela sua mensagem. {{human}} ou alguém da equipe vai ler e responder; até lá não receberá lembretes automáticos. Também pode falar conosco aqui: {{reach}}. Até breve.',
    },
    email: {
      subject: '{{creditor}}: recebemos a sua mensagem',
      paragraphs: [
        'Muito obrigado pela sua mensagem a {{creditor}}. {{human}} ou alguém da equipe vai ler e responder.',
        'Até lá não receberá lembretes automáticos. Também pode falar conosco aqui: {{reach}}.',
      ],
    },
  },
};
