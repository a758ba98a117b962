import { type ExampleSentences } from '../../words.types.js';

/** Invented Italian replies that must never be missed, one a line. */
export const protectedExamples: ExampleSentences = {
  stop: `
    basta
    cancellatemi
    smettetela di scrivermi
    non mandatemi più messaggi
    toglietemi da questa lista
    lasciatemi in pace
    non voglio più ricevere i vostri whatsapp
    Revoco il consenso a essere contattato con mezzi elettronici
    Ai sensi del mio diritto di opposizione chiedo la rimozione del mio numero dai vostri invii automatici
    Non autorizzo l'uso del mio telefono personale, toglietelo dai vostri archivi
    Ogni futura comunicazione solo per lettera o tramite il mio avvocato
    vi blocco se ne mandate un altro
    cosa bisogna fare per fermare le vostre notifiche?? non le voglio
    bello il nuovo logo, ma i solleciti via sms no, toglietemi
    è pagato quindi smettete di scrivermi
    Chi è Acme?? Mai ordinato niente, questo è un numero privato. Non scrivete più!
    questo è il numero di mia figlia, mai più messaggi qui
    disiscrivermi
    non ne posso più dei vostri messaggini, lasciatemi stare
    non avete il mio consenso, gdpr
  `,
  wrong_person: `
    numero sbagliato
    non sono io, non conosco nessun Karim
    Non sono Carlo, si sarà sbagliato
    Credo abbiate la persona sbagliata. Non ho mai comprato niente da voi
    mi confondete con un altro, non mi chiamo così
    Qui non c'è nessuna ditta, è una casa privata. Vi hanno dato il numero sbagliato
    non me ne occupo io, deve parlare col mio capo
    non è di mia competenza, sono solo l'apprendista
    Ero la contabile esterna fino a dicembre, il rapporto con quella società è finito
    Avete contattato una clinica veterinaria, nessun legame con la persona indicata
    ho questo numero da due mesi, cercate il vecchio proprietario
    Ho venduto il negozio l'anno scorso, parlate con il nuovo titolare
    non lavora più qui
    l'inquilino se n'è andato a marzo, ora ci abitiamo noi
    Dev'esserci un omonimo, il mio codice finisce con 4
    qui è il poliambulatorio, la linea è cambiata a febbraio
    scusi ha sbagliato, sono una maestra
    NON SONO IL SIGNOR FORNAI, quante volte
    ero solo una stagista, con quella ditta non ho più niente a che fare
    Ho insegnato in quella scuola fino al 2019 e sono in pensione. Del noleggio non so nulla, chiedete in segreteria
  `,
  vulnerable: `
    Mio marito è morto domenica
    sono in ospedale, ho avuto un incidente
    non vedo più il senso di niente, starebbero tutti meglio senza di me
    siamo in lutto, abbiamo appena seppellito nostra figlia
    abbiamo perso il bambino la settimana scorsa
    Ho una disabilità e qualcuno deve leggermi le mail
    Mio padre è mancato in autunno, sono l'esecutore testamentario
    mia moglie ha un tumore grave e riesco solo ad assisterla
    L'alluvione ha portato via tutto, siamo in palestra
    sono scappata di casa coi bambini perché il mio ex mi picchiava
    Mio padre ha 88 anni, vive solo e si è spaventato molto. È confuso, adesso seguo tutto io
    ho tentato il suicidio il mese scorso, sono in clinica
    sono cieco e non riesco a leggere il pdf
    depressione da mesi, non apro più la posta. Soldi non ce ne sono
    burnout, in malattia da quattro mesi
    dopo l'incidente sono in sedia a rotelle
    appena finita la chemio, sono lento con tutto
    Gli incendi hanno bruciato bosco e officina, nessun reddito
  `,
  hardship: `
    non posso pagare, ho perso il lavoro a marzo
    sono al verde
    conto bloccato, non funziona più niente
    non arrivo a fine mese, nemmeno per la luce
    in rosso fino al collo, non so come fare
    questo mese o l'affitto o voi
    La banca ci ha tagliato il fido, neanche un euro sul conto
    abbiamo chiuso a fine aprile
    La società ha chiesto il concordato e tutti i pagamenti sono sospesi
    Dichiarata fallita con sentenza del 14 maggio
    mi hanno appena licenziato, chiedo comprensione
    raccolto perso, capitale finito
    Abbiamo perso il cliente più grande e il 70% del fatturato. Possiamo concordare piccoli pagamenti settimanali?
    Da quando la strada è chiusa non entra un cliente. Si può un po' alla volta?
    sono indebitato fino al collo
    pensate che i soldi crescano sugli alberi? conto le monetine
    vivo di prestiti e voi insistete ogni settimana
    è un momento molto stretto e devo anche l'affitto. Provo a pagare il 28
  `,
};
