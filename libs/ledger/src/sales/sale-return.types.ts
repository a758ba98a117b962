/**
 * Why sold invoices come back. `recourse`: the factor was not paid and gives them back, as the contract lets it.
 * `reversal`: the sale is undone, because it was a mistake or both agree.
 */
export const saleReturnKinds = ['recourse', 'reversal'] as const;
