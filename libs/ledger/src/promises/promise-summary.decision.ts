import { type PromiseSummary } from './promise.schemas.js';

/** Promises of one customer, currency and state, added up. */
export interface PromiseTotals {
  readonly currency: string;
  readonly state: 'running' | 'kept' | 'partly_kept' | 'broken' | 'withdrawn';
  readonly promises: number;
  readonly amountMinor: number;
  readonly receivedMinor: number;
}

/**
 * How a customer kept their word, by count and by amount. Only promises that were judged make the rates.
 *
 * Two kept promises of 50.00 and one broken of 100.00: by count 0.6667, by amount 0.5.
 */
export function summarisePromises(customerId: string, totals: readonly PromiseTotals[]): PromiseSummary {
  const count = (state: PromiseTotals['state'], of = totals) => addUp(of, state, ({ promises }) => promises);
  const judged = totals.filter(({ state }) => state === 'kept' || state === 'partly_kept' || state === 'broken');
  const currencies = [...Map.groupBy(judged, ({ currency }) => currency)].map(([currency, own]) => {
    const amount = (state: PromiseTotals['state']) => addUp(own, state, ({ amountMinor }) => amountMinor);
    const [keptMinor, partlyKeptMinor, brokenMinor] = [amount('kept'), amount('partly_kept'), amount('broken')];
    const receivedMinor = own.reduce((sum, part) => sum + part.receivedMinor, 0);
    const keptRate = rate(keptMinor, keptMinor + partlyKeptMinor + brokenMinor);
    return { currency, keptMinor, partlyKeptMinor, brokenMinor, receivedMinor, keptRate };
  });
  return {
    customerId,
    count: {
      running: count('running'),
      kept: count('kept'),
      partlyKept: count('partly_kept'),
      broken: count('broken'),
      withdrawn: count('withdrawn'),
    },
    keptRate: rate(count('kept'), count('kept') + count('partly_kept') + count('broken')),
    currencies: currencies.toSorted((a, b) => (a.currency < b.currency ? -1 : 1)),
  };
}

function addUp(
  totals: readonly PromiseTotals[],
  state: PromiseTotals['state'],
  what: (totals: PromiseTotals) => number,
): number {
  return totals.filter((part) => part.state === state).reduce((sum, part) => sum + what(part), 0);
}

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}
