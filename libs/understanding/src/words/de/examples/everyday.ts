import { type ExampleSentences } from '../../words.types.js';

/** Invented German replies of everyday life, of every meaning, one a line. */
export const everydayExamples: ExampleSentences = {
  stop: `
    Ich habe nie zugestimmt, dass Sie mir schreiben dürfen
    kein whatsapp mehr bitte
    nehmt meine nummer aus eurem system
    Bitte senden Sie mir keinerlei Erinnerungen mehr auf dieses Telefon
    hört auf mich ständig anzuschreiben
    Ich widerrufe meine Einwilligung zur Kontaktaufnahme
    das ist jetzt die fünfte nachricht, schluss damit
    nur noch per Post bitte, keine SMS
    meine daten löschen, dsgvo
    ich will von euch nix mehr hören
  `,
  wrong_person: `
    der ist weggezogen, keine ahnung wohin
    hier wohnt niemand mit dem namen
    Ich habe die Firma vor zwei Jahren verkauft, bitte an die neuen Inhaber
    Ich bin nicht mehr Gesellschafter dieser GmbH
    der Kollege hat zum Jahresende gekündigt
    bin nur der mieter, das macht der vermieter
    die nummer hab ich neu, der vorbesitzer hieß wohl so
    sagt mir nix, bestimmt ist wer anders gemeint
    das war mein exmann, damit hab ich nichts am hut
    Wir sind ein anderes Unternehmen mit ähnlichem Namen
    sie ist seit weihnachten in rente
    Zuständig ist die Zentrale, nicht unsere Filiale
  `,
  vulnerable: `
    mein vater liegt im krankenhaus nach einem sturz
    wir haben gestern meine frau beerdigt
    Unser Kind kam tot zur Welt
    ich bin der sohn, sie ist dement und ich kümmere mich um die post
    mache gerade chemo und schaffe kaum was
    ich kann nicht mehr, denke dran schluss zu machen mit allem
    das hochwasser hat alles mitgenommen
    bin mit den kindern im frauenhaus
    habe panik vor briefen und mache nichts mehr auf
    nach dem unfall liegt er im koma
    schwere depression, bin in der klinik
  `,
  hardship: `
    lebe vom bürgergeld, nach der miete bleibt nix
    bin in kurzarbeit und das konto ist im minus
    Wir mussten Insolvenz anmelden
    mir wurde gekündigt, ich kann das nicht bezahlen
    die bank hat uns den kredit gestrichen, wir sind zahlungsunfähig
    kein geld da bis ich wieder arbeit hab
    unser größter Kunde ist pleite und hat uns mitgerissen
    muss mich entscheiden zwischen heizen und essen
    bin pleite
    Rente reicht hinten und vorne nicht
    krankengeld kommt nicht, ich hab nix
  `,
  dispute: `
    Ihr Monteur war nur eine Stunde da und Sie berechnen vier
    bevor das nicht repariert ist, zahle ich nicht
    von mir seht ihr kein geld solange das nicht fertig ist
    die wand wurde in der falschen farbe gestrichen
    Die Stückzahl entspricht nicht unserer Bestellung
    das wurde storniert, da ist nichts offen
    hab ich zurückgeschickt, also schulde ich nichts
    Der Stundensatz weicht vom Vertrag ab
    das fällt doch unter garantie, wieso soll ich zahlen
    Bitte schreiben Sie die fehlenden Teile gut
    Position 2 wurde nie geliefert
    ihr seid nicht mal fertig geworden und schickt ne rechnung
  `,
  already_paid: `
    geld ist dienstag raus
    Heute früh überwiesen, schauen Sie mal aufs Konto
    haben wir letzte woche mit karte bezahlt
    der dauerauftrag lief am 1. durch
    hab eurem fahrer das bargeld gegeben
    meine frau hat das sonntag online gezahlt
    Die Zahlung wurde am 4. freigegeben und ausgeführt
    da ist nix mehr offen, im april bezahlt
    Der Betrag wurde per Lastschrift eingezogen
  `,
  receipt_denied: `
    hier kam nie was an
    ich finde keine rechnung von euch
    Uns liegt keine Rechnung vor
    die datei lässt sich nicht öffnen, bitte nochmal schicken
    nur die mahnung kam, nie die rechnung
    in der mail war nix dran
    welche rechnung denn, hab keine bekommen
  `,
  upset: `
    was fällt euch ein mir wegen zehn euro zu drohen
    schlechtester service den ich je erlebt hab
    ihr seid doch abzocker
    so geht man nicht mit stammkunden um
    unverschämt
    ganz schön dreist
  `,
  plan_request: `
    kann ich das nach und nach abzahlen
    würden sie 50 im monat nehmen
    hätten wir zeit bis ende nächsten monats
    lässt sich das aufteilen
    könnten sie noch zwei wochen warten
    Ist beim Fälligkeitsdatum etwas Spielraum?
  `,
  promise: `
    geht mit dem nächsten zahllauf raus
    überweis ich heute abend wenn ich daheim bin
    mach ich gleich morgen früh
    ist freigegeben, wird mittwoch gezahlt
    bis zum wochenende habt ihr das geld
    Zahlung erfolgt am 20.
    wird heute noch erledigt
    die hälfte morgen, den rest wenn mein lohn da ist
    den rest zahl ich später, erstmal 100 am montag
    chef gibt donnerstags die zahlungen frei, also dann
  `,
  not_now: `
    bin arbeiten, später
    kann grad nicht reden, bin im unterricht
    kinder sind grad in der wanne, später
    Diese Woche ziehen wir um, danach gern
    ungünstige woche, fragt nächsten monat nochmal
    bin bis montag verreist, meldet euch dann
    grad land unter, schau ich mir in ruhe an
  `,
  out_of_office: `
    Ich bin derzeit nicht im Büro und antworte nach meiner Rückkehr
    Dieses Postfach wird nicht gelesen
    Ich bin in Elternzeit, bitte wenden Sie sich an meine Kollegin
    Unser Büro bleibt am Feiertag geschlossen
    Ihre Nachricht ist eingegangen, Ticketnummer folgt
    Auf Dienstreise habe ich nur eingeschränkt Zugriff auf meine E-Mails
  `,
  start: `
    schaltet die nachrichten bitte wieder ein
    das stopp war ein versehen, schreibt mir ruhig weiter
    nehmt mich wieder in den verteiler auf
    ich hätte die erinnerungen doch gerne wieder
  `,
  help: `
    der link lädt bei mir nicht
    wie funktioniert diese bezahlseite
    komme nicht ins portal
    ich möchte mit einem menschen sprechen
    bei mir klappt der login nicht
  `,
  question: `
    ist das echt von euch oder betrug
    wieviel ist es insgesamt
    kann ich auch mit karte zahlen
    wie ist eure iban
    wer ist der empfänger
    ist meine letzte zahlung angekommen
    bis wann muss das bezahlt sein
    wofür ist dieser posten
    könnten sie mir eine aufstellung schicken
  `,
  receipt_confirmed: `
    rechnung liegt vor, ist beim chef
    ist angekommen, wird bearbeitet
    ja kam an
    Eingang bestätigt, ist verbucht
    haben wir in der ablage
  `,
  thanks: `
    sie haben mir sehr geholfen, danke
    tausend dank
    danke fürs dran denken
    toller service, danke euch
    lieb von euch
  `,
  other: `
    falscher chat sorry, war für meine schwester
    ok
    wir sind umgezogen, neue anschrift Mühlweg 4
    frohes neues dem ganzen team
    👍
  `,
};
