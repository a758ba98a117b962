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
    Potete lasciarmi stare?? Non voglio altri messaggi, né sms né whatsapp
    levatemi dalla vostra lista pf
    Non scrivete più a questo numero. La mail va bene
    pagato ieri, quindi basta messaggi
    Pago venerdì ma basta whatsapp a cena
    Mi oppongo all'uso del mio numero per i solleciti, chiedo la cancellazione
    Su whatsapp non voglio più ricevere nulla. La mail va bene
    Revoco il consenso a essere contattato per via elettronica
    basta con questi squilli, cancellate il mio numero
    Ogni comunicazione solo tramite il mio avvocato. Non contattatemi.
    non avete il permesso di scrivermi su whatsapp, GDPR lo conoscete?
    non ho voglia dei vostri messaggi
    è il cellulare di mia figlia. non scrivete mai più
    non mandatemi più niente
    cancellate il mio numero per favore
    basta messaggi grazie
    Vi chiedo di non contattarmi più telefonicamente
    mi avete stancato, non scrivete più
    già pagato! smettetela coi messaggi
    voglio essere tolto dalla vostra lista
    non voglio più essere contattato
    togliete il mio numero dai vostri archivi
    Revoco ogni autorizzazione a scrivermi
    niente più whatsapp per favore
    vi blocco se ne arriva un altro
    contattate solo il mio avvocato
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
    Credo abbiate la persona sbagliata. Non ho mai comprato niente da voi e non mi chiamo Pietro
    questo numero me l'hanno dato tre settimane fa, chi cercate non è qui
    Siamo Larkspur srl, non Larkspur Design. È un'altra azienda, la fattura non è nostra
    Ho venduto l'azienda a Tommaso nel 2024. Non c'entro più niente.
    Mi confondete. Non mi chiamo Ramelli e non conosco la vostra ditta
    ero solo stagista lì, con l'azienda non ho più niente a che fare
    Quante volte ancora?! NON sono il signor Fornai!!
    Questo è il centralino del comune, non conosciamo il vostro cliente.
    L'inquilino a questo indirizzo è andato via a marzo, adesso ci abitiamo noi
    un omonimo credo! mai visto un pannello solare in vita mia ahah
    Ho fatto solo gli interni per loro da freelance. Le loro fatture non mi riguardano.
    Risposta automatica: Susanna Neri non lavora più in azienda. Casella non monitorata.
    Salve. I primi due li ho lasciati passare ma è meglio dirlo: ho insegnato in quella scuola fino al 2019 e sono in pensione. Della stampante non so nulla, chieda in segreteria.
    non sono io la persona che cercate
    Il signor Rossi si è trasferito, non abita più qui
    ha sbagliato persona
    non so di cosa parla, io non ho mai comprato da voi
    dei pagamenti si occupa l'ufficio amministrativo
    questo numero prima era di un altro
    Non lavoro più lì da due anni
    l'azienda l'ho venduta nel 2022
    questo è il telefono di mia figlia
    non sono di quella ditta
    sono solo la stagista, chiedete al capo
    qui è una scuola, non conosciamo il vostro cliente
    il vecchio inquilino è andato via
    è un caso di omonimia
    ero un consulente esterno, ora non c'entro più
    se ne occupa la ragioniera, non io
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
    Mio marito è morto domenica.
    Burnout, in malattia da quattro mesi. La posta non la apro più, mi viene da star male. E soldi non ce ne sono.
    non vedo più il senso di niente. starebbero tutti meglio senza di me
    Scrivo per mia madre che ha la demenza e non capisce più le lettere. Scrivete a me.
    appena uscita dalla chemio, sono lenta con tutto. entro la fine del mese prossimo è fatto
    L'alluvione ha portato via tutta l'officina, viviamo da amici
    mia moglie ha un tumore grave e non riesco a fare altro che assisterla
    Mio padre è mancato in autunno. Sono la sua esecutrice e sto ancora cercando tra le carte
    Ho difficoltà di apprendimento. La mia assistente sociale mi legge queste cose il giovedì
    Sono cieco e non ho potuto leggere il PDF con il lettore
    sono scappata dal mio ex, sto in una casa rifugio
    ho tentato il suicidio, sono in psichiatria
    Dopo l'incidente sono in sedia a rotelle e l'inps non paga ancora niente
    mia moglie ha perso il bambino
    sono ancora ricoverato, operazione al cuore
    da mesi sono depresso, prendo farmaci, ho paura di aprire i messaggi
    mio padre è in terapia intensiva
    non ho più voglia di vivere
    abbiamo perso la casa nell'alluvione
    sto facendo la chemio
    sono vedova da un mese, seguiva tutto mio marito
    sono invalida e vivo sola
    mio papà è morto in autunno
    mia moglie è malata di cancro
    sono in malattia per depressione
    non vedo più un motivo per andare avanti
    sono cieca, non leggo il pdf
    il mio ex mi picchiava, sono in una casa protetta
    abbiamo perso il bambino
    mia nonna ha 88 anni ed è spaventata
    l'officina è andata sotto acqua
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
    Non posso pagare adesso, ho perso il lavoro a marzo
    il negozio va malissimo da quando ci sono i lavori. si può fare a piccole rate?
    o la vostra bolletta o le scarpe ai bambini questo mese
    La banca ci ha congelato il conto e non abbiamo di che pagare nessuno
    sono in bolletta
    Vivo di scoperto e voi ogni settimana a insistere. Non si cava sangue dalle rape!
    Al momento completamente illiquidi, la banca ci ha revocato il fido
    Il nostro maggior cliente è saltato e con lui 80.000 € di fatturato. Possiamo parlare di una dilazione?
    Con sentenza del 2 giugno la società è stata dichiarata fallita
    Siamo con l'acqua alla gola, anche l'affitto è arretrato. Cerco di pagare il 28.
    mi hanno tolto il sussidio e sono strettissimo, vanno bene 20 euro al mese?
    finito tutto il capitale, raccolto perso quest'anno
    mi hanno appena licenziato, abbiate comprensione
    Gentile signora, il suo tono cortese rende più facile rispondere. Nella stessa settimana ci hanno annullato i due ordini più grossi e da allora viviamo di quel che restava del fido. Sulla fattura nulla da dire. Accetterebbe piccole somme mensili finché non si riprende?
    sono disoccupato e non ho soldi
    siamo in liquidazione
    mi hanno bloccato il conto
    l'azienda non mi paga da tre mesi
    sono al verde questo mese
    la società è in concordato preventivo
    mi hanno licenziato
    siamo pieni di debiti
    abbiamo chiuso il negozio
    o pago voi o pago l'affitto
    il nostro cliente più grosso è saltato
    la banca ci ha tolto il fido
  `,
};
