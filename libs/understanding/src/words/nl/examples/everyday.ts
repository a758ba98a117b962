import { type ExampleSentences } from '../../words.types.js';

/** Invented Dutch replies of everyday life, of every meaning, one a line. */
export const everydayExamples: ExampleSentences = {
  stop: `
    ik heb nooit toestemming gegeven om mij te appen
    geen whatsapp meer graag
    haal mijn nummer uit jullie systeem
    Gelieve mij niet meer te benaderen op dit nummer
    stop met die automatische berichten
    Ik trek mijn toestemming voor contact in
    dit is al de vijfde keer, laat me met rust
    alleen nog per post, geen sms
    wis mijn gegevens, avg
    ik wil niks meer van jullie horen
  `,
  wrong_person: `
    die is verhuisd, geen idee waarheen
    hier woont niemand met die naam
    Ik heb de zaak twee jaar geleden verkocht, mail de nieuwe eigenaar
    Ik ben geen bestuurder meer van deze bv
    de collega is met pensioen
    ik ben alleen de huurder, vraag de verhuurder
    dit nummer heb ik nieuw, de vorige eigenaar heette zo
    zegt me niks, zal wel voor iemand anders zijn
    dat is van mijn ex, daar sta ik buiten
    Wij zijn een ander bedrijf met een soortgelijke naam
    daar gaat het hoofdkantoor over, niet onze vestiging
  `,
  vulnerable: `
    mijn vader ligt in het ziekenhuis na een val
    gisteren hebben we mijn vrouw begraven
    ons kindje is doodgeboren
    ik ben haar zoon, ze is dement en ik doe de post
    zit midden in de chemo en kan weinig
    ik kan niet meer, denk eraan er een eind aan te maken
    de overstroming heeft alles meegenomen
    zit met de kinderen in een blijf-van-mijn-lijfhuis
    ik durf geen brieven meer open te maken, ben doodsbang
    na het ongeluk ligt hij in coma
    zware depressie, opgenomen in de kliniek
  `,
  hardship: `
    leef van de bijstand, na de huur blijft er niks over
    mijn uren zijn gehalveerd en ik sta rood
    Wij hebben faillissement aangevraagd
    ontslagen vorige week, ik kan dit niet betalen
    de bank heeft onze rekening geblokkeerd, we kunnen niemand betalen
    zit in de wsnp, alles loopt via de bewindvoerder
    onze grootste klant is failliet en we hebben niks meer
    kiezen tussen eten en stoken
    ben blut
    geen geld tot ik weer werk heb
    mijn aow is te weinig voor alles
  `,
  dispute: `
    Jullie monteur was maar een uur hier en jullie rekenen er vier
    eerst repareren, dan pas betalen
    eerst een nieuwe leveren, anders betaal ik niks
    jullie zien geen cent voordat het af is
    de muur is in de verkeerde kleur geverfd
    Het aantal komt niet overeen met onze bestelling
    dat was geannuleerd, er staat niks open
    heb ik teruggestuurd dus ik ben niks schuldig
    Het uurtarief wijkt af van het contract
    dit valt toch onder garantie, waarom moet ik betalen
    Graag de ontbrekende onderdelen crediteren
    regel 2 is nooit geleverd
  `,
  already_paid: `
    geld is dinsdag weggegaan
    Vanochtend overgemaakt, kijk even op je rekening
    vorige week met pin voldaan
    de automatische incasso is op de 1e gelukt
    heb je chauffeur contant betaald
    mijn vrouw heeft het zondag online betaald
    De betaling is op de 4e uitgevoerd
    er staat niks meer open, in april betaald
    net via ideal gedaan
  `,
  receipt_denied: `
    er is hier nooit iets aangekomen
    ik kan geen factuur van jullie vinden
    Wij hebben geen factuur in ons systeem
    het bestand gaat niet open, stuur nog eens
    alleen de herinnering kwam, nooit de rekening
    er zat niks bij de mail
    welke factuur dan, heb niks gehad
  `,
  upset: `
    hoe durven jullie te dreigen voor een tientje
    slechtste service ooit
    stelletje oplichters
    zo ga je niet met vaste klanten om
    schandalig
    wat een brutaliteit
  `,
  plan_request: `
    kan ik het beetje bij beetje afbetalen
    nemen jullie 50 per maand aan
    mogen we tot eind volgende maand
    valt het te spreiden
    kunnen jullie nog twee weken wachten
    Is er ruimte in de vervaldatum?
  `,
  promise: `
    gaat mee met de volgende betaalronde
    maak ik vanavond over als ik thuis ben
    doe ik morgenochtend meteen
    is akkoord, wordt woensdag betaald
    voor het weekend hebben jullie het
    Betaling volgt op de 20e
    wordt vandaag nog geregeld
    de helft morgen, de rest als mijn loon er is
    rest volgt later, maandag alvast 100
    baas keurt betalingen donderdag goed dus dan
  `,
  not_now: `
    ben aan het werk, later
    kan nu niet praten, zit in de les
    kinderen in bad, straks
    Wij verhuizen deze week, daarna graag
    slechte week, vraag volgende maand weer
    ben tot maandag weg, app dan nog eens
    even heel druk, ik kijk er rustig naar
  `,
  out_of_office: `
    Ik ben momenteel niet op kantoor en reageer na terugkomst
    Deze mailbox wordt niet gelezen
    Ik ben met zwangerschapsverlof, neem contact op met mijn collega
    Ons kantoor is gesloten vanwege de feestdag
    Uw bericht is ontvangen, u krijgt een ticketnummer
    Door een dienstreis lees ik mijn mail beperkt
  `,
  start: `
    zet de berichten maar weer aan
    die stop was per ongeluk, app gerust verder
    zet me weer op de lijst
    ik wil de herinneringen toch weer krijgen
    geef me die berichten maar weer
  `,
  help: `
    de link laadt niet bij mij
    hoe werkt die betaalpagina
    kom het portaal niet in
    ik wil een mens spreken
    inloggen lukt niet
  `,
  question: `
    is dit echt van jullie of nep
    hoeveel is het in totaal
    kan ik ook pinnen
    naar welk rekeningnummer
    op welke naam staat de rekening
    is mijn laatste betaling binnen
    wanneer moet het betaald zijn
    waar is deze post voor
    kunt u een specificatie sturen
  `,
  receipt_confirmed: `
    factuur is binnen, ligt bij mijn baas
    aangekomen, wordt verwerkt
    ja gekregen
    Ontvangst bevestigd, staat geboekt
    hebben we in het systeem
  `,
  thanks: `
    heel fijn geholpen, bedankt
    duizendmaal dank
    bedankt voor de herinnering
    topservice, dank
    lief van jullie
  `,
  other: `
    verkeerde chat sorry, was voor mijn zus
    oke
    wij zijn verhuisd, nieuw adres Molenweg 4
    gelukkig nieuwjaar voor het team
    👍
  `,
};
