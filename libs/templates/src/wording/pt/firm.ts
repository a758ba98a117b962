import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Portuguese wording of the accounts team and of the formal letters: firm, polite, and never a threat. */
export const firm: Readonly<
  Record<Extract<LadderKind, 'overdue_accounts_team' | 'fee_notice' | 'overdue_formal' | 'final_options'>, KindWording>
> = {
  overdue_accounts_team: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. A equipe de contas escreve sobre {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Data, plano, correção: diga-nos. Pago? Muito obrigado. {{human}}, {{reach}}.',
      link: 'As suas opções: {{link}}',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. {{greeting}}.\n\nA nossa equipe de contas cuida agora de {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Se já pagou, muito obrigado, e desconsidere esta mensagem.\n\nPodemos combinar consigo uma data ou um plano, ou corrigir um erro. Se o dinheiro está apertado, diga-nos e ajudamos a encontrar uma solução. O seu contato é {{human}}: {{reach}}.',
      link: 'Pague, peça um plano ou conteste aqui: {{link}}',
    },
    email: {
      subject: '{{creditor}}: a nossa equipe de contas sobre {{invoices}}',
      paragraphs: [
        'A equipe de contas de {{creditor}} cuida agora de {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Se já pagou, muito obrigado, e desconsidere esta mensagem.',
        'Pedimos que pague, ou que escolha na sua página um destes caminhos: indicar uma data, pedir um plano em partes ou dizer-nos o que não está certo na fatura. O que estiver em dúvida vemos primeiro.',
        'Se o dinheiro está apertado, diga-nos e ajudamos a encontrar uma solução. O seu contato é {{human}}: {{reach}}.',
      ],
      button: 'Pagar ou escolher um destes caminhos',
    },
  },
  fee_notice: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. As condições combinadas preveem um encargo de {{fee}} sobre {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Preferimos combinar um plano. Pago? Muito obrigado. {{human}}, {{reach}}.',
      link: 'Pagar ou escolher: {{link}}',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. {{greeting}}.\n\nA nossa equipe de contas escreve sobre {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. As condições que combinamos preveem um encargo de {{fee}}. Se já pagou, muito obrigado, e desconsidere esta mensagem.\n\nPreferimos muito combinar consigo uma data ou um plano. Se o dinheiro está apertado, diga-nos e ajudamos a encontrar uma solução. O seu contato é {{human}}: {{reach}}.',
      link: 'Pague, peça um plano ou conteste aqui: {{link}}',
    },
    email: {
      subject: '{{creditor}}: as condições combinadas de {{invoices}}',
      paragraphs: [
        'A equipe de contas de {{creditor}} escreve sobre {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Se já pagou, muito obrigado, e desconsidere esta mensagem.',
        'As condições que combinamos preveem um encargo de {{fee}}. Dizemos isto para que não seja uma surpresa, e preferimos muito combinar consigo uma data ou um plano.',
        'Se algo não está certo na fatura, ou se o dinheiro está apertado, diga-nos e ajudamos a encontrar uma solução. O seu contato é {{human}}: {{reach}}.',
      ],
      button: 'Pagar ou combinar um plano',
    },
  },
  overdue_formal: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Pedimos formalmente o pagamento de {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Por favor, pague ou responda até {{replyBy}}. Um plano, uma correção ou ajuda continuam possíveis. Pago? Muito obrigado. {{human}}, {{reach}}.',
      link: 'Pagar ou escolher: {{link}}',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. {{greeting}}.\n\nEste é o nosso pedido formal de pagamento de {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Por favor, pague ou responda até {{replyBy}}. Se já pagou, muito obrigado, e desconsidere esta mensagem.\n\nUm plano em partes, uma correção, ou ajuda se o dinheiro está apertado: tudo isso continua possível. O seu contato é {{human}}: {{reach}}.',
      link: 'Pague, peça um plano ou conteste aqui: {{link}}',
    },
    email: {
      subject: '{{creditor}}: a nossa carta formal sobre {{invoices}}',
      paragraphs: [
        'Escrevemos formalmente sobre {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Em {{creditor}} já escrevemos antes sobre este assunto. Se entretanto pagou, muito obrigado, e desconsidere esta carta.',
        'Pedimos que pague, ou que nos responda até {{replyBy}}. Pode pagar tudo, pedir um plano em partes, indicar uma data que possa cumprir ou dizer-nos por escrito o que não está certo na fatura. Se uma parte está em dúvida, o resto pode ser pago à parte.',
        'Se o dinheiro está apertado, diga-nos: procuramos um acordo consigo, e uma orientação gratuita e independente também pode ajudar.',
        'O seu contato é {{human}}: {{reach}}. Valorizamos trabalhar consigo e queremos resolver isto juntos.',
      ],
      button: 'Pagar ou responder',
    },
  },
  final_options: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Vamos concluir isto juntos: {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Pague, pague em partes ou diga o que não está certo. Pago? Muito obrigado. {{human}} decide, não uma máquina: {{reach}}.',
      link: 'As suas opções: {{link}}',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. {{greeting}}.\n\nGostaríamos de concluir isto juntos: {{invoices}} ({{amount}}), cujo prazo terminou em {{when}}. Se já pagou, muito obrigado, e desconsidere esta mensagem.\n\nAs suas opções: pagar tudo, pagar em partes, dizer-nos o que não está certo ou dizer-nos que precisa de ajuda. O que vem depois não é decidido por uma máquina: é {{human}} quem decide, e gostaria primeiro de ouvir a sua voz: {{reach}}.',
      link: 'Escolha a sua opção aqui: {{link}}',
    },
    email: {
      subject: '{{creditor}}: as suas opções para {{invoices}}',
      paragraphs: [
        'Gostaríamos de concluir este assunto juntos: {{invoices}} de {{creditor}} ({{amount}}), cujo prazo terminou em {{when}}. Se entretanto pagou, muito obrigado, e desconsidere esta carta.',
        'Estas são as suas opções: pagar tudo; pagar em partes num plano que combinamos; pagar o que não está em dúvida e dizer-nos o que não está certo no resto; ou dizer-nos que precisa de ajuda porque o dinheiro está apertado. Uma orientação gratuita e independente também pode ajudar.',
        'O que vem depois não é decidido por uma máquina. {{human}} vê a sua conta em pessoa e gostaria primeiro de ouvir a sua voz: {{reach}}. Basta responder a este e-mail.',
      ],
      button: 'Ver as suas opções',
    },
  },
};
