import { type CompanySettings } from '@tactful/contracts';
import { type ContactRules, contactRules } from '@tactful/contact-rules';

const mostCompanies = 1_000;
const known = new Map<string, ContactRules>();

/** The rules that hold for a company's contacts. Remembered: making them compiles every window. */
export function rulesOf(company: CompanySettings): ContactRules {
  const key = JSON.stringify([company.timeZone, company.hours ?? null, company.senders.whatsapp?.attested ?? false]);
  const remembered = known.get(key);
  if (remembered) return remembered;
  const made = contactRules({
    company: {
      timeZone: company.timeZone,
      hours: company.hours,
      isWhatsappAttested: company.senders.whatsapp?.attested ?? false,
    },
  });
  if (known.size >= mostCompanies) known.clear();
  known.set(key, made);
  return made;
}
