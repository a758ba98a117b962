import { type EscalationStep } from '@tactful/contracts';
import { type AttemptAccount, type NamedAmount } from './attempt.types.js';

interface Said {
  readonly accounts: readonly AttemptAccount[];
}

/** Every step that an attempt consumes, over all its accounts. */
export function stepsOf({ accounts }: Said): EscalationStep[] {
  return accounts.flatMap(({ steps }) => steps);
}

/** What an attempt asks for, one total for each currency: currencies are never added up. */
export function amountsOf({ accounts }: Said): NamedAmount[] {
  const groups = Map.groupBy(
    accounts.flatMap(({ amounts }) => amounts),
    ({ currency }) => currency,
  );
  return [...groups].map(([currency, amounts]) => ({
    currency,
    amountMinor: amounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
  }));
}

/** The numbers of the invoices that an attempt is about, each once. */
export function invoiceNumbersOf({ accounts }: Said): string[] {
  return [...new Set(accounts.flatMap(({ invoiceNumbers }) => invoiceNumbers))];
}
