import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Dutch wording while nothing is overdue. */
export const beforeDue: Readonly<Record<Extract<LadderKind, 'check_in' | 'upcoming' | 'due_today'>, KindWording>> = {
  check_in: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Hebt u {{invoices}} goed ontvangen, en is alles zoals afgesproken? Een kort ja of nee is genoeg. Vragen? {{human}}, {{reach}}.',
      link: 'Bekijk het of zeg het ons: {{link}}',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. {{greeting}}.\n\nHebt u {{invoices}} goed ontvangen, en is alles zoals afgesproken? Een kort ja of nee is genoeg; als er niets is aangekomen, sturen wij het graag opnieuw.\n\nSpreekt u liever met een mens, dan helpt {{human}} u graag: {{reach}}.',
      link: 'Bekijk het hier, of zeg het ons als er iets niet klopt: {{link}}',
    },
    email: {
      subject: '{{creditor}}: hebt u {{invoices}} goed ontvangen?',
      paragraphs: [
        'Een korte groet van {{creditor}}. Hebt u {{invoices}} goed ontvangen, en is alles zoals afgesproken?',
        'Een kort ja of nee als antwoord is genoeg. Als er niets is aangekomen, sturen wij het graag opnieuw. En als er iets niet klopt aan wat u hebt gekregen, zeg het ons dan gerust nu al: in het begin is het het makkelijkst te herstellen.',
        'Dank u voor de samenwerking.',
      ],
      button: 'Factuur bekijken of antwoorden',
    },
  },
  upcoming: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Een vriendelijk bericht over {{invoices}} ({{amount}}), te betalen {{when}}. Meer tijd nodig, of klopt er iets niet? {{human}}, {{reach}}.',
      link: 'Betalen of kiezen: {{link}}',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. {{greeting}}.\n\nEen vriendelijk bericht vooraf over {{invoices}} ({{amount}}), te betalen {{when}}. Hebt u het al geregeld, dank u wel: dan is er verder niets te doen.\n\nHebt u meer tijd nodig, of klopt er iets niet, dan helpt {{human}} u graag: {{reach}}.',
      link: 'Betaal, kies een andere weg of vraag het ons hier: {{link}}',
    },
    email: {
      subject: '{{creditor}}: een vriendelijk bericht over {{invoices}}',
      paragraphs: [
        'Een vriendelijk bericht vooraf van {{creditor}}: {{invoices}} ({{amount}}), te betalen {{when}}.',
        'Hebt u het al geregeld, dank u wel: dan is er verder niets te doen.',
        'Op uw pagina kunt u betalen, een andere manier of dag kiezen, om meer tijd vragen of ons zeggen dat er iets niet klopt. Of antwoord gewoon op deze e-mail: een mens leest hem.',
      ],
      button: 'Betalen of een andere weg kiezen',
    },
  },
  due_today: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Een kort bericht over {{invoices}} ({{amount}}), te betalen {{when}}. Al onderweg? Dank u wel. Vragen of meer tijd: {{human}}, {{reach}}.',
      link: 'Betalen of kiezen: {{link}}',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. {{greeting}}.\n\nEen kort bericht over {{invoices}} ({{amount}}), te betalen {{when}}. Is uw betaling al onderweg, dank u wel, dan kunt u dit bericht negeren.\n\nKomt het vandaag niet uit, of klopt er iets niet, zeg het ons: {{human}}, {{reach}}.',
      link: 'Betaal, vraag om meer tijd of stel uw vraag hier: {{link}}',
    },
    email: {
      subject: '{{creditor}}: een kort bericht over {{invoices}}',
      paragraphs: [
        'Een kort bericht van {{creditor}}: {{invoices}} ({{amount}}), te betalen {{when}}.',
        'Is uw betaling al onderweg, dank u wel, dan kunt u dit bericht negeren.',
        'Komt het vandaag niet uit, dan mag u dat gerust zeggen: op uw pagina kunt u betalen, om meer tijd of een regeling vragen, of ons zeggen dat er iets niet klopt. U kunt ook op deze e-mail antwoorden; een mens leest hem.',
      ],
      button: 'Betalen of meer tijd vragen',
    },
  },
};
