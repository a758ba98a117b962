import { type paymentMethod } from '@tactful/contracts';
import { type z } from 'zod';

/** Why a payment did not hold: the payer took it back through the bank, it never went through, or we recorded it wrongly. */
export const reversalKinds = ['chargeback', 'bounced', 'error'] as const;
export type ReversalKind = (typeof reversalKinds)[number];

/** Money that came in, as the ledger keeps it. Amounts are minor units of `currency`. */
export interface PaymentRecord {
  readonly paymentId: string;
  readonly customerId: string;
  readonly externalId: string | null;
  readonly currency: string;
  readonly amountMinor: number;
  /** The part that pays no invoice yet. */
  readonly unappliedMinor: number;
  readonly receivedOn: string;
  readonly method: z.infer<typeof paymentMethod>;
}
