import { type ExampleSentences } from '../../words.types.js';

/** Invented German replies that must never be missed, one a line. */
export const protectedExamples: ExampleSentences = {
  stop: `
    STOP
    bitte abmelden
    ich habe eure nachrichten satt!!! lasst mich endlich in ruhe
    nehmt mich von der liste
    Bitte keine weiteren Erinnerungen mehr schicken
    lassen Sie mich in Frieden
    Löschen Sie bitte meine Handynummer
    S T O P P
    ab jetzt null whatsapp bitte
    Ich wünsche keine weiteren Mitteilungen dieser Art.
    Hiermit widerrufe ich meine Einwilligung, elektronisch kontaktiert zu werden.
    ich bin in der Robinsonliste eingetragen, Sie dürften mir gar nicht schreiben
    könnten Sie mich freundlicherweise aus diesem Verzeichnis verschwinden lassen
    ich blockiere euch wenn noch eine kommt
    Ich erlaube die Nutzung meines privaten Telefons nicht. Entfernen Sie es aus Ihren Unterlagen.
    Sie haben keine Erlaubnis mir zu schreiben. DSGVO, wissen Sie schon.
    Jegliche weitere Korrespondenz bitte ausschließlich über meinen Anwalt. Mich nicht mehr kontaktieren.
    was muss man tun damit eure benachrichtigungen aufhören?? ich will die nicht
    Tolles neues Logo! Aber Mahnungen per SMS, nein danke, nehmt mich raus
    schreibt diese nummer nicht mehr an. mail ist ok
    kündigen
    Ende
    hört mit den sms auf
    hört auf mit diesen sms
    keine whatsapps mehr
    Ich möchte von Ihnen nicht mehr angeschrieben werden
    melden sie sich nie wieder
    unterlassen Sie jede weitere Kontaktaufnahme
    ich will keine erinnerungen mehr
    Bitte von weiteren Nachrichten absehen
    Zukünftige Korrespondenz bitte nur noch per Brief an unsere Zentrale.
    Hiermit bitte ich um Entfernung meiner E-Mail-Adresse aus Ihrer Liste gemäß DSGVO.
    jetzt reichts, nicht mehr schreiben
    Ist bezahlt, also hört jetzt auf mir zu schreiben
    Gestern überwiesen. Ihr könnt jetzt also aufhören, Nachrichten zu schicken
    Zahle Freitag. Aber hört auf mir beim Abendessen WhatsApps zu schicken. Am besten gar keine mehr.
    morgen zahle ich, aber ab jetzt bitte keine whatsapps mehr
    das ist die nummer von meiner tochter. nie wieder schreiben bitte
    Hier ist das Handy eines 81-jährigen Rentners, der nie eine Firma hatte. Stellen Sie Ihre Nachrichten ein.
    Stop!!!
    Ich möchte nicht mehr von Ihnen hören
    werft mich aus dem Verteiler
    bitte diese Mailadresse nicht weiter für Mahnungen verwenden. Briefe an die Zentrale genügen.
    könnt ihr endlich aufhören mit dem Gespamme
    Kontaktieren Sie mich nicht mehr
    keine SMS, bitte
    ich habe dem nie zugestimmt
    Bitte nicht mehr anrufen
    meine nummer bitte aus dem system löschen
    weg mit den nachrichten
    per sms lieber nicht, mail ist ok
    hört auf mich zu nerven, ich sperre diese nummer
    Untersage hiermit jede weitere Kontaktaufnahme per Telefon.
    streicht mich
    Bitte streichen Sie diese Adresse aus sämtlichen automatischen Benachrichtigungen. Briefe an die Zentrale reichen.
    ich hab euch schon mal gesagt, ich will keine sms
    nehmt mich raus oder ich melde euch
    wir widersprechen der Verarbeitung unserer Telefonnummer
    damit bin ich nicht einverstanden, keine whatsapp mehr
    könnt ihr das bitte nicht mehr auf mein handy schicken
    dieses gepiepse muss aufhören
    keine lust mehr auf eure mahnerei, löscht mich
    bitte stellen Sie die SMS ein
  `,
  wrong_person: `
    falsche nummer
    da haben sie sich verwählt
    bin ich nicht, kenn keinen Karim
    Ich bin nicht Carlos, Sie müssen sich irren
    Ich glaube, Sie haben die falsche Person. Ich habe nie etwas bei Ihnen gekauft und heiße nicht Peter.
    Frau Moser hat unser Haus im Januar verlassen; ich betreue nur dieses Postfach und habe keinen Zugriff auf Rechnungen. Bitte wenden Sie sich an buchhaltung@olm.example
    Hier gibt es keine Firma, das ist ein Privathaushalt. Man hat Ihnen die falsche Nummer gegeben
    das mach nicht ich, das macht mein steuerberater: 0600 000000
    da bin ich nicht zuständig, da müssen sie zum chef
    Nicht mein Bereich, ich bin nur der Azubi. Da müssen Sie mit der Chefin reden.
    Ich war bis Dezember der externe Buchhalter; mein Verhältnis zu dieser Firma ist beendet.
    Sie haben eine Tierklinik kontaktiert. Mit der genannten Person haben wir keinerlei Verbindung.
    Nummer erst seit kurzem zugeteilt, der frühere Besitzer kannte Sie wohl, ich nicht
    ich bin seine ex, seit 3 jahren geschieden, seine rechnungen gehen mich nichts mehr an
    der mitbewohner den ihr sucht ist im märz ausgezogen
    das soll mein exmann regeln, die firma gehört ihm
    Da liegt wohl eine Verwechslung mit einem Namensvetter vor: meine Steuernummer endet auf 4, die auf der Rechnung auf 9.
    Hier ist das Gesundheitsamt, der Anschluss hat im Februar gewechselt
    Ich habe den Laden letztes Jahr verkauft. Sprechen Sie mit dem neuen Inhaber.
    Ich habe die Firma 2024 an Tom Akers verkauft. Hab damit nichts mehr zu tun.
    neue nummer seit letztem monat, die gehörte wohl vorher jemand anderem
    Der Mieter an dieser Adresse ist im März ausgezogen, jetzt wohnen wir hier.
    Namensvetter vermutlich! Ich hab noch nie eine Solaranlage aus der Nähe gesehen haha
    Hier ist der Servicedesk der Stadt Kassel, wir kennen Ihren Kunden nicht.
    Wie oft noch?! Ich bin NICHT Herr Bäcker!!
    sorry da haben sie sich vertippt, ich bin grundschullehrerin
    Die ersten beiden habe ich ignoriert, aber ich sag es doch mal. Ich habe bis 2019 an der Schule unterrichtet und bin pensioniert. Von einem Druckerleasing weiß ich nichts, fragen Sie das Sekretariat.
    Wer ist das? Ich bin nicht Frau Ratna. Die Nummer habe ich letzten Monat gekauft
    der arbeitet hier nicht mehr
    Ein Herr Meier ist hier unbekannt
    Das geht an den Falschen
    ich hab mit dieser rechnung nichts am hut
    dafür ist unsere Zentrale zuständig, nicht ich
    Automatische Antwort: Frau Susanne Marsch ist nicht mehr für Fernhügel tätig. Dieses Postfach wird nicht mehr gelesen.
    Automatische Antwort: Herr Roux hat das Unternehmen verlassen. Dieses Postfach wird nicht überwacht.
    Sorry, falsch verbunden
    Der Herr ist hier schon seit einem Jahr weg
    Mein Name ist Vogel, nicht Bäcker
    das ist wohl für meinen nachbarn
    Ich bin kein Kunde bei Ihnen
    Da müssen Sie bei unserer Buchhaltung in Ulm anrufen, ich sitze am Empfang
    Frau Jansen arbeitet seit Januar nicht mehr bei uns, ich lese ihre Mails. Zu Rechnungen kann ich nichts sagen.
    das ist eine andere firma mit fast gleichem namen
    keine ahnung wer das sein soll, ich jedenfalls nicht
    die sind hier ausgezogen
    wir haben das geschäft abgegeben, wenden sie sich an den nachfolger
    ich hab das handy gebraucht gekauft
    Ich habe nur als Freiberuflerin das Design gemacht. Deren Rechnungen gehen mich nichts an.
    sie ist meine ex, ihre schulden sind nicht mein problem
    Sie haben den falschen Müller, ich hab bei Ihnen nie was gemietet
    Herr Hall ist seit März im Ruhestand, dieses Postfach betreue jetzt ich
    die firma wurde aufgelöst und ich war nur angestellter
    ich putz hier nur, der chef ist nicht da
    dieser Anschluss gehört jetzt einem Pflegeheim
    das geschäft lief über meinen ex partner, fragt ihn
    wir haben die Räume übernommen, die gesuchte Firma ist weg
    Die Gmbh die Sie meinen sitzt in Fulda, wir sind die KG
    eine frau ratna kenn ich nicht
  `,
  vulnerable: `
    lieg im krankenhaus nach einem unfall
    ich kann nicht mehr, ich will nicht mehr leben
    ich seh in nichts mehr einen sinn. ohne mich wären alle besser dran
    Mein Mann ist vorgestern verstorben. Ich kann mich um keine Rechnungen kümmern.
    Ich schreibe im Namen meiner Mutter, die Alzheimer hat und solche Schreiben nicht mehr versteht. Ich bin ihre gesetzliche Vertreterin. Wenden Sie sich an mich. Paula Nehrig
    bin mit den kindern von zuhause weg weil mein ex mich geschlagen hat, hab keinen zugriff aufs konto
    wir haben letzte woche unser baby verloren
    Ich habe eine Behinderung und brauche jemanden, der mir die Mails vorliest, deshalb dauert es bei mir.
    Meine Großmutter, 91, schläft seit Ihrer SMS nicht mehr, sie glaubt, man nimmt ihr die Möbel weg. Ich kümmere mich um ihre Papiere.
    hab letzten monat versucht mir das leben zu nehmen, bin in der klinik
    Die Flut hat alles mitgenommen, wir sind in einer Notunterkunft
    Mein Vater ist 88, lebt allein und hat sich wegen Ihrer Nachricht sehr erschrocken. Er ist sehr verwirrt. Ich regle jetzt alles.
    Wir haben gerade unsere Tochter beerdigt. Bitte lassen Sie uns etwas Zeit.
    Wir trauern um unseren Sohn. Lassen Sie uns bitte etwas Zeit.
    nach dem erdbeben wohnen wir im container, die post kommt nicht an
    meine frau hatte eine fehlgeburt
    bin geflohen vor meinem ex, wohne im frauenhaus
    mein vater ist dement und kapiert so briefe nicht mehr, bitte an mich schreiben
    bin frisch operiert am herzen, liege noch im kh
    seit monaten depressionen, nehme medikamente, trau mich nicht die nachrichten zu öffnen
    komme grade aus der chemo, bin mit allem langsam
    Ich habe eine Lernbehinderung. Meine Betreuerin liest mir das vor, sie kommt donnerstags
    will nicht mehr, hab keine kraft mehr zum leben
    Nach dem Unfall sitze ich im Rollstuhl und die Versicherung zahlt noch nichts, es ist einfach nichts da
    Krankgeschrieben mit Depression, ich mach keinen Brief mehr auf, jede Rechnung lässt mich zittern. Geld ist auch keins da.
    Die Brände haben den Wald und die Werkstatt vernichtet. Einkommen gibt es keins und ich weiß nicht wann wieder.
    meine mutter ist heute nacht gestorben
    Papa liegt mit Schlaganfall auf der Intensiv
    ich hab eine angststörung und pack das nicht
    Mein Vater war Ihr Kunde. Er ist im September verstorben, ich wickle den Nachlass ab.
    unser haus ist abgebrannt, wir haben nichts mehr
    ich will nicht mehr leben
    bin mit meinen töchtern im frauenhaus
    ich kann nicht lesen, meine schwester liest mir das vor
    Mein Mann hat Krebs im Endstadium
    Oma ist 90 und wegen Ihrer Nachricht völlig aufgelöst, sie versteht nichts mehr. Ich mache ihre Papiere.
    bin seit wochen in der psychiatrie
    ich pflege meine sterbende mutter und kann mich um briefe nicht kümmern
    mein sohn ist letzten monat tödlich verunglückt
    bin eingewiesen worden, meine schwester hat mein handy
    seit meinem schlaganfall kann ich lange texte nicht lesen
    wir wurden wegen des feuers evakuiert und leben in einer turnhalle
    bin seit monaten mit den nerven am ende und krank, trau mich nicht an die post
    Ich habe eine Betreuerin, sie liest mir die Briefe vor
  `,
  hardship: `
    ich kann das gerade nicht zahlen, hab im märz meinen job verloren
    bis zum hals in den miesen, ehrlich keine ahnung wie ich das machen soll
    diesen monat entweder die miete oder ihr
    Die Bank hat uns die Kreditlinie gekappt, kein Cent mehr auf dem Konto
    ich bin komplett im minus
    bis oben hin verschuldet
    wir haben ende april dichtgemacht
    Wir bedauern mitteilen zu müssen, dass über das Vermögen der Gesellschaft das Insolvenzverfahren eröffnet wurde. Insolvenzverwalter ist RA Ferrer.
    Mit Urteil vom 2. Juni wurde die Textil Nord GmbH für zahlungsunfähig erklärt.
    Ich komme nicht bis zum Monatsende, nicht mal für Strom reicht es
    bin grad entlassen worden, bitte um Verständnis
    Kapital ist weg, die Ernte ist dieses Jahr ausgefallen
    uns steht das wasser bis zum hals, weiß nicht wie wir die löhne zahlen sollen
    konto gepfändet, kann nix bewegen
    wir mussten den laden schließen, haben die kosten nicht mehr gestemmt
    seit januar in kurzarbeit, keine überstunden
    Uns schulden sie auch 40.000 Euro und keiner zahlt. Die Kasse ist leer.
    entweder eure rechnung oder schuhe für die kinder diesen monat. tut mir echt leid
    Unser Konto wurde von der Bank eingefroren und wir können niemanden bezahlen
    bin knapp bei kasse, es geht einfach nicht
    ich hab einfach kein geld dafür
    wir sind zahlungsunfähig
    meint ihr geld wächst auf bäumen? ich dreh jeden cent um und ihr nervt
    Einem nackten Mann kann man nicht in die Tasche greifen, und ihr nervt jede Woche!
    Es ist gerade sehr eng und ich bin sogar mit der Miete im Rückstand. Ich versuche es am 28. zu zahlen.
    Das Wasser steht uns bis zum Hals. Ich bemühe mich, am 28. zu überweisen.
    Seit der Straßensperrung kommt kein Kunde mehr. Geht es auch in kleinen Beträgen?
    Umsatz um 70% eingebrochen und die Bank hat nein gesagt. Kleine wöchentliche Beträge vielleicht?
    wohngeld zurückgefordert, jetzt bin ich knapp, gehen auch 20 euro im monat?
    Das Geschäft läuft mies seit der Baustelle vor dem Laden. können wir das in kleinen Monatsbeträgen machen?
    Unsere zwei größten Aufträge wurden in derselben Woche storniert, seither leben wir vom Rest der Kreditlinie. Würden Sie kleine monatliche Beträge annehmen?
    Ich hab im Moment einfach kein Geld
    wir gehen pleite
    seit meiner kündigung kann ich die rechnungen nicht mehr zahlen
    kann es nicht aufbringen
    Gehalt kam nicht und ich bin im Dispo
    Unsere Firma ist in Schieflage, die Bank hat den Hahn zugedreht
    der gerichtsvollzieher steht schon vor der tür
    wir mussten Insolvenz anmelden
    ich hab kaum genug zum essen
    wir sind zahlungsunfähig, tut mir leid
    Die Kunden bleiben weg wegen der Baustelle, geht das in kleinen Beträgen pro Woche?
    bin am Boden, kann ich 25 im Monat abzahlen?
    wir warten selbst auf geld und das konto ist auf null
    seit frühjahr keine aufträge mehr
    ich bekomm bürgergeld, das reicht nicht
    ein Insolvenzverwalter wurde bestellt, melden Sie Ihre Forderung dort an
    entweder ich esse oder ich zahle euch
    kommt gerade nichts rein
    die bank hat uns den kredit gestrichen
  `,
};
