import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Dutch wording of the accounts team and of the formal letters: firm, polite, and never a threat. */
export const firm: Readonly<
  Record<Extract<LadderKind, 'overdue_accounts_team' | 'fee_notice' | 'overdue_formal' | 'final_options'>, KindWording>
> = {
  overdue_accounts_team: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Onze boekhouding schrijft u over {{invoices}} ({{amount}}), vervallen sinds {{when}}. Een datum, een regeling, een correctie: zeg het ons. Betaald? Dank u. {{human}}, {{reach}}.',
      link: 'Uw keuzes: {{link}}',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. {{greeting}}.\n\nOnze boekhouding kijkt nu naar {{invoices}} ({{amount}}), vervallen sinds {{when}}. Hebt u betaald, dank u wel, dan kunt u dit bericht negeren.\n\nWij kunnen met u een datum of een regeling afspreken, of een fout herstellen. Is het geld krap, zeg het ons en wij helpen een weg te vinden. Uw contactpersoon is {{human}}: {{reach}}.',
      link: 'Betaal, vraag om een regeling of maak bezwaar hier: {{link}}',
    },
    email: {
      subject: '{{creditor}}: onze boekhouding over {{invoices}}',
      paragraphs: [
        'De boekhouding van {{creditor}} kijkt nu naar {{invoices}} ({{amount}}), vervallen sinds {{when}}. Hebt u betaald, dank u wel, dan kunt u dit bericht negeren.',
        'Wij vragen u te betalen, of op uw pagina een van deze wegen te kiezen: een datum noemen, om een regeling in delen vragen, of ons zeggen wat er niet klopt aan de factuur. Waar u aan twijfelt, bekijken wij eerst.',
        'Is het geld krap, zeg het ons en wij helpen een weg te vinden. Uw contactpersoon is {{human}}: {{reach}}.',
      ],
      button: 'Betalen of een van deze wegen kiezen',
    },
  },
  fee_notice: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. De afgesproken voorwaarden noemen een vergoeding van {{fee}} voor {{invoices}} ({{amount}}), vervallen sinds {{when}}. Liever spreken wij een regeling af. Betaald? Dank u. {{human}}, {{reach}}.',
      link: 'Betalen of kiezen: {{link}}',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. {{greeting}}.\n\nOnze boekhouding schrijft u over {{invoices}} ({{amount}}), vervallen sinds {{when}}. De voorwaarden die wij hebben afgesproken, noemen een vergoeding van {{fee}}. Hebt u betaald, dank u wel, dan kunt u dit bericht negeren.\n\nWij spreken veel liever een datum of een regeling met u af. Is het geld krap, zeg het ons en wij helpen een weg te vinden. Uw contactpersoon is {{human}}: {{reach}}.',
      link: 'Betaal, vraag om een regeling of maak bezwaar hier: {{link}}',
    },
    email: {
      subject: '{{creditor}}: de afgesproken voorwaarden van {{invoices}}',
      paragraphs: [
        'De boekhouding van {{creditor}} schrijft u over {{invoices}} ({{amount}}), vervallen sinds {{when}}. Hebt u betaald, dank u wel, dan kunt u dit bericht negeren.',
        'De voorwaarden die wij hebben afgesproken, noemen een vergoeding van {{fee}}. Wij zeggen het u zodat het geen verrassing is, en wij spreken veel liever een datum of een regeling met u af.',
        'Klopt er iets niet aan de factuur, of is het geld krap, zeg het ons en wij helpen een weg te vinden. Uw contactpersoon is {{human}}: {{reach}}.',
      ],
      button: 'Betalen of een regeling afspreken',
    },
  },
  overdue_formal: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Wij vragen u formeel {{invoices}} ({{amount}}) te voldoen, vervallen sinds {{when}}. Graag betaling of antwoord tot en met {{replyBy}}. Een regeling, een correctie of hulp kan nog. Betaald? Dank u. {{human}}, {{reach}}.',
      link: 'Betalen of kiezen: {{link}}',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. {{greeting}}.\n\nDit is ons formele verzoek om {{invoices}} ({{amount}}) te voldoen, vervallen sinds {{when}}. Wilt u betalen, of ons antwoorden tot en met {{replyBy}}. Hebt u betaald, dank u wel, dan kunt u dit bericht negeren.\n\nEen regeling in delen, een correctie, of hulp als het geld krap is: dat kan allemaal nog. Uw contactpersoon is {{human}}: {{reach}}.',
      link: 'Betaal, vraag om een regeling of maak bezwaar hier: {{link}}',
    },
    email: {
      subject: '{{creditor}}: onze formele brief over {{invoices}}',
      paragraphs: [
        'Wij schrijven u formeel over {{invoices}} ({{amount}}), vervallen sinds {{when}}. Bij {{creditor}} hebben wij u hier al eerder over geschreven. Hebt u intussen betaald, dank u wel, dan kunt u deze brief negeren.',
        'Wij vragen u te betalen, of ons te antwoorden tot en met {{replyBy}}. U kunt alles betalen, om een regeling in delen vragen, een datum noemen die u haalt, of ons schrijven wat er niet klopt aan de factuur. Twijfelt u aan een deel, dan kan de rest apart worden betaald.',
        'Is het geld krap, zeg het ons: wij zoeken met u naar een regeling, en gratis en onafhankelijk advies kan u ook helpen.',
        'Uw contactpersoon is {{human}}: {{reach}}. Wij werken graag met u samen en willen dit samen oplossen.',
      ],
      button: 'Betalen of ons antwoorden',
    },
  },
  final_options: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Laten we dit samen afronden: {{invoices}} ({{amount}}), vervallen sinds {{when}}. Betaal, betaal in delen of zeg wat er niet klopt. Betaald? Dank u. {{human}} beslist, geen machine: {{reach}}.',
      link: 'Uw keuzes: {{link}}',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. {{greeting}}.\n\nWij willen dit graag samen met u afronden: {{invoices}} ({{amount}}), vervallen sinds {{when}}. Hebt u betaald, dank u wel, dan kunt u dit bericht negeren.\n\nUw keuzes: alles betalen, in delen betalen, zeggen wat er niet klopt, of zeggen dat u hulp nodig hebt. Geen machine beslist wat er daarna komt: dat doet {{human}}, en hoort graag eerst van u: {{reach}}.',
      link: 'Maak hier uw keuze: {{link}}',
    },
    email: {
      subject: '{{creditor}}: uw keuzes voor {{invoices}}',
      paragraphs: [
        'Wij willen deze zaak graag samen met u afronden: {{invoices}} van {{creditor}} ({{amount}}), vervallen sinds {{when}}. Hebt u intussen betaald, dank u wel, dan kunt u deze brief negeren.',
        'Dit zijn uw keuzes: alles betalen; in delen betalen met een regeling die wij afspreken; betalen waar u niet aan twijfelt en zeggen wat er aan de rest niet klopt; of zeggen dat u hulp nodig hebt omdat het geld krap is. Gratis en onafhankelijk advies kan u daarbij ook helpen.',
        'Geen machine beslist wat er daarna komt. {{human}} bekijkt uw rekening persoonlijk en hoort graag eerst van u: {{reach}}. Een antwoord op deze e-mail is genoeg.',
      ],
      button: 'Uw keuzes bekijken',
    },
  },
};
