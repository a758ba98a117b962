import { type WordLists } from './words.types.js';

/** German. */
export const german: WordLists = {
  rules: {
    L3: [
      'Gefängnis*', 'Gefaengnis*', 'Polizei*', 'verhaft*', 'Haft', 'Haftbefehl*', 'Straftat*', 'strafbar*', 'Strafanzeige*', 'strafrecht*',
      'Betrug*', 'Betrüger*', 'Verbrechen', 'Verbrecher*', 'kriminell*', 'Staatsanwalt*', 'Anzeige erstatten', 'hinter Gitter*', 'Diebstahl',
    ],
    L4: [
      'Klage*', 'verklag*', 'einklagen', 'Gericht', 'Gerichte', 'gerichtlich*', 'Gerichtsvollzieher*', 'Mahnbescheid*', 'Mahnverfahren',
      'Vollstreck*', 'Zwangsvollstreck*', 'pfänd*', 'Pfändung*', 'Lohnpfändung*', 'Kontopfändung*', 'rechtliche Schritte', 'rechtlichen Schritte*',
      'rechtliche Konsequenzen', 'Inkasso*', 'Zwangsversteiger*', 'Rechtsweg', 'Räumung*',
    ],
    L5: [
      'Rechtsanwalt*', 'Rechtsanwält*', 'Anwalt', 'Anwälte', 'Anwaltskanzlei*', 'Kanzlei', 'Behörde*', 'behördlich*', 'amtlich*', 'Ministerium',
      'Schufa*', 'Auskunftei*', 'Aktenzeichen', 'Rechtsabteilung', 'Urteil', 'Finanzamt', 'Tribunal',
    ],
    L7: [
      'schäm*', 'Schande', 'beschämend*', 'verantwortungslos*', 'unehrlich*', 'Lügner*', 'lügen', 'Ihre Nachbarn', 'Ihr Arbeitgeber',
      'Ihrem Arbeitgeber', 'Ihren Arbeitgeber', 'Ihre Familie wird', 'Ihrer Familie', 'peinlich*', 'zahlungsunwillig*', 'säumig*', 'Zahlungsmoral', 'Ausreden',
      'unzuverlässig*', 'faul', 'Blamage', 'blamier*', 'alle werden erfahren', 'Schnorrer*',
    ],
    L8: [
      'Idiot*', 'dumm', 'dumme', 'dummer', 'Dummkopf', 'Arschloch*', 'Scheiß*', 'Scheiss*', 'Mistkerl*', 'Gauner*', 'Abzocker*', 'Dieb', 'Diebe',
      'Schmarotzer*', 'Versager*', 'verdammt*', 'Gesindel', 'asozial*', 'erbärmlich*',
    ],
    L9: [
      'letzte Mahnung', 'letzte Warnung', 'letzte Chance', 'letzte Frist', 'letztmalig*', 'letzte Aufforderung', 'sofort', 'sofortig*', 'umgehend*',
      'unverzüglich*', 'dringend*', 'innerhalb von 24 Stunden', 'binnen 24 Stunden', 'binnen Stunden', 'jetzt handeln', 'bevor es zu spät ist', 'eilig', 'eilt',
      'auf der Stelle', 'ignorieren Sie', 'letzte Erinnerung', 'schnellstens',
    ],
    L12: ['Bonität*', 'Kreditwürdigkeit', 'Negativeintrag*', 'schwarze Liste', 'schwarzen Liste', 'Score'],
    L13: ['warum haben Sie nicht', 'warum haben Sie noch nicht', 'wieso haben Sie nicht', 'weshalb haben Sie nicht', 'warum zahlen Sie nicht'],
    L14: ['Kartennummer', 'Prüfziffer', 'Passwort', 'Kennwort', 'Ihre PIN', 'Ihre TAN', 'Zugangsdaten', 'CVV', 'Sicherheitscode'],
    L15: ['Sonderangebot*', 'Rabatt*', 'Aktion nur', 'jetzt kaufen', 'Gutschein*', 'neue Produkte', 'gratis', 'Schnäppchen', 'Ausverkauf', 'Treuepunkte'],
    L16: ['Sex', 'Porno*', 'Wodka', 'Whisky', 'Bier', 'Biere', 'Wein', 'Weine', 'Schnaps', 'Alkohol*', 'Schusswaffe*', 'Waffe*', 'Munition', 'Tabak*', 'Zigarette*', 'Zigarre*', 'Cannabis'],
    L22: ['die meisten Kunden zahlen', 'alle anderen zahlen', 'kleine Minderheit', 'kleinen Minderheit', 'andere Kunden zahlen'],
    L23: ['Sünde', 'sündig*', 'Gott', 'Ihr Gewissen', 'moralisch*', 'anständige Menschen', 'Ehrensache'],
    L26: ['sonst', 'andernfalls', 'Sie müssen', 'ansonsten', 'Konsequenzen', 'Sie haben zu zahlen', 'wir fordern', 'Ihre einzige', 'verpflichtet'],
  },
  privacy: [
    'Schuld*', 'überfällig*', 'Mahnung*', 'Inkasso*', 'Rückstand*', 'Zahlungsverzug', 'Verzug', 'Forderung*', 'säumig*', 'offener Betrag',
    'ausstehend*', 'unbezahlt*', 'Mahngebühr*', 'Gebühr', 'schulden',
  ],
  choices: {
    pay: ['zahl*', 'ausgleich*', 'Zahlung*'],
    time: ['Zeit', 'Raten*', 'Termin', 'Plan', 'Weg', 'wählen'],
    object: ['stimmt', 'Einwand', 'Korrektur', 'widersprechen', 'Fehler', 'Nein', 'Rechnung nicht', 'sagen'],
    talk: ['Fragen', 'Frage', 'hilft', 'Hilfe', 'rufen', 'antwort*', 'Kontakt', 'Mensch*', 'fragen'],
  },
  alreadyPaid: ['bezahlt', 'veranlasst', 'unterwegs'],
  help: ['Hilfe', 'Geld knapp', 'Schuldnerberatung', 'hilf*'],
  optOut: ['STOP', 'abmelden', 'abbestellen'],
  typical: ['und', 'Sie', 'ist', 'nicht', 'für', 'wenn', 'wir', 'mit', 'zu', 'oder', 'Ihre', 'uns', 'es', 'die', 'der', 'das'],
};
