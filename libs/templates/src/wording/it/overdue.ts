import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Italian wording for overdue invoices up to the personal tone. */
export const overdue: Readonly<
  Record<Extract<LadderKind, 'overdue_friendly' | 'overdue_clear' | 'overdue_personal' | 'offer_plan'>, KindWording>
> = {
  overdue_friendly: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Forse è semplicemente sfuggito: {{invoices}} ({{amount}}), con scadenza passata {{when}}. Già pagato? Grazie. {{human}}, {{reach}}.',
      link: 'Pagare, chiedere tempo o scriverci: {{link}}',
    },
    whatsapp: {
      text: "Qui {{creditor}}. {{greeting}}.\n\nForse è semplicemente sfuggito, come succede a tutti noi: {{invoices}} ({{amount}}), con scadenza passata {{when}}. Se ha già pagato, grazie, e non tenga conto di questo messaggio.\n\nSe c'è qualche difficoltà, {{human}} aiuta volentieri: {{reach}}.",
      link: 'Paghi, chieda più tempo o ci dica che cosa non va: {{link}}',
    },
    email: {
      subject: '{{creditor}}: un promemoria cortese su {{invoices}}',
      paragraphs: [
        'Forse è semplicemente sfuggito, come succede a tutti noi: {{invoices}} di {{creditor}} ({{amount}}), con scadenza passata {{when}}.',
        'Se ha già pagato, grazie, e non tenga conto di questo messaggio.',
        "Se c'è qualche difficoltà, ce lo dica. Sulla sua pagina può pagare, chiedere più tempo o un piano, o dirci che qualcosa non va. Può anche rispondere a questa e-mail; la legge una persona.",
      ],
      button: 'Pagare o scriverci',
    },
  },
  overdue_clear: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Non vediamo ancora il pagamento di {{invoices}} ({{amount}}), con scadenza passata {{when}}. Pagato? Grazie. Se no, paghi o ci dica che cosa serve: {{human}}, {{reach}}.',
      link: 'Le sue opzioni: {{link}}',
    },
    whatsapp: {
      text: 'Qui {{creditor}}. {{greeting}}.\n\nNon vediamo ancora il pagamento di {{invoices}} ({{amount}}), con scadenza passata {{when}}. Se ha pagato negli ultimi giorni, grazie, e non tenga conto di questo messaggio.\n\nSe no, chiediamo di pagare o di dirci che cosa serve: più tempo, un pagamento a rate o una correzione. {{human}} risponde: {{reach}}.',
      link: 'Tutto questo è possibile qui: {{link}}',
    },
    email: {
      subject: '{{creditor}}: promemoria su {{invoices}}',
      paragraphs: [
        'A {{creditor}} non vediamo ancora il pagamento di {{invoices}} ({{amount}}), con scadenza passata {{when}}. Se ha pagato negli ultimi giorni, grazie, e non tenga conto di questo messaggio.',
        'Se no, chiediamo di pagare o di dirci che cosa serve. Sulla sua pagina può pagare tutto o una parte, chiedere un piano o più tempo, o dirci che qualcosa non va.',
        'Se preferisce parlare con qualcuno, {{human}} risponde: {{reach}}.',
      ],
      button: 'Pagare o scegliere che cosa serve',
    },
  },
  overdue_personal: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Qui {{human}}. Che cosa aiuterebbe con {{invoices}} ({{amount}}), con scadenza passata {{when}}? Tempo, rate, una correzione: mi dica. Pagato? Grazie. {{reach}}.',
      link: 'Le sue opzioni: {{link}}',
    },
    whatsapp: {
      text: 'Qui {{creditor}}. {{greeting}}.\n\nMi chiamo {{human}}. Vorrei trovare con lei una buona soluzione per {{invoices}} ({{amount}}), con scadenza passata {{when}}. Se ha appena pagato, grazie, e non tenga conto di questo messaggio.\n\nAiuterebbe più tempo, o un pagamento a rate? Qualcosa non va? Mi scriva o mi chiami: {{reach}}.',
      link: 'Può anche pagare o scegliere qui: {{link}}',
    },
    email: {
      subject: '{{creditor}}: come possiamo aiutare con {{invoices}}?',
      paragraphs: [
        'Mi chiamo {{human}} e sono il suo contatto presso {{creditor}}. Scrivo per {{invoices}} ({{amount}}), con scadenza passata {{when}}. Se ha appena pagato, grazie, e non tenga conto di questo messaggio.',
        "I pagamenti che arrivano come d'accordo ci permettono di pagare come d'accordo anche le nostre persone e i nostri fornitori. Per questo cerco una soluzione che vada bene anche per lei: più tempo, un pagamento a rate, o una correzione se abbiamo sbagliato noi.",
        'Se in questo momento i mezzi sono stretti, me lo dica. Ascolto, e cerchiamo insieme un accordo. Mi trova a questo recapito: {{reach}}, o rispondendo a questa e-mail.',
      ],
      button: 'Pagare o scegliere un altro modo',
    },
  },
  offer_plan: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Un pagamento a rate aiuterebbe con {{invoices}} ({{amount}}), con scadenza passata {{when}}? Proponga un piano adatto. Già pagato? Grazie. {{human}}, {{reach}}.',
      link: 'Proporre un piano o pagare: {{link}}',
    },
    whatsapp: {
      text: "Qui {{creditor}}. {{greeting}}.\n\nUn pagamento a rate aiuterebbe con {{invoices}} ({{amount}}), con scadenza passata {{when}}? Può proporre le rate e i giorni che vanno bene per lei, e noi li guardiamo volentieri. Se ha già pagato, grazie, e non tenga conto di questo messaggio.\n\nSe la difficoltà è un'altra, {{human}} aiuta volentieri: {{reach}}.",
      link: 'Proponga un piano, paghi o ci dica che cosa non va: {{link}}',
    },
    email: {
      subject: '{{creditor}}: {{invoices}} a rate, se aiuta',
      paragraphs: [
        'Un pagamento a rate aiuterebbe con {{invoices}} di {{creditor}} ({{amount}}), con scadenza passata {{when}}? Se ha già pagato, grazie, e non tenga conto di questo messaggio.',
        'Sulla sua pagina può proporre le rate e i giorni che vanno bene per lei. Una persona guarda la proposta e risponde presto, e fino ad allora non chiediamo altro.',
        'Può anche pagare, chiedere più tempo o dirci che qualcosa non va. {{human}} ne parla volentieri con lei: {{reach}}.',
      ],
      button: 'Proporre un piano o pagare',
    },
  },
};
