/** One contact that was made or is reserved, as one budget row knows it. */
export interface BudgetUse {
  readonly budgetKey: string;
  readonly attemptId: string;
  readonly at: Temporal.Instant;
}

/** The budget row of an address. */
export function budgetKeyOfAddress(addressKey: string): string {
  return `address:${addressKey}`;
}

/** The budget row of a customer's account. */
export function budgetKeyOfAccount(customerId: string): string {
  return `account:${customerId}`;
}
