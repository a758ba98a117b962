import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Portuguese wording for overdue invoices up to the personal tone. */
export const overdue: Readonly<
  Record<Extract<LadderKind, 'overdue_friendly' | 'overdue_clear' | 'overdue_personal' | 'offer_plan'>, KindWording>
> = {
  overdue_friendly: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Talvez tenha simplesmente passado: {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Já pagou? Muito obrigado. {{human}}, {{reach}}.',
      link: 'Pagar, pedir tempo ou dizer-nos algo: {{link}}',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. {{greeting}}.\n\nTalvez tenha simplesmente passado, como acontece a todos nós: {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Se já pagou, muito obrigado, e desconsidere esta mensagem.\n\nSe houver alguma dificuldade, {{human}} ajuda com todo o gosto: {{reach}}.',
      link: 'Pague, peça mais tempo ou diga-nos o que não está certo: {{link}}',
    },
    email: {
      subject: '{{creditor}}: um lembrete amável sobre {{invoices}}',
      paragraphs: [
        'Talvez tenha simplesmente passado, como acontece a todos nós: {{invoices}} de {{creditor}} ({{amount}}), cujo prazo terminou em {{when}}.',
        'Se já pagou, muito obrigado, e desconsidere esta mensagem.',
        'Se houver alguma dificuldade, diga-nos. Na sua página pode pagar, pedir mais tempo ou um plano, ou dizer-nos que algo não está certo. Também pode responder a este e-mail; uma pessoa o lê.',
      ],
      button: 'Pagar ou dizer-nos algo',
    },
  },
  overdue_clear: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Ainda não vemos o pagamento de {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Pago? Muito obrigado. Se não, pague ou diga do que precisa: {{human}}, {{reach}}.',
      link: 'As suas opções: {{link}}',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. {{greeting}}.\n\nAinda não vemos o pagamento de {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Se pagou nos últimos dias, muito obrigado, e desconsidere esta mensagem.\n\nSe não, pedimos que pague ou nos diga do que precisa: mais tempo, pagar em partes ou uma correção. {{human}} responde: {{reach}}.',
      link: 'Tudo isso é possível aqui: {{link}}',
    },
    email: {
      subject: '{{creditor}}: lembrete sobre {{invoices}}',
      paragraphs: [
        'Em {{creditor}} ainda não vemos o pagamento de {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Se pagou nos últimos dias, muito obrigado, e desconsidere esta mensagem.',
        'Se não, pedimos que pague ou nos diga do que precisa. Na sua página pode pagar tudo ou uma parte, pedir um plano ou mais tempo, ou dizer-nos que algo não está certo.',
        'Se preferir falar com alguém, {{human}} responde: {{reach}}.',
      ],
      button: 'Pagar ou escolher o que precisa',
    },
  },
  overdue_personal: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Sou {{human}}. O que ajudaria com {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}? Tempo, partes, uma correção: diga-me. Pago? Muito obrigado. {{reach}}.',
      link: 'As suas opções: {{link}}',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. {{greeting}}.\n\nO meu nome é {{human}}. Gostaria de encontrar consigo uma boa solução para {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Se acabou de pagar, muito obrigado, e desconsidere esta mensagem.\n\nMais tempo ajudaria, ou pagar em partes? Há algo que não está certo? Escreva ou ligue para mim: {{reach}}.',
      link: 'Também pode pagar ou escolher aqui: {{link}}',
    },
    email: {
      subject: '{{creditor}}: como podemos ajudar com {{invoices}}?',
      paragraphs: [
        'O meu nome é {{human}} e sou o seu contato em {{creditor}}. Escrevo por causa de {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Se acabou de pagar, muito obrigado, e desconsidere esta mensagem.',
        'Os pagamentos que chegam como combinado permitem-nos pagar também assim à nossa equipe e aos nossos fornecedores. Por isso procuro uma solução que sirva também para si: mais tempo, pagar em partes ou uma correção, se nós nos enganamos.',
        'Se o dinheiro está apertado neste momento, diga-me, por favor. Eu escuto, e procuramos juntos um acordo. O meu contato é {{reach}}, ou responda a este e-mail.',
      ],
      button: 'Pagar ou escolher outra forma',
    },
  },
  offer_plan: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Pagar em partes ajudaria com {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}? Proponha o seu plano. Já pagou? Muito obrigado. {{human}}, {{reach}}.',
      link: 'Propor um plano ou pagar: {{link}}',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. {{greeting}}.\n\nPagar em partes ajudaria com {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}? Pode propor as partes e os dias que lhe servem, e nós vemos com todo o gosto. Se já pagou, muito obrigado, e desconsidere esta mensagem.\n\nSe a dificuldade for outra, {{human}} ajuda com todo o gosto: {{reach}}.',
      link: 'Proponha um plano, pague ou diga-nos o que não está certo: {{link}}',
    },
    email: {
      subject: '{{creditor}}: {{invoices}} em partes, se isso ajudar',
      paragraphs: [
        'Pagar em partes ajudaria com {{invoices}} de {{creditor}} ({{amount}}), cujo prazo terminou em {{when}}? Se já pagou, muito obrigado, e desconsidere esta mensagem.',
        'Na sua página pode propor as partes e os dias que lhe servem. Uma pessoa vê a proposta e responde em breve, e até lá não pedimos mais nada.',
        'Também pode pagar, pedir mais tempo ou dizer-nos que algo não está certo. {{human}} conversa com todo o gosto sobre isso: {{reach}}.',
      ],
      button: 'Propor um plano ou pagar',
    },
  },
};
