import { type CalendarWords } from '../../calendar/calendar.types.js';

/** Italian names of days. */
export const calendar: CalendarWords = {
  weekdays: [
    'lunedì|lun',
    'martedì|mart',
    'mercoledì|merc',
    'giovedì|giov',
    'venerdì|ven',
    'sabato|sab',
    'domenica|dom',
  ],
  months: [
    ...['gennaio|gen|genn', 'febbraio|feb|febb', 'marzo|mar', 'aprile|apr', 'maggio|mag', 'giugno|giu'],
    ...['luglio|lug', 'agosto|ago', 'settembre|set|sett', 'ottobre|ott', 'novembre|nov', 'dicembre|dic'],
  ],
  numbers:
    'un|uno|una|primo=1 due|paio=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci|decina=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici|quindicina=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti|ventina=20 ventuno=21 venticinque=25 trenta|trentina=30 quaranta=40 quarantacinque=45 sessanta=60 novanta=90',
  phrases: {
    today: `
      oggi; oggi stesso; stasera; stamattina|stamani|stamane; stanotte; questa sera|mattina|notte; questo pomeriggio; in giornata|serata|mattinata
      entro oggi|sera|stasera; poco fa; proprio ora|adesso; appena ora; adesso; subito; or ora; seduta stante; in arrivo a momenti; tra|fra|entro #n ore|ora|minuti|minuto|min; in #n minuti|minuto|min`,
    tomorrow:
      'domani; domani mattina|sera|stesso|pomeriggio; domani in mattinata|giornata; domattina; dmn; dom mattina; entro domani; già domani',
    day_after_tomorrow: 'dopodomani; dopo domani',
    yesterday: 'ieri; ieri sera|mattina|pomeriggio|notte; iersera',
    day_before_yesterday: "l'altro ieri; altro ieri; ieri l'altro; avantieri; altroieri; due giorni fa",
    end_of_this_week: `
      questa settimana; in settimana; entro la|questa? settimana; entro|per|a|alla|verso|della fine settimana; fine della settimana; fine di questa settimana
      nel corso della settimana; prima del weekend`,
    end_of_next_week: `
      la? settimana prossima|ventura|entrante|prox; la? prossima|prox settimana|sett; sett prox|prossima; settimana che viene|entra
      fine della? settimana prossima; fine della? prossima settimana`,
    middle_of_next_week: 'metà della? settimana prossima; metà della? prossima settimana',
    start_of_next_week:
      'inizio|inizi|primi della? settimana prossima; inizio|inizi|primi della? prossima settimana; inizio settimana prossima?',
    weekend: 'questo|nel|il|prossimo|durante_il weekend; questo|nel|il week end; questo|nel|il|prossimo fine settimana',
    middle_of_month: 'metà mese; metà del|di|di_questo mese; il 15 di questo mese; metà mese corrente',
    middle_of_next_month: 'metà del? mese prossimo; metà del? prossimo mese',
    end_of_month: `
      fine mese; fine del|di|di_questo mese; fine mese corrente; ultimo del mese; ultimo giorno del mese; questo mese; entro il|questo mese; fine m; fin di mese
      prima che finisca il mese; per la fine del mese`,
    end_of_next_month: `
      fine del? mese prossimo; fine del? prossimo mese; il? mese prossimo|che_viene|entrante; il? prossimo mese; fine mese che viene; fine mese prox`,
    end_of_named_month: 'fine #month; fine di|mese_di #month; ultimo di|giorno_di #month; fine #month #year',
    start_of_next_month: `
      inizio|inizi|primi mese; inizio|inizi|primi|primo del mese; inizio|inizi|primi|primo del? mese prossimo|che_viene|entrante; inizio|inizi|primi|primo del? prossimo mese; 1 del mese prossimo
      1 del prossimo mese; primo giorno del mese; primi giorni del mese`,
    start_of_named_month: 'inizio|inizi|primi #month; inizio|inizi|primi|primo di #month',
    end_of_year: "fine anno; fine dell'anno; fine d'anno; entro l'anno",
    days_ahead: `
      tra|fra|entro|in|dopo|altri|ancora|prossimi|massimo|max|per #n giorni|gg|giorno; entro e non oltre #n giorni; nei|entro prossimi? #n giorni|gg; tra|fra altri? #n giorni
      nel giro di #n giorni|gg; tra|fra|entro|in una #n di giorni; un paio di giorni; #n giorni|gg da_oggi|ancora|e|al_massimo|di_tempo; entro i prossimi #n giorni; #n giorni pieni`,
    weeks_ahead: `
      tra|fra|entro|in|dopo|altre|altra|ancora|nel_giro_di|per #n settimane|settimana|sett; tra|fra un paio di settimane; tra|fra|entro altre #n settimane; #n settimane da_oggi|e; entro le prossime #n settimane`,
    months_ahead: 'tra|fra|entro|in|nel_giro_di #n mesi|mese; #n mesi da oggi',
    days_ago: '#n giorni|gg|giorno fa|or_sono; da #n giorni; un paio di giorni fa; qualche giorno fa',
    weeks_ago: '#n settimane|settimana fa; la? settimana scorsa|passata; la? scorsa settimana',
    months_ago: '#n mesi|mese fa; il? mese scorso|passato; lo? scorso mese',
    weekday: `
      entro|per|da|il|questo|di|prossimo|per_il|gia? #weekday prossimo|mattina|sera|pomeriggio|notte|stesso|che_viene?; il prossimo #weekday`,
    last_weekday: 'lo? scorso|passato #weekday; #weekday scorso|passato; la? scorsa domenica; domenica scorsa',
    weekday_next_week: `
      #weekday della? settimana prossima|prox|dopo; #weekday della? prossima|prox settimana; la? settimana prossima di|il? #weekday; la? prossima|prox settimana di|il? #weekday; #weekday settimana prossima; #weekday prossima settimana`,
    day_of_month: `
      il|al|dal|entro_il|entro|per_il|giorno|il_giorno|dopo_il|prima_del|del|verso_il|giorno|col|x_il #n; l|all|dell|entro_l #n; #n del|di_questo mese; #n corrente|cm|cmese; primo di questo mese`,
    day_of_next_month: `
      il|al|entro_il|per_il|l|all? #n del? mese prossimo; il|al|entro_il|per_il|l|all? #n del? prossimo mese; il? mese prossimo il|al #n; il #n p v`,
    day_and_month: 'il|al|del|entro_il|per_il|l|all|dal|giorno? #n di? #month #year?; il #n #month del #year',
    none: `
      ogni|tutti_i|tutte_le|tutta_la|tutto_il #weekday|mese|settimana|settimane|mesi; alle|ore|dalle|h #n; alle ore #n; #n ore|h|volte; dal lunedì al venerdì; lun ven
      buona giornata|serata|domenica|settimana; buon fine settimana; buon weekend; #weekday e #weekday; più presto; al più presto; adesso basta; adesso no; basta adesso; sms subito`,
  },
};
