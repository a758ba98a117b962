import { nextPayDay } from '@tactful/contact-rules';
import { type GateObligation } from '@tactful/contracts';
import { type PageData } from '../page/page.types.js';

/** What can be promised together: one invoice, or all that is open in a currency. */
export interface Promisable {
  /** The invoice's id, or the currency. */
  readonly what: string;
  /** Its number; null: all of the currency. */
  readonly number: string | null;
  readonly currency: string;
  readonly amountMinor: number;
  readonly invoiceIds: readonly string[];
}

const daysWithoutPayDay = 7;

/** What the person can promise to pay: what may be asked for and is no instalment of a plan, which is a promise itself. */
export function promisable({ account }: Pick<PageData, 'account'>): Promisable[] {
  const open = account.obligations.filter(({ notAskable, instalment }) => notAskable === null && !instalment);
  const single = open.map(({ invoiceId, number, ...rest }) => ({
    what: invoiceId,
    number,
    ...togetherOf([{ invoiceId, ...rest }]),
  }));
  const together = [...Map.groupBy(open, ({ currency }) => currency)]
    .filter(([, group]) => group.length > 1)
    .map(([currency, group]) => ({ what: currency, number: null, ...togetherOf(group) }));
  return [...together, ...single];
}

function togetherOf(
  group: readonly Pick<GateObligation, 'invoiceId' | 'currency' | 'askableMinor'>[],
): Pick<Promisable, 'currency' | 'amountMinor' | 'invoiceIds'> {
  return {
    currency: group[0]?.currency ?? '',
    amountMinor: group.reduce((sum, { askableMinor }) => sum + askableMinor, 0),
    invoiceIds: group.map(({ invoiceId }) => invoiceId),
  };
}

/** The day that a promise is suggested for: the person's next pay day, else a week from now. ISO date. */
export function suggestedDay({ today, preferences }: Pick<PageData, 'today' | 'preferences'>): string {
  const { payDays = [] } = preferences;
  const from = Temporal.PlainDate.from(today);
  return (payDays.length > 0 ? nextPayDay(from, payDays) : from.add({ days: daysWithoutPayDay })).toString();
}
