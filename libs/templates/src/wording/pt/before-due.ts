import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Portuguese wording while nothing is overdue. */
export const beforeDue: Readonly<Record<Extract<LadderKind, 'check_in' | 'upcoming' | 'due_today'>, KindWording>> = {
  check_in: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Recebeu bem {{invoices}} e está tudo como combinado? Basta um sim ou um não. Perguntas? {{human}}, {{reach}}.',
      link: 'Ver ou dizer-nos algo: {{link}}',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. {{greeting}}.\n\nRecebeu bem {{invoices}} e está tudo como combinado? Basta um sim ou um não; se nada chegou, enviamos de novo com todo o gosto.\n\nSe preferir falar com uma pessoa, {{human}} ajuda com todo o gosto: {{reach}}.',
      link: 'Veja aqui, ou diga-nos se algo não está certo: {{link}}',
    },
    email: {
      subject: '{{creditor}}: recebeu bem {{invoices}}?',
      paragraphs: [
        'Um breve olá de {{creditor}}. Recebeu bem {{invoices}} e está tudo como combinado?',
        'Basta responder sim ou não. Se nada chegou, enviamos de novo com todo o gosto. E se algo no que recebeu não está certo, diga-nos já agora: no início é mais fácil de resolver.',
        'Gratos por trabalhar conosco.',
      ],
      button: 'Ver a fatura ou dizer-nos algo',
    },
  },
  upcoming: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Uma nota amável sobre {{invoices}} ({{amount}}), com vencimento {{when}}. Precisa de mais tempo ou algo não está certo? {{human}}, {{reach}}.',
      link: 'Pagar ou escolher: {{link}}',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. {{greeting}}.\n\nUma nota amável com antecedência sobre {{invoices}} ({{amount}}), com vencimento {{when}}. Se já tratou disso, muito obrigado: não há mais nada a fazer.\n\nSe precisar de mais tempo ou se algo não está certo, {{human}} ajuda com todo o gosto: {{reach}}.',
      link: 'Pague, escolha outra forma ou pergunte aqui: {{link}}',
    },
    email: {
      subject: '{{creditor}}: uma nota amável sobre {{invoices}}',
      paragraphs: [
        'Uma nota amável com antecedência de {{creditor}}: {{invoices}} ({{amount}}), com vencimento {{when}}.',
        'Se já tratou disso, muito obrigado: não há mais nada a fazer.',
        'Na sua página pode pagar, escolher outra forma ou outro dia, pedir mais tempo ou dizer-nos que algo não está certo. Ou responda a este e-mail: uma pessoa o lê.',
      ],
      button: 'Pagar ou escolher outra forma',
    },
  },
  due_today: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Uma nota breve sobre {{invoices}} ({{amount}}), com vencimento {{when}}. Já está a caminho? Muito obrigado. Perguntas ou mais tempo: {{human}}, {{reach}}.',
      link: 'Pagar ou escolher: {{link}}',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. {{greeting}}.\n\nUma nota breve sobre {{invoices}} ({{amount}}), com vencimento {{when}}. Se o seu pagamento já está a caminho, muito obrigado, e desconsidere esta mensagem.\n\nSe hoje não for possível, ou se algo não está certo, diga-nos: {{human}}, {{reach}}.',
      link: 'Pague, peça mais tempo ou pergunte aqui: {{link}}',
    },
    email: {
      subject: '{{creditor}}: uma nota breve sobre {{invoices}}',
      paragraphs: [
        'Uma nota breve de {{creditor}}: {{invoices}} ({{amount}}), com vencimento {{when}}.',
        'Se o seu pagamento já está a caminho, muito obrigado, e desconsidere esta mensagem.',
        'Se hoje não for possível, pode dizer com toda a calma: na sua página pode pagar, pedir mais tempo ou um plano, ou dizer-nos que algo não está certo. Também pode responder a este e-mail; uma pessoa o lê.',
      ],
      button: 'Pagar ou pedir mais tempo',
    },
  },
};
