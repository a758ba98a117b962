import { entries } from '../entries.js';

/** Italian phrases that hold a listed word and do no harm. */
export const harmlessInItalian = entries(`
  (non|nulla|niente|nessuna) .. (urgente|urgenza|fretta), nessuna urgenza, nessuna fretta, senza fretta,
  non c'è fretta, nessuna vergogna, grazie (per|della) (la )?(sua )?pazienza,
  la ringraziamo (per|della) (la )?(sua )?pazienza, sua pazienza,
  (rispondiamo|risponderemo|correggiamo|correggeremo|aiutiamo|sistemiamo|sistemeremo|verifichiamo|
  controlliamo|la ricontattiamo|provvediamo|correggo|rispondo) .. (subito|immediatamente|al più presto|quanto
  prima|oggi stesso), le rispondiamo subito, nessuna conseguenza, senza conseguenze, nessuna password,
  senza password, senza sconto, senza penali, nessuna penale, nessuna sanzione, nessuna multa, non è obbligat*,
  non è tenut*, senza impegno, senza alcun impegno, senza alcuna pressione, senza giudizio, nessun giudizio,
  a suo giudizio, a causa di, non è troppo tardi, ci scusiamo, le nostre scuse, nostre più sincere scuse, con calma,
  ignori pure, può ignorare, è un peccato che, (della|per la|alla) polizia (locale|municipale),
  (via|piazza|viale) .. (tribunale|tribunali|giustizia), non chiediamo mai .. password,
  (mai|non) (chiediamo|chiederemo) .. (password|PIN|codici|numeri di carta), niente di cui vergognarsi,
  non si vergogni, nessun motivo di vergogn*, (per il|del|dal) (ministero|governo|tribunale|comune),
  (gentile|egregio|caro|cara|gent) .. (avvocat*|notaio|giudice|agente),
  (contro|evitare|prevenire) .. (frodi|frode|truffe|furto|furti), assicurazione .. furto,
  (riparazione|consegna|intervento|spedizione|ordine) urgente, subito dopo, da subito,
  sconto (concordato|applicato|già|pattuito), lo sconto .. (concordato|applicato|pattuito), grazie a Dio,
  (posso|possiamo) (passare|venire) .. casa, vale la pena,
  non deve (pagare|fare|preoccupars*|rispondere|restituire|nulla|niente|avere|sentirsi),
  non c'è (nulla |niente )?(di cui |da )?vergogn*, (nulla|niente|motivo) .. vergogn*, nessun imbarazzo,
  (non|mai|senza) (intraprenderemo|intraprendere|prenderemo|avvieremo|avviare|faremo|ricorreremo a|ricorrere
  a|pensiamo a|vogliamo|ci saranno) (alcuna |nessuna |delle |ad |le |a )?(azioni legali|azione legale|vie
  legali|azioni giudiziarie|decreto ingiuntivo|tribunale|avvocat*|procedura legale|procedure legali|recupero
  crediti|società di recupero|agenzia di recupero),
  (nulla|niente|non) (passa|passerà|passeremo|sarà affidato|affidiamo|affideremo|cediamo|cederemo) (a|ad)
  (una |un' |alcuna )?(società di recupero crediti|società di recupero|agenzia di recupero crediti|agenzia di
  recupero|avvocat*|recupero crediti|recupero),
  (nessun|nessuna|senza|né) (avvocat*|tribunale|decreto|recupero crediti|azione legale|segnalazione|pignor*|
  società di recupero), (rispond*|risposta|richiam*|ricontatt*|risolv*|scriv*) .. entro # ore,
  entro # ore .. (rispond*|risposta|richiam*),
  (mando|invio|rimando|rinvio|inviamo|mandiamo|scrivo|cambio|cambiamo|annullo|rimborso|arrivo|chiamo|
  chiamiamo|passo|avviso|preparo|spedisco) .. (subito|immediatamente|al più presto|quanto prima|oggi stesso),
  subito (le|ti|glielo|a) (mando|invio|scrivo|disposizione|chiamo|rispondo),
  (consegna|disponibilità|spedizione) immediat*, nessuno (la|ti) (chiamerà|disturberà|contatterà),
  (può|posso|possiamo|potrei|possono) (passare|venire) .. (casa|porta),
  (arrivat*|consegnat*|montat*|installat*|portat*) .. a casa sua,
  (nostro|nostra|nostri|mio|mia) (ultimo|ultima|ultimi) (avviso|sollecito|chiamata|promemoria|tentativo|
  telefonata|colloquio), in caso di urgenza, se è urgente, per urgenze,
  polizia (stradale|provinciale|municipale|locale) di, comando di polizia,
  (carta|calici|degustazione) (dei|da|di) vin*,
  (senza|nessuna|nessun) (spese|costi|costo|spesa) di (recupero|sollecito|incasso),
  non (deve|devi|si deve|dovete) vergogn*, denuncia (di|dei|del) (sinistro|redditi|furto all), non è una minaccia`);
