/**
 * Active ISO 4217 codes (list one, state of November 2026) without metals, test codes and units of account
 * that have no minor unit. A code that is not here is refused at the door: nobody can be asked to pay in it.
 */
const ACTIVE_CODES =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF ' +
  'CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD ' +
  'HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD ' +
  'MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN ' +
  'PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD ' +
  'TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';

/** ISO 4217 minor digits where they are not 2. CLDR's display digits differ (it shows IDR or LBP without any). */
const DIGITS_OTHER_THAN_TWO: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const digitsByCode = new Map(ACTIVE_CODES.split(' ').map((code) => [code, 2]));
for (const [digits, codes] of Object.entries(DIGITS_OTHER_THAN_TWO)) {
  for (const code of codes.split(' ')) digitsByCode.set(code, Number(digits));
}

/** Every currency the ledger accepts: ISO 4217 codes in capitals, sorted. */
export const currencyCodes: readonly string[] = [...digitsByCode.keys()].sort();

/** Whether `code` is an active ISO 4217 code, in capitals. */
export function isCurrency(code: string): boolean {
  return digitsByCode.has(code);
}

/**
 * How many decimal digits the minor unit of a currency has by ISO 4217 (USD 2, JPY 0, KWD 3).
 * `undefined` for a code that is not active.
 */
export function minorDigits(currency: string): number | undefined {
  return digitsByCode.get(currency);
}

/** {@link minorDigits} behind the door, where an unknown currency is a bug. Throws a RangeError. */
export function requireMinorDigits(currency: string): number {
  const digits = minorDigits(currency);
  if (digits === undefined) throw new RangeError(`${currency} is not an active ISO 4217 currency`);
  return digits;
}
