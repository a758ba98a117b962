import { type RateSeries, seriesOf } from '@tactful/money';
import { type RateSeriesName } from '../../terms/charge-terms.schemas.js';

/** A reference rate with where it comes from and how far it is known. */
export interface ReferenceRate {
  readonly name: string;
  readonly publisher: string;
  readonly series: RateSeries;
  /** The last day for which the rate is known; later days have none until somebody states it. */
  readonly knownUntil: string;
}

/** Main refinancing operations of the European Central Bank, fixed-rate tenders, by the day of effect. */
const ecb = series('ECB main refinancing rate', 'European Central Bank, key interest rates', '2026-04-01', [
  ['2016-03-16', '0.00'],
  ['2022-07-27', '0.50'],
  ['2022-09-14', '1.25'],
  ['2022-11-02', '2.00'],
  ['2022-12-21', '2.50'],
  ['2023-02-08', '3.00'],
  ['2023-03-22', '3.50'],
  ['2023-05-10', '3.75'],
  ['2023-06-21', '4.00'],
  ['2023-08-02', '4.25'],
  ['2023-09-20', '4.50'],
  ['2024-06-12', '4.25'],
  ['2024-09-18', '3.65'],
  ['2024-10-23', '3.40'],
  ['2024-12-18', '3.15'],
  ['2025-02-05', '2.90'],
  ['2025-03-12', '2.65'],
  ['2025-04-23', '2.40'],
  ['2025-06-11', '2.15'],
]);

/** Bank Rate of the Bank of England, the "official dealing rate" of SI 2002/1675. */
const boe = series('Bank Rate', 'Bank of England, official Bank Rate history', '2026-07-29', [
  ['2018-08-02', '0.75'],
  ['2020-03-11', '0.25'],
  ['2020-03-19', '0.10'],
  ['2021-12-16', '0.25'],
  ['2022-02-03', '0.50'],
  ['2022-03-17', '0.75'],
  ['2022-05-05', '1.00'],
  ['2022-06-16', '1.25'],
  ['2022-08-04', '1.75'],
  ['2022-09-22', '2.25'],
  ['2022-11-03', '3.00'],
  ['2022-12-15', '3.50'],
  ['2023-02-02', '4.00'],
  ['2023-03-23', '4.25'],
  ['2023-05-11', '4.50'],
  ['2023-06-22', '5.00'],
  ['2023-08-03', '5.25'],
  ['2024-08-01', '5.00'],
  ['2024-11-07', '4.75'],
  ['2025-02-06', '4.50'],
  ['2025-05-08', '4.25'],
  ['2025-08-07', '4.00'],
  ['2025-12-18', '3.75'],
]);

/** Basiszinssatz of § 247 BGB, set for each half-year. */
const bundesbank = series('Basiszinssatz (§ 247 BGB)', 'Deutsche Bundesbank, notices of the base rate', '2026-06-30', [
  ['2016-07-01', '-0.88'],
  ['2023-01-01', '1.62'],
  ['2023-07-01', '3.12'],
  ['2024-01-01', '3.62'],
  ['2024-07-01', '3.37'],
  ['2025-01-01', '2.27'],
  ['2025-07-01', '1.27'],
  ['2026-01-01', '1.27'],
]);

/** The reference rates that ship with the system. */
export const referenceRates: Readonly<Record<RateSeriesName, ReferenceRate>> = {
  ecb_main_refinancing: ecb,
  boe_bank_rate: boe,
  bundesbank_base_rate: bundesbank,
};

function series(
  name: string,
  publisher: string,
  knownUntil: string,
  changes: readonly (readonly [from: string, percent: string])[],
): ReferenceRate {
  return { name, publisher, knownUntil, series: seriesOf(changes, knownUntil) };
}

/** A rate of a reference that a company states because it knows more than this system. */
export interface StatedRate {
  readonly series: RateSeriesName;
  /** First and last day for which it is known to hold, ISO dates. */
  readonly from: string;
  readonly until: string;
  readonly percent: string;
}

/** A reference series with the rates that the company states itself; where both tell a day, the company's counts. */
export function rateSeries(name: RateSeriesName, stated: readonly StatedRate[]): RateSeries {
  const own = stated
    .filter((rate) => rate.series === name)
    .map(({ from, until, percent }) => ({ from, until, percent }));
  return [...referenceRates[name].series, ...own];
}

/** How far a reference rate is known. */
export interface RateKnowledge {
  readonly series: RateSeriesName;
  readonly name: string;
  readonly publisher: string;
  /** The last day up to which every day has a rate, by this system and by what the company states. */
  readonly knownUntil: string;
}

/** How far a reference rate is known with what the company states: rates beyond a gap do not count. */
export function rateKnowledge(name: RateSeriesName, stated: readonly StatedRate[]): RateKnowledge {
  const { name: title, publisher, knownUntil: shipped } = referenceRates[name];
  const own = stated.filter((rate) => rate.series === name).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const knownUntil = own.reduce(
    (until, rate) => (rate.from <= dayAfter(until) && rate.until > until ? rate.until : until),
    shipped,
  );
  return { series: name, name: title, publisher, knownUntil };
}

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}
