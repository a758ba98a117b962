import { type ExampleSentences } from '../../words.types.js';

/** Invented Dutch replies that ask, confirm, put off or are polite, one a line. */
export const talkExamples: ExampleSentences = {
  not_now: `
    nu niet
    komt nu slecht uit, sta op de bouw
    ik rij. later
    Dank voor de herinnering! Wij zitten in de jaarafsluiting, kunnen we dit na de feestdagen oppakken?
    kan nu niet, zit achter het stuur
    Ik ben tot maandag op vakantie, spreek me dan
    Dank voor het bericht. We sluiten het kwartaal af, wilt u me na de 20e nog eens herinneren?
    in bespreking, ik bel u terug
    We verhuizen net, kan er voor de 20e niet naar kijken. Dan weer contact?
    Slecht moment. We zijn aan het inventariseren, kom over twee weken terug graag.
    Kunt u dit laten liggen tot ik de 19e terug ben van vakantie? Dan kijk ik ernaar.
    kunnen we zaterdag praten, hele week nachtdienst
    Wij staan tot zondag op de beurs, laten we de week erna spreken
    niet nu, ik ben de stad uit
    kan nu even niet, bel later
    komt nu niet uit
    zit midden in een verhuizing, probeer het volgende maand nog eens
    ben aan het werk, straks
    midden in de inventarisatie, meld je over twee weken weer
    kan niet praten, zit op de snelweg
    na de beurs graag
  `,
  out_of_office: `
    Automatisch antwoord: ik ben niet op kantoor tot 14 september, geen toegang tot mail. Bel bij spoed de receptie.
    Automatisch bericht - Ik ben momenteel niet beschikbaar, ik antwoord zodra ik kan.
    Goedendag, ons bedrijf is gesloten wegens vakantie van 3 tot 21 augustus. Wij behandelen uw bericht bij terugkeer.
    Bedankt voor uw bericht. Ons bedrijf is van 3 tot en met 21 augustus gesloten. Vanaf de 24e staan we weer voor u klaar.
    Ik ben vanaf 1 april met ouderschapsverlof. Voor facturen kunt u mailen met ap@fern.example.
    Ik ben op vakantie tot 20 maart en lees mijn mail beperkt.
    Dank voor uw mail. Tijdens mijn verlof wordt mijn mail niet gelezen.
    Ons kantoor is tijdens de feestdagen gesloten en opent weer op 7 januari.
    Ik ben momenteel afwezig en behandel uw bericht na terugkomst.
  `,
  start: `
    start
    hervatten
    Wilt u de mailherinneringen hervatten?
    Hallo, heb me per ongeluk afgemeld. Kunnen jullie de herinneringen weer aanzetten?
    Vanaf nu mogen jullie me weer op mijn mobiel schrijven, alles is opgelost 😊
    ik wil hier weer bericht krijgen
    hoi, per ongeluk stop getypt, willen jullie de herinneringen weer activeren?
    Jullie mogen me hier weer schrijven, de nieuwe telefoon werkt
    jullie mogen me weer berichten sturen
    zet de meldingen maar weer aan
  `,
  help: `
    hulp
    HELP
    Ik weet niet hoe ik deze link moet gebruiken, kan iemand me helpen
    kan iemand me door het portaal leiden? ik ben niet zo handig met computers
    Waar moet ik drukken? Ik ben 78 en heb geen verstand van die dingen, help me alstublieft
    Ik moet een mens spreken. Welk nummer kan ik bellen?
    Kan ik iemand aan de telefoon krijgen? Ik snap niks van uw klantomgeving.
    ik krijg de link niet open, kan iemand even helpen?
    info: waar klik ik om te betalen
    ik snap dat portaal niet, kan iemand helpen
    hoe log ik in?
    Ik wil graag iemand spreken
    de knop doet niks als ik erop druk
    kan een echt mens mij bellen
    ik kom er op jullie site niet uit
  `,
  question: `
    wat is jullie iban ook alweer?
    Hoeveel ben ik in totaal schuldig, zit de creditnota van mei daarbij?
    Wanneer komt jullie ploeg voor de tweede fase?
    Is dit bericht echt of oplichting? Waaraan zie ik dat het van u komt
    kan men bij jullie ook met kaart betalen
    waar vind ik in het portaal de factuur van mei?
    Om die van mei te betalen, ga ik naar het portaal of is er een andere manier?
    Rekenen jullie rente als ik te laat ben?
    kunt u mij uw rekeningnummer nog eens geven?
    Op wiens naam maak ik de cheque uit?
    wat is jullie kvk nummer zodat ik jullie kan aanmaken?
    Wanneer wordt de tweede zending geleverd?
    Eerste deel is klaar, wanneer begint de rest?
    Factuur ontvangen. Moeten wij hem zelf in het portaal zetten of hebben jullie dat gedaan?
    Ik heb de factuur. Is de bronbelasting er al af?
    naar welk rekeningnummer moet het
    kan ik met creditcard betalen
    hoeveel moet ik nu precies betalen?
    is dit een nepbericht?
    hoe weet ik dat dit echt van jullie is
    kunt u het bedrag voor mij uitsplitsen
    zit de btw er al bij
    wat gebeurt er als ik later betaal
    wie spreek ik over de levering
    aan wie maak ik de cheque uit
  `,
  receipt_confirmed: `
    ontvangen 👌
    Heb hem 👍
    Factuur is aangekomen 👍
    ja de factuur is bij ons aangekomen, alles in orde
    factuur goed aangekomen
    De factuur heeft ons bereikt, hij ligt bij het afdelingshoofd ter goedkeuring.
    hij is binnen
    Hartelijk dank voor de factuur, alles compleet binnengekomen.
    Duizendmaal dank voor het snelle sturen, we hebben de factuur nu.
    factuur gezien
    we hebben hem binnen
    is aangekomen en ligt bij de baas ter goedkeuring
    ja, ligt op mijn bureau
    factuur ontvangen en doorgestuurd
  `,
  thanks: `
    Bedankt!
    dankjewel
    Hartelijk dank voor uw hulp gisteren met het portaal, Maya.
    Veel dank aan Maya voor haar hulp gisteren met het portaal.
    super bedankt voor de hulp
    dank u
    dat was echt aardig van uw collega
    dank voor uw begrip
  `,
  other: `
    ok
    Gefeliciteerd met het jubileum van de zaak! 🎉
    Voor de levering graag via het pleintje, de bushalte voor de deur wordt verbouwd
    Adreswijziging per 1 juli: Eindstraat 9, Assen.
    De koerier mag de zijdeur gebruiken, de lift is kapot
    Sorry, dat was mijn kat op het toetsenbord: jjjkkk
    zie onder
    oke
    👍
    fijne verjaardag!
    graag achterom, voor wordt geschilderd
    wij zijn verhuisd, nieuw adres hieronder
    Hoera, gefeliciteerd met de zaak!
  `,
};
