import { entries } from '../entries.js';

/** Dutch phrases that hold a listed word and do no harm. */
export const harmlessInDutch = entries(`
  (geen|niet|zonder) .. (haast|spoed|dringend), geen schande, geen haast, heeft geen haast, niet dringend,
  geen spoed, bedankt voor uw geduld, dank voor uw geduld, uw geduld,
  (wij|we|ik) (reageren|antwoorden|helpen|corrigeren|passen|lossen|kijken|bellen|antwoord|help|reageer) ..
  (meteen|direct|onmiddellijk|zo spoedig mogelijk|per omgaande), niets anders, iets anders, andere manier,
  iemand anders, anders dan, een ander, geen gevolgen, zonder gevolgen, geen wachtwoord, geen boete, geen korting,
  niet verplicht, u moet niets, niet te laat, nog niet te laat, excuses voor, onze excuses, onze oprechte excuses,
  negeer dit bericht dan, kunt u dit bericht negeren, in alle rust, prijs op, aan de telefoon, verzonden,
  ten gevolge, (geen|zonder) schaamte, hoeft u zich niet .. schamen,
  (voor|van) politie (basisteam|eenheid|korps|academie), politie basisteam,
  (vegetarisch*|veganistisch*|warme|koude|lekker*|eerste|het) (gerecht|gerechten) was,
  (vegetarisch*|veganistisch*|warme|koude|lekker*|eerste) (gerecht|gerechten),
  (nooit|niet) (naar|om) .. (wachtwoord*|pincode*|pin), (nooit|niet) (naar|om) .. (kaartnummer*|codes),
  beslag (op de|van de|voor de) (deur|deuren|ramen|kast),
  voor (het ministerie|de overheid|de rechtbank|de gemeente|de politie|de belastingdienst),
  (geachte|beste) .. (advocaat|notaris|rechter|agent|wijkagent), (tegen|voorkom*) .. (fraude|oplichting|diefstal),
  automatische incasso, SEPA incasso, per incasso, incassomachtiging, spoedreparatie, spoedlevering, spoedopdracht,
  spoedbestelling, spoedklus, (afgesproken|toegezegde) korting, korting .. (verrekend|afgesproken),
  (graag|kan|kunnen|kom) .. langs*, goddank,
  (rechter) (raam|deur|kant|zijde|kozijn|hand|arm|been|knie|voet|wiel|spiegel|lamp|vleugel|paneel|hoek|helft|
  muur), (geen|zonder) (juridische|gerechtelijke) (stappen|maatregelen|procedure*),
  (geen|zonder) (incassobureau*|deurwaarder*|advocaat|rechter|aangifte|dagvaarding|incassokosten|BKR*),
  niet naar (de rechter|een incassobureau|een deurwaarder|een advocaat|de politie),
  niet (via|door) een (incassobureau|deurwaarder|advocaat), nooit een (incassobureau|deurwaarder),
  (antwoord*|reageer*|reageren|bericht|bellen|belt|hoort|terug) .. (binnen) # uur,
  binnen # uur .. (antwoord*|reactie|bericht|terug|contact),
  (ik|wij|we) .. (stuur|sturen|mail|mailen|zet|pas|annuleer|verander|wijzig|vervang|maak) .. (meteen|direct|
  vandaag nog|nog vandaag|onmiddellijk|per direct), hoort u .. (vandaag nog|nog vandaag|meteen|direct),
  (stuur|stuurt|mail|bel) (ik|we|wij) .. (meteen|direct|vandaag nog|onmiddellijk),
  (kan|kunnen|kom|komt|komen|mag) .. bij u thuis .. (kijken|langskomen|repareren|helpen|brengen|monteren),
  (bij u thuis) .. (geplaatst|geleverd|gemonteerd|naar wens|bevalt|werkt|langs om),
  (levering|plaatsing|montage) bij u thuis, (nergens|niet|niets) .. (voor )?te schamen, hoeft u .. niet .. schamen,
  excuses dat, met excuses, excuses, niet de gevolgen, zonder de gevolgen,
  (onze|mijn|ons|de) laatste (herinnering|oproep|bericht|belletje|gesprek|verzoek|poging) (van|op|was|aan|
  hebben), bij spoed, als het (dringend|spoed) is, in dringende gevallen, dringende (vragen|gevallen|reparatie),
  spoedig herstel, beslag .. (deur*|ram*|raam|kast*|poort*|keuken*|tuin*|scharnier*|schuur*),
  (deur*|raam*|kast*|poort*|hang en sluit*) .. beslag,
  politie (bureau|zuid|noord|oost|west|midden|amsterdam|rotterdam|utrecht|limburg|brabant), politiebureau *,
  politieacademie, polis, polissen, wijnproeverij, glazen wijn,
  (geen|zonder) (incassokosten|aanmaningskosten|boete|boetes|herinneringskosten),
  (niets|niet|nergens|geen reden) .. schamen,
  aangifte (bij de belastingdienst|inkomstenbelasting|omzetbelasting|btw)`);
