import { parsePhoneNumberFromString } from 'libphonenumber-js';

/**
 * The countries (ISO 3166-1 alpha-2, the likeliest first) that an E.164 number may belong to. Several where countries
 * share a calling code and the number does not settle it; none for a global number (+800) or one that is impossible.
 */
export function countriesOfPhone(phoneE164: string): readonly string[] {
  const phone = parsePhoneNumberFromString(phoneE164);
  if (!phone?.isPossible()) return [];
  return phone.country ? [phone.country] : phone.getPossibleCountries();
}
