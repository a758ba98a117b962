import { entries } from './entries.js';
import { type WordLists } from './words.types.js';

/** Italian. */
export const italian: WordLists = {
  rules: {
    L3: entries(`
      prigione, carcere, galera, detenzione, polizia, poliziott*, carabinieri, questura, arrest*, arrestare,
      ammanett*, manette, reato, reati, crimine, crimini, criminal*, delitto, penale, penali, penalmente, frode,
      frodi, fraudolent*, truffa*, truffator*, truffato, truffando, denunci*, querela*, procura,
      pubblico ministero, furto, rubare, rubando, rubato, ladrocinio, dietro le sbarre, espulsione, espulso,
      immigrazione, minacc*, se ne pentirà, si pentirà, te ne pentirai, pentirsene,
      sappiamo dove (abita|vive|lavora|abiti|vivi), dove (abita|abiti|vive) lei, la troveremo, ti troveremo,
      non può nascondersi, nascondersi, nasconderti, verremo a prender*, le succeda qualcosa, succedere qualcosa,
      rovinarle la vita, renderle la vita, un inferno, spezzare le, picchiare, ammazzare, uccidere, violenza,
      sarebbe un peccato se, peccato se (succede|le|capita), sappiamo (quando|a che ora),
      la aspett* (sotto|davanti|fuori), nascondendo, gli incidenti,
      i suoi documenti di soggiorno, permesso di soggiorno, visto, perder* (il|la) (lavoro|posto|casa)`),
    L4: entries(`
      tribunale, tribunali, giudice, giudici, giudizio, giudiziari*, giudizialmente, in giudizio, causa legale,
      fare causa, faremo causa, farle causa, farti causa, citare in, citeremo, azione legale, azioni legali,
      azioni giudiziarie, vie legali, vie giudiziarie, per vie, conseguenze legali, procedura legale,
      procedimento legale, decreto ingiuntivo, ingiunzione, pignor*, sequestr*, ipoteca sulla, sfratt*,
      ufficiale giudiziario, ufficiali giudiziari, esecuzione forzata, precetto, asta giudiziaria,
      recupero crediti, recupero del credito, società di recupero, agenzia di recupero, agente di recupero,
      esattor*, messa in mora, istanza di fallimento, fallimento,
      (verremo|venire|passeremo|passare|manderemo qualcuno|mandare qualcuno|visiteremo) .. (casa sua|a casa|suo
      domicilio|sul lavoro|alla sua porta|suo ufficio),
      a casa sua, alla sua porta, bloccare .. cont*, congelare .. cont*, trattenere .. stipendio,
      trattenuta sullo stipendio, senza (ulteriore|ulteriori|altro|altri) (avviso|avvisi|preavviso|comunicazioni),
      senza preavviso, abbiamo (le|una copia delle|la seconda) chiav*, doppia chiave, ci riprendiamo (la|il|i),
      (portiamo|porteremo) via (la|il|i), cambiare la serratura, cambieremo la serratura,
      (mandiamo|mandare|manderemo|arriva|viene) .. carro attrezzi`),
    L5: entries(`
      avvocat*, studio legale, nostro legale, nostri legali, ufficio legale, reparto legale, notaio,
      notifica ufficiale, avviso ufficiale, comunicazione ufficiale, diffida, diffidiamo, sentenza, governo,
      ministero, agenzia delle entrate, guardia di finanza, erario, fisco,
      numero di (pratica legale|ruolo|causa|procedimento), ordinanza, citazione, autorità, funzionari*, ispettor*,
      investigator*, in nome della legge, CRIF, banca d'Italia, centrale rischi, Interpol, FBI`),
    L7: entries(`
      vergogn*, svergogn*, irresponsabil*, disonest*, bugiard*, bugia, bugie, mentire, mente sapendo, sta mentendo,
      menzogn*, cattivo pagatore, cattivi pagatori, moros*, disonor*, senza parola, non ha parola,
      (i|dei|ai) suoi vicini, i vicini, (suo|tuo) (capo|datore)*, al suo datore, datore di lavoro,
      (sua|suo|suoi|sue|tua|tuoi) (famiglia|moglie|marito|coniuge|genitori|madre|padre|figli|amici|clienti|
      familiari|parenti|colleghi|capo) .. (saprà|sapranno|sappia|sappiano|saperlo|verrà a sapere|verranno a sapere|
      scoprir*|scopra*|informat*|avvisat*|pensare|penser*),
      (informare|informeremo|avvisare|avviseremo|dire|diremo|raccontare|racconteremo|chiamare|chiameremo|
      contattare|contatteremo|scrivere) .. (sua|suo|suoi|sue|tua|tuoi|alla sua|al suo|ai suoi) (famiglia|moglie|
      marito|genitori|madre|padre|figli|amici|clienti|familiari|parenti|capo|datore|contatti|referenze),
      tutti .. (sapranno|sappiano|verranno a sapere|sapere),
      (pubblicare|pubblicheremo|diffondere|diffonderemo|condividere|condivideremo) .. (suo|sua|suoi|tuo) (nome|
      foto|dati|debito),
      (pubblicare|pubblicheremo) .. (social|Facebook|Instagram|internet|rete), sui social, rendere pubblico,
      renderemo pubblico, pubblicamente, lista pubblica, alla gogna, gogna, reputazione, umili*, suo buon nome,
      inaffidabil*, non affidabile, poco affidabile, di lei non ci si, scuse banali, le sue scuse, basta scuse,
      altre scuse, pretest*, pigr*, fannullon*, scansafatiche, egoist*, vigliacc*, codard*, ingrat*, ipocrit*,
      avaro, avara, tirchi*, approfittator*, parassit*, al di sopra delle, sopra le sue possibilità,
      gente come (lei|voi|te), persone come (lei|voi|te), qualcuno come lei, quelli come lei, della sua specie,
      che razza di, che tipo di (persona|uomo|donna|azienda|padre|madre|imprenditore),
      non ha (decenza|dignità|educazione|parola|onore), decenza, dignità, cresca, si comporti da adulto,
      come un bambino, sia uomo, dormire tranquill*, dorme tranquill*, come fa a dormire, la notte dorme,
      allo specchio, delus* da lei, ci ha deluso, ci ha delusi, tradito la nostra fiducia,
      la nostra fiducia tradita, per colpa sua, per colpa tua, approfittare di noi, si approfitta,
      prendere in giro, prende in giro, prenderci in giro, sta scappando, scappare, ci ignora, ci sta ignorando,
      ignorandoci, struzzo, soldi per le vacanze, buone vacanze con, se non può permetter*,
      altri bambini, non potrà partecipare, a chi legge, chi legge questo,
      davanti (a|ai|alle|al|alla) (tutti|colleghi|suoi|sue|clienti|vicini|tutto), lo sanno tutti, tutti sanno,
      lo dico (al|alla|ai), lo diremo (al|alla|ai), i suoi contatti, sua rubrica, tranne lei, tranne te,
      cosa dice questo, tutti .. clienti .. pagato`),
    L8: entries(`
      idiota, idioti, stupid*, imbecill*, cretin*, scem*, stronz*, coglion*, bastard*, cazzo, merda,
      puttana, troia, vaffanculo, fanculo, ladro, ladri, ladra, farabutt*, mascalzon*, delinquent*, canaglia,
      imbroglion*, furfant*, sanguisug*, feccia, spazzatura umana, perdent*, inutile persona,
      buono a nulla, buoni a nulla, patetic*, miserabil*, maledett*, verme, schifos*, inferno,
      accatton*, barbon*, morto di fame, morti di fame, pagliacci*, incompetent*, incapac*, torni al suo paese,
      torna al tuo paese, gli stranieri, stranieri come, zingar*, terrone, terroni, alla sua età,
      tipico (delle donne|degli uomini|degli stranieri), sua razza, sua religione, nullità`),
    L9: entries(`
      (ultimo|ultima|ultimi|ultime) (avviso|avvisi|sollecito|occasione|possibilità|avvertimento|richiamo|chiamata|
      termine|tentativo|volta|promemoria),
      ultimatum, avviso finale, sollecito finale, immediatamente, immediato, immediata, subito, all'istante,
      seduta stante, urgent*, urgenza, con urgenza, (entro|ha|mancano|restano) # (ore|minuti), # ore per,
      # ore rimaste, entro mezzanotte, entro stasera, oggi stesso, entro oggi, prima che sia tardi,
      prima che sia troppo tardi, agisca (ora|subito), agisci ora, paghi ora o, paghi subito,
      paga subito, il tempo stringe, il tempo sta per, il tempo è scaduto, conto alla rovescia, al più presto,
      quanto prima, senza indugio, senza ritardo, senza ulteriori ritardi, non ignori, non ignorare,
      non chiederemo, non ci saranno altre, nessuna proroga, la nostra pazienza, pazienza è finita,
      pazienza .. limite, pazienza,
      (sospendere|sospenderemo|interrompere|interromperemo|bloccare|bloccheremo|disattivare) .. (servizio|
      fornitura|linea|accesso|utenza),
      sarà sospes*, sarà interrott*, sarà bloccat*, chiameremo ogni giorno, ogni giorno fino, finché non paga,
      finché non pagherà, non smetteremo, avvertimento,
      (senza|niente) (cena|pranzo|cure|medicine|farmaci|assistenza|riscaldamento|terapia), solo # ore, solo # h`),
    L11: entries(`
      (spese|costi|onorari) di (recupero|sollecito|incasso), penale contrattuale, sanzione, sanzioni, multa,
      il doppio`),
    L12: entries(`
      (merito|storia|storico|punteggio|rating) creditizi*, affidabilità creditizia, lista nera, liste nere,
      segnalazione alla, segnalat* come, segnalazione come, registro dei cattivi,
      mai più .. (credito|prestito|mutuo), nessuna banca`),
    L13: entries(`
      perché (non|ancora|ci|continua|tarda) .. (pag*|rispo*|ignora*|ancora|salda*), perché non ha (pagato|ancora),
      perché non paga, perché non risponde, perché ci ignora, come mai non, qual è la sua scusa, che scusa,
      qual è il suo problema, che problemi ha, quante volte, così difficile, fino a quando, cosa aspetta`),
    L14: entries(`
      numero (di|della) (sua |tua )?carta, numero di carta, dati della (sua |tua )?carta, CVV, CVC, (suo|il) PIN,
      codice PIN, password, parola d'ordine, codice di sicurezza, codice SMS, codice OTP, codice ricevuto,
      foto della (sua )?(carta|patente), foto del (suo )?documento, carta regalo, carte regalo, credenziali`),
    L15: entries(`
      offerta speciale, offerte speciali, offerta esclusiva, sconto, sconti, acquista ora,
      acquisti ora, compra ora, ordini ora, buono regalo, buoni sconto, coupon, promozione, promozioni,
      promozional*, promo, nuovi prodotti, nuova collezione, punti fedeltà, cashback,
      estrazione a premi, porta un amico, # per cento di, metà prezzo, tempo limitato,
      approfitti (della|delle|dei|subito), black friday`),
    L16: entries(`
      sesso, sexy, sessual*, porno*, nudo, nuda, vodka, whisky, birra, birre, vino, vini, liquor*, alcol*, ubriac*,
      arma, armi, pistola, fucile, fucili, munizioni, tabacco, sigarett*, sigar*, cannabis, marijuana, cocaina`),
    L22: entries(`
      la maggior parte (dei|delle) .. (clienti|aziende|persone) .. (paga*|rispetta*),
      tutti gli altri .. (pagano|clienti|riescono), gli altri clienti, altri clienti, quasi tutti i .. clienti,
      piccola minoranza, minoranza di, l'unico cliente, unica cliente, è l'unico, è l'unica, uno dei pochi,
      a differenza (di|degli|dei)`),
    L23: entries(`
      peccato, peccati, peccator*, Dio, Allah, Bibbia, coscienza, moral*, moralmente, immoral*, etica, dovere morale,
      obbligo morale, gente onesta, gente perbene, persone oneste, persona onesta, persone perbene,
      persona perbene, questione d' onore, karma, maledizione, fare la cosa giusta, cosa giusta,
      buon cristiano`),
    L26: entries(`
      altrimenti, oppure ci, in caso contrario, se non paga, deve pagare, devi pagare, lei deve, è obbligat*,
      è tenut*, tenuto a, obbligo di pagare, la sua unica, unica opzione, non ha scelta, non ha alternative,
      senza scuse, nessuna scusa, esigiamo, pretendiamo, pretendere, intimiamo, intimare, conseguenza, conseguenze,
      costretti a, saremo costretti, ci costringe, costringa, obbedisca, obbedire, il rifiuto, si rifiuta,
      rifiuta di pagare, ci aspettiamo (il pagamento|che paghi|il suo pagamento), prenda sul serio, farebbe meglio,
      le conviene pagare`),
  },
  harmless: entries(`
    (non|nulla|niente|nessuna) .. (urgente|urgenza|fretta), nessuna urgenza, nessuna fretta, senza fretta,
    non c'è fretta,  nessuna vergogna,
    grazie (per|della) (la )?(sua )?pazienza, la ringraziamo (per|della) (la )?(sua )?pazienza, sua pazienza,
    (rispondiamo|risponderemo|correggiamo|correggeremo|aiutiamo|sistemiamo|sistemeremo|verifichiamo|controlliamo|la
    ricontattiamo|provvediamo|correggo|rispondo) .. (subito|immediatamente|al più presto|quanto prima|oggi stesso),
    le rispondiamo subito, nessuna conseguenza, senza conseguenze, nessuna password, senza password,
    senza sconto, senza penali, nessuna penale, nessuna sanzione, nessuna multa, non è obbligat*, non è tenut*, non
    deve, senza impegno,
    senza alcun impegno, senza alcuna pressione, senza giudizio, nessun giudizio, a suo giudizio, a causa di,
    non è troppo tardi, ci scusiamo, le nostre scuse, nostre più sincere scuse, con calma, ignori pure,
    può ignorare, è un peccato che,
    (della|per la|alla) polizia (locale|municipale), (via|piazza|viale) .. (tribunale|tribunali|giustizia),
    non chiediamo mai .. password, (mai|non) (chiediamo|chiederemo) .. (password|PIN|codici|numeri di carta),
    niente di cui vergognarsi, non si vergogni, nessun motivo di vergogn*,
    (per il|del|dal) (ministero|governo|tribunale|comune),
    (gentile|egregio|caro|cara|gent) .. (avvocat*|notaio|giudice|agente),
    (contro|evitare|prevenire) .. (frodi|frode|truffe|furto|furti), assicurazione .. furto,
    (riparazione|consegna|intervento|spedizione|ordine) urgente, subito dopo, da subito,
    sconto (concordato|applicato|già|pattuito), lo sconto .. (concordato|applicato|pattuito), grazie a Dio,
    (posso|possiamo) (passare|venire) .. casa, vale la pena`),
  ordinary: [],
  privacy: entries(`
    debit*, scadut*, in ritardo, ritardo, ritardi, moros*, mora, in mora, insolut*, insolven*, arretrat*,
    non pagat*, da saldare, sollecito, solleciti, recupero crediti, recupero, deve, dovut*, penale,
    messa in mora, sospeso, in sospeso, pendente, pendenti`),
  senderName: entries(`
    recupero crediti, recuperi, esattor*, debit*, riscossion*, debt*, collection*, avvocat*, legale`),
  choices: {
    pay: entries('pagare, paghi, paga, pagamento, saldare, saldo, bonifico, versare, pagarla'),
    time: entries(`
      tempo, rate, rata, rateizz*, piano, data, parti, giorno, giorni, proroga, dilazion*, più avanti, settimana,
      scadenza diversa`),
    object: entries(`
      non va, non torna, non è corrett*, correggere, correzione, errore, errori, contest*, obiezion*, inesatt*,
      ce lo dica, ci dica, dircelo, dirci, mi dica, lo dica, sbagliat*, segnalar*, ci faccia sapere,
      mi faccia sapere, dubbi, qualcosa non, farci sapere`),
    talk: entries(`
      aiut*, domanda, domande, chiedere, chiami, chiamare, chiamata, risponda, rispondere, risponde, contatto,
      contattar*, contatti, parlare, parlarne, parli, scriva, scrivere, scriverci, disposizione, persona,
      raggiunge, ci scriva, messaggio`),
  },
  alreadyPaid: entries(`
    pagato, saldato, disposto, effettuato, in viaggio, inviato, incrociat*, provveduto, non tenga conto, ignori`),
  help: entries(`
    aiut*, consulenza, difficile*, difficil*, difficoltà, strett*, piano, soluzione, accordo, rate, rateizz*`),
  optOut: entries("STOP, annullare l'iscrizione, cancellarsi, non ricevere più, disiscri*"),
  humour: entries(`
    ahah*, haha*, eheh*, scherzo, scherzetto, scherziamo, battuta, occhiolino, rullo di tamburi, divertente`),
  typical: entries('il, la, le, di, da, un, in, che, per, una, lei, sua, con, se, non, più, e, ha, ci, gli'),
};
