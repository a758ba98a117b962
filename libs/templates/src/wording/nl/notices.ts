import { type NoticeKind } from '@tactful/contracts';
import { type KindWording } from '../wording.types.js';

/** Dutch notices: they tell, and ask for nothing. */
export const notices: Readonly<Record<NoticeKind, KindWording>> = {
  statement: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Uw rekeningoverzicht {{period}} staat klaar. Vragen? {{human}}, {{reach}}.',
      link: 'Bekijken of downloaden: {{link}}',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. {{greeting}}.\n\nUw rekeningoverzicht {{period}} staat klaar. Het toont wat is gefactureerd en wat is betaald.\n\nLijkt er iets niet te kloppen, dan helpt {{human}} u graag: {{reach}}.',
      link: 'Bekijk of download het hier: {{link}}',
    },
    email: {
      subject: '{{creditor}}: uw rekeningoverzicht staat klaar',
      paragraphs: [
        'Uw rekeningoverzicht bij {{creditor}} {{period}} staat klaar. Het toont wat is gefactureerd en wat is betaald.',
        'U kunt het op uw pagina bekijken en downloaden als document of als tabel. Lijkt er iets niet te kloppen, zeg het ons: antwoord gewoon op deze e-mail, een mens leest hem.',
      ],
      button: 'Overzicht bekijken of downloaden',
    },
  },
  collection_announced: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Zoals afgesproken gaat {{invoices}} ({{amount}}) {{method}} op {{collectOn}}. U hoeft niets te doen. Klopt iets niet? {{human}}, {{reach}}.',
      link: 'Bekijk het of zeg het ons: {{link}}',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. {{greeting}}.\n\nZoals afgesproken gaat de betaling van {{invoices}} ({{amount}}) {{method}} op {{collectOn}}. U hoeft niets te doen.\n\nKomt de dag niet uit, of klopt er iets niet, dan helpt {{human}} u graag: {{reach}}.',
      link: 'Bekijk het, of zeg het ons als er iets niet klopt: {{link}}',
    },
    email: {
      subject: '{{creditor}}: hoe de betaling van {{invoices}} gaat',
      paragraphs: [
        'Zoals afgesproken met {{creditor}} gaat de betaling van {{invoices}} ({{amount}}) {{method}} op {{collectOn}}. U hoeft niets te doen.',
        'Komt de dag niet uit, of klopt er iets niet, zeg het ons dan eerder: op uw pagina, of met een antwoord op deze e-mail. Een mens leest hem.',
      ],
      button: 'Bekijken of antwoorden',
    },
  },
  invoice_copy: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Dank u voor het bericht. Wij sturen u {{invoices}} graag opnieuw. Ontbreekt er iets? {{human}}, {{reach}}.',
      link: 'Bekijk het hier: {{link}}',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. {{greeting}}.\n\nDank u voor het bericht. Wij sturen u {{invoices}} graag opnieuw: op uw pagina staat alles, ook waarvoor het is.\n\nOntbreekt er iets of klopt er iets niet, dan helpt {{human}} u graag: {{reach}}.',
      link: 'Bekijk het hier: {{link}}',
    },
    email: {
      subject: '{{creditor}}: nog een keer {{invoices}}',
      paragraphs: [
        'Dank u voor het bericht. Wij sturen u {{invoices}} graag opnieuw: op uw pagina staat alles, ook waarvoor het is.',
        'Ontbreekt er iets of klopt er iets niet, beantwoord dan deze e-mail: {{human}} of een collega leest hem.',
      ],
      button: 'Bekijk de factuur',
    },
  },
};
