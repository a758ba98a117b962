import { type ExampleSentences } from '../../words.types.js';

/** Invented Italian replies about the invoice and its payment, one a line. */
export const paymentExamples: ExampleSentences = {
  dispute: `
    Avete fatturato 12 sedie, ne sono arrivate 10
    mancano due sedie ma ne avete contate 12
    Non paghiamo questa fattura, il lavoro non è finito
    Contesto la riga 3, era compresa nel preventivo
    non sarà doppia? la stessa consegna era già in quella di aprile
    Quell'ordine l'abbiamo annullato a gennaio
    La merce è tornata indietro, senza nota di credito niente
    Resa tre settimane fa e ancora nessun accredito
    Partita IVA e indirizzo sono sbagliati, rifate la fattura
    La bolla non è nemmeno firmata da noi
    L'IVA dovrebbe essere al 10% e non al 22%
    Quel trasporto non è mai stato concordato. Toglietelo
    Non riconosciamo questa fattura: non c'è contratto
    Chi l'ha ordinato? Noi no
    non voglio pagare
    non ho pagato e non pagherò
    la vernice si stacca e avete il coraggio di sollecitare
    La lavastoviglie è arrivata rotta, quella non la pago. La cappa, 320 €, martedì
    Ci avete fatturato 12 sedie, ne sono arrivate solo 10
    Contestiamo la riga 3, inclusa nel preventivo. In attesa della nota di credito sospendiamo il pagamento
    Questa dev'essere un doppione, stessa merce di aprile
    No, non ho pagato e non lo farò.
    La vernice si stacca tutta e avete il coraggio di chiedere soldi?! Non pago
    Un condizionatore è guasto e quello non lo pago. L'altro, 600 €, mercoledì.
    La merce è tornata indietro, senza nota di credito non avrete nulla
    Chi ha ordinato questa roba? Noi no, mai firmato nessun ordine
    l'abbonamento era disdetto da novembre quindi non pago
    Paghiamo da nove anni ogni fattura giusta entro una settimana. Questa conta marzo due volte e dimentica lo sconto. Mandatene una corretta.
    l'importo non è quello concordato
    la merce è arrivata danneggiata
    non ho mai ordinato questo servizio
    il lavoro non è stato finito
    mi avete addebitato due volte la stessa cosa
    ne avete consegnate dieci e fatturate dodici
    è la stessa merce di aprile, già fatturata
    il montaggio era compreso
    l'abbonamento l'avevo disdetto
    la merce l'abbiamo resa
    il parquet è rovinato
    nessuno ha firmato la bolla
    l'aliquota è sbagliata
  `,
  already_paid: `
    già pagato
    ho fatto il bonifico venerdì
    l'altro ieri vi ho mandato 300€
    ieri con la carta 95€
    è già saldata, controllate
    Per errore è andato il 2 sul vostro vecchio conto
    haha con questi prezzi del caffè finisco sul lastrico. pagato stamattina
    è stato addebitato sul nostro conto, verificate
    i soldi sono da voi da settimane, aprite gli occhi
    metà l'ho pagata la settimana scorsa, il resto il 5 del mese prossimo
    questa è già stata pagata, controllate
    appena mandati 85€ tramite il link
    ahah col prezzo del caffè vado in rovina, comunque pagata stamattina
    bonifico fatto lunedì
    La fattura 5520 è stata pagata l'08/06/2026 per 1.190,00 EUR, allego contabile
    Quante volte ancora?! I soldi li avete da settimane, aprite gli occhi
    499,99 € usciti dal nostro conto, la banca dice eseguito
    Sabato ho lasciato 120 euro in contanti alla cassa, c'era Giulia
    La metà l'ho già pagata la settimana scorsa, i restanti 1.250 € il 5 del mese prossimo
    ho già fatto il bonifico
    pagata la settimana scorsa con carta
    vi allego la ricevuta del bonifico
    i soldi vi sono già arrivati, controllate
  `,
  receipt_denied: `
    non ho ricevuto nessuna fattura
    Non abbiamo MAI ricevuto questo documento
    neanche nello spam, rimandatela
    l'allegato è vuoto
    ancora niente, mandala di nuovo
    NON ho ricevuto alcuna fattura da voi
    Sembra mancare l'allegato, nella mail non c'era il PDF. Rimandatela a contabilita@chiara.example
    La 7714 non l'abbiamo. Appena arriva la paghiamo, nessun problema.
    ancora non arrivata, rimandatela
    non mi è arrivata nessuna fattura
    me la potete rimandare? non la trovo
    il pdf non si apre
  `,
  upset: `
    non si trattano così i clienti
    ma state scherzando? 😡
    che maleducati
    andate al diavolo 🤬
    Il vostro messaggio è offensivo e fuori luogo
    sembra di parlare col muro, servizio pessimo
    sollecitate come delinquenti per tre giorni di ritardo
    Sono molto delusa, cliente da dieci anni e trattata così
    Questa è persecuzione. Tre messaggi in due giorni per una fattura scaduta da meno di una settimana?
    Il vostro tono è offensivo e sono stufa
    non si trattano così i clienti storici. inconcepibile
    ma siete fuori?! 😡
    Sono molto deluso. Dieci anni da cliente e vengo trattato così.
    Vergognatevi. Vi consigliavo a tutti, da oggi basta.
    sembrate degli strozzini, per tre giorni di ritardo
    ma non vi vergognate?
    che maleducazione
    siete insopportabili
  `,
  plan_request: `
    Sarebbe possibile a rate?
    si può pagare in 3 volte?
    Proponiamo quattro rate mensili da 250,00 €. Siete d'accordo?
    un mese di proroga per favore?
    posso pagare il 20 invece?
    100 euro venerdì e il resto spalmato sull'estate, se mi lasciate
    Sarebbe possibile pagare a rate?
    vi va bene se pago il 20?
    mi concedete un altro mese?
    Posso dare 100 € venerdì e il resto spalmato sull'estate, se va bene
    posso pagare in due rate?
    mi date qualche giorno in più?
    è possibile posticipare al mese prossimo?
    si può fare in quattro rate?
    posso pagarlo il 20?
    un mese in più sarebbe possibile?
    accettate poco alla volta?
  `,
  promise: `
    pago venerdì
    domattina lo faccio subito
    A fine mese avete i soldi
    Paghiamo sempre a fine mese
    metà adesso, il resto quando mi paga il cliente
    L'importo sarà bonificato entro 14 giorni
    stasera quando torno a casa
    certo, sarà fatto!
    entro fine settimana è sul vostro conto
    Scusi il ritardo, pago domani
    Fine mese prossimo e siamo a posto, promesso
    non ancora pagato, no, ma sabato lo faccio
    Si fa appena torna la titolare, deve autorizzare
    dopodomani le mando 150 euro
    entro martedì ce l'ha
    Non prima di fine mese prossimo, ma ci conti
    mercoledì non posso, giovedì sì
    domenica prendo la paga e passo
    tranquillo, ci penso io
    il telefono era morto ieri, scusi! giovedì pago
    quando arriva l'acconto del cantiere, promesso, siete i primi
    quello in ospedale era mio fratello, sta bene. martedì mando i soldi
    tra due settimane paghiamo tutto
    aspetto che mi paghi un cliente e saldo subito
    questa settimana è fatto
    Il pagamento è programmato per il 20 marzo
    domattina come prima cosa 👌
    Paghiamo sempre a fine mese, contateci.
    300 euro oggi e 200 venerdì, va bene?
    Finché il cliente non salda siamo fermi, ma tra due settimane bonifichiamo tutti i 1.500 €
    lo faccio stasera quando torno
    certo, ci penso io
    120 entro 5 giorni ok
    La banca è chiusa, parte il 15 giugno
    metà adesso, il resto quando paga il mio cliente
    L'importo verrà bonificato entro 14 giorni
    prendo lo stipendio il 25, poi avete i vostri 80€ promesso
    sì sì, sarà fatto!
    Entro fine settimana è sul vostro conto
    Tra due settimane, avete la mia parola
    Lunedì no, la banca è chiusa. Martedì.
    4.100 euro mercoledì prima della chiusura
    Non badate alla storia dell'ospedale, era mio fratello, sta bene. I soldi arrivano lunedì.
    giovedì ho i bambini, venerdì pago
    arriva la tredicesima, poi sei il primo
    non ho ancora pagato, no, ma sabato sistemo tutto
    Sarà fatto appena torna la titolare, deve autorizzare lei
    Scusate il ritardo, pago domani. Che causale metto?
    questo venerdì tutto in una volta
    Ciao Fe, era sotto una pila. Parte il 10 del mese prossimo, 1.815 €. Nessun reclamo e non serve un piano.
    vi pago venerdì
    faccio il bonifico domani mattina
    appena prendo lo stipendio pago
    Provvederemo al pagamento entro fine mese
    la prossima settimana saldo tutto
    ho passato la fattura in amministrazione per il pagamento
    lunedì vi pago
    il bonifico parte il 20
    metà ora e il resto a fine mese
    tra due settimane è tutto saldato
    passato in contabilità, pagano loro
    giovedì no, venerdì sì
    appena incasso siete i primi
    sistemo tutto entro sabato
  `,
};
