import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Italian wording while nothing is overdue. */
export const beforeDue: Readonly<Record<Extract<LadderKind, 'check_in' | 'upcoming' | 'due_today'>, KindWording>> = {
  check_in: {
    version: 1,
    sms: {
      text: "{{creditor}}: {{greeting}}. Ha ricevuto bene {{invoices}}, e va tutto come d'accordo? Basta un sì o un no. Domande, o qualcosa non va? {{human}}, {{reach}}.",
      link: 'Vedere o scriverci: {{link}}',
    },
    whatsapp: {
      text: "Qui {{creditor}}. {{greeting}}.\n\nHa ricevuto bene {{invoices}}, e va tutto come d'accordo? Basta un sì o un no; se non è arrivato nulla, inviamo di nuovo tutto volentieri.\n\nSe preferisce parlare con una persona, {{human}} aiuta volentieri: {{reach}}.",
      link: 'Guardi qui, o ci dica se qualcosa non va: {{link}}',
    },
    email: {
      subject: '{{creditor}}: ha ricevuto {{invoices}}?',
      paragraphs: [
        "Un breve saluto da {{creditor}}. Ha ricevuto bene {{invoices}}, e va tutto come d'accordo?",
        "Basta un sì o un no come risposta. Se non è arrivato nulla, inviamo di nuovo tutto volentieri. E se qualcosa in ciò che ha ricevuto non va, ce lo dica già adesso: all'inizio è più facile rimediare.",
        'Grazie di lavorare con noi.',
      ],
      button: 'Vedere la fattura o scriverci',
    },
  },
  upcoming: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Una nota cortese su {{invoices}} ({{amount}}), con scadenza {{when}}. Serve più tempo, o qualcosa non va? {{human}}, {{reach}}.',
      link: 'Pagare o scegliere: {{link}}',
    },
    whatsapp: {
      text: "Qui {{creditor}}. {{greeting}}.\n\nUna nota cortese in anticipo su {{invoices}} ({{amount}}), con scadenza {{when}}. Se ha già disposto il pagamento, grazie: non c'è altro da fare.\n\nSe serve più tempo, o se qualcosa non va, {{human}} aiuta volentieri: {{reach}}.",
      link: 'Paghi, scelga un altro modo o ci chieda qui: {{link}}',
    },
    email: {
      subject: '{{creditor}}: una nota cortese su {{invoices}}',
      paragraphs: [
        'Una nota cortese in anticipo da {{creditor}}: {{invoices}} ({{amount}}), con scadenza {{when}}.',
        "Se ha già disposto il pagamento, grazie: non c'è altro da fare.",
        'Sulla sua pagina può pagare, scegliere un altro modo o un altro giorno, chiedere più tempo o dirci che qualcosa non va. Oppure risponda a questa e-mail: la legge una persona.',
      ],
      button: 'Pagare o scegliere un altro modo',
    },
  },
  due_today: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Una breve nota su {{invoices}} ({{amount}}), con scadenza {{when}}. Già in viaggio? Grazie. Domande o più tempo: {{human}}, {{reach}}.',
      link: 'Pagare o scegliere: {{link}}',
    },
    whatsapp: {
      text: 'Qui {{creditor}}. {{greeting}}.\n\nUna breve nota su {{invoices}} ({{amount}}), con scadenza {{when}}. Se il suo pagamento è già in viaggio, grazie, e non tenga conto di questo messaggio.\n\nSe oggi non è possibile, o se qualcosa non va, ce lo dica: {{human}}, {{reach}}.',
      link: 'Paghi, chieda più tempo o ci faccia una domanda qui: {{link}}',
    },
    email: {
      subject: '{{creditor}}: una breve nota su {{invoices}}',
      paragraphs: [
        'Una breve nota da {{creditor}}: {{invoices}} ({{amount}}), con scadenza {{when}}.',
        'Se il suo pagamento è già in viaggio, grazie, e non tenga conto di questo messaggio.',
        'Se oggi non è possibile, lo può dire con calma: sulla sua pagina può pagare, chiedere più tempo o un piano, o dirci che qualcosa non va. Può anche rispondere a questa e-mail; la legge una persona.',
      ],
      button: 'Pagare o chiedere più tempo',
    },
  },
};
