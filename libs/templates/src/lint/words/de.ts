import { entries } from './entries.js';
import { type WordLists } from './words.types.js';

/** German. */
export const german: WordLists = {
  rules: {
    L3: entries(`
      Gefängnis*, Gefaengnis*, Knast, Polizei*, Polizist*, verhaft*, Haft, Haftbefehl*, Straftat*, strafbar*,
      Strafanzeige*, Strafverfahren, strafrecht*, Betrug*, Betrüger*, Betrueger*, betrügen, betrogen, Verbrechen,
      Verbrecher*, kriminell*, Staatsanwalt*, Anzeige erstatten, Anzeige erstattet, zeigen wir Sie an,
      Sie anzeigen, zur Anzeige, hinter Gitter*, Diebstahl, bestohlen, Ausländerbehörde, abgeschoben, Abschiebung,
      bedroh*, Drohung, werden es bereuen, Sie bereuen, wissen wo Sie wohnen, wir wissen wo, wo Sie wohnen,
      wir finden Sie, verstecken Sie sich, sich nicht verstecken, nicht verstecken, passen Sie auf sich auf,
      das Leben schwer machen, Leben zur Hölle, etwas passiert, etwas zustößt, auf die Knochen, Knochen brechen,
      umbringen, wehtun,
      wäre schade wenn, wäre doch schade, schade wenn .. (passiert|passieren), wissen wann Sie,
      wissen dass Sie .. nach Hause, warten .. auf Sie, vor der Tür auf Sie, Unfälle passieren,
      Aufenthalt*, Ihre Papiere, Visum, Ihren Job verlieren, verlieren Ihren (Job|Arbeitsplatz), Beamte kommen`),
    L4: entries(`
      Klage*, klagen, verklag*, einklagen, Gericht, Gerichte, Gerichts*, gerichtlich*, Gerichtsvollzieher*,
      Richter, Mahnbescheid*, Mahnverfahren, Vollstreck*, Zwangsvollstreck*, Zwangsmaßnahme*, pfänd*, gepfändet,
      Pfändung*, Lohnpfändung*, Kontopfändung*, Gehaltspfändung*, beschlagnahm*,
      rechtliche (Schritte|Konsequenzen|Maßnahmen|Folgen),
      rechtlichen (Schritte|Schritten|Maßnahmen|Mitteln|Folgen), juristisch*, Rechtsmittel, Inkasso*,
      Geldeintreiber*, Eintreiber*, Schuldeneintreiber*, Zwangsversteiger*, Rechtsweg, zwangsgeräumt,
      Konto sperren, (Ihr|das) Konto .. eingefroren, vor Ihrer Tür, vor Ihrer Haustür, bei Ihnen vorbei*,
      bei Ihnen zu Hause, jemanden vorbei*, Hausbesuch, an Ihrem Arbeitsplatz,
      ohne weitere (Ankündigung|Warnung|Mahnung|Vorwarnung), keine weitere (Warnung|Mahnung), Insolvenzantrag,
      eidesstattlich*, Offenbarungseid, weitere Schritte einleiten, Maßnahmen einleiten, Maßnahmen ergreifen,
      Zweitschlüssel, (holen|nehmen) (wir )?.. (den Wagen|das Auto|die Maschine|das Motorrad) .. (ab|mit),
      Abschleppwagen, abschleppen, Schlösser austauschen, Schloss ausgetauscht,
      Räumungsklage, Zwangsräumung, Räumung Ihrer`),
    L5: entries(`
      Rechtsanwalt*, Rechtsanwält*, Rechtsanwaelt*, Anwalt, Anwälte, Anwälten, Anwältin, Anwaltskanzlei*, Kanzlei,
      Behörde*, behördlich*, amtlich*, im Namen des Gesetzes, Ministerium, Bundesamt, Schufa*, Auskunftei*,
      Aktenzeichen, Rechtsabteilung, Urteil, Finanzamt, Tribunal, Notar, Ermittler*, Ermittlungs*, Vollzugsbeamt*,
      Gerichtsbeschluss, Vorladung, vorgeladen, Zollamt, Bundeskriminalamt, Interpol, Justiz*`),
    L7: entries(`
      schäm*, schaem*, Schande, beschämend*, verantwortungslos*, unehrlich*, Lügner*, lügen, gelogen,
      (Ihre|Ihren) Nachbarn, (Ihr|Ihrem|Ihren) (Arbeitgeber|Chef|Vorgesetzten),
      (Ihre|Ihrer) Familie (wird|erfährt|erfahren|soll|davon|Bescheid),
      (Ihre|Ihrer|Ihren) (Familie|Frau|Mann|Eltern|Kinder|Kindern|Freunde|Freunden|Kunden|Verwandten|Kollegen) ..
      (erfahren|erfährt|informieren|mitteilen|erzählen|wissen lassen|Bescheid geben|davon),
      alle .. erfahren, jeder .. erfahren, jeder soll wissen, alle sollen wissen, öffentlich machen,
      öffentlich bekannt, veröffentlich*,
      (auf|bei) (Facebook|Instagram|Social Media) .. (posten|stellen|veröffentlichen), Pranger, anprangern,
      bloßstell*, blossstell*, (Ihren|Ihr) Ruf, Ansehen .. schaden, peinlich*, zahlungsunwillig*, säumig*,
      Zahlungsmoral, Ausreden, Ausrede, faule Ausrede*, unzuverlässig*, faul, Faulheit, Blamage, blamier*,
      Schnorrer*, Leute wie Sie, Menschen wie Sie, jemand wie Sie, Ihresgleichen, Sorte Mensch,
      was für ein (Mensch|Vater|Kaufmann|Geschäftsmann), was für eine (Mutter|Frau), kein Anstand, keinen Anstand,
      Anstand, ehrlos*, charakterlos*, erbärmlich*, rücksichtslos*, egoistisch*, feige, Feigling*, undankbar*,
      gierig*, über Ihre Verhältnisse, schlafen Sie .. gut, nachts schlafen, ruhig schlafen, in den Spiegel,
      enttäuscht von Ihnen, von Ihnen enttäuscht, haben uns enttäuscht, Vertrauen missbraucht, Vertrauen gebrochen,
      werden Sie erwachsen, wie ein Kind, zu dumm, zu geizig, leisten können, für dumm, an der Nase, auf der Nase,
      spielen Sie .. Spielchen, Spielchen, Ihretwegen, wegen Ihnen, drücken Sie sich, sich drücken, wegducken,
      davonlaufen, ignorieren uns, Geld für (Urlaub|Urlaube|Reisen|Luxus|Partys),
      anderen Kinder, andere Kinder, allein am, ausgeschlossen werden,
      darf .. nicht (mitmachen|mitfahren|teilnehmen), wer (das|dies) liest, an den Leser,
      vor (allen|versammelter|Ihren Kollegen|Ihren Kunden|der ganzen), Ihre Kontakte, Kontaktliste, Adressbuch,
      nur Sie nicht, außer Ihnen, bis auf Sie, was sagt das, alle .. Kunden .. (bezahlt|gezahlt), Kinderstube,
      Telefonliste`),
    L8: entries(`
      Idiot*, dumm, dumme, dummer, dummen, Dummkopf, blöd, blöde, blöder, Arschloch*, Arsch, Scheiß*, Scheiss*,
      Mistkerl*, Gauner*, Abzocker*, Abzocke, Dieb, Diebe, Diebin, Schmarotzer*, Parasit*, Versager*, Verlierer*,
      verdammt*, Gesindel, asozial*, Abschaum, Penner*, Drecksack, Halunke*, Schwindler*,
      Hochstapler*, Trottel, Depp, Deppen, Vollpfosten, wertlos*, nutzlos*, Nichtsnutz*, Miststück, Schlampe,
      Hure*, fick dich, ficken, verpiss*, Hölle, Ausländer, Ausländern, in Ihr Land, Ihr Volk,
      typisch (Frau|Mann|Ausländer), in Ihrem Alter, Zigeuner, unfähig*, Witzfigur,
      Sie Schwein, Schweinehund`),
    L9: entries(`
      (letzte|letzter|letzten|letztes) (Mahnung|Warnung|Chance|Frist|Aufforderung|Erinnerung|Gelegenheit|Hinweis|
      Mal|Versuch),
      letztmalig*, letztmals, zum letzten Mal, allerletzt*, sofort, sofortig*, umgehend*, unverzüglich*,
      unverzueglich*, dringend*, dringlich*, Dringlichkeit, (innerhalb|binnen) .. # Stunden, binnen Stunden,
      (noch|nur) # Stunden, in den nächsten # Stunden, bis Mitternacht, noch heute, heute noch, bis heute Abend,
      spätestens heute, jetzt handeln, jetzt sofort, handeln Sie jetzt, bevor es zu spät ist, sonst ist es zu spät,
      eilig, eilt, Eile, auf der Stelle, ignorieren Sie, schnellstens, schleunigst, augenblicklich,
      ohne Verzögerung, die Uhr tickt, Uhr läuft, Zeit läuft, Countdown, die Geduld, unsere Geduld, Geduld .. Ende,
      Geduldsfaden, keine (weitere|weiteren) (Frist|Aufschub|Zeit|Fristen), kein Aufschub, abschalten,
      abgeschaltet, abstellen, abgestellt, gesperrt, kündigen wir, wird gekündigt, jeden Tag anrufen,
      täglich anrufen, bis Sie zahlen, nie aufhören, Warnung, Ultimatum,
      (ohne|kein|keine) (Medikamente|Essen|Pflege|Heizung|Behandlung|Abendessen|Mittagessen), nur noch # Stunden,
      noch # Std`),
    L11: entries('Inkassokosten, Inkassogebühr*, Mahnkosten, Strafgebühr*, Strafzahlung*, Bußgeld, verdoppel*'),
    L12: entries(`
      Bonität*, Kreditwürdigkeit*, Negativeintrag*, negativer Eintrag, schwarze Liste, schwarzen Liste, Score,
      Kreditauskunft, Schuldnerverzeichnis, Kredit mehr bekommen, nie wieder .. Kredit`),
    L13: entries(`
      (warum|wieso|weshalb) (haben|zahlen|bezahlen|antworten|melden|ignorieren|tun|ist|sind|dauert) (Sie|das|es|
      die|der|Ihre) .. (nicht|nie|noch|so|immer),
      (warum|wieso|weshalb) (haben|zahlen|bezahlen|antworten|melden) Sie (nicht|uns|sich|immer),
      warum haben Sie nicht, warum ignorieren, wieso ignorieren, was ist Ihre Ausrede, was ist los mit Ihnen,
      wo liegt Ihr Problem, was ist Ihr Problem, wie oft .. noch, wie schwer kann, wie lange sollen wir`),
    L14: entries(`
      Kartennummer*, Kreditkartendaten, Kartendaten, Prüfziffer, Passwort, Kennwort, (Ihre|Ihren) (PIN|TAN),
      Zugangsdaten, CVV, CVC, Sicherheitscode, Foto .. (Ausweis|Karte|Ausweises), Online-Banking, Geschenkkarte*`),
    L15: entries(`
      Sonderangebot*, Sonderpreis*, Rabatt*, Aktion nur, Angebot nur, jetzt kaufen, jetzt bestellen, Gutschein*,
      neue Produkte, unsere neue Kollektion, neue Kollektion, gratis dazu, Schnäppchen, Ausverkauf, Treuepunkte,
      Bonuspunkte, # Prozent auf, Prozent Nachlass, Gewinnspiel, exklusive* Angebot*,
      Black Friday`),
    L16: entries(`
      Sex, Sexy, Porno*, Wodka, Whisky, Bier, Biere, Wein, Weine, Schnaps, Alkohol*, betrunken*, Schusswaffe*,
      Waffe*, Pistole*, Munition, Tabak*, Zigarette*, Zigarre*, Cannabis, Kokain, Heroin`),
    L22: entries(`
      die meisten .. (zahlen|Kunden|bezahlen), alle anderen .. (zahlen|bezahlen|schaffen), kleine Minderheit,
      kleinen Minderheit, andere Kunden, anderen Kunden, der einzige Kunde, die einzige Kundin, die Einzigen,
      der Einzige, die Einzige, im Gegensatz zu, fast alle (Kunden|unsere)`),
    L23: entries(`
      Sünde, Sünder, sündig*, Gott, Gottes, Allah, Bibel, Gewissen, moralisch*, Moral, anständige (Menschen|Leute),
      anständiger (Mensch|Kaufmann), ehrliche (Menschen|Leute), ehrlicher (Mensch|Kaufmann), Ehrensache,
      das Richtige tun, Karma, verflucht*`),
    L26: entries(`
      sonst, andernfalls, Sie müssen, ansonsten, Konsequenzen, Konsequenz, Sie haben zu zahlen, wir fordern,
      fordern wir, fordern Sie auf, Ihre einzige, verpflichtet, keine Wahl, keine andere Wahl, sehen uns gezwungen,
      gezwungen, wir verlangen, verlangen wir, verlangen die, wir bestehen, bestehen auf, wir erwarten,
      wenn Sie nicht .. zahlen, sollten Sie nicht .. zahlen, gehorchen, Folge leisten, Weigerung, weigern, zwingen`),
  },
  harmless: entries(`
    (nichts|kein|keine|nicht) .. (eilig|Eile|dringend), eilt nicht, nicht eilig, in aller Ruhe,
    Sofortüberweisung,
    (wir|ich) (antworten|antworte|melden|melde|kümmern|kümmere|korrigieren|korrigiere|klären|kläre|helfen|helfe|
    prüfen|prüfe|ändern|ändere) .. (sofort|umgehend|unverzüglich),
    umgehend bei Ihnen, melden uns umgehend, sobald, Sie müssen nichts, müssen Sie nichts, Sie müssen nicht,
    müssen Sie nicht, keine Konsequenzen, ohne Konsequenzen, kein Rabatt, zu nichts verpflichtet,
    nicht verpflichtet, kein Passwort, keine Gebühr*, noch nicht zu spät, nicht zu spät, uns noch heute,
    kein Grund .. schämen, niemand .. schämen, muss .. nicht peinlich, Gerichtsstraße, Gerichtsplatz,
    am Gericht #, (vegetarische*|vegane*|warme*|leckere*|kalte*) (Gericht|Gerichte),
    Gericht (schmeckt|geschmeckt|hat),
    (nie|niemals|nicht) nach .. (Passwort|Passwörtern|PIN|TAN|Kartennummer|Kennwort),
    (nie|niemals|nicht) nach .. (Kartennummern|Kartendaten|Zugangsdaten),
    (für|der) (die )?(Polizeiinspektion|Polizeidirektion|Polizeiwache|Polizeischule),
    Anzeige (in|im|zur|für) .. (Zeitung|Blatt|Heft|Ausgabe|Magazin),
    (für|beim) (das|die|den) (Ministerium|Behörde|Finanzamt|Gericht|Amtsgericht|Landgericht|Justizministerium|
    Polizei),
    (Herr|Frau|Herrn|geehrter|geehrte) (Richter|Notar|Notarin|Rechtsanwalt|Rechtsanwältin|Anwalt|Gott|Pfänder),
    (vor|gegen) (Betrug|Betrügern|Diebstahl|Einbruch und Diebstahl), Ihr Urteil,
    (gern|gerne) .. (vorbei*|zu Hause), (vereinbarte*|zugesagte*) Rabatt*,
    Rabatt .. (abgezogen|berücksichtigt|vereinbart), dringende* (Reparatur|Lieferung|Auftrag),
    # (Gericht|Gerichte|Gerichten), (Gericht|Gerichte) (vom|für|aus|des Tages|am Buffet),
    (unsere|unsern|unseren|Ihre|die) (Gerichte|Gerichten), kein Druck, ohne Druck, Gott sei Dank, grüß Gott,
    Grüß Gott`),
  ordinary: entries('hell'),
  privacy: entries(`
    Schuld*, überfällig*, Mahnung*, Zahlungserinnerung, Inkasso*, Rückstand*, Zahlungsverzug, Verzug, Forderung*,
    säumig*, offener Betrag, offene Rechnung, ausstehend*, unbezahlt*, Mahngebühr*, Gebühr, schulden,
    nicht bezahlt*, Insolvenz*`),
  senderName: entries('Inkasso*, Mahn*, Forderung*, Schulden*, Eintreib*, Vollstreck*, Kanzlei, Rechtsanw*'),
  choices: {
    pay: entries('zahl*, ausgleich*, Zahlung*, bezahl*, überweis*, begleichen'),
    time: entries('Zeit, Raten*, Rate, Termin, Plan, Weg, wählen, später, Tag, Aufschub, Teilzahlung*, Woche'),
    object: entries(`
      stimmt, Einwand, Korrektur, widersprechen, Fehler, Nein, Rechnung nicht, sagen, falsch, korrigieren, unklar,
      Unklarheit*, Bescheid, Rückfrage*`),
    talk: entries(`
      Fragen, Frage, melden, hilft, Hilfe, rufen, antwort*, Kontakt, Mensch*, schreiben, anrufen, Anruf, sprechen,
      erreichen, Nachricht, gern`),
  },
  alreadyPaid: entries('bezahlt, veranlasst, unterwegs, überwiesen, beglichen, gezahlt, überschnitten'),
  help: entries(`
    Hilfe, Geld knapp, Schuldnerberatung, hilf*, helfen, schwierig*, Ratenzahlung*, Raten, Lösung, finanziell*`),
  optOut: entries('STOP, STOPP, abmelden, abbestellen'),
  humour: entries(`
    haha*, hihi*, kleiner Scherz, nur Spaß, Scherz, Witz, zwinker*, lustig, Spaß beiseite, Trommelwirbel`),
  typical: entries('und, Sie, ist, nicht, für, wenn, wir, mit, zu, oder, Ihre, uns, es, die, der, das'),
};
