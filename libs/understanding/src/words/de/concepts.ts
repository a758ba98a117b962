import { type Concept } from '../words.types.js';

/** German words for ideas. */
export const concepts: Readonly<Record<Concept, string>> = {
  not: 'nicht|nich|net|nie|niemals|kein|keine|keinen|keinem|keiner|keinerlei|nichts|nix|niemand|ohne|weder|ned|noch nicht',
  if: 'wenn|falls|sobald|sofern|ob|vorausgesetzt',
  pay: `
    zahle|zahl|zahlen|zahlt|bezahle|bezahl|bezahlen|bezahlt wird; überweise|überweis|überweisen|überweist|begleiche|begleichen|beglichen wird; zahlung|überweisung|geld|betrag|rechnung .. raus|kommt|folgt|geht|erfolgt|veranlasst|veranlasse|veranlassen|angewiesen
    anweisen|weise|weisen .. an?; einzahlen; ausgleichen; gleiche .. aus; erledige|erledigen|erledigt wird; zahlung leisten; schicke|schicken .. geld|#amount; zahlungslauf|zahllauf; geld|zahlung ist .. da|drauf; kriegt|kriegen|kriegst|bekommt|bekommen|erhalten .. geld|zahlung|#amount|die|rest; begleich*; tilgen; lasse|lassen .. anweisen|überweisen; raus damit`,
  paid: `
    bezahlt|gezahlt|überwiesen|überweisen|beglichen|angewiesen|eingezahlt|ausgeglichen|abgebucht|getätigt; zahlung|überweisung|geld|betrag ist|war|wurde .. raus|erfolgt|veranlasst|angewiesen|erledigt|unterwegs|weg; zahlung|überweisung .. getätigt|veranlasst|gemacht|ausgeführt
    hab|habe|haben .. überwiesen|bezahlt|gezahlt|beglichen|erledigt|angewiesen; zahlungsbeleg|überweisungsbeleg|kontoauszug|zahlungsnachweis; geld|zahlung müsste|sollte|müßte; vom konto .. runter|abgegangen|ab|weg; überwiesn; gezahlt`,
  paid_otherwise: `
    wenn|sobald|bis .. gehalt|lohn|kunde .. bezahlt|gezahlt|zahlt|überweist; kunde|kunden|auftraggeber|arbeitgeber .. zahlt|zahlen|bezahlt|gezahlt|überweist; gehalt|lohn .. gezahlt|bezahlt; miete|strom|essen|medikamente zahlen|bezahlen; bezahlt|gezahlt werden|wird; überwiesen werden|wird; zahlungserinnerung; unbezahlt; nicht bezahlt|überwiesen|gezahlt worden?`,
  will: 'werde|werden|wird|will|wollen|möchte|möchten|plane|planen|verspreche|versprochen|zusage|beabsichtige|habe vor; kann|können; geht raus; mach|mache|machen ich|wir|das',
  can: 'kann|können|könnte|könnten|könnt|konnte|möglich|dürfte|dürfen|darf|schaffe|schaffen|leisten',
  want: 'will|wollen|möchte|möchten|wünsche|wünschen|brauche|brauchen|benötige|benötigen|interesse|bitte',
  invoice: 'rechnung|rechnungen|re|beleg|pdf|anhang|invoice|dokument|rechnungskopie|faktura|mahnung|datei',
  message:
    'nachricht|nachrichten|sms|whatsapp|whatsapps|mail|mails|email|emails|e mail; anruf|anrufe|erinnerung|erinnerungen|post|briefe|mitteilung|mitteilungen|benachrichtigung|benachrichtigungen|werbung|spam|zahlungserinnerungen|kontaktaufnahme|kontakt|msgs|messages',
  write:
    'schreiben|schreibt|schreib|schreibe|anrufen|anruft|ruft|rufen|anschreiben|kontaktieren|kontaktiert|kontaktiere|schicken|schickt|schick|senden|sendet|belästigen|belästigt|nerven|nervt|melden|stören|störe|simsen|anzuschreiben|anzurufen|kontaktaufnahme|zuschicken|zuzusenden|zusenden|texten|erinnern',
  end: 'stop|stopp|stoppen|stoppt|aufhören|aufzuhören|aufhört|beenden|beende|einstellen|einzustellen|unterlassen|unterlasst|schluss|lassen|lasst|lasst|abmelden|abbestellen|abbestelle|abschalten|genug|unterlasst; hört|hör|höret|hören .. auf; stellen|stellt .. ein; sparen|spart; verschonen|verschont; keine .. mehr; nicht mehr|weiter; nie wieder|mehr; austragen|abstellen|deaktivieren; ruhe',
  me: 'mich|mir|uns|meine|meiner|unsere|diese nummer; hier',
  receive:
    'erhalten|bekommen|gekriegt|gekommen|angekommen|eingegangen|erreicht|gesehen|gefunden|finde|finden|vorliegen|vorliegend|vor|da|dabei|drin|drinne|zugegangen|zugestellt|gelandet|erhalte|habe|haben|hab|kam|liegt|liegen|eingetroffen|bekam|erhielt|kriegt',
  goods:
    'ware|waren|lieferung|paket|artikel|produkt|produkte|bestellung|teile|arbeit|arbeiten|leistung|leistungen|stühle|gerät|geräte|maschine|kartons|stück|reparatur|montage|sendung|positionen',
  money: 'geld|kohle|mittel|einkommen|liquidität|rücklagen|cent|knete|bares|einnahmen|ersparnisse|guthaben|asche',
  wrong:
    'falsch|falsche|falschen|falscher|falsches|fehler|fehlerhaft|fehlerhafte|irrtum|defekt|defekte|kaputt|beschädigt|mangelhaft|mängel; stimmt nicht|hinten|was|so; unstimmig|überhöht|inkorrekt; zu hoch|viel|teuer; nicht korrekt|richtig|stimmen|nachvollziehbar; stimmen|passt|passen nicht; unberechtigt|doppelt|abweich*|reklam*|beanstand*|mangel',
  instalments:
    'rate|raten|ratenzahlung|teilzahlung|teilzahlungen|teilbetrag|teilbeträge|teilbeträgen|ratenplan|zahlungsplan|ratenweise|monatsraten|abstottern|abzahlen|abbezahlen|stückeln|häppchen|etappen; in #n teilen|schritten; aufteilen|aufgeteilt|splitten; #amount|#n im|pro|jeden monat|woche; monatlich; nach und nach; hälfte; stück für stück; kleinen beträgen',
  later:
    'stundung|stunden|aufschub|verlängern|verlängerung|verschieben|aufschieben|zahlungsaufschub|fristverlängerung|zahlungsziel|später|schieben|hinauszögern|warten|gedulden; mehr|etwas|bisschen|noch zeit; längere? frist; frist .. verlänger*|bis|setzen; noch #n tage|wochen|woche|monat; #date erst; erst #date; erst am|ende|anfang|nächste|nächsten|mitte|zum',
  ask: 'was|wann|wo|wohin|welche|welcher|welches|welchem|wer|wem|wen|warum|wieso|weshalb|wie|wieviel|ist|sind|kann|können|könnt|könnte|könnten|darf|dürfen|gibt|habt|haben|hat|wird|würde|würden|geht|muss|soll|sollen|worum|wofür|woran',
};
