import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Italian wording of the accounts team and of the formal letters: firm, polite, and never a threat. */
export const firm: Readonly<
  Record<Extract<LadderKind, 'overdue_accounts_team' | 'fee_notice' | 'overdue_formal' | 'final_options'>, KindWording>
> = {
  overdue_accounts_team: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. La nostra amministrazione scrive per {{invoices}} ({{amount}}), con scadenza passata {{when}}. Data, piano, correzione: ci dica. Pagato? Grazie. {{human}}, {{reach}}.',
      link: 'Le sue opzioni: {{link}}',
    },
    whatsapp: {
      text: 'Qui {{creditor}}. {{greeting}}.\n\nLa nostra amministrazione segue ora {{invoices}} ({{amount}}), con scadenza passata {{when}}. Se ha pagato, grazie, e non tenga conto di questo messaggio.\n\nPossiamo concordare con lei una data o un piano, o correggere un errore. Se i mezzi sono stretti, ce lo dica e aiutiamo a trovare una soluzione. Il suo contatto è {{human}}: {{reach}}.',
      link: "Paghi, chieda un piano o faccia un'obiezione qui: {{link}}",
    },
    email: {
      subject: '{{creditor}}: la nostra amministrazione su {{invoices}}',
      paragraphs: [
        "L'amministrazione di {{creditor}} segue ora {{invoices}} ({{amount}}), con scadenza passata {{when}}. Se ha pagato, grazie, e non tenga conto di questo messaggio.",
        'Chiediamo di pagare, o di scegliere sulla sua pagina una di queste vie: indicare una data, chiedere un piano a rate o dirci che cosa non va nella fattura. Ciò che è in dubbio lo guardiamo per primo.',
        'Se i mezzi sono stretti, ce lo dica e aiutiamo a trovare una soluzione. Il suo contatto è {{human}}: {{reach}}.',
      ],
      button: 'Pagare o scegliere una di queste vie',
    },
  },
  fee_notice: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Le condizioni concordate prevedono un importo di {{fee}} su {{invoices}} ({{amount}}), con scadenza passata {{when}}. Preferiamo concordare un piano. Pagato? Grazie. {{human}}, {{reach}}.',
      link: 'Pagare o scegliere: {{link}}',
    },
    whatsapp: {
      text: 'Qui {{creditor}}. {{greeting}}.\n\nLa nostra amministrazione scrive per {{invoices}} ({{amount}}), con scadenza passata {{when}}. Le condizioni che abbiamo concordato prevedono per questo un importo di {{fee}}. Se ha pagato, grazie, e non tenga conto di questo messaggio.\n\nPreferiamo di gran lunga concordare con lei una data o un piano. Se i mezzi sono stretti, ce lo dica e aiutiamo a trovare una soluzione. Il suo contatto è {{human}}: {{reach}}.',
      link: "Paghi, chieda un piano o faccia un'obiezione qui: {{link}}",
    },
    email: {
      subject: '{{creditor}}: le condizioni concordate di {{invoices}}',
      paragraphs: [
        "L'amministrazione di {{creditor}} scrive per {{invoices}} ({{amount}}), con scadenza passata {{when}}. Se ha pagato, grazie, e non tenga conto di questo messaggio.",
        'Le condizioni che abbiamo concordato prevedono per questo un importo di {{fee}}. Lo diciamo perché non sia una sorpresa, e preferiamo di gran lunga concordare con lei una data o un piano.',
        'Se qualcosa non va nella fattura, o se i mezzi sono stretti, ce lo dica e aiutiamo a trovare una soluzione. Il suo contatto è {{human}}: {{reach}}.',
      ],
      button: 'Pagare o concordare un piano',
    },
  },
  overdue_formal: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Chiediamo formalmente il pagamento di {{invoices}} ({{amount}}), con scadenza passata {{when}}. Attendiamo pagamento o risposta entro questa data: {{replyBy}}. Un piano, una correzione o un aiuto restano possibili. Pagato? Grazie. {{human}}, {{reach}}.',
      link: 'Pagare o scegliere: {{link}}',
    },
    whatsapp: {
      text: 'Qui {{creditor}}. {{greeting}}.\n\nQuesta è la nostra richiesta formale di pagamento di {{invoices}} ({{amount}}), con scadenza passata {{when}}. Per favore paghi, o ci risponda entro questa data: {{replyBy}}. Se ha pagato, grazie, e non tenga conto di questo messaggio.\n\nUn piano a rate, una correzione, o un aiuto se i mezzi sono stretti: tutto questo resta possibile. Il suo contatto è {{human}}: {{reach}}.',
      link: "Paghi, chieda un piano o faccia un'obiezione qui: {{link}}",
    },
    email: {
      subject: '{{creditor}}: la nostra lettera formale su {{invoices}}',
      paragraphs: [
        'Scriviamo formalmente per {{invoices}} ({{amount}}), con scadenza passata {{when}}. A {{creditor}} ne abbiamo già scritto in precedenza. Se intanto ha pagato, grazie, e non tenga conto di questa lettera.',
        'Chiediamo di pagare, o di risponderci entro questa data: {{replyBy}}. Può pagare tutto, chiedere un piano a rate, indicare una data che può mantenere o dirci per iscritto che cosa non va nella fattura. Se una parte è in dubbio, il resto si può pagare a parte.',
        'Se i mezzi sono stretti, ce lo dica: cerchiamo un accordo con lei, e può aiutare anche una consulenza gratuita e indipendente.',
        'Il suo contatto è {{human}}: {{reach}}. Teniamo a lavorare con lei e vogliamo risolvere questo insieme.',
      ],
      button: 'Pagare o rispondere',
    },
  },
  final_options: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Chiudiamo questo insieme: {{invoices}} ({{amount}}), con scadenza passata {{when}}. Paghi, paghi a rate o dica che cosa non va. Pagato? Grazie. Decide {{human}}, non una macchina: {{reach}}.',
      link: 'Le sue opzioni: {{link}}',
    },
    whatsapp: {
      text: 'Qui {{creditor}}. {{greeting}}.\n\nVorremmo chiudere questo insieme a lei: {{invoices}} ({{amount}}), con scadenza passata {{when}}. Se ha pagato, grazie, e non tenga conto di questo messaggio.\n\nLe sue opzioni: pagare tutto, pagare a rate, dirci che cosa non va, o dirci che serve un aiuto. Nessuna macchina decide che cosa viene dopo: lo fa {{human}}, che prima vorrebbe sentire lei: {{reach}}.',
      link: 'Scelga qui la sua opzione: {{link}}',
    },
    email: {
      subject: '{{creditor}}: le sue opzioni per {{invoices}}',
      paragraphs: [
        'Vorremmo chiudere questo insieme a lei: {{invoices}} di {{creditor}} ({{amount}}), con scadenza passata {{when}}. Se intanto ha pagato, grazie, e non tenga conto di questa lettera.',
        'Queste sono le sue opzioni: pagare tutto; pagare a rate con un piano concordato; pagare ciò che non è in dubbio e dirci che cosa non va nel resto; o dirci che serve un aiuto perché i mezzi sono stretti. Può aiutare anche una consulenza gratuita e indipendente.',
        'Nessuna macchina decide che cosa viene dopo. {{human}} guarda il suo conto di persona e prima vorrebbe sentire lei: {{reach}}. Basta una risposta a questa e-mail.',
      ],
      button: 'Vedere le sue opzioni',
    },
  },
};
