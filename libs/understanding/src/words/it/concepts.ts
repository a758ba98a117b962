import { type ConceptWords } from '../words.types.js';

/** Italian words for ideas. */
export const concepts: ConceptWords = {
  not: 'non|no|mai|niente|nulla|nessun|nessuno|nessuna|senza|neanche|nemmeno|neppure|mica',
  if: 'se|appena|quando|qualora|finché|purché; nel caso; a meno che; una volta che',
  pay: `
    pago|paga|paghiamo|pagare|pagarla|pagarle|pagarlo|pagarli|pagarvi|pagarti|pagarne|pagano; saldiamo|saldare|saldarla|saldarvi|saldarlo|salda; verso|versare|versiamo|versarvi
    regolare|regoliamo|regolarizzare|regolarizziamo; liquidare|liquidiamo; bonificare|bonifichiamo; estinguere; sistemo|sistemiamo|sistemare|sistemarla|sistemarlo; provvedere; onorare
    faccio|fare|facciamo|farvi|farti|fa|mando|mandare|mandarvi|mandiamo|invio|inviare|inviarvi|inviamo|dispongo|disponiamo|disporre|effettuo|effettuare|effettuiamo|eseguo|eseguire|eseguiamo|giro|girare|giriamo|porto|portare|lascio|do|dare|diamo .. bonifico|pagamento|versamento|soldi|saldo|ricarica|satispay|assegno|#amount
    bonifico|pagamento|versamento|soldi|saldo|accredito parte|arriva|arrivano|va|vanno|sarà|saranno|viene|verrà; ce_la_caviamo|procedere .. pagamento|saldo|bonifico; coprire; mettersi in pari; mettermi in pari; pagamento|bonifico|saldo|versamento .. #date; giro|mando|faccio|verso|do|bonifico #amount; va|entra|parte|rientra nei|nel|con_i|coi pagamenti|pagamento; pagamenti di fine`,
  paid: `
    pagato|pagata|pagati|pagate|saldato|saldata|saldati|saldate|versato|versata|versati|bonificato|bonificata|bonificati|regolata|regolato|liquidata|liquidato|quietanzata
    ho|abbiamo|ha|hanno|avevo|avevamo .. fatto|mandato|inviato|eseguito|effettuato|disposto|dato|lasciato|girato|messo .. bonifico|pagamento|versamento|ricarica|soldi|assegno|saldo|satispay|paypal|#amount
    bonifico|pagamento|versamento|accredito|saldo|postagiro|ricarica .. fatto|fatta|eseguito|effettuato|partito|inviato|disposto|andato|addebitato|regolare; addebitato|addebitata|addebito|prelevato|prelevati|scalato .. conto|carta|banca; rid|sdd passato|addebitato|andato
    contabile|ricevuta|copia|distinta|cro|trn|quietanza|attestazione|prova .. bonifico|pagamento|versamento|cro; fatto .. bonifico|pagamento|versamento; bonificato|saldato|versato|accreditato|liquidato|quietanzato; soldi|pagamento|bonifico|denaro è|e|sono|stato|è_stato partit*|uscit*|eseguit*|effettuat*|inviat*|fatto; soldi|bonifico partiti|partito`,
  paid_otherwise: `
    quando posso|devo|dobbiamo|possiamo pagare; provo|vado|cerco a|di pagare; al momento di pagare; pagare online|dal_sito|dal_link|dal_portale|col_link; quando|appena|se|finché|dopo_che|non_appena .. cliente|clienti|committente|inps|stipendio|azienda|ditta|mi|ci|assicurazione .. paga|pagano|pagherà|pagheranno|pagato|pagare|versa|salda; cliente|clienti|committente|nessuno .. paga|pagano|pagato|pagherà
    mi|ci paga|pagano|pagheranno|pagherà|pagato|hanno_pagato; essere|sarò|saremo|vengo|veniamo|verrò|verremo pagato|pagati|pagata; pagare|pago|paghiamo l|gli|le|il|i? affitto|bollette|dipendenti|stipendi|mutuo|spesa|operai|tasse|luce
    da pagare; metodo|modalità|data|termini|condizioni|pagina|link|giorno|sito|piano|scadenza|portale di|del|per|dei? pagamento|pagamenti|pagare; prima|dopo di pagare; non paga nessuno; chi paga; fatto pagare; farmi|farci pagare; per pagare; si paga; acconto|anticipo|caparra .. scalat*|inclus*|detratt*; prima di pagare`,
  will: 'intendo|intendiamo|prometto|promettiamo|voglio|vogliamo|spero|speriamo|riesco|riusciamo|posso|possiamo|conto|contiamo|penso|pensiamo|impegno|impegniamo|cerco|cerchiamo|cercherò|provo|proverò|riuscirò|riusciremo|devo|dobbiamo|potrò|potremo|vengo|passo|andrò|sarà|verrà|saranno|vado|previsto|prevediamo; sto per; stiamo per; in grado; sarà|saranno|verrà|verranno',
  can: 'posso|possiamo|potrei|potremmo|può|possono|potete|potreste|potrebbe|riesco|riusciamo|riuscirei|riuscirò|riusciremo|possibile|possibilità|fattibile|grado; ce la faccio|facciamo|fa; si può|potrebbe|puo',
  want: 'voglio|vogliamo|vorrei|vorremmo|desidero|desideriamo|gradisco|gradirei|interessa|interessano|interessato|interessata|intendo|bisogno|autorizzo|consento',
  invoice: 'fattura|fatture|fatt|ft|bolletta|nota|documento|documenti|pdf|allegato|file|parcella|proforma|fatturina',
  message:
    'messaggio|messaggi|messaggini|messaggino|msg|sms|whatsapp|wa|wapp|mail|email|e_mail|mails|chiamata|telefonate|telefonata|promemoria|avvisi|avviso|solleciti|sollecito|notifiche|notifica|comunicazioni|comunicazione|lettere|spam|newsletter|vocali|contatti|contatto|messaggistica',
  write:
    'scrivere|scrivermi|scriverci|scrivete|scrivetemi|scriveteci|scriva|scriverete|contattare|contattarmi|contattarci|contattate|contattatemi|contatti|chiamare|chiamarmi|chiamarci|chiamatemi|chiamate|telefonare|telefonarmi|telefonate|mandare|mandarmi|mandarci|mandatemi|mandate|mandateci|inviare|inviarmi|inviarci|inviate|inviatemi|inviateci|disturbare|disturbarmi|disturbate|disturbarci|tormentare|tormentarmi|assillare|assillarmi|assillarci|cercare|cercarmi|importunare|importunarmi|tempestare|tempestarmi|bombardare|bombardarmi|molestare|molestarmi|scocciare|scocciarmi',
  end: 'basta|stop|smettete|smettetela|smettila|smetta|smetterla|smetti|finitela|finiscila|piantatela|piantala|cessate|cessare|fermate|fermatevi|interrompete|interrompere|sospendete|sospendere|disattivate|disattivare|bloccate; non .. più; mai più; nn .. più; la smettete|smetti|piantate|finite; zero',
  me: 'me|mi|ci|noi|mio|mia|nostro|nostra|miei|questo_numero|questo_indirizzo|qui',
  receive:
    'ricevuto|ricevuta|ricevuti|ricevute|ricevo|ricevere|riceviamo|arrivato|arrivata|arrivate|arrivati|arriva|pervenuto|pervenuta|visto|vista|trovo|trovato|trovata|troviamo|trovare|risulta|risultano|vedo|vediamo|avuto|avuta|giunta|giunto|recapitata|recapitato|abbiamo_la|ho_la',
  goods:
    'merce|ordine|pacco|pacchi|consegna|articolo|articoli|prodotto|prodotti|materiale|materiali|lavoro|lavori|servizio|servizi|prestazione|pezzi|scatole|sedie|colli|cartoni|macchina|riparazione|montaggio|installazione|posa|impianto|fornitura',
  money:
    'soldi|denaro|contanti|liquidità|quattrini|entrate|reddito|fondi|stipendio|grana|incassi|incasso|risparmi|lavoro_né|risorse|disponibilità',
  wrong:
    'sbagliato|sbagliata|sbagliati|sbagliate|errato|errata|errati|errate|errore|errori|scorretto|scorretta|difettoso|difettosa|difettosi|rotto|rotta|rotti|rotte|danneggiato|danneggiata|danneggiati|guasto|guasta|rovinato|rovinata|rovinati|doppia|doppione|duplicata|duplicato|inesatto|inesatta|ingiusta|ingiustificato|gonfiata; non .. corretto|corretta|giusto|giusta|torna|tornano|corrisponde|corrispondono|conforme|quadra|quadrano; troppo alto|alta|caro|cara; due volte; in più|eccesso',
  instalments: `
    rata|rate|rateale|rateizzare|rateizzazione|rateizzo|rateizzarla|rateizziamo|dilazione|dilazionare|dilazionato|dilazionata|dilazionamento|acconto|acconti|spezzare|spalmare|dividere|frazionare|scaglionare; in|per #n volte|tranche|parti|rate|pagamenti|versamenti|soluzioni; più volte|tranche|soluzioni|rate
    un po alla volta|mese|settimana|per; poco alla volta; poco per volta; a poco a poco; piccole somme|rate|quote|cifre; #amount|#n al|ogni|a|alla mese|settimana; al mese; piano di rientro|pagamento|rientrare; metà adesso|ora|subito|oggi|e; qualcosa al|ogni|alla mese|settimana; pagamenti settimanali|mensili|piccoli; pochi euro; piccoli pagamenti|importi|versamenti`,
  later: `
    proroga|prorogare|rimandare|rinviare|rinvio|posticipare|posticipo|slittare|spostare|posporre|dilazione|respiro; più tempo|avanti; altro|altri|ancora|ulteriore|ulteriori|qualche|un_po_di|po_di|più|del tempo|giorno|giorni|settimana|settimane|mese
    un altro mese|po; un'altra settimana; pazientare|pazienza|aspettare|attendere|attendete|aspettate; fino a #date; fino al|a|alla #date; invece che|di|del; anziché`,
  remove:
    'togliete|togli|toglietemi|toglimi|toglieteci|tolga|levate|levatemi|levami|levateci|rimuovete|rimuovetemi|rimuovere|rimuova|cancellate|cancellatemi|cancellare|cancelli|cancellami|eliminate|eliminatemi|eliminare|eliminazione|cancellazione|rimozione|escludetemi|depennatemi|depennare|sparire|stralciare|disiscrivere',
  list: 'lista|liste|elenco|elenchi|database|archivi|archivio|rubrica|recapito|recapiti|mailing|registri|invii|broadcast; mio|questo|il numero|cellulare|telefono|indirizzo|nominativo|contatto; miei dati',
  allow:
    'autorizzo|consento|acconsento|consenso|autorizzazione|permesso|autorizzato|autorizzata|autorizzati|autorizziamo',
  sent: `mandato|mandata|mandate|inviato|inviata|spedito|spedita|trasmesso|trasmessa|emesso|emessa|fatto|fatta|dato|data`,
  page: `link|pagina|sito|portale|tasto|bottone|pulsante|password|login|app|browser|codice|qr|schermata|piattaforma|area_clienti|area_riservata|credenziali; pin|otp`,
  fails: `non|nn .. funziona|va|apre|carica|parte|risponde|entra|riconosce|accetta; non|nn succede|fa niente|nulla; succede niente|nulla; errore|bloccato|bloccata|scaduto|scaduta|impallato|vuota|bianca; non|nn .. riesco|riesce|so|capisco .. entrare|accedere|aprire|usare|vedere|come; come .. funziona|entro|accedo|uso|si_usa|si_entra; dà errore; chiede|chiedono|richiede|vuole .. pin|codice|password|credenziali; quale|che pin|codice|password|tasto`,
  figurative: `
    per sbaglio|errore|distrazione .. cancell*|disiscr*|stop; cancell*|disiscr*|stop .. per sbaglio|errore|distrazione; telefono|cellulare|computer|pc|auto|macchina|batteria|tablet|schermo|telefonino .. morto|rotto|scarico|scarica|rotta|kaput|morta; muoio|moriamo|morire|morto|morta di|dalla_voglia|dal_ridere|voglia|curiosità|ridere|sonno|caldo|freddo|fame_di
    non .. fermate|fermare|fermi|bloccate|sospendete|interrompete .. cantiere|lavori|consegna|consegne|fornitura|spedizione|produzione; nota di credito .. compresa|inclusa|di; compresa|inclusa|tolta|tolto|dedotta la nota di credito; nessuno .. malato|ammalato; nessun reclamo; né reclami; fermata .. autobus|bus|tram; via basta; ascensore .. guasto|rotto|riparazione|fermo; banca .. chiusa; ufficio .. chiuso|riapre; in bocca al lupo; fine mese; fine settimana; due volte .. iva|addebit*; iva .. due volte; vedrete un; ritardo nella? consegna; guardate|guardi .. foto; toglietelo|toglietela .. fattura|rimandate|nota; passata|passato|girata|girato alla|al|a .. contabile|ragioniera|commercialista|amministrazione; contattate|contatti|contattare la|il mia|mio|nostra|nostro collega; ci siamo trasferiti; chat sbagliata`,
  accident: `per errore|sbaglio|distrazione; senza volerlo|volere; erroneamente|accidentalmente|inavvertitamente; mi sono sbagliat*; sono sbagliat*; ho sbagliato tasto|a; è stato un? errore|sbaglio; mio figlio`,
  no_need: `rivoglio i soldi; soldi indietro; fiori|piante|mazzo|alberi .. mort*|appassit*|secch*`,
  unserious: `
    ahah*|haha*|eheh*|ihih*|lol|scherzo|scherzi_a_parte|teoricamente|ipoteticamente|in_teoria|xd; 😂|🤣; se|quando un|uno|il|qualche cliente|azienda|ditta .. fallisce|fallimento|insolvente|concordato; formulario|modulo|questionario .. assicurazione|assicurazioni|assicurativo; mio|mia|suo|sua|era|del fratello|cugino|sorella|zio|suocero|vicino|collega .. bene|guarito|ripreso|dimesso|a_posto; ora|adesso|già sta|stanno|stiamo bene; noi stiamo|siamo bene|a_posto|tranquilli; sto|sta|stiamo bene; storia|voci|voce .. ospedale; era mio|mia fratello|cugino|sorella; mandat*|mandare|vado|andrò|finire|finirò|finisco .. rovina|lastrico .. caffè|prezz*|cornett*; caffè|cornett*|prezzi .. rovina|fallire|lastrico`,
  ask: 'quale|quali|qual|quando|dove|chi|che|cosa|come|quanto|quanta|quanti|quante|perché|posso|possiamo|potete|potreste|può|potrebbe|avete|accettate|è|c|si|devo|dobbiamo',
};
