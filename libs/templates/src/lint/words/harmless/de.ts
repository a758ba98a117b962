import { entries } from '../entries.js';

/** German phrases that hold a listed word and do no harm. */
export const harmlessInGerman = entries(`
  (nichts|kein|keine|nicht) .. (eilig|Eile|dringend), eilt nicht, nicht eilig, in aller Ruhe, Sofortüberweisung,
  (wir|ich) (antworten|antworte|melden|melde|kümmern|kümmere|korrigieren|korrigiere|klären|kläre|helfen|helfe|
  prüfen|prüfe|ändern|ändere) .. (sofort|umgehend|unverzüglich), umgehend bei Ihnen, melden uns umgehend, sobald,
  Sie müssen nichts, müssen Sie nichts, Sie müssen nicht, müssen Sie nicht, keine Konsequenzen, ohne Konsequenzen,
  kein Rabatt, zu nichts verpflichtet, nicht verpflichtet, kein Passwort, keine Gebühr*, noch nicht zu spät,
  nicht zu spät, uns noch heute, kein Grund .. schämen, niemand .. schämen, muss .. nicht peinlich, Gerichtsstraße,
  Gerichtsplatz, am Gericht #, (vegetarische*|vegane*|warme*|leckere*|kalte*) (Gericht|Gerichte),
  Gericht (schmeckt|geschmeckt|hat),
  (nie|niemals|nicht) nach .. (Passwort|Passwörtern|PIN|TAN|Kartennummer|Kennwort),
  (nie|niemals|nicht) nach .. (Kartennummern|Kartendaten|Zugangsdaten),
  (für|der) (die )?(Polizeiinspektion|Polizeidirektion|Polizeiwache|Polizeischule),
  Anzeige (in|im|zur|für) .. (Zeitung|Blatt|Heft|Ausgabe|Magazin),
  (für|beim) (das|die|den) (Ministerium|Behörde|Finanzamt|Gericht|Amtsgericht|Landgericht|Justizministerium|
  Polizei),
  (Herr|Frau|Herrn|geehrter|geehrte) (Richter|Notar|Notarin|Rechtsanwalt|Rechtsanwältin|Anwalt|Gott|Pfänder),
  (vor|gegen) (Betrug|Betrügern|Diebstahl|Einbruch und Diebstahl), Ihr Urteil, (gern|gerne) .. (vorbei*|zu Hause),
  (vereinbarte*|zugesagte*) Rabatt*, Rabatt .. (abgezogen|berücksichtigt|vereinbart),
  dringende* (Reparatur|Lieferung|Auftrag), # (Gericht|Gerichte|Gerichten),
  (Gericht|Gerichte) (vom|für|aus|des Tages|am Buffet), (unsere|unsern|unseren|Ihre|die) (Gerichte|Gerichten),
  kein Druck, ohne Druck, Gott sei Dank, grüß Gott, Grüß Gott, so etwas passiert, so was passiert,
  (Rechnung|Betrag|Summe|Preis|Gebühr|Anzahlung|Rate|Gutschrift|Rabatt) betrug, betrug #,
  (nicht|niemandem|nichts) .. peinlich,
  (antworten|antwort|antworte|melden|melde|reagieren|erreichen|bearbeiten|prüfen|Rückmeldung|zurück) .. #
  Stunden, # Stunden .. (antworten|Antwort|Rückmeldung|melden|zurück),
  (innerhalb|binnen) .. # Stunden (melden|antworten|erhalten|bekommen|hören) (wir|ich|Sie),
  (ich|wir|Ich) .. (schicke|schicken|sende|senden|storniere|stornieren|stoppe|stoppen|ersetze|ersetzen|
  tausche|tauschen|ändere|berichtige|berichtigen|nehme|nehmen|gebe|geben|leite|leiten) .. (sofort|umgehend|
  unverzüglich|noch heute|heute noch),
  (schicke|schicken|sende|senden|storniere|stornieren|stoppe|stoppen|ersetze|ersetzen|tausche|tauschen|ändere|
  berichtige|berichtigen|korrigiere) (ich|wir) .. (sofort|umgehend|unverzüglich|noch heute|heute noch),
  (sage|sagen|geben|erhalten|bekommen|hören) (wir|Sie|ich) .. (sofort|umgehend) .. (Bescheid|Antwort|
  Rückmeldung|von), rufe* .. (sofort|umgehend|heute noch) .. (an|zurück), Rechnung .. Kanzlei, Ihre Mandanten,
  (komme|kommen|kommt|schaue|schauen) .. (gern|gerne) .. (vorbei|zu Hause),
  wenn Sie .. nicht .. (zahlen|bezahlen|begleichen) können, wenn Sie nicht .. (zahlen|bezahlen) können,
  Ihren Aufenthalt, Ihr Aufenthalt, (kein|keinen) Eintrag, letzten Anruf, letzter Anruf,
  (keine|keinerlei|ohne) (rechtlichen|rechtliche|gerichtlichen|gerichtliche) (Schritte|Schritten|Maßnahmen),
  (kein|keinen|keine) (Inkasso*|Anwalt|Anwälte|Rechtsanwalt|Mahnbescheid*|Mahnverfahren|Gerichtsvollzieher*|
  Klage|Schufa*|Negativeintrag), ohne (Inkasso*|Anwalt|Gericht),
  (nicht|nichts|nie) (vor|an ein|an das|ans|an einen|zum|zu einem) (Inkasso*|Gericht|Anwalt|Rechtsanwalt),
  weder .. noch .. (Inkasso*|Gericht|Anwalt|Anwälte), (Schufa*|Bonität*) (bleibt|ist) (unberührt|davon),
  (für|an) (die |Ihre )?Kanzlei, Rechnung .. für die Kanzlei, am Amtsgericht #, am Landgericht #,
  (Straße|Weg|Platz) am (Amtsgericht|Landgericht),
  (für|der|des|das|die|am|im|vom|beim) (die |das )?(Polizeiinspektion|Polizeidirektion|Polizeiwache|
  Polizeischule|Polizeirevier|Polizeipräsidium|Polizeiorchester|Polizeisportverein|Polizeichor|
  Polizeiakademie|Polizeistation),
  (unsere|unserer|meine|meiner|unserem|unser|meinem) (letzte|letzten|letzter|letztes) (Erinnerung|Hinweis|
  Mahnung|Anruf|Versuch|Gespräch), in dringenden Fällen, dringenden (Fällen|Fragen), dringende Fragen,
  (wenn|falls) es (dringend|eilig) ist, (wenn|falls) es eilt, Weine aus, Weinprobe,
  (vom|das|jedes|dieses) (vegane|vegetarische|warme|gute|erste|zweite|dritte)?* Gericht .. (geschmeckt|lecker|
  gut), (keine|ohne|keinerlei) (Mahnkosten|Inkassokosten|Inkassogebühr*|Strafgebühr*|Mahngebühr*),
  (kein|keinen|nicht|nichts|niemand|wofür) .. schäm*, keine Drohung`);
