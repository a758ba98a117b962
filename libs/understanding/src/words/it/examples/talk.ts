import { type ExampleSentences } from '../../words.types.js';

/** Invented Italian replies that ask, confirm, put off or are polite, one a line. */
export const talkExamples: ExampleSentences = {
  not_now: `
    adesso no
    non è il momento, sono in cantiere
    sto guidando, dopo
    siamo in inventario, risentiamoci tra due settimane
    in riunione, la richiamo
    Sono in ferie fino a lunedì, ne parliamo allora
    stiamo traslocando, prima del 20 non riesco
    turno di notte tutta la settimana, sentiamoci sabato
    Non è un buon momento. Siamo in inventario, risentiamoci fra due settimane
    sto guidando. dopo
    Può aspettare finché torno dalle ferie il 19? Ci guardo allora
    adesso male, sono in cantiere
    Grazie del promemoria! Siamo in chiusura d'anno, ne riparliamo dopo le feste?
    faccio le notti tutta la settimana, parliamone sabato
    sono in riunione, ti richiamo
    ora non posso, sentiamoci la settimana prossima
    Sono in ferie fino al 20, ne riparliamo al rientro
    sto guidando
    questa settimana ho le notti, sentiamoci sabato
    guardo quando torno dalle ferie
    ora no, grazie
  `,
  out_of_office: `
    Risposta automatica: sono fuori ufficio fino al 14 settembre. Per urgenze chiamare il centralino.
    Sono in maternità. Il messaggio non verrà inoltrato.
    Messaggio automatico - al momento non sono disponibile, risponderò appena possibile.
    Sono in congedo parentale dal 1 aprile. Il messaggio non verrà inoltrato. Per fatture scrivere a conti@felce.example
    Grazie del messaggio. L'azienda è chiusa dal 3 al 21 agosto. Dal 24 siamo di nuovo a disposizione.
    Sono fuori ufficio fino a lunedì, per urgenze contattare il collega
  `,
  start: `
    INIZIA
    mi sono cancellato per sbaglio, potete riattivare i promemoria?
    voglio essere avvisato di nuovo qui
    da adesso potete riscrivermi sul cellulare
    Mi sono cancellata per errore, potete riattivare i promemoria?
    ora potete di nuovo scrivermi sul cellulare, tutto chiarito
    Riprendete pure i promemoria via mail. È possibile averli solo il lunedì?
    mi iscrivete di nuovo agli avvisi?
    ho cambiato idea, mandatemi pure i promemoria
  `,
  help: `
    aiuto
    non so usare questo link, qualcuno mi aiuta
    posso parlare con una persona? che numero chiamo
    ho 78 anni e non ci capisco, aiutatemi
    info: dove clicco per pagare
    non so usare questo link, qualcuno può aiutarmi?
    mi guidate nel portale? non sono brava col computer
    Dove devo schiacciare? Ho 78 anni e non ci capisco niente, aiutatemi
    il sito non funziona
    posso parlare con qualcuno?
    non riesco a pagare online, mi date una mano
  `,
  question: `
    qual è il vostro iban
    È un messaggio vero o una truffa?
    si può pagare con la carta
    A chi intesto l'assegno?
    dove trovo la fattura di maggio nel portale
    fate pagare interessi se ritardo?
    Solo per un modulo dell'assicurazione: se un cliente fallisce, chi se ne occupa da voi? Noi stiamo bene
    qual è la vostra partita iva per registrarvi
    Fattura ricevuta. La carichiamo noi sul portale?
    Fattura arrivata via SDI. Quale numero d'ordine va indicato?
    Qual era il vostro IBAN?
    Quanto vi devo in totale, compresa la nota di credito di maggio?
    Moriamo dalla voglia di iniziare la seconda fase. Quando arriva la squadra?
    Questo messaggio è autentico o è phishing?
    dove trovo nel portale la fattura di maggio?
    si può pagare con carta?
    Solo per un questionario dell'assicurazione: chi se ne occupa da voi se un cliente fallisce? Noi stiamo bene.
    a chi devo intestare il bonifico?
    entro quando devo pagare?
    questo importo a cosa si riferisce?
    quanto vi devo in totale?
    è una truffa?
    a chi intesto l'assegno?
    posso pagare con la carta?
    quando iniziate i lavori?
  `,
  receipt_confirmed: `
    sì, la fattura ci è arrivata, tutto in ordine
    La fattura è arrivata, è in approvazione dal responsabile
    ce l'ho qui
    sì la fattura ci è arrivata, tutto in ordine
    Sì la fattura è arrivata, è in approvazione dal capo progetto.
    ho ricevuto la fattura, grazie
    sì arrivata
  `,
  thanks: `
    grazie mille
    Grazie di cuore per la pazienza
    Grazie di tutto l'aiuto ieri col portale, Maya. Sei un angelo.
    apprezzo davvero la vostra pazienza 🙏
    grazie per la pazienza
  `,
  other: `
    ok
    Buon anniversario a tutto il team! 🎉
    scusate, era il gatto sulla tastiera
    Cambio indirizzo dal 1° luglio
    L'ascensore è in riparazione, il corriere usi la porta laterale
    buon compleanno all'azienda 🎉
    scusate, era il gatto sulla tastiera: jjjkkkl
    Nuovo indirizzo dal 1 luglio: via Alta 9, Modena
    buon anno a tutti
    ok ok
    okay
    va bene, ok
  `,
};
