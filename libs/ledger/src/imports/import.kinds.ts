/** What a file can hold. */
export const importKinds = ['customers', 'invoices', 'payments', 'credit_notes'] as const;
export type ImportKind = (typeof importKinds)[number];

/** What happens to a row whose external id is known: refused when it says something else, or changed to what it says. */
export const importModes = ['create', 'upsert'] as const;
export type ImportMode = (typeof importModes)[number];
