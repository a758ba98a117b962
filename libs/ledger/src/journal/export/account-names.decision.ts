import { type Account } from '../journal.types.js';

/** Where an account stands in a chart of accounts; `:customer` is filled in where it is kept per customer. */
const places: Readonly<Record<Account, string>> = {
  receivable: 'assets:receivable:customer',
  placed: 'assets:placed:customer',
  cash: 'assets:cash',
  sold_receivables: 'assets:sold receivables',
  unapplied_cash: 'liabilities:unapplied cash:customer',
  sales: 'revenues:sales',
  fee_income: 'revenues:late fees',
  interest_income: 'revenues:late interest',
  credit_notes: 'revenues:credit notes',
  waived: 'expenses:waived',
  bad_debt: 'expenses:bad debt',
  agency_fees: 'expenses:agency fees',
};

/** External ids that are safe as a part of an account's name in any bookkeeping program. */
const plain = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The full name of an account: `assets:receivable:C-17`. A customer is named by its external id where that is plain,
 * else by its id; one that merely looks like an id is not taken for one, so that no two customers share a name.
 */
export function accountName(
  account: Account,
  customer: { readonly customerId: string; readonly customerExternalId: string | null },
): string {
  const { customerId, customerExternalId: given } = customer;
  const name = given !== null && plain.test(given) && !uuid.test(given) ? given : customerId;
  return places[account].replace(/:customer$/, `:${name}`);
}
