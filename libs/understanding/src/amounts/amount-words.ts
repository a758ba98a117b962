/** Signs and words for currencies in eight languages, folded. Codes of three letters count only where they are listed. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  EUR: '€ eur euro euros',
  GBP: '£ gbp pound pounds quid sterling libras pfund livres sterline',
  USD: '$ usd dollar dollars buck bucks dolar dolares dolari dollari dollaro',
  BRL: 'brl real reais',
  IDR: 'idr rp rupiah',
  CHF: 'chf fr sfr franken stutz francs franchi francos',
  MXN: 'mxn',
  AUD: 'aud',
  CAD: 'cad',
  SGD: 'sgd',
  JPY: '¥ jpy yen',
  INR: '₹ inr rupees',
};

const MULTIPLIER_POWERS: Readonly<Record<string, number>> = {
  k: 3,
  rb: 3,
  ribu: 3,
  rbu: 3,
  mil: 3,
  mille: 3,
  mila: 3,
  tausend: 3,
  duizend: 3,
  thousand: 3,
  grand: 3,
  jt: 6,
  juta: 6,
  mio: 6,
  million: 6,
  millones: 6,
  milhoes: 6,
};

const WRITTEN_VALUES: Readonly<Record<string, number>> = {
  ...{ ten: 10, twenty: 20, thirty: 30, fifty: 50, hundred: 100 },
  ...{
    zehn: 10,
    zwanzig: 20,
    dreissig: 30,
    funfzig: 50,
    fuenfzig: 50,
    hundert: 100,
    einhundert: 100,
    zweihundert: 200,
  },
  ...{
    diez: 10,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
  },
  ...{ cien: 100, doscientos: 200, trescientos: 300, cuatrocientos: 400, quinientos: 500, seiscientos: 600 },
  ...{ setecientos: 700, ochocientos: 800, novecientos: 900 },
  ...{ dix: 10, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100 },
  ...{ dez: 10, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60, oitenta: 80 },
  ...{ cem: 100, duzentos: 200, trezentos: 300, quatrocentos: 400, quinhentos: 500, seiscentos: 600, oitocentos: 800 },
  ...{ tien: 10, twintig: 20, dertig: 30, vijftig: 50, honderd: 100, tweehonderd: 200 },
  ...{ dieci: 10, venti: 20, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, settanta: 70, ottanta: 80 },
  ...{
    novanta: 90,
    cento: 100,
    centocinquanta: 150,
    duecento: 200,
    trecento: 300,
    quattrocento: 400,
    cinquecento: 500,
  },
  ...{ seicento: 600, settecento: 700, ottocento: 800, novecento: 900, duemila: 2_000, tremila: 3_000 },
  ...{ seratus: 100, seribu: 1_000, sejuta: 1_000_000 },
};

/** Words behind a number that multiply it, as powers of ten. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(Object.entries(MULTIPLIER_POWERS));

/** Hundreds and tens that people write out, by word: "fifty euros". */
export const WRITTEN_NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(WRITTEN_VALUES));

/** Words before a number that make it a name and no amount: "invoice 1043". */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  (
    'invoice inv no nr number num ref reference order account konto rechnung rechnungsnummer rg re auftrag nummer nomor ' +
    'faktur tagihan factura pedido numero facture commande fatura nota encomenda factuur factuurnummer bestelling ' +
    'fattura ordine line zeile item position pos page seite room po tel phone hp whatsapp # f fv ft fra fac step clause hrb hra kvk siret siren nif cif npwp postfach box plz strasse jalan jl no rt rw'
  ).split(' '),
);

/** Words behind a number that count something else: "2 days", "12 chairs" is left to the amount's own rules. */
export const COUNTED_THINGS: ReadonlySet<string> = new Set(
  (
    'day days week weeks month months year years hour hours h min minutes am pm oclock uhr tag tage tagen woche wochen ' +
    'monat monate monaten jahr jahre jahren stunde stunden hari minggu bulan tahun jam kali dia dias semana semanas mes ' +
    'meses ano anos hora horas vez veces vezes jour jours semaine semaines mois an ans heure heures fois dag dagen ' +
    'weken maand maanden jaar jaren uur keer giorno giorni settimana settimane mese mesi anno anni ora ore volte ' +
    'times mal rate raten instalments installments payments cuotas parcelas prestations mensualites mensualidades ' +
    'termijnen cicilan rata rate % percent prozent st nd rd th'
  ).split(' '),
);
