import { type CompanySettings, type GateAccount } from '@tactful/contracts';
import { type Language } from '../wording/wording.types.js';

/** One of the accounts behind a link. */
export interface ChoiceAccount {
  /** The customer's name. */
  readonly name: string;
  readonly account: GateAccount;
}

/** What is shown to somebody who answers for several accounts, as it is at this moment. */
export interface Choice {
  readonly company: CompanySettings;
  readonly personName: string;
  /** In the order of the link. */
  readonly accounts: readonly ChoiceAccount[];
  readonly language: Language;
  /** BCP 47 tag by which amounts are written. */
  readonly format: string;
}
