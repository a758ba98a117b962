/**
 * Exact amounts. An amount is an integer of minor units with its ISO 4217 currency; no float ever touches it,
 * and what leaves the range of exact integers is a value (`out_of_range`), not a rounded number.
 */
export { currencyCodes, isCurrency, minorDigits } from './currencies.js';
export { type AmountResult, MAX_AMOUNT_MINOR, type Money, isAmountMinor } from './money.js';
export { type DecimalNotation, type ParsedAmount, parseDecimal } from './parse-decimal.js';
export { formatMoney, toDecimal } from './format-money.js';
export { type SumResult, addAmounts, allocateByWeights, sum } from './arithmetic.js';
export { type DayCount, dayCounts, daysCounted } from './interest/day-count.js';
export { type FeeBracket, type FeeRule, type FeeWorksheet, reckonFee } from './interest/fee.js';
export { reckonInterest } from './interest/interest.js';
export {
  type Compounding,
  compoundings,
  type InterestBearing,
  type InterestCase,
  type InterestFigure,
  type InterestSegment,
  type InterestTerms,
  type InterestWorksheet,
} from './interest/interest.types.js';
export {
  type DatedRate,
  type FixMode,
  fixModes,
  type InterestRate,
  rateOn,
  type RateSeries,
  type ReferenceDay,
  seriesOf,
} from './interest/rates.js';
export { type Rounding } from './interest/rational.js';
