import { type NoticeKind } from '@tactful/contracts';
import { type KindWording } from '../wording.types.js';

/** Portuguese notices: they tell, and ask for nothing. */
export const notices: Readonly<Record<NoticeKind, KindWording>> = {
  statement: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. O seu extrato de conta {{period}} está pronto. Perguntas? {{human}}, {{reach}}.',
      link: 'Ver ou baixar: {{link}}',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. {{greeting}}.\n\nO seu extrato de conta {{period}} está pronto. Reúne o que foi faturado e o que foi pago.\n\nSe algo não parece certo, {{human}} ajuda com todo o gosto: {{reach}}.',
      link: 'Veja ou baixe aqui: {{link}}',
    },
    email: {
      subject: '{{creditor}}: o seu extrato de conta está pronto',
      paragraphs: [
        'O seu extrato de conta em {{creditor}} {{period}} está pronto. Reúne o que foi faturado e o que foi pago.',
        'Pode vê-lo na sua página e baixá-lo como documento ou como tabela. Se algo não parece certo, diga-nos: responda a este e-mail, uma pessoa o lê.',
      ],
      button: 'Ver ou baixar o extrato',
    },
  },
  collection_announced: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Como combinado, o pagamento de {{invoices}} ({{amount}}) será feito {{method}} em {{collectOn}}. Nada a fazer. Algo errado? {{human}}, {{reach}}.',
      link: 'Ver ou dizer-nos algo: {{link}}',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. {{greeting}}.\n\nComo combinado, o pagamento de {{invoices}} ({{amount}}) será feito {{method}} em {{collectOn}}. Não precisa fazer nada.\n\nSe o dia não lhe serve, ou se algo não está certo, {{human}} ajuda com todo o gosto: {{reach}}.',
      link: 'Veja, ou diga-nos se algo não está certo: {{link}}',
    },
    email: {
      subject: '{{creditor}}: como será feito o pagamento de {{invoices}}',
      paragraphs: [
        'Como combinado com {{creditor}}, o pagamento de {{invoices}} ({{amount}}) será feito {{method}} em {{collectOn}}. Não precisa fazer nada.',
        'Se o dia não lhe serve, ou se algo não está certo, diga-nos antes: na sua página, ou respondendo a este e-mail. Uma pessoa o lê.',
      ],
      button: 'Ver ou dizer-nos algo',
    },
  },
  invoice_copy: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Gratos por nos avisar. Enviamos de novo {{invoices}}. Falta algo? {{human}}, {{reach}}.',
      link: 'Veja aqui: {{link}}',
    },
    whatsapp: {
      text: 'Aqui é {{creditor}}. {{greeting}}.\n\nGratos por nos avisar. Enviamos de novo {{invoices}}: na sua página está tudo, também a que se refere.\n\nSe falta algo ou algo não está certo, {{human}} ajuda com todo o gosto: {{reach}}.',
      link: 'Veja aqui: {{link}}',
    },
    email: {
      subject: '{{creditor}}: de novo {{invoices}}',
      paragraphs: [
        'Gratos por nos avisar. Enviamos de novo {{invoices}}: na sua página está tudo, também a que se refere.',
        'Se falta algo ou algo não está certo, responda a este e-mail: {{human}} ou alguém da equipe o lê.',
      ],
      button: 'Ver a fatura',
    },
  },
};
