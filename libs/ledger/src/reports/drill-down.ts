type Value = string | undefined;

/** Where the journal entries behind a figure are listed. */
export function entriesLink(of: {
  readonly accounts: readonly string[];
  readonly currency: string;
  readonly from?: Value;
  readonly to: string;
  readonly customerId?: Value;
}): string {
  const { accounts, ...rest } = of;
  return link('/v1/reports/entries', { accounts: accounts.join(','), ...rest });
}

/** Where the open invoices behind a figure are listed. */
export function openInvoicesLink(of: Readonly<Record<string, Value>>): string {
  return link('/v1/reports/ageing/invoices', of);
}

/** A path with its query; what is undefined is left out. */
export function link(path: string, query: Readonly<Record<string, Value>>): string {
  const parameters = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `${path}?${new URLSearchParams(parameters).toString()}`;
}
