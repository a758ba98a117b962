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
  `,
  out_of_office: `
    Risposta automatica: sono fuori ufficio fino al 14 settembre. Per urgenze chiamare il centralino.
    Sono in maternità. Il messaggio non verrà inoltrato.
    Messaggio automatico - al momento non sono disponibile, risponderò appena possibile.
  `,
  start: `
    INIZIA
    mi sono cancellato per sbaglio, potete riattivare i promemoria?
    voglio essere avvisato di nuovo qui
    da adesso potete riscrivermi sul cellulare
  `,
  help: `
    aiuto
    non so usare questo link, qualcuno mi aiuta
    posso parlare con una persona? che numero chiamo
    ho 78 anni e non ci capisco, aiutatemi
    info: dove clicco per pagare
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
  `,
  receipt_confirmed: `
    sì, la fattura ci è arrivata, tutto in ordine
    La fattura è arrivata, è in approvazione dal responsabile
    ce l'ho qui
  `,
  thanks: `
    grazie mille
    Grazie di cuore per la pazienza
  `,
  other: `
    ok
    Buon anniversario a tutto il team! 🎉
    scusate, era il gatto sulla tastiera
    Cambio indirizzo dal 1° luglio
  `,
};
