import { type ExampleSentences } from '../../words.types.js';

/** Invented Dutch replies about the invoice and its payment, one a line. */
export const paymentExamples: ExampleSentences = {
  dispute: `
    Ik ga dit niet betalen, het werk is half af.
    Wij betalen deze factuur niet, het werk is nog niet klaar.
    Er ontbreken twee stoelen maar jullie rekenen er 12
    Ik maak bezwaar tegen factuur 2026-118. Post 4 was volgens de offerte van 12 januari inbegrepen. Graag een gecorrigeerde factuur.
    Kan het dat dit dubbel is? Dezelfde levering is in april al berekend, dat klopt niet
    Die opdracht hebben we in januari geannuleerd, zie uw eigen bevestiging.
    Goederen zijn retour, zonder creditnota krijgt u niets
    De spullen zijn drie weken geleden teruggestuurd en we wachten nog op de creditnota.
    Btw-nummer en adres kloppen niet, graag opnieuw opstellen.
    De pakbon is niet eens door ons getekend.
    Betaling geweigerd: het btw-tarief moet 9% zijn en niet 21%.
    de prijs is fout, het was 45 per uur
    Die vracht is nooit afgesproken. Haal eraf en stuur een nieuwe.
    Wij erkennen deze factuur niet: er is geen contract of getekende pakbon.
    er kwamen 10 dozen en jullie rekenden 12
    Ik wil niet betalen.
    Nee ik heb niet betaald en ga dat ook niet doen.
    Jullie hebben de hele vloer bekrast en durven nog geld te vragen? Schandalig.
    De verf bladdert overal af en dan nog durven aanmanen?! Betaal ik niet!
    De vaatwasser kwam kapot aan, die betaal ik niet. De kap, 320 euro, is dinsdag.
    Een lamp was kapot en die betaal ik niet. De andere, 80 euro, maandag.
    Deze rekening klopt van geen kant
    We hebben er maar 8 gekregen en jullie sturen een rekening voor 10
    het lekt nog steeds, eerst repareren dan pas betalen
    Ik heb dit nooit besteld en ga het ook niet betalen
    Graag een nieuwe factuur, het btw-tarief is verkeerd
    jullie hadden 20% korting beloofd
    De machine staat al weken stil, zo betaal ik niks
    Dit abonnement heb ik in november al stopgezet
    twee keer hetzelfde gefactureerd
    waarom staat de reistijd erop, dat zou erin zitten
    Ons is gezegd dat de installatie gratis was, waarom staat die op de factuur
    de uren kloppen niet, jullie waren er twee dagen en geen drie
    de helft van de bestelling ontbreekt nog
    Dat is teruggestuurd en nooit gecrediteerd
    graag opnieuw met juist adres en btw-nummer, zo kunnen we hem niet accepteren
    Uw collega heeft een vast bedrag van 300 toegezegd
    wij hebben niets getekend
    die lamp was stuk, betaal ik niet
    er staat een post op die we niet hebben afgesproken
  `,
  already_paid: `
    al betaald
    ik heb al betaald
    heb vrijdag overgemaakt
    De overboeking is vrijdag de deur uit
    eergisteren 300€ gestuurd per tikkie
    gisteren gepind 95 euro
    dat is allang voldaan, kijk maar na
    per ongeluk ging het de 2e naar jullie oude rekening
    Goedemorgen, factuur RE-5520 is op 12 februari voldaan voor € 1.190,00, bewijs bijgevoegd. Wilt u uw ontvangsten controleren. Groet, Olaf
    De incasso is gelukt bij ons, kijk even aan uw kant
    Op de markt gaf ik je zaterdag 120 euro contant, je gaf zelfs wisselgeld!
    € 499,99 is van onze rekening af, volgens mijn bank verwerkt
    een week geleden betaald
    net overgemaakt
    Alweer?? Het is al een maand betaald, kijken jullie wel eens op je rekening?
    Hoe vaak nog?! Het geld staat al weken bij jullie, doe je ogen eens open
    De helft heb ik vorige week betaald, de rest € 1.250 op de 5e van volgende maand
    heb het net overgemaakt
    Gisteravond betaald via ideal
    is allang betaald joh
    Vrijdag overgeboekt
    maandag 50 euro contant gegeven aan Piet
    de incasso is al geweest
    is maandag van mijn rekening gegaan, kijk nog eens
    zou er al moeten staan, heb het overgemaakt
    bij ons staat de factuur op betaald
    heb ik jullie chauffeur contant gegeven
  `,
  receipt_denied: `
    Ik heb geen factuur gekregen
    welke factuur? bij mij is niks binnengekomen
    Uw mail kwam zonder pdf. Kunt u hem nog eens sturen?
    We hebben dit document NOOIT ontvangen.
    mail is er maar de bijlage is leeg. graag opnieuw
    nog niks binnen, stuur nog eens
    zelfs in de prullenbak gekeken en niks, stuur opnieuw
    De RE-7714 hebben wij niet. Zodra die er is betalen we meteen, geen enkel probleem.
    Er zat geen bijlage bij
    wij hebben niets ontvangen
    welke factuur bedoelt u?
    Kunt u de factuur nogmaals mailen, ik kan hem niet vinden
    de pdf gaat niet open
    met dit nummer vinden we geen factuur
    er zat geen bestand bij de mail
    nooit aangekomen, stuur maar weer
  `,
  upset: `
    zo ga je niet om met vaste klanten. onmogelijk
    wat zijn jullie onbeleefd zeg
    krijg de klere 🤬
    Drie sms'jes in twee dagen, dit is pure intimidatie.
    Uw bericht is kwetsend en ongepast.
    het is of je tegen een muur praat, vreselijke service
    Uw toon is beledigend, na twintig jaar klant te zijn.
    aanmanen als een stel boeven, terwijl ik 3 dagen te laat ben
    Ik ben zeer teleurgesteld. 10 jaar klant en dan zo behandeld worden.
    Schaam je. Ik raadde jullie iedereen aan, dat is vanaf vandaag voorbij.
    doe eens normaal man
    Schandalig hoe jullie met klanten omgaan
    dit slaat nergens op, drie berichten op één dag
    ik ben hier echt klaar mee, wat een bende
    stelletje aasgieren
    jullie behandelen me als een crimineel om twee dagen
    ik heb het helemaal gehad met jullie
    wat een lef na al die jaren
    Uw bericht vind ik ronduit beledigend
  `,
  plan_request: `
    Zou betalen in termijnen mogelijk zijn?
    kan ik het in 3 keer betalen?
    een maandje uitstel svp?
    geef me nog een maand
    Mag ik tot het einde van de maand wachten?
    mag ik ook de 20e betalen?
    is het goed als ik de 20e betaal?
    vindt u het goed als ik op de 20e betaal
    vrijdag geef ik 100 euro en de rest zou ik willen spreiden, kan dat?
    kunnen we iets regelen met termijnen
    kan ik gespreid betalen
    mag het een paar weken later
    zou ik de 20e mogen betalen?
    kan het ook op 1 april?
    zouden we het beetje bij beetje mogen aflossen
    is er iets meer tijd mogelijk
    helft nu en helft over een maand, is dat goed?
  `,
  promise: `
    Vrijdag
    Betaal vrijdag
    morgenvroeg meteen
    We betalen altijd aan het eind van de maand, dus dan.
    Aan het eind van de maand heeft u het geld.
    vandaag 300 en vrijdag nog 200 euro, goed?
    Het bedrag wordt over 14 dagen overgemaakt
    120 binnen 5 dagen ok
    krijg de 25e loon, dan krijgen jullie je 80 euro beloofd
    De 3e krijg ik geld en dan betaal ik
    dinsdag heb je het
    vanavond als ik de kassa sluit
    vanavond als ik thuis ben
    15/3 👍
    Niet voor eind volgende maand, maar reken erop
    Niet maandag, dan is de bank dicht. Dinsdag.
    zondag krijg ik geld en kom ik langs
    Tegen het eind van de week staat het op jullie rekening
    binnen vijftien dagen uiterlijk
    U ontvangt de 900 Zwitserse frank halverwege de maand
    maak je geen zorgen, ik regel het
    Heb het doorgestuurd naar onze boekhoudster, zij maakt het over
    tikkie van 49,90 komt eraan over 5 min euro
    Drukke tijd maar 14 september is goed
    We zitten op 30 dagen vanaf vandaag, dus de 2.500 euro over precies dertig dagen
    als het voorschot van mijn klus binnenkomt ben jij de eerste, beloofd
    vrijdag kom ik langs om af te rekenen
    volgende week staat het erop
    dinsdag zonder mankeren
    18/03 staat ingepland bij de bank
    80 in vijf dagen
    Wij melden dat de factuur is goedgekeurd en op 20 maart 2026 wordt voldaan, ad € 2.460,00. Wilt u de levering niet stopzetten.
    overmorgen stuur ik je 150 euro
    zondag op de markt geef ik je de zestig euro
    die in het ziekenhuis was mijn broer, het gaat weer goed. dinsdag stuur ik het geld
    ja hoor, wordt geregeld!
    Wordt geregeld zodra de bazin terug is uit Zwitserland, zij moet tekenen
    Eind volgende maand zijn we er doorheen, beloofd
    nog niet betaald nee, maar zaterdag maak ik het in orde
    Nog snel even: de € 18.200,00 is goedgekeurd en gaat mee met de betaalrun van 30 maart. Er is hier niemand ziek, we waren gewoon traag.
    graag niet stoppen met het werk, maandag is het geld er
    wacht op betaling van een klant, daarna meteen voldaan
    nog 3 dagen, beloofd
    deze week komt het in orde
    de 1e van volgende maand komt er 3.500 euro binnen
    Wij maken € 2.350,75 over op 3/5.
    over veertien dagen, mijn woord erop
    Fijne feestdagen! Het kantoor gaat op 7 april weer open en dan is de eerste overboeking voor u
    ik betaal vrijdag
    maandag heb je je geld
    volgende week vrijdag maken we het over
    voor het einde van de maand is het betaald
    de 25e komt mijn salaris, dan maak ik het over
    dinsdag maak ik 250 euro over
    over een week
    binnen 10 dagen
    ga ik morgen meteen doen
    sorry, helemaal vergeten! ik regel het nu
    de directeur moet nog akkoord geven, dan gaat het eruit
    donderdag over een week staat het erop
    12 maart wordt de betaling verwerkt
    15 maart
    vandaag nog 75 euro
    het geld gaat vrijdag met de betaalronde mee
    je krijgt het zodra ik de 25e loon heb
    staat deze week op de betaallijst
    morgen staat het bij jullie op de rekening
    mijn man maakt het vanavond over
    reken erop voor de 10e
    komt in orde, ik maak het vandaag nog in orde
    Ja, doe ik!
  `,
};
