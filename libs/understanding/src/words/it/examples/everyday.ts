import { type ExampleSentences } from '../../words.types.js';

/** Invented Italian replies of everyday life, of every meaning, one a line. */
export const everydayExamples: ExampleSentences = {
  stop: `
    non vi ho mai autorizzato a scrivermi
    niente più whatsapp grazie
    togliete il mio numero dal sistema
    Vi prego di non contattarmi più con questo mezzo
    basta messaggi automatici
    Revoco il consenso al contatto
    è il quinto messaggio, lasciatemi in pace
    solo per posta, niente sms
    cancellate i miei dati, gdpr
    non voglio più sentirvi
  `,
  wrong_person: `
    si è trasferito, non so dove
    qui non abita nessuno con quel nome
    Ho ceduto l'attività due anni fa, sentite i nuovi titolari
    Non sono più amministratore di quella società
    il collega è andato in pensione
    sono solo l'inquilino, sentite il proprietario
    questo numero è nuovo, sarà del vecchio intestatario
    non mi dice niente, sarà per qualcun altro
    è un debito della mia ex, io non c'entro
    Siamo un'altra azienda dal nome simile
    se ne occupa la sede centrale, non questa filiale
  `,
  vulnerable: `
    mio padre è in ospedale dopo una caduta
    ieri abbiamo sepolto mia moglie
    il nostro bambino è nato morto
    sono il figlio, lei ha la demenza e seguo io la posta
    sono in chemio e non riesco a fare nulla
    non ce la faccio più, voglio farla finita
    l'alluvione ha portato via tutto
    sono in una casa rifugio con i bimbi
    ho il panico ad aprire le lettere
    è in coma dopo l'incidente
    depressione grave, sono ricoverato
  `,
  hardship: `
    vivo col sussidio e dopo l'affitto non resta nulla
    mi hanno ridotto le ore e sono in rosso
    Abbiamo chiesto il concordato
    licenziato la settimana scorsa, non posso pagare
    la banca ci ha bloccato il conto
    niente soldi finché non trovo lavoro
    il cliente più grosso è fallito e ci ha lasciati senza niente
    o mangio o pago
    sono al verde
    la pensione non basta
    abbiamo chiuso il negozio, non entra niente
  `,
  dispute: `
    il vostro tecnico è stato un'ora e ne addebitate quattro
    prima riparate, poi pago
    non vedrete un centesimo finché non è finito
    la parete è stata dipinta del colore sbagliato
    La quantità non coincide con il nostro ordine
    era annullato, non c'è nulla da pagare
    l'ho reso, quindi non devo niente
    La tariffa non è quella del contratto
    è in garanzia, perché dovrei pagare
    Si chiede nota di credito per i pezzi mancanti
    la riga 2 non è mai stata consegnata
    mi fate pagare una cosa mai chiesta
    il prezzo non è quello, eravamo d'accordo per meno
  `,
  already_paid: `
    i soldi sono partiti martedì
    Bonificato stamattina, guardate il conto
    abbiamo pagato con carta la settimana scorsa
    l'addebito è passato il primo
    ho dato i contanti al vostro autista
    mia moglie ha pagato online domenica
    Il pagamento è stato eseguito il 4
    non c'è più niente in sospeso, pagato ad aprile
    ho appena pagato
  `,
  receipt_denied: `
    qui non è mai arrivato niente
    non trovo nessuna vostra fattura
    Non risulta alcuna fattura presso di noi
    il file non si apre, rimandate
    è arrivato solo il sollecito, la fattura no
    la mail era senza allegato
    quale fattura? non ho ricevuto niente
  `,
  upset: `
    come vi permettete di minacciarmi per dieci euro
    il peggior servizio di sempre
    siete degli avvoltoi
    è così che trattate i clienti storici? indecente
    che faccia tosta
    che maleducazione
  `,
  plan_request: `
    posso pagare un po' alla volta
    accettate 50 al mese
    ci date fino a fine mese prossimo
    si può dividere
    potete aspettare altre due settimane
    C'è margine sulla scadenza?
  `,
  promise: `
    parte con la prossima distinta
    faccio il bonifico stasera appena torno
    domattina come prima cosa
    è approvata, si paga mercoledì
    prima del weekend ce l'avete
    Il pagamento avverrà il 20
    oggi stesso sistemo
    metà domani, il resto quando prendo lo stipendio
    lunedì 100 e il resto più avanti
    il capo firma i pagamenti il giovedì
  `,
  not_now: `
    sono al lavoro, dopo
    non posso parlare, sono a lezione
    sto facendo il bagno ai bimbi, dopo
    Questa settimana traslochiamo, dopo volentieri
    settimana no, richiedete il mese prossimo
    sono via fino a lunedì, scrivetemi allora
    incasinato ora, lo guardo con calma
  `,
  out_of_office: `
    Non sono in ufficio e risponderò al mio ritorno
    Questa casella non è presidiata
    Sono in maternità, contattate la mia collega
    I nostri uffici sono chiusi per festività
    Il suo messaggio è stato ricevuto, numero ticket
    In trasferta con accesso limitato alla posta
  `,
  start: `
    riaccendete i messaggi
    quello stop è stato uno sbaglio, continuate pure
    rimettetemi negli avvisi
    vorrei di nuovo ricevere i promemoria
  `,
  help: `
    il link non si carica
    come funziona la pagina di pagamento
    non riesco ad accedere al portale
    voglio parlare con una persona
    il login non va
  `,
  question: `
    siete voi o è una truffa
    quanto fa in tutto
    posso pagare con la carta
    qual è il conto
    a chi va intestato
    vi è arrivato il mio ultimo pagamento
    entro quando va pagata
    a cosa si riferisce questa voce
    mi mandate il dettaglio
  `,
  receipt_confirmed: `
    ho la fattura, ce l'ha il capo
    arrivata, in lavorazione
    sì ricevuta
    Ricevuta e registrata
    ce l'abbiamo a sistema
  `,
  thanks: `
    mi avete aiutato tanto, grazie
    mille grazie
    grazie del promemoria
    ottimo servizio, grazie
    che gentili
  `,
  other: `
    chat sbagliata scusi, era per mia sorella
    ok
    ci siamo trasferiti, nuovo indirizzo via Mulino 4
    buon anno a tutto il team
    👍
  `,
};
