import { isTimeZone, zonesOfCountry } from '@tactful/contact-rules';
import { z } from 'zod';

/** An IANA time zone by name. */
export const zone = z.string().max(64).refine(isTimeZone, 'is not an IANA time zone such as Europe/Berlin');

/** ISO 3166-1 alpha-2, in capitals. */
export const country = z
  .string()
  .refine(
    (code) => /^[A-Z]{2}$/.test(code) && zonesOfCountry(code).length > 0,
    'is not an ISO 3166-1 country such as DE',
  );

/** BCP 47 language tag; kept in its canonical spelling. */
export const locale = z
  .string()
  .max(20)
  .refine((tag) => canonicalLocale(tag) !== undefined, 'is not a BCP 47 language tag such as en or de-DE')
  .overwrite((tag) => canonicalLocale(tag) ?? tag);

function canonicalLocale(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
