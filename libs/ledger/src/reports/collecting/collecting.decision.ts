import { type Fraction, minus, notApplicable, plus, type Quotient, quotient, rounded } from '../quotient.js';
import { type CollectingFacts, type CollectingRow, type MonthOfSales } from './collecting.types.js';

const noSales = 'nothing was sold in the period';

/** Days sales outstanding, simple: receivables / sales of the period × days of the period. */
export function simpleDso(facts: Pick<CollectingFacts, 'receivableMinor' | 'salesMinor'>, days: number): Quotient {
  return quotient(facts.receivableMinor * BigInt(days), facts.salesMinor, noSales);
}

/**
 * Days sales outstanding, countback: the sales of the latest month are taken off the receivables and its days are
 * counted, then those of the month before, and so on; the last month counts pro rata.
 *
 * @example 212k open after months of 100k, 80k and 70k in 30 days each: 30 + 30 + 32 / 70 × 30 = 73.71 days
 */
export function countbackDso(receivableMinor: bigint, months: readonly MonthOfSales[]): Quotient {
  let rest = receivableMinor;
  let days = 0n;
  if (rest <= 0n) return rounded({ top: 0n, over: 1n });
  for (const month of months) {
    const ofMonth = BigInt(month.days);
    if (rest <= month.salesMinor) {
      return rounded(plus({ top: days, over: 1n }, { top: rest * ofMonth, over: month.salesMinor }));
    }
    rest -= month.salesMinor;
    days += ofMonth;
  }
  return notApplicable('more is open than was ever sold');
}

/** Best possible DSO: what is open and not yet due / sales of the period × days of the period. */
export function bestPossibleDso(facts: Pick<CollectingFacts, 'currentMinor' | 'salesMinor'>, days: number): Quotient {
  return quotient(facts.currentMinor * BigInt(days), facts.salesMinor, noSales);
}

/**
 * Average days delinquent: DSO less best possible DSO, rounded once.
 *
 * @example DSO 43.8 and best possible DSO 29.2: 14.6 days
 */
export function averageDaysDelinquent(
  facts: Pick<CollectingFacts, 'receivableMinor' | 'currentMinor' | 'salesMinor'>,
  days: number,
): Quotient {
  const { receivableMinor, currentMinor, salesMinor: over } = facts;
  if (over === 0n) return notApplicable(noSales);
  const inDays = (amount: bigint): Fraction => ({ top: amount * BigInt(days), over });
  return rounded(minus(inDays(receivableMinor), inDays(currentMinor)));
}

type Collected = Pick<CollectingFacts, 'openingMinor' | 'salesMinor' | 'receivableMinor' | 'currentMinor'>;

/**
 * Collection effectiveness index, percent: (opening + sales − closing) / (opening + sales − closing not yet due) × 100.
 * With `months` the average month's sales stand in place of those of the whole period.
 *
 * @example opening 6200, sales 10890 in 3 months, closing 6340, of that current 3590: 3490 / 6240 = 55.93 %
 */
export function effectivenessIndex(facts: Collected, months = 1): Quotient {
  // Everything is taken times the number of months, so that the average month's sales stay whole.
  const of = BigInt(months);
  const collectable = facts.openingMinor * of + facts.salesMinor;
  const top = (collectable - facts.receivableMinor * of) * 100n;
  return quotient(top, collectable - facts.currentMinor * of, 'there was nothing due to be collected');
}

/** How many whole calendar months the days from `from` to `to` make; undefined when they make none. */
export function wholeMonths(period: { readonly from: string; readonly to: string }): number | undefined {
  const end = Temporal.PlainDate.from(period.to).add({ days: 1 });
  const { months, days } = Temporal.PlainDate.from(period.from).until(end, { largestUnit: 'months' });
  return days === 0 && months > 0 ? months : undefined;
}

/** Puts the rows of one currency together. `lastDay` is the last day of the period, an ISO date. */
export function toFacts(currency: string, rows: readonly CollectingRow[], lastDay: string): CollectingFacts {
  const sum = (picked: readonly CollectingRow[]) => picked.reduce((total, row) => total + BigInt(row.amount), 0n);
  const of = (what: CollectingRow['what']) => rows.filter((row) => row.what === what);
  return {
    currency,
    receivableMinor: sum(of('closing')),
    currentMinor: sum(of('current')),
    openingMinor: sum(of('opening')),
    salesMinor: sum(of('sales').filter((row) => row.inPeriod)),
    months: monthsOf(of('sales'), lastDay),
  };
}

function monthsOf(sales: readonly CollectingRow[], lastDay: string): MonthOfSales[] {
  const byMonth = Map.groupBy(sales, (row) => row.month ?? '');
  const first = [...byMonth.keys()].sort()[0];
  if (first === undefined) return [];
  const last = Temporal.PlainDate.from(lastDay);
  const months: MonthOfSales[] = [{ days: last.day, salesMinor: salesIn(byMonth, last.toPlainYearMonth()) }];
  let month = last.toPlainYearMonth().subtract({ months: 1 });
  for (; month.toString() >= first; month = month.subtract({ months: 1 })) {
    months.push({ days: month.daysInMonth, salesMinor: salesIn(byMonth, month) });
  }
  return months;
}

function salesIn(byMonth: ReadonlyMap<string, readonly CollectingRow[]>, month: Temporal.PlainYearMonth): bigint {
  return (byMonth.get(month.toString()) ?? []).reduce((total, row) => total + BigInt(row.amount), 0n);
}
