import { type Hold } from '@tactful/contracts';
import { type InvoiceRecord, isOnPlan } from '../../invoices/invoice.types.js';
import { type Pause } from './bearing.decision.js';

/** Holds under which a debt costs nothing: the customer is in need, or the law pauses it. */
export const holdsWithoutCharges: readonly Hold['reason'][] = [
  'hardship',
  'vulnerable',
  'bereavement',
  'insolvency',
  'breathing_space',
];

/** The pause of a hold: from its day until the day on which it ended. */
export function pauseOfHold(hold: {
  readonly reason: string;
  readonly placedOn: string;
  readonly until: string | null;
  readonly releasedOn: string | null;
}): Pause {
  const dayAfterUntil = hold.until && Temporal.PlainDate.from(hold.until).add({ days: 1 }).toString();
  const ends = [dayAfterUntil, hold.releasedOn].filter((day) => day !== null).toSorted();
  return { from: hold.placedOn, to: ends[0] ?? null, amountMinor: null, because: `hold: ${hold.reason}` };
}

/** Why nothing may be charged on an invoice today, whatever its terms say; null: nothing stands against it. */
export function standstillOf(invoice: InvoiceRecord, pauses: readonly Pause[], today: string): string | null {
  if (isOnPlan(invoice)) return 'on_plan';
  if (invoice.disputeWhole) return 'disputed';
  const whole = pauses.find(({ from, to, amountMinor }) => {
    return amountMinor === null && from <= today && (to === null || today < to);
  });
  return whole?.because ?? null;
}
