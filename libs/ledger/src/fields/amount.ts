import { currencyCode } from '@tactful/contracts';
import { isCurrency } from '@tactful/money';
import { z } from 'zod';

/** The largest amount of one document: the totals of thousands of them stay exact integers in JSON. */
export const largestAmountMinor = 99_999_999_999_999;

/** An amount in minor units that must be more than nothing. */
export const positiveAmount = z
  .int('must be a whole number of minor units (cents)')
  .positive('must be more than 0')
  .max(largestAmountMinor, `must not be more than ${largestAmountMinor}`);

/** An active ISO 4217 currency. */
export const knownCurrency = currencyCode.refine(isCurrency, 'is not an active ISO 4217 currency');
