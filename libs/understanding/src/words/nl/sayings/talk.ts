import { type LanguageWords } from '../../words.types.js';

/** Dutch ways to ask, to confirm, to put off and to be polite. */
export const talkSayings: LanguageWords['sayings'] = {
  start: {
    sure: `
      doe|geef|stuur|zet .. maar|toch|weer .. weer|berichtjes|berichten|herinneringen|appjes; weer|opnieuw .. ontvangen|krijgen|hervatten|aanzetten|berichten|herinneringen;
      ^ start|aanmelden|hervatten|hervat graag? $; aanmelden|hervatten|heractiveren|inschrijven|aanzetten|hervat; weer .. berichten|bericht|sturen|appen|herinneringen|ontvangen|mailen|sms*|opnemen|inschakelen|inschrijven|aanzetten|activeren|schrijven; mag|mogen|kunnen|kan|kun|willen|wilt .. weer .. sturen|appen|berichten|aan|mailen|bellen|schrijven|herinneren|ontvangen|aanzetten|activeren; toch weer; per ongeluk|abuis .. afgemeld|stop|uitgeschreven|geblokkeerd|getypt|gedrukt; afgemeld|stop .. per_ongeluk|vergissing; blijf|blijven .. sturen|herinneren; zet|zetten .. weer .. aan|lijst|op; opnieuw aanmelden; mis .. berichtjes|berichten|herinneringen|reminders; herinneringen .. hervatten|weer|aanzetten|activeren; vanaf nu mogen; mogen .. me|mij .. weer|hier;
      meldingen|berichten|herinneringen .. weer|aan; zet .. weer aan; weer berichten`,
    likely: `weer aan; weer .. graag; opnieuw .. ontvangen`,
  },
  help: {
    sure: `
      druk|klik|tik|gedrukt|geklikt|getikt .. gebeurt|niks|niets; gebeurt er niks|niets|nix;
      ^ help|hulp me|graag|aub? $; ^ info graag? $; ^ info graag? .. hoe|waar; heb|hebben .. hulp .. nodig; hulp nodig|graag; help me|mij|ons|alsjeblieft|alstublieft|graag; kan|kunt|kun|kunnen|wil|wilt|iemand .. helpen|uitleggen|assisteren|leiden; iemand .. helpen|hand; link|pagina|site|website|portaal|knop|formulier|inloggen|wachtwoord|qr|app|betaallink .. niet|werkt|doet|opent|laadt|verlopen|vast|lukt|gebruiken|leiden; iemand|mens|medewerker|persoon .. spreken|lijn|bereiken|praten|telefoon|bellen; spreken|praten .. iemand|mens|medewerker; mens spreken; aan de lijn|telefoon; terugbellen; welk nummer; hoe .. werkt|betaal|log|kom|gebruik|open|bereik|doe .. ik|dat|zo|link|online|in|app|een|betaallink|betaalpagina; weet niet hoe; kom|kan .. niet .. inloggen|openen; krijg .. link .. niet|open; niet open; kom .. er niet uit; snap|begrijp .. niet|niks|niets .. hoe|site|link|portaal|klantomgeving|omgeving|van; waar .. klikken|klik|drukken|druk|tikken; inloggen .. niet|lukt|hoe; vastgelopen; niet .. handig .. computer*; geen|weinig verstand; computers|computer; door het portaal; niet zo handig;
      snap|begrijp .. portaal|site|link .. niet; portaal niet; log ik in; inloggen; iemand spreken`,
    likely: `hulp; helpen; wachtwoord; portaal; inloggen; betaallink`,
  },
  not_now: {
    sure: `
      in|zit in? het vliegtuig; weer online|bereikbaar|tijd|lucht; na de beurs|vakantie|drukte;
      hele dag patienten|patiënten|klanten|afspraken|les; spreek je|u|jullie .. later|straks|dan; over #n|een|een_paar|twee weekje|week|weken|maand|dagen .. nog|nog_eens|weer|terug|opnieuw .. contact|bellen|appen|vragen|benaderen; nog eens|nogmaals|opnieuw contact|vragen|proberen|bellen|appen; kom om|verzuip|verdrink in .. werk; later op terug; loop over; even geen tijd|tijd_voor;
      nu|even|momenteel|vandaag|nu_even .. niet|geen_tijd|slecht|ongelegen|onderweg $?; niet nu|vandaag; nu niet|slecht; even niet; kan nu niet; komt|kom|schikt .. niet|slecht|ongelegen .. uit?; geen tijd; zit|ben|zijn|sta|staan|zitten|rij|rijd|loop .. overleg|vergadering|auto|vakantie|bespreking|buitenland|werk|trein|file|dienst|reis|meeting|beurs|bouwplaats|bouw|stuur|les|bouwvak|inventariseren|jaarafsluiting; ik rij|rijd; achter het stuur; op de bouw|beurs; in gesprek|vergadering|overleg|bespreking|meeting; nachtdienst|nachtdiensten|bouwvak|inventarisatie|jaarafsluiting|kwartaalafsluiting|kwartaal|inventariseren; probeer|bel|app|mail|stuur|vraag|kom|meld|herinner|herinneren|schrijf|spreek|spreken|neem|praten|oppakken .. later|nog_eens|terug|weer|#date|volgende|na|over|maandje|dan|morgen|straks; stuur dan; later .. terug|graag|kijk|weer|bellen|even; ^ later $; later $; later graag $; kom .. op terug|later; kijk|bekijk|kijken|bekijken|kijk_ik|naar .. later|morgen|er|ernaar|volgende|straks|dan|na|#date; na .. vakantie|weekend|bouwvak|feestdagen; na de #n
      verkeerd|slecht|ongelukkig|ander moment|tijdstip; andere keer; straks; wacht even; moment graag; geef .. even|momentje; als|zodra|tot ik .. terug|thuis|weer|tijd; laten liggen; liggen tot; verhuizen|verhuizing; bel|bel_ik u|je .. terug; bevallen|bevalling|weeën; dan weer contact; dan weer; tot .. op vakantie; op vakantie; stad uit; niet naar kijken; voor de .. niet .. kijken; week erna; maandje weer; druk .. heel|nu|bezig|mee;
      komt .. niet uit; midden in .. ; aan het werk; probeer .. nog_eens|weer|opnieuw; bel later; later bellen; ben bezig; ben .. druk|bezet`,
    likely: `later; vakantie; druk; maandje; onderweg; overleg; over #n weken|maand .. terug|weer`,
  },
  out_of_office: {
    sure: `
      ouderschapsverlof|zwangerschapsverlof|vakantie|verlof .. terug|tot|weer|bereikbaar; #date weer terug|aanwezig|bereikbaar|kantoor; automatisch|automatische antwoord|reactie|bericht; voor dringende|spoed .. zaken|vragen|gevallen;
      afwezig|afwezigheid*|afwezigheidsassistent|niet_aanwezig|niet_op_kantoor|out_of_office; automatisch|automatische|geautomatiseerd .. antwoord|bericht|reactie|mail|beantwoord|gegenereerd; autoreply; ben .. afwezig|verlof|kantoor .. tot|t|vanaf|van|weer; weer .. aanwezig|bereikbaar|terug .. ; weer voor u|jullie klaar; terug op kantoor; vanaf #date .. weer .. bereikbaar|klaar|aanwezig|open; zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|verlof; niet .. doorgestuurd|gelezen|gemonitord|beantwoord; niet beschikbaar|bereikbaar .. ; spoed|spoedgevallen|dringende|urgente .. bel|contact|zaken|gevallen|neem|kunt|receptie?; bij spoed; in mijn afwezigheid; bedankt|dank voor uw|je bericht|mail|email .. wij|we|ons|is|zo|bedrijf|reageren; wij hebben .. mail|bericht|aanvraag .. ontvangen; wij streven; binnen .. werkdagen .. reactie|antwoord; uw .. bericht|mail|vraag .. ontvangen|geregistreerd|ticket|terugkeer; bij terugkeer; ticketnummer|ticket|zaaknummer; niet op dit bericht|deze mail; kantoor|winkel|praktijk|bedrijf|zaak .. gesloten; gesloten .. tot|van|wegens|t; beperkt .. bereikbaar|toegang; geen toegang tot .. mail|email|e_mail; lees .. mail niet; postbus|mailbox .. onbeheerd; antwoord|antwoorden|reageer .. zodra;
      op vakantie tot .. en|mail; lees mijn mail; mail .. beperkt|niet_gelezen|niet; tijdens mijn verlof|vakantie|afwezigheid`,
    likely: `weer bereikbaar; openingstijden; bij mijn collega; receptie`,
  },
  question: {
    sure: `
      specificeren|specificatie|uitsplitsen|apart_vermelden; btw .. apart|vermelden|los|uitsplits*;
      is|zijn|werd .. al|hier .. af|verrekend|inbegrepen|vanaf|afgetrokken; voor|voordat ik betaal; is|zit .. aanbetaling|voorschot|korting|btw;
      wat is|zijn|betekent|staat|kost|houdt|moet|wordt; wanneer .. ; waar .. naartoe|kan|moet|vind|staat|voor; welk|welke .. rekening|nummer|iban|bank|bedrag|kenmerk|periode|datum|inkoopnummer|inkoopordernummer|ordernummer|adres|betaalmethode|naam; hoeveel .. ; hoe .. lang|hoog|laat|vaak; waarom|waarvoor|waarover|waaraan .. ; wie .. doet|kan|heeft|komt|regelt; ^ is|zijn|kan|kunnen|kunt|kun|mag|moet|moeten|hebben|heeft|gaat|gelden|geldt|rekenen|nemen .. het|dat|dit|er|ik|jullie|u|wij|we|de|een|deze|men; kunt|kan|kun|kunnen|zou|zouden u|je|jullie .. laten|zeggen|bevestigen|aangeven|uitleggen|toelichten|specificeren|doorgeven|geven; iban|bic|rekeningnummer|kvk; btw nummer|nr; bankgegevens|btwnummer|betaalkenmerk|ordernummer; accepteren|pinnen|creditcard|paypal|ideal; met kaart betalen?; vraagje; vraag over|ik|voor; graag .. weten|specificatie|toelichting|uitleg; laat .. weten; benieuwd; echt of|is; phishing|oplichting; op wiens naam; cheque; rekenen jullie|u .. rente; moeten wij|we; ook alweer; zit .. erbij|daarbij; er al af;
      naar welk .. ; met creditcard|kaart|pin; precies betalen; nepbericht|nep|echt; hoeveel moet`,
    likely: `vraag; kopie; bonnetje; specificatie; kenmerk; uitleg; in totaal`,
  },
  receipt_confirmed: {
    sure: `
      rekening|factuur .. binnen|ontvangen|gekregen|goed|aangekomen|er; ziet er goed|prima|netjes uit; ligt .. goedkeuring|baas|bij;
      factuur|mail|rekening|pdf|brief|nota|alles|hij|deze|document .. ontvangen|binnen|binnengekomen|aangekomen|gekregen|gearriveerd|gezien|bereikt; factuur goed; ontvangen .. dank|bedankt|hartelijk|goede|in_goede; ^ ontvangen; ^ hij is binnen; ^ ja .. ontvangen|gekregen|binnen|aangekomen; ^ heb|hebben hem|de_factuur; heb|hebben .. ontvangen|gekregen|binnen .. factuur|goed|bedankt; factuur nu; hebben .. factuur nu|binnen|ontvangen; is .. binnen|binnengekomen|aangekomen|ontvangen; in goede orde; bevestig|bevestigen|bevestiging .. ontvangst|ontvangen; ontvangst .. bevestig*; ter goedkeuring|controle; alles .. goed|orde|duidelijk|ontvangen|binnen|akkoord|compleet; #date|per_post .. gekregen|ontvangen|binnengekomen; per post; gescand; ter kennisgeving; genoteerd; ik heb de factuur; binnengekomen via|per;
      factuur gezien|bekeken; hebben|heb hem|die|deze .. binnen|ontvangen|gekregen; hem binnen`,
    likely: `ontvangen|gekregen|binnengekomen|aangekomen; in orde .. bevonden; genoteerd; is binnen`,
  },
  thanks: {
    sure: `
      zo|heel|erg|ontzettend geduldig|begripvol|vriendelijk|aardig|lief; vergeet .. niet|nooit; geduld met mij|ons;
      dank|dankjewel|dankuwel|bedankt|dankbaar|thnx|thanks|thx|merci|tnx|hulde; dank je|u wel?; hartelijk|heel|veel|vriendelijk dank|bedankt; waardeer|waarderen|gewaardeerd; heel|erg|echt|wat vriendelijk|aardig|lief|fijn|netjes; top|geweldige|fijne|prima|super service|hulp|werk; 🙏; toppers|helden|held`,
  },
  other: {
    sure: `van harte .. jubileum|verjaardag|gefeliciteerd; gefeliciteerd met; hartelijk gefeliciteerd; jubileum|verjaardag; fijne feestdagen|kerst|pasen; gelukkig nieuwjaar; adreswijziging|verhuisbericht; nieuw adres; ons adres; voor de levering .. via|graag|langs; koerier|bezorger|chauffeur|levering .. zijdeur|achterdeur|deur|poort|via|mag|kan; zijdeur|achterdeur|achterom; kat .. toetsenbord; ^ ok|oké|oke|prima $; zie onder|hieronder`,
  },
};
