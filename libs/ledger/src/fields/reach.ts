import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';

const longestPhone = 40;
/** WhatsApp's own id of a person for one business: a country and an opaque part. */
const whatsappId = /^[A-Z]{2}\.[A-Za-z0-9]{1,56}$/;

/**
 * A phone number as E.164, read as dialled in `country` when it has no `+`; undefined when it cannot be a number.
 * Only *possible* is asked for, not *valid*: numbers that are reserved for fiction pass.
 *
 * `toE164('030 12345678', 'DE')` → `+493012345678`
 */
export function toE164(text: string, country: string | null): string | undefined {
  if (text.length > longestPhone) return undefined;
  const home = country !== null && isSupportedCountry(country) ? country : undefined;
  const phone = parsePhoneNumberFromString(text, { extract: false, ...(home && { defaultCountry: home }) });
  if (!phone?.isPossible() || phone.ext) return undefined;
  return phone.number;
}

/** A WhatsApp number as E.164, or WhatsApp's opaque user id as it is. */
export function toWhatsapp(text: string, country: string | null): string | undefined {
  return whatsappId.test(text) ? text : toE164(text, country);
}

const wellFormedEmail = z.email().max(254);

/** An email address with its domain in lower case; undefined when it is malformed. */
export function toEmail(text: string): string | undefined {
  const parsed = wellFormedEmail.safeParse(text);
  if (!parsed.success) return undefined;
  const at = text.lastIndexOf('@');
  return text.slice(0, at) + text.slice(at).toLowerCase();
}
