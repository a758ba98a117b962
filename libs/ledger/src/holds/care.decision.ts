import { type ReplyConcern } from '@tactful/contracts';
import { datesOfHold, type HoldCalendar } from './hold.decision.js';
import { type PersonsReason } from './hold.schemas.js';
import { type HoldOrder } from './placing.js';

/** What somebody's words make us careful about. */
export interface Worry {
  readonly customerId: string;
  readonly concern: ReplyConcern;
}

/** An account that is on hold already, and why. */
export interface HeldAccount {
  readonly customerId: string;
  readonly reason: string;
}

/**
 * Anger is a complaint, as the FCA's handbook has it (DISP, "complaint"): any expression of dissatisfaction, whether
 * justified or not.
 */
const reasons: Readonly<Record<ReplyConcern, PersonsReason>> = {
  vulnerable: 'vulnerable',
  hardship: 'hardship',
  upset: 'complaint',
};

/**
 * The holds that leave these customers in peace: of each account one for each reason, as long as a person's hold of that
 * reason lasts when they give no dates. What is on hold for the reason already stays as somebody placed it.
 */
export function careHolds(
  worries: readonly Worry[],
  held: readonly HeldAccount[],
  calendar: HoldCalendar,
): readonly HoldOrder[] {
  const known = new Set(held.map(keyOf));
  const orders: HoldOrder[] = [];
  for (const { customerId, concern } of worries) {
    const reason = reasons[concern];
    const key = keyOf({ customerId, reason });
    if (known.has(key)) continue;
    known.add(key);
    const dates = datesOfHold({ customerId, reason }, calendar);
    if (dates.kind === 'refused') continue;
    orders.push({ customerId, invoiceId: null, reason, note: null, until: dates.until, reviewOn: dates.reviewOn });
  }
  return orders;
}

function keyOf({ customerId, reason }: HeldAccount): string {
  return `${customerId} ${reason}`;
}
