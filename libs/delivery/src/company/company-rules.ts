import { type CompanySettings } from '@tactful/contracts';
import { type ContactRules, contactRules, dataReleases } from '@tactful/contact-rules';

const mostCompanies = 1_000;
const known = new Map<string, ContactRules>();

/** The rules that hold for a company's contacts. Remembered: making them compiles every window. */
export function rulesOf(company: CompanySettings): ContactRules {
  const isWhatsappAttested = company.senders.whatsapp?.attested ?? false;
  const key = JSON.stringify([company.timeZone, company.hours, isWhatsappAttested, company.contactRules]);
  const remembered = known.get(key);
  if (remembered) return remembered;
  const { timeZone, hours } = company;
  const made = contactRules({
    company: { timeZone, hours, isWhatsappAttested, ...company.contactRules },
    ...dataReleases(process.versions['tz']),
  });
  if (known.size >= mostCompanies) known.clear();
  known.set(key, made);
  return made;
}
