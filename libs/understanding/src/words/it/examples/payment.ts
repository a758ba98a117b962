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
  `,
  receipt_denied: `
    non ho ricevuto nessuna fattura
    Non abbiamo MAI ricevuto questo documento
    neanche nello spam, rimandatela
    l'allegato è vuoto
    ancora niente, mandala di nuovo
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
  `,
  plan_request: `
    Sarebbe possibile a rate?
    si può pagare in 3 volte?
    Proponiamo quattro rate mensili da 250,00 €. Siete d'accordo?
    un mese di proroga per favore?
    posso pagare il 20 invece?
    100 euro venerdì e il resto spalmato sull'estate, se mi lasciate
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
  `,
};
