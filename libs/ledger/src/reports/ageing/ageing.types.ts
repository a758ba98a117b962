/** Days past the date, in the order in which they get worse. */
export const buckets = ['current', '1-30', '31-60', '61-90', '90+'] as const;
export type Bucket = (typeof buckets)[number];

/** The date that an invoice's age counts from. */
export const ageingDates = ['due_date', 'invoice_date'] as const;
export type AgeingDate = (typeof ageingDates)[number];

/** What the books hold per currency and bucket; `credits` is money that pays nothing yet, negative. */
export interface AgeingRow {
  readonly currency: string;
  readonly bucket: Bucket | 'credits';
  readonly amountMinor: number;
  /** Invoices, or instalments of them. */
  readonly count: number;
}
