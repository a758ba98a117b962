import { type ExampleSentences } from '../../words.types.js';

/** Invented German replies about the invoice and its payment, one a line. */
export const paymentExamples: ExampleSentences = {
  dispute: `
    Ich habe nicht vor das zu bezahlen, die Arbeit ist halb fertig.
    12 Stühle berechnet, 10 bekommen
    es kamen 10 kartons und ihr habt 12 berechnet
    ich glaub die ist doppelt, dieselbe lieferung war schon auf der vom april
    Die Umsatzsteuer-ID und die Adresse stimmen nicht, bitte neu ausstellen.
    Der Lieferschein ist nicht mal von uns unterschrieben.
    Zahlungsverweigerung: Der Steuersatz müsste 7 % und nicht 19 % sein.
    der preis ist falsch, ausgemacht waren 45 die stunde
    Diese Fracht war nie vereinbart. Nehmt sie raus und schickt eine neue.
    Wir erkennen diese Rechnung nicht an: es gibt weder Vertrag noch unterschriebenen Lieferschein.
    Wer hat das bestellt? Wir nicht, es wurde nie eine Auftragsbestätigung unterschrieben.
    abo wurde zum november gekündigt also zahl ich das nicht
    Die Ware ging vor drei Wochen zurück und die Gutschrift fehlt noch immer.
    Wir bestreiten Zeile 3 der Rechnung 9902. Die Montage war laut Angebot im Preis inbegriffen. Bitte um eine Gutschrift.
    Ich will nicht zahlen.
    Nein ich hab nicht gezahlt und werde es auch nicht.
    ihr habt zu viel berechnet
    das Gerät funktioniert nicht, so zahle ich nicht
    Sie haben das ganze Parkett zerkratzt und verlangen noch Geld? Eine Schande.
    Die Farbe blättert überall ab und ihr traut euch noch zu mahnen?! Zahl ich nicht!
    Die Spülmaschine kam kaputt an, die zahle ich nicht. Die Haube, 320 €, am Dienstag.
    Eine Lampe war kaputt und die zahl ich nicht. Die andere, 80 Euro, Montag.
    Diese Rechnung stimmt hinten und vorne nicht
    Wir haben nur 8 bekommen und ihr schickt eine Rechnung über 10
    es tropft immer noch, erst reparieren dann zahlen
    Ich habe das nie bestellt und zahle es auch nicht
    Bitte neue Rechnung, der Steuersatz ist falsch
    ihr hattet 20% rabatt versprochen
    Die Maschine steht seit Wochen still, so zahle ich nichts
    Dieses Abo hab ich im November schon gekündigt
    zweimal dasselbe berechnet
    warum steht die anfahrt drauf, die sollte inklusive sein
    Man hat uns gesagt der Einbau wäre gratis, warum steht er auf der Rechnung
    die stunden stimmen nicht, ihr wart zwei tage da und nicht drei
    die hälfte der bestellung fehlt noch
    Das wurde zurückgeschickt und nie gutgeschrieben
    bitte neu ausstellen mit richtiger Adresse und USt-ID, so können wir sie nicht annehmen
    Ihr Kollege hat eine Pauschale von 300 zugesagt
    wir haben nichts unterschrieben
  `,
  already_paid: `
    schon bezahlt
    hab ich schon bezahlt
    wurde bereits bezahlt, bitte prüfen
    Die Überweisung ging am Freitag raus
    hab am freitag überwiesen
    vorgestern 300€ per paypal geschickt
    gestern mit karte 95€
    eben die 45 euro per paypal bezahlt 👍
    haha bei euren kaffeepreisen geh ich noch pleite. heute früh bezahlt
    wurde von unserem geschäftskonto schon eingezogen, schaut noch mal nach
    Die Lastschrift ist durch, schauen Sie bei sich nach
    Samstag 120 Euro bar an eurer Kasse gelassen, Jana war dabei
    Auf dem Markt hab ich Ihnen am Samstag 120 € in bar gegeben, Sie haben sogar rausgegeben!
    ist versehentlich am 2. auf euer altes konto gegangen
    vor einer Woche bezahlt
    499,99 € sind von unserem Konto abgegangen, meine Bank sagt erledigt
    das ist längst erledigt
    Zahlung ist raus
    Das Geld habe ich am 1. März überwiesen
    Schon wieder?? Ist seit einem Monat bezahlt, schaut ihr auch mal auf eure Konten?
    Die erste Hälfte ist überwiesen, die restlichen 640 € folgen Mittwoch nächster Woche.
    Die Hälfte habe ich letzte Woche bezahlt, den Rest von 1.250 € am 5. nächsten Monats
    Eine erste Anzahlung wurde geleistet. Die restlichen 780 € werden Mittwoch nächster Woche überwiesen.
    habs grad überwiesen
    Gestern Abend bezahlt per Paypal
    ist doch längst bezahlt
    Freitag überwiesen
    montag 50 euro bar an Peter gegeben
    die lastschrift ist schon durch
    Wir haben am 2. März überwiesen.
    ist montag von meinem konto abgegangen, schaut nochmal
    müsste längst da sein, hab ich überwiesen
    bei uns ist die rechnung als bezahlt verbucht
    hab ich eurem fahrer bar gegeben
  `,
  receipt_denied: `
    welche rechnung? bei mir ist nichts angekommen
    Welche Rechnung? Nichts im Posteingang, nichts im Spam.
    auch im spam nicht, schickt sie nochmal
    Wir haben dieses Dokument NIE erhalten.
    Auch nicht bei den Junkmails. Versuchen Sie es mit rechnung@aub.example
    mail da aber anhang leer. bitte nochmal an finanzen@tir.example
    noch nix gekommen, schick nochmal
    Ihre E-Mail enthielt keine PDF. Können Sie sie erneut senden?
    Wir haben KEINE Rechnung von Ihnen bekommen.
    Die 7714 ist bei uns nicht verbucht. Sobald sie da ist zahlen wir, kein Problem.
    Da war kein Anhang dabei
    wir haben nichts bekommen
    welche rechnung meinen sie?
    Können Sie die Rechnung nochmal mailen, ich finde sie nicht
    die pdf geht nicht auf
    zu dieser nummer finden wir keine rechnung
    in der mail war keine datei
    kam nie an, schickt sie noch mal mit der post
  `,
  upset: `
    ihr seid echt unverschämt
    hau ab 😡
    Drei SMS in zwei Tagen, das ist Belästigung.
    Ihre Nachricht ist verletzend und unangebracht.
    man redet gegen eine wand, grauenhafter service
    was für ein unverschämter ton
    Ihr Ton ist beleidigend, nach zwanzig Jahren als Kunde.
    mahnen wie die mafia, dabei erst 3 tage drüber
    Ich bin sehr enttäuscht. 10 Jahre Kunde und dann so behandelt.
    Schämt euch. Ich hab euch allen empfohlen, damit ist jetzt Schluss.
    geht's noch, alter
    Eine Frechheit wie ihr mit Kunden umgeht
    das ist doch ein witz, drei nachrichten an einem tag
    ich hab echt genug von eurem laden
    ihr geier
    ihr behandelt mich wie einen verbrecher wegen zwei tagen
    ich hab die schnauze voll von euch
    was für eine frechheit nach all den jahren
    Drei SMS in zwei Tagen. Das ist Belästigung, sonst nichts.
  `,
  plan_request: `
    geht das auch in 3 raten?
    kann ich in drei Teilen zahlen?
    noch einen monat aufschub bitte?
    können Sie mir noch einen Monat geben
    Könnte ich bis Monatsende Zeit bekommen?
    gebt mir noch einen monat zeit
    wäre es ok wenn ich am 20. zahle?
    kann ich stattdessen am 20. zahlen?
    passt es auch am 20.?
    freitag geb ich 100 euro und den rest würd ich gern aufteilen, geht das?
    können wir was mit raten machen
    kann ich in teilen zahlen
    ginge es ein paar wochen später
    dürfte ich am 20. zahlen?
    geht auch der 1. April?
    könnten wir es nach und nach abzahlen
    gibt es die möglichkeit auf etwas mehr zeit
    hälfte jetzt und hälfte in einem monat, wäre das ok?
  `,
  promise: `
    Freitag
    Zahle am Freitag
    Am Freitag überweise ich
    morgen früh
    Ende des Monats, wie immer bei uns.
    Wir zahlen immer zum Monatsende, also dann.
    heute 300 und Freitag nochmal 200 Euro, ok?
    120 innerhalb von 5 Tagen ok
    Am 3. bekomme ich Geld und zahle
    bis dienstag habt ihr es
    heute abend wenn ich die kasse mache
    15.3. 👍
    15/3 geht klar
    Nicht vor Ende nächsten Monats, aber rechnen Sie damit
    Mittwoch kann ich nicht, Donnerstag schon
    Nicht Montag, da hat die Bank zu. Dienstag.
    sonntag krieg ich lohn und komm mit der kohle vorbei
    bitte den bau nicht stoppen, montag ist das geld da
    binnen 15 Tagen spätestens
    Sie bekommen die 900 Franken Mitte des Monats
    keine sorge, ich kümmer mich
    mein rechner ist gestern gestorben (RIP), ich zahl euch donnerstag
    Habs an unsere Buchhalterin weitergegeben, sie überweist
    paypal von 49,90€ in 5 min
    Gerade viel los nach den Ferien aber am 14. September klappt es
    Wir haben 30 Tage ab heute, die 2.500 Euro also in genau dreißig Tagen
    wenn die anzahlung für meine baustelle kommt, versprochen, sind Sie der erste
    freitag komm ich vorbei und zahl bar
    nächste woche ists auf dem konto
    nächste woche sicher
    dienstag ganz sicher
    18.03. ist bei der bank eingeplant
    80 in fünf tagen
    Wir teilen mit, dass die Rechnung freigegeben ist und am 20. März 2026 in Höhe von 2.460,00 € beglichen wird. Bitte stellen Sie die Lieferung nicht ein.
    übermorgen überweise ich 150 Euro
    Übermorgen bekommen Sie 200 Euro
    sonntag auf dem markt geb ich dir die sechzig euro
    der im krankenhaus war mein bruder, ihm gehts wieder gut. dienstag schick ich das geld
    in zwei wochen bezahlen wir alles
    Mitte des Monats überweisen wir die 1100 Euro
    kommt gleich!
    geht klar, wird überwiesen
    handy war gestern tot, sorry! donnerstag zahle ich
    binnen drei tagen erledigt
    kommenden freitag alles auf einmal
    urlaubsgeld kommt, dann seid ihr die ersten
    mittwoch hab ich die kinder, machen wir donnerstag
    mittwoch hab ich die kinder, donnerstag zahl ich
    warte noch auf die zahlung vom kunden, danach sofort erledigt
    noch 3 tage, versprochen
    so gott will zahle ich in zwei wochen alles
    diese woche ist es erledigt
    am ersten des nächsten monats kommen 3.500€
    Wir überweisen 2.350,75 € am 3.5.
    CHF 4'100 bis Mittwoch Abend
    in vierzehn tagen, mein wort drauf
    Gut dass du anrufst, lag ganz unten im Stapel. Geht mit am 10. des nächsten Monats, 1.815,- €. Reklamationen haben wir keine und Raten brauchen wir nicht.
    Ich bestätige, dass die Rechnung freigegeben wurde und die Zahlung von 2.806,00 € mit Valuta 27. März 2026 erfolgt.
    Die Rechnung ist freigegeben, der Zahllauf geht am 10. April 2026 über 2.420,00 € raus.
    Frohe Ostern! Das Büro macht am 7. April wieder auf, dann geht die erste Überweisung an Sie
    danke fürs erinnern, zahle morgen!
    ich zahle freitag
    montag habt ihr euer geld
    nächste woche freitag überweisen wir
    bis monatsende ist es bezahlt
    am 25. kommt mein gehalt, dann überweise ich
    dienstag überweise ich 250 euro
    in einer woche
    innerhalb von 10 tagen
    mach ich morgen gleich
    sorry, total vergessen! mach ich sofort
    der chef muss noch unterschreiben, dann geht es raus
    am 12. märz wird die zahlung ausgeführt
    15. März
    heute noch 75 euro
    zahlung ging gestern raus
    in 2 Wochen bekommt ihr alles
    Überweise am Sonntag 100€
    das geld geht mit dem lauf am freitag raus
    ihr kriegt es sobald ich am 25. lohn habe
    steht diese woche auf der zahlungsliste
    bis morgen ist es auf eurem konto
    mein mann überweist das heute abend
    rechnet bis zum 10. damit
    Wir zahlen wie immer zum Ultimo
  `,
};
