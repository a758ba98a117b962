import { amountMinor, isoDate } from '@tactful/contracts';
import { z } from 'zod';
import { buckets } from '../ageing/ageing.types.js';
import { figure } from '../collecting/collecting.schemas.js';
import { reportPeriod } from '../report-period.js';

export const outcomesQuery = z.strictObject(reportPeriod);
export type OutcomesQuery = z.infer<typeof outcomesQuery>;

const period = { from: isoDate, to: isoDate, days: z.int() };
const cell = z.object({ bucket: z.enum(buckets), amountMinor, invoices: z.int() });

export const rollReport = z
  .object({
    ...period,
    definitions: z.object({ rollRate: z.string(), cureRate: z.string() }),
    items: z.array(
      z.object({
        currency: z.string(),
        buckets: z.array(
          z.object({
            bucket: z.enum(buckets),
            openMinor: amountMinor,
            invoices: z.int(),
            settledMinor: amountMinor,
            now: z.array(cell),
            rollRate: figure,
            cureRate: figure,
            /** The invoices that stood in it at the end of the first day. */
            openInvoices: z.string(),
          }),
        ),
        /** What was settled in between. */
        entries: z.string(),
      }),
    ),
  })
  .meta({ id: 'RollRatesReport' });
export type RollReport = z.infer<typeof rollReport>;

export const writeOffReport = z
  .object({
    ...period,
    definition: z.string(),
    items: z.array(
      z.object({
        currency: z.string(),
        writtenOffMinor: amountMinor,
        /** Of write-offs that a person took back. */
        takenBackMinor: amountMinor,
        /** What came in after all; less than nothing when more money did not hold than came in. */
        recoveredMinor: amountMinor,
        /** What the entries come to. */
        netMinor: amountMinor,
        /** Invoices of which something was written off. */
        invoices: z.int(),
        salesMinor: amountMinor,
        /** Percent of the sales of the period. */
        ofSales: figure,
        entries: z.string(),
      }),
    ),
  })
  .meta({ id: 'WriteOffsReport' });
export type WriteOffReport = z.infer<typeof writeOffReport>;

export const promisesReport = z
  .object({
    ...period,
    definitions: z.object({ byCount: z.string(), byAmount: z.string(), received: z.string() }),
    items: z.array(
      z.object({
        currency: z.string(),
        endings: z.array(
          z.object({
            state: z.enum(['kept', 'partly_kept', 'broken']),
            promises: z.int(),
            promisedMinor: amountMinor,
            receivedMinor: amountMinor,
            /** The promises that ended so. */
            list: z.string(),
          }),
        ),
        byCount: figure,
        byAmount: figure,
        received: figure,
      }),
    ),
  })
  .meta({ id: 'PromisesReport' });
export type PromisesReport = z.infer<typeof promisesReport>;
