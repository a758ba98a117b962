import { type ExampleSentences } from '../../words.types.js';

/** Invented Dutch replies that must never be missed, one a line. */
export const protectedExamples: ExampleSentences = {
  stop: `
    STOP
    stoppen
    ik ben jullie berichtjes spuugzat!!! laat me nou eens met rust
    haal me van die lijst
    Niet meer naar dit nummer appen. E-mail is prima, die hebben jullie.
    Schrijf me uit aub
    S T O P
    vanaf nu nul whatsapps graag
    Ik wens geen verdere mededelingen van deze aard te ontvangen.
    Hierbij trek ik mijn toestemming in om elektronisch benaderd te worden.
    ik sta in het bel-me-niet register, u zou me niet eens mogen schrijven
    wilt u me vriendelijk uit dit overzicht laten verdwijnen
    ik blokkeer jullie als er nog eentje komt
    Ik geef geen toestemming voor gebruik van mijn privételefoon. Haal hem uit uw bestanden.
    wat moet ik doen om jullie meldingen te laten stoppen?? ik wil ze niet
    Mooi nieuw logo! Maar herinneringen per sms, nee, haal me eraf
    geen zin meer in jullie berichten
    Kunnen jullie me gewoon met rust laten?? Ik wil geen berichten meer. Niet via sms, niet via WhatsApp, niks.
    Hou op met mij te schrijven.
    Via WhatsApp wil ik niets meer van u ontvangen. E-mail mag wel.
    nou is het klaar met dat gebel, verwijder mijn nummer
    Neem mij uit de lijst
    niet meer bellen of appen
    Ik wil niet langer benaderd worden
    geen herinneringen meer sturen svp
    Toekomstige correspondentie graag alleen per brief.
    verwijder mij uit jullie systeem, ik wil dit niet
    einde
    stop ermee
    Het is betaald dus hou op met me te schrijven
    Betaal vrijdag. Maar stop met appjes sturen tijdens het eten. Stop er maar helemaal mee.
    morgen betaal ik, maar vanaf nu geen whatsapps meer graag
    Wie is Acme?? Ik heb nooit iets besteld, dit is een privénummer. Niet meer schrijven!
    U bent verbonden met een tandartspraktijk. Een meneer Öztürk kennen we hier niet, graag niet meer berichten.
    Dit is de mobiel van een gepensioneerde van 81 die nooit een bedrijf had. Staak uw berichten.
    Stop!!!
    wil je me uit de lijst gooien
    Laat me toch eens met rust zeg, ik wil die berichten niet
    Stuur me geen appjes meer
    Bel me nooit meer
    Kunnen jullie ophouden met dat gespam
    Gelieve dit e-mailadres niet langer voor herinneringen te gebruiken. Post naar ons hoofdkantoor volstaat.
    Ik wil per direct geen enkele vorm van contact meer
    gooi mijn nummer weg
    zet mij op jullie bel niet meer lijst
    ik heb hier nooit toestemming voor gegeven
    weg met die berichten
    niet meer doen, die sms'jes
    Per sms liever niet, mailen mag
    laat mijn telefoon met rust
    ga ergens anders zeuren, ik blokkeer dit nummer nu
    mag ik van de verzendlijst af
    Gelieve dit adres uit alle automatische berichten te verwijderen. Brieven naar ons hoofdkantoor volstaan.
    ik heb het al eerder gezegd, ik wil geen sms
    haal me eraf of ik meld jullie
    wij maken bezwaar tegen het verwerken van ons telefoonnummer
    hier ga ik niet mee akkoord, geen whatsapp meer
    kunnen jullie dat niet meer naar mijn telefoon sturen
    dat gepiep moet ophouden
    ik ben klaar met die aanmaningen, gooi me eruit
    Wilt u stoppen met mij te schrijven
    genoeg, niet meer sturen
  `,
  wrong_person: `
    verkeerd nummer
    u heeft het verkeerde nummer
    ik ben het niet, ken geen Karim
    Ik ben Carlos niet, u vergist zich denk ik
    Ik denk dat u de verkeerde persoon heeft. Ik heb nooit iets bij u gekocht en ik heet geen Peter.
    Mevrouw Moser is in januari uit dienst gegaan; ik beheer alleen deze mailbox en heb geen toegang tot facturen. Mail naar boekhouding@olm.example
    Hier is geen bedrijf, dit is een woonhuis. Ze hebben u een verkeerd nummer gegeven
    dat doe ik niet, dat doet mijn boekhouder: 0600 000000
    Niet mijn afdeling, ik ben maar de leerling. Dan moet u bij de bazin zijn.
    Ik was tot december de externe boekhouder; mijn relatie met dat bedrijf is beëindigd.
    U heeft een dierenkliniek bereikt. Wij hebben geen enkele band met de genoemde persoon.
    Nummer pas onlangs toegewezen, de vorige eigenaar kende u vast, ik niet
    dit nummer heb ik pas 2 maanden, waarschijnlijk bedoelt u de vorige eigenaar
    ik ben zijn ex, 3 jaar gescheiden, zijn rekeningen zijn mijn zaak niet meer
    de huisgenoot die u zoekt heeft zijn kamer in maart opgezegd
    laat mijn ex man het oplossen, de zaak is van hem
    Er moet een verwarring zijn met een naamgenoot: mijn btw-nummer eindigt op 4 en dat op de factuur op 9.
    Dit is het gezondheidscentrum, de lijn is in februari veranderd
    Ik heb de winkel vorig jaar verkocht. Neem contact op met de nieuwe eigenaar.
    Ik heb de zaak in 2024 aan Tom Akers verkocht. Heb er niks meer mee te maken.
    nieuw nummer sinds vorige maand, was zeker van iemand anders
    sorry meneer u stuurt verkeerd, ik ben juf op een basisschool
    Wij zijn Bakkerij Bianchi in Assen, u zoekt Bakkerij Bianchi in Ede. Nooit iets met u te maken gehad.
    U verwart mij. Ik heet geen Kramer en ken uw bedrijf niet.
    Ik was daar alleen stagiair en heb niets meer met het bedrijf te maken.
    HOE VAAK MOET IK NOG ZEGGEN DAT IK AGUS NIET BEN!!! Verkeerde!!
    hij werkt hier niet meer
    dit is niet voor ons bestemd
    Automatisch antwoord: de heer Roux heeft het bedrijf verlaten. Deze mailbox wordt niet meer gelezen.
    Sorry, verkeerd verbonden
    Die meneer is hier al een jaar weg
    Mijn naam is Vermeer, niet Bakker
    Ik denk dat dit voor mijn buurman is
    Ik ben geen klant bij jullie
    U moet bij onze crediteurenafdeling in Breda zijn, ik zit op de receptie
    Ik heb deze telefoon tweedehands gekocht, ken de vorige eigenaar niet
    Mevrouw Jansen werkt sinds januari niet meer bij ons, ik lees haar mail. Over facturen weet ik niets.
    dit is een ander bedrijf met bijna dezelfde naam
    geen idee wie dat is, ik ben het in elk geval niet
    dat bedrijf bestaat niet meer bij ons in het pand, ze zijn verhuisd
    we hebben de zaak overgedaan, u moet de nieuwe eigenaar hebben
    zij is mijn ex, haar schulden zijn niet mijn probleem
    Ik deed alleen het ontwerp als zzp'er. Met hun rekeningen heb ik niks te maken.
    U hebt de verkeerde Jansen, ik heb nooit iets bij u gehuurd
    De heer Hall is sinds maart met pensioen, ik beheer nu deze mailbox
    dat bedrijf is opgeheven en ik was maar werknemer
    ik maak hier schoon, de baas is er niet
    deze lijn is nu van een verzorgingstehuis
    die zaak was van mijn ex partner, vraag het hem
    wij hebben het pand overgenomen, het bedrijf dat u zoekt is weg
    Wij zijn Lindner Bouw BV, u zoekt Lindner Bouw VOF in Ede
    ene mevrouw Ratna ken ik niet
    Meneer Collins heeft ons bedrijf in januari verlaten. Ik lees alleen deze mailbox.
    mijn telefoonnummer was vroeger van iemand anders geloof ik
    Ik ben hier de receptioniste, facturen gaan niet via mij
  `,
  vulnerable: `
    lig in het ziekenhuis, ongeluk gehad
    lig nog in het ziekenhuis na hartoperatie
    ik kan niet meer, ik wil er een eind aan maken
    ik zie nergens het nut meer van in. iedereen is beter af zonder mij
    Ik schrijf namens mijn vader, die alzheimer heeft en dit soort brieven niet meer begrijpt. Ik ben zijn bewindvoerder. Overleg met mij graag. Els Soto
    ben met de kinderen van huis weggegaan omdat mijn ex me sloeg, heb geen toegang tot de rekening
    we zijn vorige week ons kindje verloren
    Ik heb een beperking en heb iemand nodig die mij de mails voorleest, daarom duurt het wat.
    Mijn oma, 91, slaapt niet meer sinds uw sms, ze denkt dat haar meubels worden meegenomen. Ik regel haar papieren.
    De overstroming heeft alles meegenomen, we zitten in een opvang
    Mijn vader is 88, woont alleen en is erg geschrokken van uw bericht. Hij is erg in de war. Ik regel nu alles.
    We hebben net onze dochter begraven. Geef ons alstublieft wat tijd.
    Wij zijn in de rouw om onze zoon. Laat ons even alsjeblieft.
    mijn vrouw heeft ernstig kanker en ik kom nergens meer aan toe behalve zorgen
    na de aardbeving wonen we in een container, post komt niet aan
    Ik ben blind en kon uw pdf niet lezen met mijn schermlezer.
    mijn vrouw heeft een miskraam gehad
    mijn moeder is dement en snapt die brieven niet meer, graag aan mij sturen
    al maanden depressief, slik medicijnen, bang om berichten open te maken
    net uit de chemo dus traag met alles
    Ik heb een licht verstandelijke beperking. Mijn begeleider leest dit voor, zij komt donderdag
    U vraagt waarom het zo lang duurt. Mijn vrouw kreeg in februari de diagnose ALS en ik heb de zaak gesloten om voor haar te zorgen. We leven van haar uitkering. Ik wil wel betalen maar weet eerlijk gezegd niet hoe en wanneer
    De branden hebben het bos en de werkplaats verwoest. Er is geen inkomen en ik weet niet wanneer weer.
    mijn moeder is vannacht overleden
    Papa is opgenomen met een herseninfarct
    ik heb een paniekstoornis en trek dit niet
    Mijn vader was uw klant. Hij is in september gestorven, ik handel de nalatenschap af.
    ons huis is afgebrand, we hebben niks meer
    ik wil niet meer leven
    zit in een opvanghuis met mijn dochters vanwege huiselijk geweld
    ik ben analfabeet en mijn zus leest dit voor
    Mijn man heeft kanker in de laatste fase, ik kan nu niet aan rekeningen denken
    ik slik antidepressiva en krijg paniek van zulke berichten
    Oma van 90 is helemaal overstuur van uw bericht, ze snapt er niets van. Ik doe haar administratie.
    ik zorg voor mijn stervende moeder en kan niets met brieven
    mijn zoon is vorige maand verongelukt
    ik ben opgenomen, mijn zus heeft mijn telefoon
    sinds mijn beroerte kan ik lange berichten niet lezen
    we zijn geëvacueerd vanwege de brand en slapen in een sporthal
    mijn vader is net overleden, ik ben de executeur
    ik zit er helemaal doorheen, zie geen uitweg meer
    Mijn man ligt op de IC na een ongeluk
    heb een depressie en zit al maanden ziek thuis
  `,
  hardship: `
    helemaal blut
    rekening geblokkeerd, niks werkt meer
    Ik haal het einde van de maand niet, heb niet eens geld voor stroom
    tot over mijn oren rood, echt geen idee hoe ik het moet doen
    deze maand is het de huur of jullie
    De bank heeft ons krediet opgezegd, geen cent meer op de rekening
    ik sta diep in het rood
    wsnp aangevraagd
    eind april de deuren gesloten
    Wij delen u mee dat de vennootschap surseance van betaling heeft aangevraagd en alle betalingen zijn opgeschort.
    net ontslagen, graag begrip
    kapitaal is op, oogst mislukt dit jaar
    beslag op mijn rekening, kan niks
    we hebben de zaak moeten sluiten, de kosten waren niet meer te dragen
    sinds januari in de ww, geen overuren
    Ons zijn ze ook 40.000 euro schuldig en niemand betaalt. De kas is leeg.
    het is jullie rekening of de schoenen van de kinderen deze maand. echt sorry
    krap bij kas, het gaat gewoon niet
    ik heb er het geld niet voor
    denken jullie dat geld aan de bomen groeit? ik tel muntjes en jullie maar pushen
    Ik leef van mijn roodstand en jullie zeuren elke week. Waar niks is valt niks te halen!!
    Het is erg krap en ik loop achter met de huur. Ik doe mijn best om de 28e te betalen.
    Onze grootste klant is weggevallen en daarmee 70% van de omzet. Kunnen we kleine wekelijkse bedragen afspreken?
    We zijn onze grootste klant kwijt, 80.000 euro omzet weg. Kunnen we over uitstel praten?
    De zaken gaan slecht sinds de wegwerkzaamheden. kunnen we het in kleine stukjes per maand doen?
    Ik heb op dit moment gewoon geen geld
    we gaan failliet
    sinds mijn ontslag kan ik de rekeningen niet meer betalen
    kan het niet ophoesten
    salaris is niet binnengekomen en ik sta rood
    Ons bedrijf zit in zwaar weer, de bank heeft de geldkraan dichtgedraaid
    ik leef van de voedselbank
    de deurwaarder staat al op de stoep
    de oogst is verregend, alles op
    we hebben de tent moeten sluiten
    ik heb amper genoeg voor eten
    Klanten blijven weg door de werkzaamheden, mag het met kleine beetjes per week?
    zit aan de grond, kan ik 25 per maand aflossen?
    we wachten zelf op geld en de rekening staat op nul
    sinds het voorjaar geen opdrachten meer
    ik zit in de bijstand, dat is niet genoeg
    er is een curator aangesteld, dien uw vordering daar in
    of ik eet of ik betaal jullie
    er komt momenteel niks binnen
    de bank heeft het krediet stopgezet
    ik kan het echt niet missen deze maand, schulden genoeg
    rekening staat rood en salaris is op
    wij zitten in zwaar weer, liquide middelen ontbreken
  `,
};
