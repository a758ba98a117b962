import { type WritingCompany } from '@tactful/contact-planning';
import { type CompanySettings } from '@tactful/contracts';

/** A company with its settings, and the channels that rest for it whatever the settings say. */
export type KnownCompany = CompanySettings & Pick<WritingCompany, 'closed'>;
