import { type Concept } from '../words.types.js';

/** Dutch words for ideas. */
export const concepts: Readonly<Record<Concept, string>> = {
  not: 'niet|geen|nooit|niks|niets|niemand|zonder|noch|geeneens|nergens|nimmer',
  if: 'als|indien|zodra|wanneer|mits|tenzij|of',
  pay: `
    betaal|betalen|betaalt|voldoe|voldoen|voldoet|overmaken|overschrijven|afrekenen|vereffenen|aflossen|storten|stort|tikkie
    maak|maken|maakt|schrijf|schrijven|boek|boeken|zet|zetten .. over; maak|maken|stuur|sturen|stort|geef .. geld|betaling|#amount; zorg|zorgen|regel|regelen .. betaling|het|dat; geld|betaling|bedrag|het .. komt|volgt|gaat|staat|krijg|krijgt; krijgt|krijgen|krijg u|jullie|je; krijgt|ontvangt|heb|hebt|hebben .. geld|betaling|#amount|centen; op|overgemaakt je|jullie|uw rekening
    wordt|worden .. betaald|overgemaakt|voldaan; in orde maken|brengen; betaling doen; betaalbaar gesteld; geregeld; betaalrun|betaalronde|betaalbatch; gaat|gaan mee; gaat de deur uit`,
  paid: `
    betaald|overgemaakt|voldaan|overgeschreven|afgerekend|gestort|overgeboekt|geïncasseerd|afgeschreven|vereffend
    betaling|geld|bedrag|overboeking is|was|werd .. gedaan|weg|verstuurd|uitgevoerd|onderweg|verzonden; betaling|overboeking .. gedaan|verricht|uitgevoerd; betaalbewijs|betaalbewijsje|afschrift|bankafschrift; heb|hebben|is|zijn .. betaald|overgemaakt|voldaan; van mijn|onze rekening; neergelegd|neergeteld .. ; contant .. gegeven`,
  paid_otherwise: `
    als|zodra|wanneer|tot .. klant|klanten|baas|werkgever|opdrachtgever|salaris|loon .. betaalt|betaald|betalen|overmaakt|binnen; klant|klanten|opdrachtgever .. betaalt|betalen|betaald .. niet|nog|mij|ons|heeft?; huur|hypotheek|personeel|boodschappen betalen|betaald; word|wordt|worden|krijg|krijgen .. betaald|uitbetaald; uitbetaald|onbetaald; nog niet|nooit betaald; betaald krijgen|worden|wordt; wordt betaald; kan|kunnen|zal|zullen|moet betaald`,
  will: 'zal|zullen|ga|gaan|gaat|wil|willen|beloof|beloven|toezegging|plan|plannen|probeer|proberen|hoop|hopen|streef|verwacht; van plan; ben|zijn voornemens',
  can: 'kan|kunnen|kon|konden|kunt|mogelijk|mag|mogen|lukt|lukken|lukte|zou|zouden|vermogen|redden|red; in staat',
  want: 'wil|willen|wens|wensen|wenst|wou|zou|hoef|hoeven|hoeft|nodig|behoefte|verzoek|interesse|prijs',
  invoice: 'factuur|facturen|rekening|nota|pdf|bijlage|document|rekeningen|bestand|bon|factuurkopie',
  message:
    'bericht|berichten|berichtje|berichtjes|sms|smsjes|sms jes; whatsapp|whatsapps|app|apps|appjes|appje|mail|mails|mailtjes|email|emails|e-mails|telefoontjes|herinnering|herinneringen|belletjes|spam|post|contact|reminders|notificaties|meldingen|oproepen|brieven|aanmaningen|correspondentie',
  write:
    'schrijven|schrijf|schrijft|bellen|bel|belt|appen|app|appt|smsen|sms|mailen|mail|mailt|sturen|stuur|stuurt|benaderen|benader|benadert|contacteren|contact|lastigvallen|storen|stoor|herinneren|contacten|berichten|gebeld|gemaild|gestuurd|benaderd|spammen|stalken|zeuren',
  end: 'stop|stoppen|stopt|ophouden|staken|beëindigen|afmelden|uitschrijven|uitzetten|genoeg|klaar|kappen|kap|afzeggen|verwijderen|verwijder; hou|houd|houdt|houden .. op; zet .. uit|stop; schei .. uit; schrijf .. uit; meld .. af; haal .. af|uit|weg; niet langer|meer; geen .. meer; nooit meer',
  me: 'mij|me|ons|mijn|onze|hier|ik; dit nummer',
  receive:
    'ontvangen|gekregen|gehad|binnen|binnengekomen|aangekomen|gezien|krijg|ontving|ontvang|kreeg|vinden|vind|gevonden|bereikt|kwam|gearriveerd|heb|hebben|bezit|aangetroffen|staat|zit',
  goods:
    'goederen|bestelling|pakket|pakketje|levering|artikelen|artikel|product|producten|werk|werkzaamheden|klus|materiaal|materialen|stoelen|dozen|stuks|reparatie|installatie|dienst|diensten|spullen|zending|order|machine',
  money: 'geld|cent|centen|inkomen|inkomsten|poen|spaargeld|liquiditeit|euro|rooie|middelen|saldo|stuiver|kas',
  wrong:
    'fout|foute|fouten|verkeerd|verkeerde|onjuist|onjuiste|incorrect|incorrecte|defect|defecte|kapot|kapotte|beschadigd|beschadigde|vergissing|dubbel; klopt|kloppen|klopte niet|niks|geen; niet juist|correct|goed; te hoog|veel|duur; onterecht|gebrekkig|ondeugdelijk|mankement|mankementen',
  instalments:
    'termijn|termijnen|gespreid|spreiden|afbetalen|afbetaling|betalingsregeling|betaalregeling|afbetalingsregeling|deelbetaling|deelbetalingen|maandelijks|gedeeltes|gedeelten|delen|regeling|stukjes|beetjes|spreiding|maandtermijnen; in #n keer; #amount|#n per|pm|elke|iedere maand|week?; beetje bij beetje; in stukken; op afbetaling; helft',
  later:
    'uitstel|uitstellen|verlenging|later|verschuiven|wachten|opschorten|respijt|verlengen|doorschuiven|langer; meer|extra|beetje|iets tijd; nog #n weken|week|dagen|maand|maandje|weekje; #date pas; pas #date; pas op|na|over|in|volgende|eind',
  ask: 'wat|wanneer|waar|welk|welke|wie|waarom|hoe|hoeveel|is|zijn|kan|kun|kunnen|kunt|mag|mogen|zou|zouden|heb|hebben|heeft|wil|willen|klopt|moet|moeten|waarvoor',
};
