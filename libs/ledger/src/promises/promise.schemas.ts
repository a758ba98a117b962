import { amountMinor, id, line, note, pageOf, paymentPromise, promiseChannel, promiseState } from '@tactful/contracts';
import { z } from 'zod';
import { knownCurrency, positiveAmount } from '../fields/amount.js';
import { documentDate } from '../fields/dates.js';
import { givenId } from '../fields/ids.js';
import { pageQuery } from '../paging/paging.js';

export const newPromise = z
  .strictObject({
    customerId: givenId,
    currency: knownCurrency,
    amountMinor: positiveAmount,
    /** The day until which the payment is promised, in the company's calendar. */
    by: documentDate,
    /** What is to be paid. Left out: what is open in this currency, oldest due date first, as far as the amount goes. */
    invoiceIds: z.array(givenId).min(1).max(100).optional(),
    /** The id of one of the customer's contacts, or a name. Left out: the customer. */
    promisedBy: line(200).nullable().optional(),
    /** The customer's own words. */
    words: note(1_000).nullable().optional(),
    channel: promiseChannel.nullable().optional(),
  })
  .meta({
    id: 'NewPromise',
    examples: [
      {
        customerId: '01980000-0000-7000-8000-000000000002',
        currency: 'EUR',
        amountMinor: 12_000,
        by: '2026-03-13',
        promisedBy: 'Jana Linde',
        words: 'We pay on Friday, when the salaries are through.',
        channel: 'phone',
      },
    ],
  });
export type NewPromise = z.infer<typeof newPromise>;

export const promiseWithdrawal = z
  .strictObject({ reason: line(500) })
  .meta({ id: 'PromiseWithdrawal', examples: [{ reason: 'the customer asked for a plan instead' }] });
export type PromiseWithdrawal = z.infer<typeof promiseWithdrawal>;

export const promiseView = paymentPromise.omit({ promiseId: true }).extend({ id }).meta({ id: 'Promise' });
export type PromiseView = z.infer<typeof promiseView>;
export const promisePage = pageOf(promiseView).meta({ id: 'PromisePage' });

export const promiseQuery = z.strictObject({
  ...pageQuery,
  customerId: givenId.optional(),
  invoiceId: givenId.optional(),
  state: promiseState.optional(),
});
export type PromiseQuery = z.infer<typeof promiseQuery>;

const rate = z.number().min(0).max(1).nullable();

/** How a customer kept their word. Rates have four decimals and are null as long as no promise was judged. */
export const promiseSummary = z
  .object({
    customerId: id,
    /** Promises by what became of them. */
    count: z.object({
      running: z.int(),
      kept: z.int(),
      partlyKept: z.int(),
      broken: z.int(),
      withdrawn: z.int(),
    }),
    /** kept ÷ (kept + partly kept + broken), by number of promises. Running and withdrawn ones do not count. */
    keptRate: rate,
    /** The same by amount: what was promised, for each currency on its own. */
    currencies: z.array(
      z.object({
        currency: z.string(),
        keptMinor: amountMinor,
        partlyKeptMinor: amountMinor,
        brokenMinor: amountMinor,
        /** What came in for these promises. */
        receivedMinor: amountMinor,
        /** keptMinor ÷ (keptMinor + partlyKeptMinor + brokenMinor). */
        keptRate: rate,
      }),
    ),
  })
  .meta({ id: 'PromiseSummary' });
export type PromiseSummary = z.infer<typeof promiseSummary>;
