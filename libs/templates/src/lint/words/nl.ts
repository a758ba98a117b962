import { entries } from './entries.js';
import { type WordLists } from './words.types.js';

/** Dutch. */
export const dutch: WordLists = {
  rules: {
    L3: entries(`
      gevangenis*, gevangene, politie*, arrestatie*, arresteren, gearresteerd, aanhouding, aangehouden, opgepakt,
      misdaad, misdrijf, misdadig*, crimineel, criminele, criminelen, strafbaar*, strafrecht*, strafzaak,
      strafblad, fraude*, frauduleu*, fraudeur*, oplicht*, opgelicht, aangifte (doen|tegen|gedaan|bij),
      doen aangifte, doen wij aangifte, officier van justitie, openbaar ministerie, diefstal, gestolen, stelen,
      boeien om, achter de tralies, tralies, uitgezet, uitzetting, immigratiedienst, bedreig*, dreig*,
      spijt krijgen, berouwen, zult het merken, zal u bezuren, weten waar u, weten waar je,
      waar u (woont|werkt|slaapt), waar je (woont|werkt), wij vinden u, we vinden u, we vinden je, vinden u wel,
      niet verstoppen, verstopt u zich, verbergen, uw leven zuur, leven zuur maken, leven tot een hel,
      iets overkomen, benen breken, in elkaar slaan, vermoord*, geweld,
      zou jammer zijn, jammer zijn als, zou zonde zijn, weten (dat|wanneer|hoe laat) (u|je) .. thuis*,
      wachten (u|je) .. op, wacht (u|je) op, verstoppen, ongeluk zit,
      uw papieren, verblijfsvergunning, verblijfsstatus, visum, uw (baan|huis) kwijt, uw (baan|huis) verliezen`),
    L4: entries(`
      rechtbank*, rechter, rechters, gerecht, gerechtelijk*, gerechtsdeurwaarder*, deurwaarder*, dagvaard*,
      dagvaarding*, rechtszaak, rechtszaken, rechtsgang, rechtsmaatregel*,
      juridische (stappen|maatregelen|procedure|actie|gevolgen|weg), juridisch, procederen, aanklagen, aanklacht, loonbeslag, beslaglegging, inbeslag*, executie*, geveild,
      uit huis gezet, incasso, incassobureau*, incassokantoor*, incassotraject*, incassoprocedure*,
      uit handen geven, uit handen gegeven, invordering*, faillissementsaanvraag, faillissement aan*,
      loonvordering, rekening .. (bevriezen|bevroren|blokkeren),
      (langskomen|komen langs|langs te komen|langs bij|bezoeken|sturen iemand|iemand sturen|aan uw deur|voor uw
      deur|aan de deur),
      bij u thuis, op uw werk langs, zonder verdere (aankondiging|waarschuwing|kennisgeving),
      zonder nadere (aankondiging|waarschuwing), zonder aankondiging, geen verdere waarschuwing,
      verdere stappen ondernemen, maatregelen treffen, maatregelen nemen,
      (halen|nemen) .. (de auto|uw auto|je auto|de motor|de machine|de spullen) .. (weg|terug|mee|op),
      nog een sleutel, reservesleutel, sleepwagen, sloten vervangen,
      beslag leggen, beslag gelegd, beslag op uw, in beslag genomen, ontruiming van uw, ontruimd worden,
      uw .. ontruimd`),
    L5: entries(`
      advocaat, advocaten, advocatenkantoor, onze jurist*, jurist, juristen, juridische afdeling, notaris,
      officiële (kennisgeving|aanzegging|waarschuwing), ambtelijk*, ambtenaar*, exploot, vonnis, overheid,
      ministerie, belastingdienst, CJIB, BKR, gemeente aan, zaaknummer, rolnummer, dossiernummer gerecht,
      dwangbevel, rechtsbijstand, autoriteit*, onderzoeker*, rechercheur*, in naam der wet, in naam van de koning,
      Interpol, FBI, tribunaal, gerechtelijk bevel`),
    L7: entries(`
      schaam*, schamen, beschaam*, schande*, schandalig*, schandpaal, onverantwoordelijk*, oneerlijk*, leugen*,
      leugenaar*, liegen, gelogen, wanbetaler*, (uw|je|jouw) buren, de buren,
      (uw|je|jouw) (werkgever|baas|chef),
      (uw|je|jouw) (familie|gezin|vrouw|man|partner|ouders|moeder|vader|kinderen|vrienden|klanten|collega's|baas|
      werkgever) .. (weten|horen|hoort|vernemen|te weten|informeren|vertellen|op de hoogte|inlichten|bellen|erachter),
      (wij|we|ik) .. (vertellen|informeren|inlichten|bellen|benaderen|schrijven|waarschuwen) .. (uw|je|jouw)
      (familie|gezin|vrouw|man|partner|ouders|moeder|vader|kinderen|vrienden|klanten|baas|werkgever|relaties|
      contacten),
      iedereen .. (weten|horen|zien|weet|hoort), (openbaar|publiek|bekend) maken, openbaar te maken,
      (publiceren|plaatsen|zetten|delen) .. (Facebook|Instagram|sociale media|internet|online),
      (uw|je) (naam|foto) .. (publiceren|plaatsen|delen|openbaar|online), sociale media, aan de schandpaal,
      uw reputatie, reputatie, goede naam, verneder*, onbetrouwbaar*, niet te vertrouwen, smoes, smoesjes, smoezen,
      uitvluchten, uitvlucht, excuses verzin*, uw excuses, geen excuses, bent u lui, luilak*, egoïst*, laf,
      lafaard*, ondankbaar*, hebzuchtig*, gierig*, hypocriet*, profiteur*, klaploper*, uitvreter*, boven uw stand,
      boven je stand, mensen zoals (u|jij), lieden zoals u, iemand zoals (u|jij), mensen als (u|jij), uw soort,
      jouw soort, dat soort mensen, wat voor (mens|man|vrouw|bedrijf|ondernemer|ouder|vader|moeder), geen fatsoen,
      fatsoen*, geen eergevoel, eerloos, karakterloos, word (eens )?volwassen, wees een man, als een kind,
      gedraag u, rustig slapen, slaapt u, nachts slapen, in de spiegel, teleurgesteld in (u|jou|je),
      u hebt ons teleurgesteld, u stelt ons teleur, vertrouwen geschonden, vertrouwen beschaamd, door uw schuld,
      vanwege u, misbruik van, loopje met ons, voor de gek, u ontwijkt, ontloopt, u negeert ons,
      negeert onze, struisvogel*, wegduiken, weglopen voor, geld voor (vakantie|vakanties|luxe|feestjes),
      als u het niet kunt betalen,
      andere kinderen, mag niet (mee|meedoen), zit alleen, (aan )?wie dit leest, waar uw .. bij,
      voor het oog van, (uw|je|jouw) contacten, contactenlijst, behalve u, behalve jij, alleen u niet, op u na,
      wat zegt dat over, alle .. klanten .. betaald, door jou, door u (kan|kon|moet|moest)`),
    L8: entries(`
      idioot, idioten, domme, dommerik, stom, stomme, stommeling, sukkel*, eikel*, klootzak*, lul, lullig,
      kut, hoer, hoeren, teef, kanker*, tering*, tyfus*, godverdomme, verdomme, verdomd*, rot op, rotzak*, dief,
      dieven, boef, boeven, schurk*, parasiet*, uitzuiger*, loser*, nietsnut*, waardeloos, waardeloze mens,
      nutteloos, oplichter*, bedrieger*, valsspeler*, tuig, gespuis, uitschot, schooier*, zwerver*, bedelaar*,
      zielig*, schoft*, smeerlap*, onbekwaam, incompetent*, hel, terug naar uw land,
      ga terug naar, buitenlanders, allochtonen, typisch (vrouw|vrouwen|man|buitenlanders), op uw leeftijd, uw ras,
      uw geloof, zigeuner*, trut, randdebiel, debiel*, mongool`),
    L9: entries(`
      (laatste|allerlaatste) (aanmaning|herinnering|waarschuwing|kans|kennisgeving|sommatie|mogelijkheid|oproep|
      verzoek|termijn|keer|poging),
      finale, onmiddellijk*, per direct, per omgaande, ogenblikkelijk, direct betalen, nu meteen, meteen, terstond,
      spoed*, met spoed, dringend*, urgent*, haast, (binnen|nog|in) # (uur|uren|minuten), # uur de tijd,
      # uur over, voor middernacht, vandaag nog, nog vandaag, vanavond nog, voor het te laat, voordat het te laat,
      handel nu, betaal nu of, betaal direct, betaal vandaag of, de tijd dringt, tijd is op,
      tijd raakt op, de klok tikt, aftellen, zo spoedig mogelijk, zonder uitstel, geen uitstel, negeer (dit|deze),
      niet negeren, vragen het niet nog, ons geduld, geduld is op, geduld .. op,
      (afsluiten|afgesloten|stopzetten|stopgezet|opschorten|opgeschort|blokkeren|geblokkeerd), elke dag .. tot,
      dagelijks .. tot, tot u betaalt, tot u hebt betaald, blijven bellen, niet ophouden, waarschuwing, ultimatum,
      (zonder|geen) (medicijnen|eten|zorg|verwarming|behandeling|avondeten), nog maar # uur`),
    L11: entries('incassokosten, aanmaningskosten, buitengerechtelijke kosten, boete, boetes, verdubbel*'),
    L12: entries(`
      kredietscore, kredietwaardigheid, kredietregistratie, kredietgeschiedenis, BKR-registratie, zwarte lijst,
      negatieve registratie, nooit meer .. (lening|krediet|hypotheek), geen enkele bank`),
    L13: entries(`
      waarom (hebt|heeft|heb|betaalt|betaal|reageert|antwoordt|negeert|duurt|is|bent) (u|je|jij|uw|het|dit|deze) ..
      (niet|nog|nooit|steeds|zo|betaald|ons),
      waarom hebt u niet, waarom betaalt u niet, waarom nog steeds, waarom negeert, wat is uw excuus,
      wat is uw smoes, wat is uw probleem, wat mankeert u, hoe vaak moeten, hoe moeilijk, hoe lang nog,
      waar wacht u op`),
    L14: entries(`
      kaartnummer, creditcardnummer, kaartgegevens, creditcardgegevens, CVV, CVC, (uw|je) pincode, pincode,
      wachtwoord*, beveiligingscode, sms-code, inloggegevens, inlogcode, TAN-code,
      foto van uw (paspoort|id|rijbewijs|pas), cadeaukaart*, burgerservicenummer, BSN`),
    L15: entries(`
      speciale aanbieding*, aanbieding*, exclusieve aanbieding*, korting*, uitverkoop, koop nu, bestel nu,
      kortingscode, kortingsbon*, cadeaubon*, gratis cadeau, promotie*, promo, nieuwe producten, nieuwe collectie,
      spaarpunten, bonuspunten, cashback, winactie, prijsvraag, tijdelijk voordeel,
      profiteer (nu|van), # procent op, halve prijs, abonneer, Black Friday, upgrade naar`),
    L16: entries(`
      seks, sexy, seksueel, porno*, naakt*, wodka, whisky, bier, bieren, wijn, wijnen, sterke drank, alcohol*,
      dronken, wapen, wapens, vuurwapen*, pistool, munitie, tabak, sigaret*, sigaar, sigaren, cannabis, wiet,
      cocaïne`),
    L22: entries(`
      de meeste .. (klanten|bedrijven|mensen) .. (betalen|lukt), alle andere .. (klanten|betalen), andere klanten,
      bijna alle .. klanten, kleine minderheid, minderheid van, de enige klant, u bent de enige,
      een van de weinigen, in tegenstelling tot`),
    L23: entries(`
      zonde, zonden, zondig*, zondaar*, God, Gods, Allah, Bijbel, uw geweten, je geweten, geweten knagen, moreel,
      morele, moraal, immoreel,
      ethisch*, fatsoenlijke mensen, eerlijke mensen, een eerlijk mens, een fatsoenlijk mens, erezaak, karma,
      vervloek*, het juiste doen, het juiste te doen, goede christen`),
    L26: entries(` betaal of anders, want anders, zo niet, in het andere geval, u moet betalen, u moet nu, je moet, moet u betalen, u dient te,
      dient u te, u bent verplicht, verplicht om, uw enige, geen keus, geen keuze, geen andere keus, eisen,
      wij eisen, we eisen, wij sommeren, sommeren, wij vorderen, gevolgen, gevolg, consequentie, consequenties,
      genoodzaakt, gedwongen, dwingen, gehoorzaam, gehoorzamen, weigering, weigert, als u weigert,
      indien u weigert, in gebreke, wij verwachten (betaling|uw betaling|dat u), neem dit serieus,
      u kunt maar beter, kunt u beter`),
  },
  harmless: entries(`
    (geen|niet|zonder) .. (haast|spoed|dringend), geen schande, geen haast, heeft geen haast,
    niet dringend, geen spoed, bedankt voor uw geduld, dank voor uw geduld, uw geduld,
    (wij|we|ik) (reageren|antwoorden|helpen|corrigeren|passen|lossen|kijken|bellen|antwoord|help|reageer) ..
    (meteen|direct|onmiddellijk|zo spoedig mogelijk|per omgaande),
    niets anders, iets anders, andere manier, iemand anders, anders dan, een ander, geen gevolgen,
    zonder gevolgen, geen wachtwoord, geen boete, geen korting, niet verplicht, u moet niets, niet te laat,
    nog niet te laat, excuses voor, onze excuses, onze oprechte excuses, negeer dit bericht dan,
    kunt u dit bericht negeren, in alle rust, prijs op, aan de telefoon, verzonden, ten gevolge,
    (geen|zonder) schaamte, hoeft u zich niet .. schamen, (voor|van) politie (basisteam|eenheid|korps|academie),
    politie basisteam, (vegetarisch*|veganistisch*|warme|koude|lekker*|eerste|het) (gerecht|gerechten) was,
    (vegetarisch*|veganistisch*|warme|koude|lekker*|eerste) (gerecht|gerechten),
    (nooit|niet) (naar|om) .. (wachtwoord*|pincode*|pin), (nooit|niet) (naar|om) .. (kaartnummer*|codes),
    beslag (op de|van de|voor de) (deur|deuren|ramen|kast),
    voor (het ministerie|de overheid|de rechtbank|de gemeente|de politie|de belastingdienst),
    (geachte|beste) .. (advocaat|notaris|rechter|agent|wijkagent),
    (tegen|voorkom*) .. (fraude|oplichting|diefstal), automatische incasso, SEPA incasso, per incasso,
    incassomachtiging, spoedreparatie, spoedlevering, spoedopdracht, spoedbestelling, spoedklus,
    (afgesproken|toegezegde) korting, korting .. (verrekend|afgesproken), (graag|kan|kunnen|kom) .. langs*,
    goddank`),
  ordinary: [],
  privacy: entries(`
    schuld*, achterstand*, achterstallig*, te laat, vervallen, verlopen, openstaand*, onbetaald*, aanmaning*,
    herinneringskosten, incasso*, betalingsachterstand, wanbetal*, niet betaald, verschuldigd*, vordering*,
    invordering*, in gebreke, boete*, insolv*`),
  senderName: entries('incasso*, invordering*, deurwaarder*, schuld*, vordering*, debt*, collection*, advocat*'),
  choices: {
    pay: entries('betaal*, betalen, betaling, voldoen, overmaken, overboek*'),
    time: entries(`
      tijd, termijn*, regeling, plan, datum, delen, gedeelten, dag, dagen, uitstel, later, week, gespreid`),
    object: entries(`
      niet klopt, klopt niet, klopt er iets, iets niet, verbeter*, corrig*, correctie*, fout, fouten, bezwaar,
      laat het ons weten, laat ons weten, laat het weten, laat het mij weten, onjuist, vraag, vragen, vertel, zeg, zeggen, zeg het`),
    talk: entries(`
      help*, hulp, vragen, vraag, bel, bellen, antwoord*, reageer, reageren, contact, praten, spreken, schrijf,
      bereikbaar, bereikt, bereiken, mens, mail, bericht, overleg*`),
  },
  alreadyPaid: entries('betaald, onderweg, voldaan, overgemaakt, geregeld, gekruist'),
  help: entries('help*, hulp*, moeilijk*, krap, regeling, schuldhulp*, advies, oplossing, meedenken, ondersteun*'),
  optOut: entries('STOP, afmelden, uitschrijven, geen berichten meer'),
  humour: entries('haha*, hihi*, grapje, grap, grapjes, knipoog, tromgeroffel, lollig, grappig'),
  typical: entries('het, een, u, uw, wij, voor, met, niet, dat, of, op, van, zijn, hebt, aan'),
};
