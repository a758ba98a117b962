import { bankDetails, companySettings, humanContact, senders, sending } from '@tactful/contracts';
import { z } from 'zod';

/** `PUT /v1/company`: the whole of it; a field left out of an optional part is unset. */
export const companyBody = z
  .strictObject({
    name: companySettings.shape.name,
    tradingName: companySettings.shape.tradingName,
    timeZone: companySettings.shape.timeZone,
    locale: companySettings.shape.locale,
    humanContact,
    bankDetails: bankDetails.optional(),
    senders,
    sending,
    hours: companySettings.shape.hours,
    contactRules: companySettings.shape.contactRules,
    spreadMinutes: companySettings.shape.spreadMinutes,
    linkDomains: companySettings.shape.linkDomains,
  })
  .meta({ id: 'CompanyInput' });
export type CompanyBody = z.output<typeof companyBody>;

/** `GET /v1/company`. */
export const companyView = companySettings.meta({ id: 'Company' });
