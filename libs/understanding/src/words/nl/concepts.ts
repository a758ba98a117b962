import { type ConceptWords } from '../words.types.js';

/** Dutch words for ideas. */
export const concepts: ConceptWords = {
  not: 'niet|geen|nooit|niks|niets|niemand|zonder|noch|geeneens|nergens|nimmer|nul',
  if: 'als|indien|zodra|wanneer|mits|tenzij',
  pay: `
    betaal|betalen|betaalt|voldoe|voldoen|voldoet|overmaken|overschrijven|afrekenen|vereffenen|aflossen|storten|stort|overboeking|betaling; tikkie van
    maak|maken|maakt|schrijf|schrijven|boek|boeken|zet|zetten .. over; maken .. over; maak|maken|stuur|sturen|stort|geef|breng .. je|jullie|u? .. geld|betaling|#amount|zestig; zorg|zorgen|regel|regelen .. betaling|het|dat; geld|betaling|bedrag|#amount .. komt|volgt|gaat|staat|krijg|krijgt|er; krijgt|krijgen|krijg u|jullie|je; krijgt|ontvangt|heb|hebt|hebben|heeft|krijgen .. geld|betaling|#amount|centen|hun|je; op|overgemaakt je|jullie|uw rekening; op je|jullie|uw rekening
    wordt|worden .. betaald|overgemaakt|voldaan|geregeld; in orde maken|brengen; in orde; betaling doen; betaalbaar gesteld; betaalrun|betaalronde|betaalbatch; gaat|gaan mee; gaat de deur uit; staat het|erop|op; geregeld`,
  paid: `
    betaald|overgemaakt|voldaan|overgeschreven|afgerekend|gestort|overgeboekt|geïncasseerd|afgeschreven|vereffend|gepind
    betaling|geld|bedrag|overboeking is|was|werd .. gedaan|weg|verstuurd|uitgevoerd|onderweg|verzonden|de_deur; betaling|overboeking .. gedaan|verricht|uitgevoerd; betaalbewijs|betaalbewijsje|bankafschrift; neergelegd|neergeteld|gegeven|gestuurd|gaf .. contant|#amount|euro; #amount .. neergelegd|gestuurd|gegeven|contant; van mijn|onze .. rekening .. af; incasso .. gelukt; contant .. gegeven; betaling|geld|bedrag|overboeking is|zijn|werd|was|ging .. uitgevoerd|weggegaan|weg|gedaan|verstuurd|overgemaakt|afgeschreven`,
  paid_otherwise: `
    als|zodra|wanneer|tot|wacht|wachten .. klant|klanten|baas|werkgever|opdrachtgever|salaris|loon|voorschot .. betaalt|betaald|betalen|overmaakt|binnen*|heeft; klant|klanten|opdrachtgever .. betaalt|betalen|betaald .. niet|nog|mij|ons|heeft?; huur|hypotheek|personeel|boodschappen betalen|betaald; word|wordt|worden|krijg|krijgen .. betaald|uitbetaald|overgemaakt|voldaan|geregeld; uitbetaald|onbetaald; nog niet|nooit betaald; niet betaald; betaald krijgen|worden|wordt; kan|kunnen|zal|zullen|moet .. betaald|voldaan; elke .. factuur; niemand betaalt; kosten .. betalen; om te betalen; aanbetaling .. af|verrekend|in_mindering|van|vanaf; voor|voordat|voordat_ik|voor_ik ik? betaal`,
  will: 'zal|zullen|ga|gaan|gaat|wil|willen|beloof|beloven|toezegging|plan|plannen|probeer|proberen|hoop|hopen|streef|verwacht; van plan; ben|zijn voornemens; wordt|worden; wordt|worden|zal|zullen',
  can: 'kan|kunnen|kon|konden|kunt|mogelijk|mag|mogen|lukt|lukken|lukte|zou|zouden|vermogen|redden|red; in staat',
  want: 'wil|willen|wens|wensen|wenst|wou|zou|hoef|hoeven|hoeft|behoefte|interesse|prijs',
  invoice: 'factuur|facturen|nota|pdf|bijlage|document|bestand|bon|factuurkopie|regel|post|pakbon',
  message:
    'bericht|berichten|berichtje|berichtjes|sms|smsjes|smsje|whatsapp|whatsapps|app|apps|appjes|appje|mail|mails|mailtjes|email|emails|telefoontjes|herinnering|herinneringen|belletjes|spam|contact|reminders|notificaties|meldingen|oproepen|aanmaningen|correspondentie|mededelingen',
  write:
    'schrijven|schrijf|schrijft|bellen|bel|belt|appen|app|appt|smsen|sms|mailen|mailt|sturen|stuurt|benaderen|benader|benadert|contacteren|lastigvallen|storen|stoor|herinneren|contacten|berichten|gebeld|gemaild|benaderd|spammen|stalken',
  end: 'stop|stoppen|stopt|ophouden|staken|staak|beëindigen|afmelden|uitschrijven|uitzetten|kappen|kap|afzeggen; hou|houd|houdt|houden .. op; zet .. uit|stop; schei .. uit; schrijf .. uit; meld .. af; niet langer|meer; geen .. meer; nooit meer; geen verdere',
  me: 'mij|me|ons|mijn|onze|hier|ik; dit nummer',
  receive:
    'ontvangen|gekregen|gehad|binnen|binnengekomen|aangekomen|gezien|krijg|ontving|ontvang|kreeg|vinden|vind|gevonden|bereikt|kwam|gearriveerd|bezit|aangetroffen',
  goods:
    'goederen|bestelling|pakket|pakketje|levering|artikelen|artikel|product|producten|werk|werkzaamheden|klus|materiaal|materialen|stoelen|dozen|stuks|reparatie|installatie|dienst|diensten|spullen|zending|order|machine|lamp|vaatwasser',
  money: 'geld|cent|centen|inkomen|inkomsten|poen|spaargeld|liquiditeit|rooie|middelen|saldo|stuiver',
  wrong:
    'fout|foute|fouten|verkeerd|verkeerde|onjuist|onjuiste|incorrect|incorrecte|defect|defecte|kapot|kapotte|beschadigd|beschadigde|vergissing|dubbel; klopt|kloppen|klopte niet|niks|geen; niet juist|correct; te hoog|veel|duur; onterecht|gebrekkig|ondeugdelijk|mankement|mankementen|bekrast|ontbreken|ontbreekt',
  instalments:
    'termijn|termijnen|gespreid|spreiden|afbetalen|afbetaling|betalingsregeling|betaalregeling|afbetalingsregeling|deelbetaling|deelbetalingen|gedeeltes|gedeelten|stukjes|beetjes|spreiding|maandtermijnen; in #n|drie|twee keer; #amount|#n per|pm|elke|iedere maand|week?; beetje bij beetje; in stukken; op afbetaling; kleine|kleinere .. bedragen; rest .. spreiden',
  later:
    'uitstel|uitstellen|verlenging|verschuiven|opschorten|respijt|verlengen|doorschuiven; meer|extra|beetje|iets|wat tijd; nog #n|een weken|week|maand|maandje|weekje; langer wachten; wachten tot; #date pas; pas #date; pas op|na|over|in|volgende|eind',
  ask: 'wat|wanneer|waar|welk|welke|wie|waarom|hoe|hoeveel|is|zijn|kan|kun|kunnen|kunt|mag|mogen|zou|zouden|heb|hebben|heeft|wil|willen|klopt|moet|moeten|waarvoor|waaraan',
  remove:
    'verwijder|verwijderen|verwijdert|wissen|wis|schrap|uitschrijven|afmelden; haal|halen|gooi|meld|schrijf|neem .. af|eraf|uit|eruit|weg',
  list: 'lijst|bestand|bestanden|systeem|verzendlijst|mailinglijst|overzicht|register|gegevens|telefoonnummer|emailadres; mijn|dit|ons|onze nummer|adres|mailadres|gegevens|telefoonnummer',
  allow: 'toestemming|toegestaan|machtiging|goedvinden',
  sent: `gestuurd|verstuurd|gezonden|verzonden|gemaild|toegestuurd|aangeleverd|gemaakt|gegeven`,
  page: `link|links|pagina|site|website|portaal|knop|knopje|login|wachtwoord|app|browser|code|qr|account|scherm|betaalpagina|betaalknop|betaallink|klantportaal; *pagina|*knop|*portaal|*link; pin|pincode|otp`,
  fails: `werkt|doet|laadt|opent|lukt|gaat|reageert|klopt .. niet|niks|nix|nie; gebeurt .. niks|niets|nix; foutmelding|error|storing|vastgelopen|hangt|leeg|verlopen|ongeldig|geblokkeerd; kom|kan|krijg .. niet .. in|binnen|verder|open|inloggen|op|erin; snap|begrijp|weet .. niet|geen .. hoe|werkt|moet; hoe .. werkt|gaat|moet; vraagt|wil|verlangt .. om|een pin|pincode|code|wachtwoord; welke|welk pin|pincode|code|wachtwoord|knop`,
  figurative: `
    telefoon|mobiel|laptop|computer|accu|auto was|is|ging|lag? .. dood|kapot|leeg; niet .. stoppen|stopzetten|stilleggen .. bouw|werk|levering|project; levering|bouw|werk|project .. niet .. stoppen|stopzetten|stilleggen; stoppen .. met de? bouw|werk|levering; bushalte|halte; lift .. kapot|gerepareerd|stuk; hij lag; eind|einde van|#date; aan het eind; zie eind; achter de rug; niet ziek; ziek .. niemand; niemand .. ziek; geen klachten; klachten .. niet|geen; regeling .. niet nodig; bank .. dicht|gesloten; niet .. merken; valt niets; groetjes; als het ware; dood simpel; ww code|wachtwoord; per ongeluk|abuis; zien|krijgen .. geen cent|euro; staat twee|dubbel; vanaf|van af; ligt niet bij|hier; niet bij ons binnen|ontvangen; neem contact op met mijn|een|onze collega; wij zijn verhuisd; ligt bij .. baas|chef|leidinggevende; komt niet overeen`,
  accident: `per ongeluk|abuis|vergissing; abusievelijk; ongewild; vergissing|vergist; niet mijn? bedoeling|zo_bedoeld; verkeerde knop|knopje; verkeerd gedrukt|geklikt|getypt; bedacht`,
  no_need: `geld terug; bloemen|planten|boeket|rozen|boom .. dood|verwelkt|gestorven; container stond|staat|was|bleef`,
  unserious: `
    haha|hahaha|lol|grapje|geintje|hypothetisch|theoretisch|puur_voor|stel_dat; 😂|🤣; als een|er .. klant|bedrijf .. failliet|gaat; formulier van; voor een|het formulier|vragenlijst; met ons|hem|haar gaat .. goed|prima|beter|weer; het gaat .. weer|goed|beter|prima .. goed|beter|met?; weer beter|gezond|thuis; nog failliet; koffieprijzen|croissantprijzen; mijn broer|zus .. gaat|weer|beter; niemand ziek; ziek niemand`,
};
