import { type ConceptWords } from '../words.types.js';

/** German words for ideas. */
export const concepts: ConceptWords = {
  not: 'nicht|nich|net|nie|niemals|kein|keine|keinen|keinem|keiner|keins|keinerlei|nichts|nix|niemand|ohne|weder|ned',
  if: 'wenn|falls|sobald|sofern|ob|vorausgesetzt|bis',
  pay: `
    zahle|zahl|zahlen|zahlt|bezahle|bezahl|bezahlen|überweise|überweis|überweisen|überweist|begleiche|begleichen|anweisen|einzahlen|ausgleichen|begleich*|tilgen|zahlung|überweisung|zahlungslauf|zahllauf; weise|weisen .. an; gleiche .. aus; erledige|erledigen; schicke|schicken|schick|geb|gebe|bringe|bring .. geld|#amount|kohle; geld|betrag|#amount .. raus|kommt|kommen|folgt|folgen|geht|erfolgt|laufen|drauf|da; kriegt|kriegen|kriegst|bekommt|bekommen|bekommst|erhalten .. geld|zahlung|#amount|die|rest; lasse|lassen .. anweisen|überweisen; raus damit; auf dem konto; erledigt|bezahlt|überwiesen wird; mach|mache ichs|es|das fertig?; geht|gehen mit; kohle; machen wir #date; paypal von; geht raus`,
  paid: `
    bezahlt|gezahlt|überwiesen|beglichen|angewiesen|eingezahlt|ausgeglichen|abgebucht|getätigt|eingezogen; zahlung|überweisung|geld|betrag .. ist|war|wurde|ging .. raus|erfolgt|veranlasst|erledigt|unterwegs|weg; zahlung|überweisung .. getätigt|gemacht|ausgeführt|ging
    #amount .. geschickt|gegeben|gelassen|abgegangen; zahlungsbeleg|überweisungsbeleg|kontoauszug|zahlungsnachweis; geld|zahlung müsste|müßte; vom konto .. runter|abgegangen|ab|weg; anzahlung .. geleistet; bereits|schon erledigt; zahlung ist raus; zahlung|überweisung|geld|betrag|summe wurde|wurden|ist|ging|sind .. ausgeführt|freigegeben|veranlasst|raus|weg|angewiesen|abgegangen`,
  paid_otherwise: `
    wenn|sobald|bis|warte|warten .. gehalt|lohn|kunde|kunden|anzahlung .. bezahlt|gezahlt|zahlt|überweist|kommt; kunde|kunden|auftraggeber|arbeitgeber .. zahlt|zahlen|bezahlt|gezahlt|überweist; gehalt|lohn .. gezahlt|bezahlt; miete|strom|essen|medikamente|löhne zahlen|bezahlen; bezahlt|gezahlt|überwiesen|beglichen|angewiesen werden|wird; wird|werden|würde .. überwiesen|bezahlt|gezahlt|beglichen|angewiesen|eingezogen; zahlungserinnerung*|unbezahlt; nicht bezahlt|überwiesen|gezahlt; jede .. rechnung .. bezahlt; zum zahlen; versicherung zahlt; keiner zahlt; zahlungsseite|zahlungseingang; angewiesen|freigegeben zum; anzahlung .. abgezogen|drin|berücksichtigt|verrechnet; bevor|vorab|ehe .. ich|wir zahl*|überweis*`,
  will: 'werde|werden|wird|will|wollen|möchte|möchten|plane|planen|verspreche|versprochen|zusage|beabsichtige; habe vor; mach|mache|machen ich|wir|das',
  can: 'kann|können|könnte|könnten|könnt|konnte|möglich|dürfte|dürfen|darf|schaffe|schaffen',
  want: 'will|wollen|möchte|möchten|wünsche|wünschen|interesse',
  invoice:
    'rechnung|rechnungen|re|beleg|pdf|anhang|invoice|dokument|rechnungskopie|faktura|mahnung|datei|position|betrag|lieferschein',
  message:
    'nachricht|nachrichten|sms|whatsapp|whatsapps|mail|mails|email|emails; e mail; anruf|anrufe|erinnerung|erinnerungen|mitteilung|mitteilungen|benachrichtigung|benachrichtigungen|werbung|spam|zahlungserinnerungen|kontaktaufnahme|kontaktaufnahmen|msgs|messages',
  write:
    'schreiben|schreibt|schreib|anrufen|anruft|ruft|anschreiben|kontaktieren|kontaktiert|schicken|schickt|schick|belästigen|belästigt|nerven|nervt|stören|simsen|anzuschreiben|anzurufen|zuschicken|zuzusenden|zusenden|texten|erinnern',
  end: 'stop|stopp|stoppen|stoppt|aufhören|aufzuhören|aufhört|beenden|beende|einstellen|einzustellen|unterlassen|unterlasst|schluss|abmelden|abbestellen|abbestelle|abschalten|unterlasst; hört|hör|höret|hören .. auf; stellen|stellt .. ein; sparen|spart; verschonen|verschont; keine weiteren|weitere; nie wieder; austragen|abstellen|deaktivieren|absehen',
  me: 'mich|mir|uns|meine|meiner|unsere|hier|ich; diese nummer',
  receive:
    'erhalten|bekommen|gekriegt|gekommen|angekommen|eingegangen|gesehen|gefunden|finde|finden|vorliegen|vorliegend|vor|da|dabei|drin|drinne|zugegangen|zugestellt|gelandet|erhalte|kam|liegt|liegen|eingetroffen|bekam|erhielt|kriegt',
  goods:
    'ware|waren|lieferung|paket|artikel|produkt|produkte|bestellung|teile|arbeit|arbeiten|leistung|leistungen|stühle|gerät|geräte|maschine|kartons|stück|reparatur|montage|sendung|positionen|lampe|spülmaschine',
  money: 'geld|kohle|mittel|einkommen|liquidität|rücklagen|cent|knete|bares|einnahmen|ersparnisse|guthaben',
  wrong:
    'falsch|falsche|falschen|falscher|falsches|fehler|fehlerhaft|fehlerhafte|irrtum|defekt|defekte|kaputt|beschädigt|mangelhaft|mängel; stimmt nicht|hinten|was; unstimmig|überhöht|inkorrekt; zu hoch|viel|teuer; nicht korrekt|richtig|stimmen|nachvollziehbar; passt|passen nicht; unberechtigt|doppelt|abweich*|reklam*|beanstand*|mangel|zerkratzt',
  instalments:
    'rate|raten|ratenzahlung|teilzahlung|teilzahlungen|teilbetrag|teilbeträge|teilbeträgen|ratenplan|zahlungsplan|ratenweise|monatsraten|abstottern|abzahlen|abbezahlen|stückeln|häppchen|etappen; in #n teilen|schritten|malen; aufteilen|splitten; #amount|#n im|pro|jeden monat|woche; nach und nach; stück für stück; kleinen|kleine|kleiner|kleinere monatlichen|monatliche|wöchentliche? beträgen|beträge|monatsbeträgen|summen; rest verteilt',
  later:
    'stundung|aufschub|verlängern|verlängerung|verschieben|aufschieben|zahlungsaufschub|fristverlängerung|zahlungsziel|schieben|hinauszögern; mehr|etwas|bisschen|noch|monat zeit; längere? frist; frist .. verlänger*|bis|setzen; noch ein|eine|einen|#n tage|wochen|woche|monat; erst am|ende|anfang|nächste|nächsten|mitte|zum #date',
  ask: 'was|wann|wo|wohin|welche|welcher|welches|welchem|wer|wem|wen|warum|wieso|weshalb|wie|wieviel|ist|sind|kann|können|könnt|könnte|könnten|darf|dürfen|gibt|habt|haben|hat|wird|würde|würden|geht|muss|soll|sollen|worum|wofür|woran',
  remove:
    'löschen|löscht|lösche|entfernen|entfernt|streichen|streicht|löschung|entfernung|austragen|herausnehmen|rausnehmen; nehmen|nehmt|nimm .. raus|runter|heraus',
  list: 'liste|verteiler|datenbank|system|unterlagen|kartei|verzeichnis|handynummer|mobilnummer|rufnummer|telefonnummer; meine|diese|unsere|die|meiner nummer|daten|adresse|mail|email|mailadresse; mich',
  allow: 'erlaubnis|einwilligung|zustimmung|erlaube|gestatte|genehmige|zugestimmt|eingewilligt|einverständnis',
  sent: `geschickt|gesendet|gesandt|zugeschickt|zugesandt|gemailt|übermittelt|gestellt|ausgestellt|gegeben|geschrieben`,
  page: `link|links|seite|website|webseite|portal|knopf|button|taste|login|passwort|app|browser|code|qr|kundenportal|bezahlseite|zahlungsseite|bezahlknopf|bezahlbutton|bezahllink|zugang|kundenkonto; *knopf|*seite|*portal|*button; pin|tan|otp|freischaltcode`,
  fails: `geht|funktioniert|klappt|tut|lädt|läuft|öffnet|reagiert .. nicht|nich|nix|ned; funzt; passiert|tut_sich nix|nichts; fehlermeldung|fehler|error|abgestürzt|hängt|leer|ungültig|abgelaufen|gesperrt|weiß|weiss; komme|komm|kommen .. nicht|nich|ned|net rein|weiter|drauf|ran|klar|zurecht; nicht|ned|nich .. anmelden|einloggen|öffnen|aufrufen|aufmachen; wie .. funktioniert|geht|klappt|bedient|nutze|benutz*; will|fragt|verlangt|fordert|braucht|möchte .. pin|tan|passwort|code|von_mir|kundennummer; welche|welcher|welches|welchen pin|code|passwort|tan|knopf`,
  figurative: `
    handy|telefon|rechner|computer|laptop|akku|auto|drucker .. tot|gestorben|kaputt|leer|hinüber; gestorben .. rip; sterben vor; vor neugier; bitte? .. bau|lieferung|arbeiten|arbeit|belieferung|baustelle|versand .. nicht .. stoppen|einstellen|unterbrechen|anhalten|aufhören; stoppen|stoppt|stellen .. bau|lieferung|arbeiten|arbeit|baustelle; lieferung .. einstellen|nicht_ein|ein; haltestelle; aufzug|lift|fahrstuhl ist|wird|war .. kaputt|repariert|defekt; gutschrift .. schon|drin|abgezogen; krank .. niemand; niemand .. krank; am ende des|der|vom; bis ende; ende #date; zum ende|schluss des; schluss machen; tut mir leid; nichts für ungut; keine ursache; keine sorge; kein problem; gar kein problem; kein thema; bank .. zu|geschlossen; kennt ihr; todsicher; todmüde; ostern|weihnachten; nicht lesen können; reklamationen haben|gibt .. keine|nicht; leider; frau|herr|herrn|familie sturm|sommer|winter|brand|tod|krank|kranz|graf; betreuen nur|deren|ihre|die webseite|website|seite|homepage; seht|sehen|kriegt|kriegen|bekommt|bekommen .. keinen|kein .. cent|pfennig|euro|geld; weniger durcheinander; kollegin|kollegen|kollege .. kontaktieren|wenden|hilft; umgezogen .. anschrift|adresse; nichts|nix mehr da|übrig`,
  accident: `versehentlich|versehen|irrtümlich|irrtümlicherweise|irrtum|unabsichtlich|ungewollt; aus|war ein? versehen; falsch|falschen|falsche gedrückt|knopf|taste|getippt|geklickt; vertippt|verdrückt|verklickt; war nicht ich|so_gemeint; hab's mir anders überlegt`,
  no_need: `geld zurück; blumen|pflanzen|strauß|rosen|baum|bäume .. tot|verwelkt|gestorben|eingegangen; container stand|steht|war|blieb`,
  unserious: `
    lol|haha|hahaha|hihi|scherz|spaß|spass|theoretisch|hypothetisch|hypothetischerweise|rein_theoretisch; 😂|🤣; wenn .. ein|mal|jemand .. kunde|firma|betrieb .. pleite|insolvenz|insolvent|pleitegeht|anmeldet; für ein|einen|unser|das .. fragebogen|formular|versicherungsformular; versicherungsformular|fragebogen; geh|gehe|gehen|werde .. noch pleite|arm|bankrott; ihm|ihr|uns geht's|gehts|geht_es .. gut|besser|wieder|bestens|prima; wieder gesund|gut|fit|wohlauf; läufts .. glück|gut; bei uns läufts; uns geht es|gehts .. gut|bestens; krank .. niemand; niemand .. krank; mein bruder|schwester .. gehts|geht|ist .. wieder|gut|besser; kaffeepreise*|croissantpreise*`,
};
