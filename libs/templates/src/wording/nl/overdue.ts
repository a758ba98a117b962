import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Dutch wording for overdue invoices up to the personal tone. */
export const overdue: Readonly<
  Record<Extract<LadderKind, 'overdue_friendly' | 'overdue_clear' | 'overdue_personal' | 'offer_plan'>, KindWording>
> = {
  overdue_friendly: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Het is misschien gewoon tussendoor geglipt: {{invoices}} ({{amount}}), vervallen sinds {{when}}. Al betaald? Dank u wel. {{human}}, {{reach}}.',
      link: 'Betalen, tijd vragen of iets zeggen: {{link}}',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. {{greeting}}.\n\nHet is misschien gewoon tussendoor geglipt, zoals ons allemaal gebeurt: {{invoices}} ({{amount}}), vervallen sinds {{when}}. Hebt u al betaald, dank u wel, dan kunt u dit bericht negeren.\n\nZit er iets in de weg, dan helpt {{human}} u graag: {{reach}}.',
      link: 'Betaal, vraag om meer tijd of zeg ons wat er niet klopt: {{link}}',
    },
    email: {
      subject: '{{creditor}}: een vriendelijke herinnering aan {{invoices}}',
      paragraphs: [
        'Het is misschien gewoon tussendoor geglipt, zoals ons allemaal gebeurt: {{invoices}} van {{creditor}} ({{amount}}), vervallen sinds {{when}}.',
        'Hebt u al betaald, dank u wel, dan kunt u dit bericht negeren.',
        'Zit er iets in de weg, zeg het ons. Op uw pagina kunt u betalen, om meer tijd of een regeling vragen, of zeggen dat er iets niet klopt. U kunt ook op deze e-mail antwoorden; een mens leest hem.',
      ],
      button: 'Betalen of antwoorden',
    },
  },
  overdue_clear: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Wij zien nog geen betaling voor {{invoices}} ({{amount}}), vervallen sinds {{when}}. Betaald? Dank u. Nog niet? Betaal of zeg wat u nodig hebt: {{human}}, {{reach}}.',
      link: 'Uw keuzes: {{link}}',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. {{greeting}}.\n\nWij zien nog geen betaling voor {{invoices}} ({{amount}}), vervallen sinds {{when}}. Hebt u de afgelopen dagen betaald, dank u wel, dan kunt u dit bericht negeren.\n\nIs dat niet het geval, dan vragen wij u te betalen of te zeggen wat u nodig hebt: meer tijd, in delen betalen of een correctie. {{human}} antwoordt u: {{reach}}.',
      link: 'Dat kan allemaal hier: {{link}}',
    },
    email: {
      subject: '{{creditor}}: herinnering aan {{invoices}}',
      paragraphs: [
        'Bij {{creditor}} zien wij nog geen betaling voor {{invoices}} ({{amount}}), vervallen sinds {{when}}. Hebt u de afgelopen dagen betaald, dank u wel, dan kunt u dit bericht negeren.',
        'Is dat niet het geval, dan vragen wij u te betalen of te zeggen wat u nodig hebt. Op uw pagina kunt u alles of een deel betalen, om een regeling of meer tijd vragen, of zeggen dat er iets niet klopt.',
        'Spreekt u liever met iemand, dan antwoordt {{human}} u: {{reach}}.',
      ],
      button: 'Betalen of kiezen wat u nodig hebt',
    },
  },
  overdue_personal: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Hier is {{human}}. Wat zou helpen bij {{invoices}} ({{amount}}), vervallen sinds {{when}}? Meer tijd, delen, een correctie: zeg het mij. Betaald? Dank u. {{reach}}.',
      link: 'Uw keuzes: {{link}}',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. {{greeting}}.\n\nMijn naam is {{human}}. Ik wil graag samen met u een goede weg vinden voor {{invoices}} ({{amount}}), vervallen sinds {{when}}. Hebt u net betaald, dank u wel, dan kunt u dit bericht negeren.\n\nZou meer tijd helpen, of betalen in delen? Klopt er iets niet? Schrijf of bel mij: {{reach}}.',
      link: 'U kunt hier ook betalen of kiezen: {{link}}',
    },
    email: {
      subject: '{{creditor}}: hoe kunnen wij helpen met {{invoices}}?',
      paragraphs: [
        'Mijn naam is {{human}} en ik ben uw contactpersoon bij {{creditor}}. Ik schrijf u over {{invoices}} ({{amount}}), vervallen sinds {{when}}. Hebt u net betaald, dank u wel, dan kunt u dit bericht negeren.',
        'Betalingen die zoals afgesproken binnenkomen, laten ons ook onze mensen en leveranciers zoals afgesproken betalen. Daarom zoek ik een weg die ook voor u werkt: meer tijd, betalen in delen, of een correctie als wij een fout hebben gemaakt.',
        'Is het geld op dit moment krap, zeg het mij gerust. Ik luister, en we zoeken samen een oplossing. U bereikt mij via {{reach}}, of met een antwoord op deze e-mail.',
      ],
      button: 'Betalen of een andere weg kiezen',
    },
  },
  offer_plan: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Zou betalen in delen helpen bij {{invoices}} ({{amount}}), vervallen sinds {{when}}? Stel een regeling voor die past. Al betaald? Dank u. {{human}}, {{reach}}.',
      link: 'Regeling voorstellen of betalen: {{link}}',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. {{greeting}}.\n\nZou betalen in delen helpen bij {{invoices}} ({{amount}}), vervallen sinds {{when}}? U kunt de delen en de dagen voorstellen die u passen, en wij bekijken het graag. Hebt u al betaald, dank u wel, dan kunt u dit bericht negeren.\n\nZit er iets anders in de weg, dan helpt {{human}} u graag: {{reach}}.',
      link: 'Stel een regeling voor, betaal of zeg wat er niet klopt: {{link}}',
    },
    email: {
      subject: '{{creditor}}: {{invoices}} in delen, als dat helpt',
      paragraphs: [
        'Zou betalen in delen helpen bij {{invoices}} van {{creditor}} ({{amount}}), vervallen sinds {{when}}? Hebt u al betaald, dank u wel, dan kunt u dit bericht negeren.',
        'Op uw pagina kunt u de delen en de dagen voorstellen die u passen. Een mens bekijkt het en antwoordt snel, en tot dan vragen wij verder niets van u.',
        'U kunt ook betalen, om meer tijd vragen of zeggen dat er iets niet klopt. {{human}} bespreekt het graag met u: {{reach}}.',
      ],
      button: 'Regeling voorstellen of betalen',
    },
  },
};
