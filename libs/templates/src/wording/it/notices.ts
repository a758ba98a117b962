import { type NoticeKind } from '@tactful/contracts';
import { type KindWording } from '../wording.types.js';

/** Italian notices: they tell, and ask for nothing. */
export const notices: Readonly<Record<NoticeKind, KindWording>> = {
  statement: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Il suo estratto conto {{period}} è pronto. Domande? {{human}}, {{reach}}.',
      link: 'Vederlo o scaricarlo: {{link}}',
    },
    whatsapp: {
      text: 'Qui {{creditor}}. {{greeting}}.\n\nIl suo estratto conto {{period}} è pronto. Raccoglie ciò che è stato fatturato e ciò che è stato pagato.\n\nSe qualcosa non le sembra giusto, {{human}} aiuta volentieri: {{reach}}.',
      link: 'Lo guardi o lo scarichi qui: {{link}}',
    },
    email: {
      subject: '{{creditor}}: il suo estratto conto è pronto',
      paragraphs: [
        'Il suo estratto conto presso {{creditor}} {{period}} è pronto. Raccoglie ciò che è stato fatturato e ciò che è stato pagato.',
        'Può vederlo sulla sua pagina e scaricarlo come documento o come tabella. Se qualcosa non le sembra giusto, ce lo dica: risponda a questa e-mail, la legge una persona.',
      ],
      button: "Vedere o scaricare l'estratto",
    },
  },
  collection_announced: {
    version: 1,
    sms: {
      text: "{{creditor}}: {{greeting}}. Come d'accordo, il pagamento di {{invoices}} ({{amount}}) avverrà {{method}} in data {{collectOn}}. Non serve fare nulla. Qualcosa non va? {{human}}, {{reach}}.",
      link: 'Vedere o scriverci: {{link}}',
    },
    whatsapp: {
      text: "Qui {{creditor}}. {{greeting}}.\n\nCome d'accordo, il pagamento di {{invoices}} ({{amount}}) avverrà {{method}} in data {{collectOn}}. Non serve fare nulla.\n\nSe il giorno non va bene per lei, o se qualcosa non va, {{human}} aiuta volentieri: {{reach}}.",
      link: 'Guardi, o ci dica se qualcosa non va: {{link}}',
    },
    email: {
      subject: '{{creditor}}: come avverrà il pagamento di {{invoices}}',
      paragraphs: [
        "Come d'accordo con {{creditor}}, il pagamento di {{invoices}} ({{amount}}) avverrà {{method}} in data {{collectOn}}. Non serve fare nulla.",
        'Se il giorno non va bene per lei, o se qualcosa non va, ce lo dica prima: sulla sua pagina, o rispondendo a questa e-mail. La legge una persona.',
      ],
      button: 'Vedere o scriverci',
    },
  },
  invoice_copy: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Grazie di averci avvisato. Inviamo di nuovo {{invoices}}. Manca qualcosa? {{human}}, {{reach}}.',
      link: 'Guardi qui: {{link}}',
    },
    whatsapp: {
      text: 'Qui {{creditor}}. {{greeting}}.\n\nGrazie di averci avvisato. Inviamo di nuovo {{invoices}}: sulla sua pagina trova tutto, anche a che cosa si riferisce.\n\nSe manca qualcosa o qualcosa non va, {{human}} aiuta volentieri: {{reach}}.',
      link: 'Guardi qui: {{link}}',
    },
    email: {
      subject: '{{creditor}}: di nuovo {{invoices}}',
      paragraphs: [
        'Grazie di averci avvisato. Inviamo di nuovo {{invoices}}: sulla sua pagina trova tutto, anche a che cosa si riferisce.',
        'Se manca qualcosa o qualcosa non va, risponda a questa e-mail: la legge {{human}} o qualcuno del gruppo.',
      ],
      button: 'Vedere la fattura',
    },
  },
};
