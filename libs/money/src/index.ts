/**
 * Exact amounts. An amount is an integer of minor units with its ISO 4217 currency; no float ever touches it,
 * and what leaves the range of exact integers is a value (`out_of_range`), not a rounded number.
 */
export { currencyCodes, isCurrency, minorDigits } from './currencies.js';
export { type AmountResult, MAX_AMOUNT_MINOR, type Money, isAmountMinor } from './money.js';
export { type DecimalNotation, type ParsedAmount, parseDecimal } from './parse-decimal.js';
export { formatMoney, toDecimal } from './format-money.js';
export { type SumResult, addAmounts, allocateByWeights, sum } from './arithmetic.js';
