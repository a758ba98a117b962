import { type ExampleSentences } from '../../words.types.js';

/** Invented German replies that ask, confirm, put off or are polite, one a line. */
export const talkExamples: ExampleSentences = {
  not_now: `
    sitze im meeting, später
    nicht jetzt sorry
    bin am fahren. später
    Passt gerade nicht. Wir sind mitten in der Inventur, melden Sie sich in zwei Wochen wieder bitte.
    Könnten Sie das liegen lassen bis ich am 19. aus dem Urlaub zurück bin? Dann schaue ich mir das an.
    können wir am sa schreiben, die ganze woche nachtschicht
    kann jetzt nicht, sitze am steuer
    Bin bis Montag im Urlaub, sprecht mich dann an
    Danke für den Hinweis. Wir machen gerade Quartalsabschluss, erinnern Sie mich ab dem 20. nochmal?
    im termin, ich rufe zurück
    Wir ziehen gerade um, kann mich vor dem 20. nicht darum kümmern. Reden wir dann?
    entbindung steht an lol, versuchts in einem monat nochmal
    frau liegt in den wehen 😅 probiert es in einem monat nochmal
    Wir haben Betriebsferien, nach dem Urlaub schaue ich drauf. Schreiben Sie mir dann.
    Wir sind bis Sonntag auf der Messe, lassen Sie uns die Woche drauf sprechen
    bin grad nicht in der stadt, nicht jetzt
    keine zeit grade
    geht grad nicht, ruf später an
    passt jetzt nicht
    stecke mitten im umzug, versuchen sie es nächsten monat nochmal
    bin auf arbeit, später
    mitten in der inventur, meldet euch in zwei wochen
    kann nicht reden, bin auf der autobahn
    nach der messe bitte
  `,
  out_of_office: `
    Automatische Nachricht - Bin derzeit nicht verfügbar, antworte sobald ich kann.
    Guten Tag, unser Betrieb ist vom 3. bis 21. August wegen Urlaub geschlossen. Wir bearbeiten Ihre Nachricht nach unserer Rückkehr.
    Abwesenheitsnotiz: Ich bin in Elternzeit. Ihre Nachricht wird nicht weitergeleitet.
    Ich bin ab 1. April in Elternzeit. Bitte wenden Sie sich bei Rechnungen an buchhaltung@fern.example.
    Danke für Ihre Nachricht. Unsere Geschäftszeiten sind Montag bis Freitag 9 bis 18 Uhr. Wir antworten schnellstmöglich. (automatische Nachricht)
    Ich bin bis Montag, 14. September im Urlaub. In dringenden Fällen rufen Sie bitte das Büro an.
    Ich bin bis 20. März im Urlaub und lese meine Mails nur eingeschränkt.
    Danke für Ihre Mail. Während meines Urlaubs werden Mails nicht gelesen.
    Unser Büro ist über die Feiertage geschlossen und öffnet am 7. Januar wieder.
    Ich bin zurzeit nicht im Haus und bearbeite Ihre Nachricht nach meiner Rückkehr.
  `,
  start: `
    START
    anmelden
    Weiter
    Bitte die Mail-Erinnerungen wieder aufnehmen
    ich möchte hier wieder benachrichtigt werden
    eigentlich fehlen mir eure erinnerungen 😅 kann man die wieder einschalten?
    hallo, hab aus versehen stop geschrieben, könnt ihr die erinnerungen reaktivieren?
    Sie können mir hier wieder schreiben, das neue Telefon geht
    ihr dürft mir wieder nachrichten schicken
    stellt die benachrichtigungen wieder an
  `,
  help: `
    hilfe!
    HILFE
    Kann mir jemand mit dem link helfen, komm nicht klar
    könnte mich jemand durch das portal führen? bin nicht so gut mit computern
    Ich muss mit einem Menschen sprechen. Welche Nummer kann ich anrufen?
    Könnte ich jemanden ans Telefon bekommen? Ich verstehe in Ihrem Kundenbereich gar nichts.
    ich krieg den link nicht auf, kann mir jemand helfen?
    Ich kenne mich mit Computern nicht aus, helfen Sie mir ins Portal zu kommen?
    wie macht man das auf? ich bin kein technikmensch
    info bitte, wie funktioniert die zahlungsseite
    info: wo klicke ich zum zahlen
    ich versteh das portal nicht, kann wer helfen
    wie logge ich mich ein?
    Ich möchte gern jemanden sprechen
    der knopf macht nichts wenn ich drauf drücke
    könnte mich ein echter mensch anrufen
    ich find mich auf eurer seite nicht zurecht
  `,
  question: `
    wie ist nochmal eure IBAN?
    Wie viel schulde ich insgesamt, ist die Gutschrift vom Mai schon drin?
    Auf welchen Namen stelle ich den Scheck aus?
    Wir sterben vor Neugier auf die zweite Phase. Wann kommt Ihr Team?
    Ist das echt oder ist das Phishing?
    geht das mit karte
    nehmt ihr karte
    Um die vom Mai zu bezahlen, gehe ich ins Portal oder gibt es einen anderen Weg?
    Berechnen Sie Zinsen wenn ich zu spät bin?
    Nur für ein Versicherungsformular: Wenn ein Kunde pleitegeht, wer kümmert sich bei Ihnen darum? Uns geht es bestens.
    könnt ihr mir nochmal eure kontodaten geben?
    Was bin ich insgesamt schuldig, Gutschrift von Mai abgezogen?
    An wen stelle ich den Scheck aus?
    wie ist eure ust-id damit ich euch hier anlegen kann?
    Wann wird die zweite Lieferung verschickt?
    Erster Teil fertig, wann geht es mit dem Rest los?
    Rechnung erhalten. Müssen wir sie selbst ins Portal hochladen oder haben Sie das gemacht?
    Rechnung kam über Peppol rein. Welche Bestellnummer gehört dazu?
    Rechnung ist da. Ist die Quellensteuer schon abgezogen?
    auf welches konto soll ich zahlen
    kann ich mit kreditkarte zahlen
    wie viel muss ich jetzt genau zahlen?
    ist das eine fake nachricht?
    woher weiß ich dass das wirklich von euch ist
    könnten Sie mir den Betrag aufschlüsseln
    ist da die mwst schon drin
    was passiert wenn ich später zahle
    mit wem spreche ich wegen der lieferung
    auf wen soll der scheck ausgestellt werden
  `,
  receipt_confirmed: `
    erhalten 👌
    Hab sie 👍
    ja die rechnung ist bei uns angekommen, alles in ordnung
    rechnung kam gut an
    Die Rechnung ist uns zugegangen, sie liegt beim Abteilungsleiter zur Freigabe.
    Gestern per Post gekommen, gestempelt, weitergeleitet.
    Die Rechnung ist angekommen und liegt zur Freigabe beim Chef.
    eingegangen, danke
    Tausend Dank für den schnellen Versand, die Rechnung haben wir jetzt.
    rechnung gesehen
    wir haben sie bekommen
    ist angekommen und liegt beim chef zur freigabe
    ja, liegt auf meinem tisch
    rechnung eingegangen und weitergeleitet
  `,
  thanks: `
    Danke!
    dankeschön
    Vielen lieben Dank für Ihre Hilfe gestern mit dem Portal, Maya.
    Ein großes Dankeschön an Maya für ihre Hilfe gestern.
    thx
    merci vielmals
    super, danke für die hilfe
    dank ihnen
    das war wirklich nett von Ihrer Kollegin
    danke für Ihr Verständnis
  `,
  other: `
    ok
    Alles Gute zum Jubiläum an das ganze Team! 🎉
    Für die Lieferung bitte durch den Hof fahren, die Haltestelle vor der Tür wird umgebaut
    Adressänderung zum 1. Juli: Endestraße 9, 35000 Gießen.
    Der Fahrer soll bitte den Hintereingang nehmen, der Aufzug ist kaputt
    Sorry, das war meine Katze auf der Tastatur: jjjkkk
    siehe unten
    Unsere neue Adresse ab 1. Juli: Stoppweg 9. Bitte aktualisieren.
    okay
    👍
    alles gute zum geburtstag!
    bitte hinten rein, vorne wird gestrichen
    wir sind umgezogen, neue adresse unten
    Alles Gute zum Jubiläum!
  `,
};
