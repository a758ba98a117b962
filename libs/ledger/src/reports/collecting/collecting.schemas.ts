import { amountMinor, isoDate } from '@tactful/contracts';
import { z } from 'zod';
import { reportPeriod } from '../report-period.js';

export const collectingQuery = z.strictObject(reportPeriod);
export type CollectingQuery = z.infer<typeof collectingQuery>;

/** Two decimals; null when it cannot be told, and then why. */
export const figure = z
  .object({ value: z.number().nullable(), notApplicable: z.string().nullable() })
  .meta({ id: 'ReportFigure' });

const amounts = {
  currency: z.string(),
  receivableMinor: amountMinor,
  currentMinor: amountMinor,
  salesMinor: amountMinor,
};

const period = { from: isoDate, to: isoDate, days: z.int() };

/** Where the journal entries behind the amounts are listed. */
const drillDown = { openInvoices: z.string(), salesEntries: z.string() };

export const dsoReport = z
  .object({
    ...period,
    definitions: z.object({ simple: z.string(), countback: z.string() }),
    items: z.array(
      z.object({
        ...amounts,
        simple: figure,
        countback: figure,
        ...drillDown,
      }),
    ),
  })
  .meta({ id: 'DsoReport' });
export type DsoReport = z.infer<typeof dsoReport>;

export const bpdsoReport = z
  .object({
    ...period,
    definition: z.string(),
    items: z.array(
      z.object({
        ...amounts,
        bestPossible: figure,
        ...drillDown,
      }),
    ),
  })
  .meta({ id: 'BpdsoReport' });
export type BpdsoReport = z.infer<typeof bpdsoReport>;

export const addReport = z
  .object({
    ...period,
    definitions: z.object({ averageDaysDelinquent: z.string(), averageDaysLate: z.string() }),
    items: z.array(
      z.object({
        ...amounts,
        averageDaysDelinquent: figure,
        simpleDso: figure,
        bestPossibleDso: figure,
        averageDaysLate: figure,
        /** Invoices that were paid off in the period. */
        paidOff: z.int(),
        ...drillDown,
        paymentEntries: z.string(),
      }),
    ),
  })
  .meta({ id: 'AddReport' });
export type AddReport = z.infer<typeof addReport>;

export const ceiReport = z
  .object({
    ...period,
    definitions: z.object({ period: z.string(), averageMonth: z.string() }),
    items: z.array(
      z.object({
        currency: z.string(),
        openingMinor: amountMinor,
        salesMinor: amountMinor,
        closingMinor: amountMinor,
        closingCurrentMinor: amountMinor,
        period: figure,
        averageMonth: figure,
        ...drillDown,
        /** The invoices that were open when the period began. */
        openingInvoices: z.string(),
      }),
    ),
  })
  .meta({ id: 'CeiReport' });
export type CeiReport = z.infer<typeof ceiReport>;
