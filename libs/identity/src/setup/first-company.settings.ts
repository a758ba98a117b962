import { type CompanyBody } from '../companies/company.types.js';

const person = { name: 'Mia Sommer', phone: '+12125550100', email: 'mia@harbour-studio.example' };
const bare = {
  name: 'Harbour Studio Ltd',
  tradingName: 'Harbour Studio',
  timeZone: 'UTC',
  locale: 'en',
  humanContact: person,
};

/** With live providers the first company starts bare and in shadow, until a person fills in senders and turns it on. */
export const bareCompany: CompanyBody = { ...bare, senders: {}, sending: 'shadow' };

/**
 * With the sandbox the first company comes complete and live, so that a newcomer sees a message leave.
 * `contentSids` are the WhatsApp templates that the sandbox knows as approved, by name.
 */
export function completeCompany(contentSids: Readonly<Record<string, string>>): CompanyBody {
  return {
    ...bare,
    bankDetails: {
      accountHolder: 'Harbour Studio Ltd',
      bankName: 'Example Bank',
      iban: 'DE02120300000000202051',
      bic: 'BYLADEM1001',
      note: 'Please give the invoice number.',
    },
    senders: {
      sms: { from: '+12125550199', ratePerSecond: 100 },
      whatsapp: { from: '+12125550198', ratePerSecond: 80, contentSids: { ...contentSids }, attested: true },
      email: { from: 'accounts@harbour-studio.example', fromName: 'Harbour Studio', ratePerSecond: 100 },
    },
    sending: 'live',
  };
}
